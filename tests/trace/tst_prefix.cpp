// SPDX-License-Identifier: MIT
#include "support/runs.h"
#include "trace/prefix.h"

#include <QTest>

using trace::Trace;

namespace {

constexpr auto Life = R"(
calls = [
  { at = "0ms", host = "server", call = "listen" },
  { at = "0ms", host = "server", call = "accept" },
  { at = "100ms", host = "client", call = "connect" },
  { at = "500ms", host = "client", call = "close" },
  { at = "1s", host = "server", call = "close" },
]
)";

} // namespace

// A trace as far as it has come.
class TestPrefix : public QObject
{
    Q_OBJECT

private slots:
    void nothing_hasNoSocketButItsHosts();
    void everything_isTheSame();
    void part_hasOnlyWhatItsEventsMade();
    void segmentUnderWay_hasNoFate();
};

void TestPrefix::nothing_hasNoSocketButItsHosts()
{
    const Trace whole = support::run(Life);
    const Trace none = trace::prefixOf(whole, 0);
    QVERIFY(none.events().empty());
    QVERIFY(none.sockets().empty());
    QCOMPARE(none.end(), tcp::SimTime());
    QCOMPARE(none.host(tcp::Side::Server).system, whole.host(tcp::Side::Server).system);
}

void TestPrefix::everything_isTheSame()
{
    const Trace whole = support::run(Life);
    const Trace all = trace::prefixOf(whole, whole.events().size());
    QCOMPARE(support::lines(all), support::lines(whole));
    QCOMPARE(all.sockets().size(), whole.sockets().size());
    for (std::uint32_t i = 0; i < whole.sockets().size(); ++i)
        QCOMPARE(all.history(trace::SocketId(i)).size(), whole.history(trace::SocketId(i)).size());
}

void TestPrefix::part_hasOnlyWhatItsEventsMade()
{
    const Trace whole = support::run(Life);
    for (std::size_t count = 1; count < whole.events().size(); ++count) {
        const Trace part = trace::prefixOf(whole, count);
        QCOMPARE(part.events().size(), count);
        QCOMPARE(part.end(), whole.events()[count - 1].at);
        for (std::uint32_t i = 0; i < part.sockets().size(); ++i) {
            QVERIFY(trace::indexOf(part.sockets()[i].created) < count);
            const auto peer = part.sockets()[i].peer;
            QVERIFY(!peer || trace::indexOf(*peer) < part.sockets().size());
            for (const trace::SnapshotAt &entry : part.history(trace::SocketId(i)))
                QVERIFY(trace::indexOf(entry.event) < count);
        }
    }
}

void TestPrefix::segmentUnderWay_hasNoFate()
{
    const Trace whole = support::run(Life);
    std::uint32_t sent = 0;
    while (!std::holds_alternative<trace::SegmentSent>(whole.events()[sent].fact))
        ++sent;
    QCOMPARE(whole.fatesOf(trace::EventId(sent)).size(), std::size_t(1));
    QVERIFY(trace::prefixOf(whole, sent + 1).fatesOf(trace::EventId(sent)).empty());
}

QTEST_APPLESS_MAIN(TestPrefix)
#include "tst_prefix.moc"
