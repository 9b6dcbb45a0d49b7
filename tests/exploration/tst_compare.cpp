// SPDX-License-Identifier: MIT
#include "exploration/compare.h"
#include "exploration/summary.h"
#include "support/chronoprinting.h"
#include "support/runs.h"

using namespace std::chrono_literals;
using exploration::compare;
using exploration::Comparison;
using exploration::Difference;
using exploration::summaryOf;
using trace::Trace;

namespace {

constexpr auto Calls = R"(
calls = [
  { at = "0ms", host = "server", call = "listen" },
  { at = "0ms", host = "server", call = "accept" },
  { at = "0ms", host = "client", call = "connect" },
  { at = "500ms", host = "client", call = "close" },
  { at = "1s", host = "server", call = "close" },
]
)";

Trace life(const std::string &rest = {})
{
    return support::run(Calls + rest);
}

QString kindText(Difference::Kind kind)
{
    switch (kind) {
    case Difference::Kind::OnlyFirst: return QStringLiteral("gone");
    case Difference::Kind::OnlySecond: return QStringLiteral("new");
    case Difference::Kind::OtherTime: return QStringLiteral("moved");
    case Difference::Kind::OtherFate: return QStringLiteral("fate");
    }
    return {};
}

// "moved 1s client main sends FIN+ACK ...", from the trace that has it.
QStringList linesOf(const Trace &first, const Trace &second)
{
    const QStringList a = support::lines(first);
    const QStringList b = support::lines(second);
    QStringList lines;
    for (const Difference &difference : compare(first, second).differences)
        lines << kindText(difference.kind) + u' '
                     + (difference.first ? a[indexOf(*difference.first)]
                                         : b[indexOf(*difference.second)])
                     + (difference.isCarried ? u" (carried)"_qs : QString());
    return lines;
}

} // namespace

class TestCompare : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void sameRun_hasNoDifference();
    void lostSegment_isTheFirstDifference();
    void movedCall_carriesWhatItCauses();
    void difference_eachOne_pointsIntoBothTraces();
    void compared_theOtherWayRound_isMirrored();
    void emptyTrace_allIsNew();
    void summary_ofALife_countsAndMeasures();
    void summary_withoutClose_staysOpen();
    void otherSystem_waitsAsLongAsItsProfileSays();
};

void TestCompare::sameRun_hasNoDifference()
{
    const Comparison comparison = compare(life(), life());
    QVERIFY(comparison.isEqual());
    QVERIFY(std::ranges::all_of(comparison.inSecond, [](auto id) { return id.has_value(); }));
}

void TestCompare::lostSegment_isTheFirstDifference()
{
    const QStringList lines =
        linesOf(life(), life(R"(faults = [{ drop = "FIN", from = "client" }])"));
    QVERIFY2(lines.first().startsWith(QStringLiteral("fate 500ms client main")),
             qPrintable(lines.join(u'\n')));
    const auto has = [&lines](const QString &pattern) {
        return !lines.filter(QRegularExpression(pattern)).isEmpty();
    };
    QVERIFY(has(QStringLiteral("^new .*client main sends FIN")));
    QVERIFY(has(QStringLiteral("^moved .*server main.*CLOSE_WAIT")));
}

void TestCompare::movedCall_carriesWhatItCauses()
{
    const Trace first = life();
    std::string later = Calls;
    later.replace(later.find("\"1s\""), 4, "\"3s\"");
    const QStringList lines = linesOf(first, support::run(later));
    QVERIFY2(lines.first().startsWith(QStringLiteral("moved 1s server main")),
             qPrintable(lines.join(u'\n')));
    QVERIFY(!lines.first().endsWith(QStringLiteral("(carried)")));
    for (const QString &line : lines.mid(1))
        QVERIFY2(line.startsWith(QStringLiteral("moved"))
                     && line.endsWith(QStringLiteral("(carried)")),
                 qPrintable(line));
}

void TestCompare::difference_eachOne_pointsIntoBothTraces()
{
    const Trace first = life();
    const Trace second = life(R"(faults = [{ drop = "ACK", from = "client", nth = 2 }])");
    for (const Difference &difference : compare(first, second).differences) {
        QCOMPARE(difference.first.has_value(), difference.kind != Difference::Kind::OnlySecond);
        QCOMPARE(difference.second.has_value(), difference.kind != Difference::Kind::OnlyFirst);
        if (difference.first)
            QVERIFY(difference.at <= first.event(*difference.first).at);
        if (difference.second)
            QVERIFY(difference.at <= second.event(*difference.second).at);
    }
}

void TestCompare::compared_theOtherWayRound_isMirrored()
{
    const Trace first = life();
    const Trace second = life(R"(faults = [{ drop = "SYN", from = "client" }])");
    const Comparison there = compare(first, second);
    const Comparison back = compare(second, first);
    QCOMPARE(there.differences.size(), back.differences.size());
    QVERIFY(there.inFirst == back.inSecond);
}

void TestCompare::emptyTrace_allIsNew()
{
    const Comparison comparison = compare(Trace(), life());
    QVERIFY(!comparison.isEqual());
    for (const Difference &difference : comparison.differences)
        QVERIFY(difference.kind == Difference::Kind::OnlySecond);
}

void TestCompare::summary_ofALife_countsAndMeasures()
{
    const exploration::Summary summary = summaryOf(life());
    QCOMPARE(summary.segments[0], 4); // SYN, ACK, FIN, ACK
    QCOMPARE(summary.segments[1], 3); // SYN+ACK, ACK, FIN
    QCOMPARE(summary.losses, 0);
    QCOMPARE(summary.sockets.size(), std::size_t(2));
    const auto &client = summary.sockets[0];
    QVERIFY(client.host == tcp::Side::Client);
    QVERIFY(client.state == tcp::State::Closed);
    QCOMPARE(client.timeIn[std::size_t(tcp::State::TimeWait)], tcp::Duration(60s));
    QCOMPARE(client.timeIn[std::size_t(tcp::State::FinWait2)], tcp::Duration(450ms));
    QCOMPARE(summary.closed, client.closed);
}

void TestCompare::summary_withoutClose_staysOpen()
{
    const exploration::Summary summary = summaryOf(support::run(R"(
calls = [
  { at = "0ms", host = "server", call = "listen" },
  { at = "0ms", host = "client", call = "connect" },
])"));
    QVERIFY(!summary.closed);
    QVERIFY(summary.sockets[0].state == tcp::State::Established);
}

void TestCompare::otherSystem_waitsAsLongAsItsProfileSays()
{
    const Trace linux = life();
    const Trace macos = life("[hosts]\nclient = { os = \"macos\" }\n");
    const auto waited = [](const Trace &trace) {
        return summaryOf(trace).sockets[0].timeIn[std::size_t(tcp::State::TimeWait)];
    };
    QCOMPARE(waited(macos), macos.host(tcp::Side::Client).profile.timeWait);
    QVERIFY(waited(linux) != waited(macos));
}

QTEST_APPLESS_MAIN(TestCompare)
#include "tst_compare.moc"
