// SPDX-License-Identifier: MIT
#include "scenariotexts.h"

using namespace scenariotest;
using namespace std::chrono_literals;
using scenario::Cut;
using scenario::Injection;
using scenario::Ordinals;
using scenario::SegmentClass;
using scenario::SegmentFault;

using What = std::variant<SegmentFault, Cut, Injection>;
Q_DECLARE_METATYPE(What)
Q_DECLARE_METATYPE(Ordinals)

class TestFaults : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void form_read_givesFault_data();
    void form_read_givesFault();
    void nth_read_choosesSegments_data();
    void nth_read_choosesSegments();
};

namespace {

std::string withFault(const std::string &fault)
{
    return withCalls(Connected) + "faults = [\n" + fault + "\n]\n";
}

SegmentFault segmentFault(SegmentFault::Action action, SegmentClass segments, tcp::Side from,
                          tcp::Duration by = {})
{
    SegmentFault fault;
    fault.action = action;
    fault.segments = segments;
    fault.from = from;
    fault.by = by;
    return fault;
}

} // namespace

void TestFaults::form_read_givesFault_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<What>("what");
    using Action = SegmentFault::Action;
    using tcp::Side;
    const auto row = [](const char *form, What what) {
        QTest::newRow(form) << QByteArray(form) << what;
    };
    row(R"({ drop = "SYN", from = "client" })",
        segmentFault(Action::Drop, SegmentClass::Syn, Side::Client));
    row(R"({ drop = "SYN+ACK", from = "server" })",
        segmentFault(Action::Drop, SegmentClass::SynAck, Side::Server));
    row(R"({ drop = "ACK", from = "client" })",
        segmentFault(Action::Drop, SegmentClass::Ack, Side::Client));
    row(R"({ drop = "FIN", from = "server" })",
        segmentFault(Action::Drop, SegmentClass::Fin, Side::Server));
    row(R"({ drop = "RST", from = "client" })",
        segmentFault(Action::Drop, SegmentClass::Rst, Side::Client));
    row(R"({ duplicate = "DATA", from = "client" })",
        segmentFault(Action::Duplicate, SegmentClass::Data, Side::Client));
    row(R"({ duplicate = "DATA", from = "client", by = "30ms" })",
        segmentFault(Action::Duplicate, SegmentClass::Data, Side::Client, 30ms));
    row(R"({ delay = "any", from = "server", by = "2s" })",
        segmentFault(Action::Delay, SegmentClass::Any, Side::Server, 2s));
    row(R"({ reorder = "DATA", from = "client" })",
        segmentFault(Action::Reorder, SegmentClass::Data, Side::Client));
    SegmentFault chosen = segmentFault(Action::Drop, SegmentClass::Any, Side::Client);
    chosen.socket = "main";
    row(R"({ drop = "any", from = "client", socket = "main" })", chosen);
    SegmentFault told = segmentFault(Action::Drop, SegmentClass::Syn, Side::Client);
    told.unreachable = tcp::Unreachable::Host;
    row(R"({ drop = "SYN", from = "client", unreachable = "host" })", told);
    told.unreachable = tcp::Unreachable::Port;
    row(R"({ drop = "SYN", from = "client", unreachable = "port" })", told);
    row(R"({ cut = "both" })", Cut{});
    row(R"({ cut = "client", since = "3s", until = "9s" })", Cut{true, false, 3s, 9s});
    row(R"({ cut = "server", since = "3s" })", Cut{false, true, 3s, tcp::Unlimited});
    Injection injection;
    injection.from = Side::Server;
    injection.flags = "RST";
    injection.seq = 1;
    injection.at = 2s;
    row(R"({ inject = { from = "server", flags = "RST", seq = 1 }, at = "2s" })", injection);
    injection.flags = "SYN+ACK";
    injection.seq = -1;
    injection.ack = 900000;
    injection.length = 10;
    injection.address = "192.0.2.1";
    injection.port = 99;
    injection.timestamp = 5000;
    row(R"({ inject = { from = "server", flags = "ACK+SYN", seq = -1, ack = 900000, len = 10, address = "192.0.2.1", port = 99, timestamp = 5000 }, at = "2s" })",
        injection);
}

void TestFaults::form_read_givesFault()
{
    QFETCH(QByteArray, form);
    QFETCH(What, what);
    const auto scenario = read(withFault(form.toStdString()));
    QCOMPARE(scenario.faults.size(), std::size_t(1));
    QVERIFY(scenario.faults.front().what == what);
    QCOMPARE(scenario.faults.front().line, 9);
}

void TestFaults::nth_read_choosesSegments_data()
{
    QTest::addColumn<QByteArray>("nth");
    QTest::addColumn<QByteArray>("chosen"); // of the first ten
    QTest::newRow("absent") << QByteArray("") << QByteArray("1000000000");
    QTest::newRow("number") << QByteArray("nth = 2") << QByteArray("0100000000");
    QTest::newRow("text number") << QByteArray("nth = \"2\"") << QByteArray("0100000000");
    QTest::newRow("list") << QByteArray("nth = [2, 4]") << QByteArray("0101000000");
    QTest::newRow("range") << QByteArray("nth = \"1-3\"") << QByteArray("1110000000");
    QTest::newRow("list with range")
        << QByteArray("nth = [1, \"5-6\"]") << QByteArray("1000110000");
    QTest::newRow("all") << QByteArray("nth = \"all\"") << QByteArray("1111111111");
}

void TestFaults::nth_read_choosesSegments()
{
    QFETCH(QByteArray, nth);
    QFETCH(QByteArray, chosen);
    const std::string more = nth.isEmpty() ? std::string() : ", " + nth.toStdString();
    const auto scenario = read(withFault(R"({ drop = "FIN", from = "client")" + more + " }"));
    const auto &fault = std::get<SegmentFault>(scenario.faults.at(0).what);
    QByteArray found;
    for (int ordinal = 1; ordinal <= 10; ++ordinal)
        found += fault.nth.contains(ordinal) ? '1' : '0';
    QCOMPARE(found, chosen);
}

QTEST_APPLESS_MAIN(TestFaults)
#include "tst_faults.moc"
