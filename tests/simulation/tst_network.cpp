// SPDX-License-Identifier: MIT
// What each form of a fault does to the segments that it chooses.
#include "support/runs.h"

#include <QTest>

using support::lines;
namespace kinds = support::kinds;

namespace {

constexpr auto Calls = R"(
  { at = "0ms", host = "server", call = "listen" },
  { at = "0ms", host = "server", call = "accept" },
  { at = "0ms", host = "client", call = "connect" },
)";

std::string withFaults(const QString &calls, const QString &faults)
{
    return QStringLiteral("end = \"5s\"\ncalls = [%1%2]\nfaults = [%3]\n")
        .arg(QLatin1String(Calls), calls, faults)
        .toStdString();
}

} // namespace

class TestNetwork : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void segments_withoutFault_takeTheDelay();
    void delay_differsByDirection();
    void fault_chosenSegment_happens_data();
    void fault_chosenSegment_happens();
    void fault_class_choosesSegments_data();
    void fault_class_choosesSegments();
    void fault_withoutSegment_isReported();
    void injection_arrives_asThePeers_data();
    void injection_arrives_asThePeers();
};

void TestNetwork::segments_withoutFault_takeTheDelay()
{
    const QStringList expected = {
        "50ms server listener gets SYN 0: accepted",
        "100ms client main gets SYN+ACK 0 ack 1: accepted",
        "150ms server main gets ACK 1 ack 1: accepted",
    };
    const auto trace = support::run(withFaults({}, {}));
    QCOMPARE(lines(trace, kinds::Arrivals), expected);
    QCOMPARE(lines(trace, kinds::Losses), QStringList());
}

void TestNetwork::delay_differsByDirection()
{
    const auto trace = support::run(withFaults({}, {}) + R"([network]
delay = { client = "10ms", server = "300ms" })");
    QVERIFY(lines(trace).contains("10ms server listener gets SYN 0: accepted"));
    QVERIFY(lines(trace).contains("310ms client main gets SYN+ACK 0 ack 1: accepted"));
    QCOMPARE(trace.delayFrom(tcp::Side::Client).value(),
             tcp::Duration(std::chrono::milliseconds(10)));
}

void TestNetwork::fault_chosenSegment_happens_data()
{
    QTest::addColumn<QString>("calls");
    QTest::addColumn<QString>("faults");
    QTest::addColumn<QString>("about"); // which arrivals and losses are compared
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *calls, const char *faults, const char *about,
                        const QStringList &expected) {
        QTest::newRow(name) << QString(calls) << QString(faults) << QString(about)
                            << expected.join('\n');
    };
    row("drop", "", R"({ drop = "SYN", from = "client" })", "SYN 0",
        {"25ms client main loses SYN 0 by fault", "1.05s server listener gets SYN 0: accepted"});
    row("drop, the second is the retransmission", "",
        R"({ drop = "SYN", from = "client", nth = "1-2" })", "SYN 0",
        {"25ms client main loses SYN 0 by fault", "1.025s client main loses SYN 0 by fault",
         "2.05s server listener gets SYN 0: accepted"});
    row("drop, a list", "", R"({ drop = "SYN", from = "client", nth = [1, 3] })", "SYN 0",
        {"25ms client main loses SYN 0 by fault", "1.05s server listener gets SYN 0: accepted"});
    row("drop, all", "", R"({ drop = "SYN", from = "client", nth = "all" })", "SYN 0",
        {"25ms client main loses SYN 0 by fault", "1.025s client main loses SYN 0 by fault",
         "2.025s client main loses SYN 0 by fault", "3.025s client main loses SYN 0 by fault",
         "4.025s client main loses SYN 0 by fault"});
    row("duplicate", "", R"({ duplicate = "SYN", from = "client", by = "30ms" })", "SYN 0",
        {"50ms server listener gets SYN 0: accepted",
         "80ms server main gets SYN 0: duplicate copy"});
    row("delay", "", R"({ delay = "SYN", from = "client", by = "30ms" })", "SYN 0",
        {"80ms server listener gets SYN 0: accepted"});
    row("reorder", R"({ at = "1s", host = "client", call = "send", bytes = 1448 },
                      { at = "1001ms", host = "client", call = "send", bytes = 1448 },)",
        R"({ reorder = "DATA", from = "client" })", "len",
        {"1.051s server main gets PSH+ACK 1449 ack 1 len 1448: outOfOrder",
         "1.051s server main gets PSH+ACK 1 ack 1 len 1448: accepted"});
    row("reorder, nothing follows", R"({ at = "1s", host = "client", call = "send", bytes = 10 },)",
        R"({ reorder = "DATA", from = "client" })", "len",
        {"1.1s server main gets PSH+ACK 1 ack 1 len 10: accepted"});
    row("cut", "", R"({ cut = "client", since = "0ms", until = "2s" })", "SYN 0",
        {"25ms client main loses SYN 0 by cut", "1.025s client main loses SYN 0 by cut",
         "2.05s server listener gets SYN 0: accepted"});
    row("cut, until is not in it", "", R"({ cut = "client", since = "0ms", until = "1s" })",
        "SYN 0",
        {"25ms client main loses SYN 0 by cut", "1.05s server listener gets SYN 0: accepted"});
    row("cut of the server", "", R"({ cut = "server", since = "0ms", until = "100ms" })", "SYN+ACK",
        {"75ms server main loses SYN+ACK 0 ack 1 by cut",
         "1.1s client main gets SYN+ACK 0 ack 1: accepted"});
    row("cut of both", "", R"({ cut = "both", since = "10ms", until = "120ms" })", "ACK",
        {"75ms server main loses SYN+ACK 0 ack 1 by cut",
         "1.1s client main gets SYN+ACK 0 ack 1: accepted",
         "1.15s server main gets ACK 1 ack 1: accepted"});
    row("two faults on one segment", "",
        R"({ delay = "SYN", from = "client", by = "30ms" },
           { duplicate = "SYN", from = "client", by = "40ms" })",
        "SYN 0",
        {"80ms server listener gets SYN 0: accepted",
         "90ms server main gets SYN 0: duplicate copy"});
    row("of one socket", R"({ at = "0ms", host = "client", call = "connect", socket = "other" },)",
        R"({ drop = "SYN", from = "client", socket = "other" })", "client",
        {"25ms client other loses SYN 0 by fault",
         "100ms client main gets SYN+ACK 0 ack 1: accepted",
         "1.1s client other gets SYN+ACK 0 ack 1: accepted"});
}

void TestNetwork::fault_chosenSegment_happens()
{
    QFETCH(QString, calls);
    QFETCH(QString, faults);
    QFETCH(QString, about);
    QFETCH(QString, expected);
    const auto trace = support::run(withFaults(calls, faults));
    QCOMPARE(lines(trace, kinds::Arrivals | kinds::Losses).filter(about).join('\n'), expected);
    QVERIFY(trace.unusedFaults().empty());
}

void TestNetwork::fault_class_choosesSegments_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("lost");
    const auto row = [](const char *segments, const char *from, const char *lost) {
        QTest::newRow(segments) << QString(from) << QString(lost);
    };
    row("SYN", "client", "SYN 0");
    row("SYN+ACK", "server", "SYN+ACK 0 ack 1");
    row("ACK", "client", "ACK 1 ack 1");
    row("DATA", "client", "PSH+ACK 1 ack 1 len 10");
    row("FIN", "client", "FIN+ACK 11 ack 1");
    row("RST", "server", "RST+ACK 1 ack 12");
    row("any", "client", "SYN 0");
}

void TestNetwork::fault_class_choosesSegments()
{
    QFETCH(QString, from);
    QFETCH(QString, lost);
    const QString calls = R"({ at = "1s", host = "client", call = "send", bytes = 10 },
                             { at = "2s", host = "client", call = "close" },
                             { at = "3s", host = "server", call = "abort" },)";
    const QString fault = QStringLiteral("{ drop = \"%1\", from = \"%2\" }")
                              .arg(QLatin1String(QTest::currentDataTag()), from);
    const auto trace = support::run(withFaults(calls, fault));
    const QStringList losses = lines(trace, kinds::Losses);
    QCOMPARE(losses.size(), 1);
    QVERIFY2(losses[0].contains("loses " + lost + " by"), qPrintable(losses[0]));
}

void TestNetwork::fault_withoutSegment_isReported()
{
    const auto trace = support::run(withFaults({}, R"(
{ drop = "SYN", from = "client" },
{ drop = "FIN", from = "client" },
{ drop = "SYN", from = "client", nth = 9 },
{ cut = "server", since = "4s", until = "5s" })"));
    const std::vector<std::int32_t> expected = {1, 2, 3};
    QVERIFY(std::ranges::equal(trace.unusedFaults(), expected));
}

void TestNetwork::injection_arrives_asThePeers_data()
{
    QTest::addColumn<QString>("inject");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *inject, const QStringList &expected) {
        QTest::newRow(inject) << QString(inject) << expected.join('\n');
    };
    row(R"({ from = "server", flags = "RST", seq = 1 })",
        {"2s server - forges RST 1", "2s client main gets RST 1: accepted"});
    row(R"({ from = "server", flags = "RST", seq = 100 })",
        {"2s server - forges RST 100", "2s client main gets RST 100: challenged",
         "2s client main sends ACK 1 ack 1", "2.05s server main gets ACK 1 ack 1: accepted"});
    row(R"({ from = "client", flags = "SYN", seq = 5 })",
        {"2s client - forges SYN 5", "2s server main gets SYN 5: challenged",
         "2s server main sends ACK 1 ack 1", "2.05s client main gets ACK 1 ack 1: accepted"});
    // No socket has these ports, so nothing tells what the answer's number counts from.
    row(R"({ from = "client", flags = "ACK", seq = 1, ack = 1, len = 10, port = 9 })",
        {"2s client - forges ACK 1 ack 1 len 10",
         "2s server listener gets ACK 1 ack 1 len 10: badAck", "2s server - sends RST",
         "2.05s client - gets RST: noSuchSocket"});
    row(R"({ from = "client", flags = "SYN", seq = 0, address = "10.9.9.9" })",
        {"2s client - forges SYN 0", "2s server listener gets SYN 0: accepted",
         "2s server pending1 sends SYN+ACK 0 ack 1",
         "2.05s server pending1 loses SYN+ACK 0 ack 1 by no host"});
}

void TestNetwork::injection_arrives_asThePeers()
{
    QFETCH(QString, inject);
    QFETCH(QString, expected);
    const auto trace =
        support::run(withFaults({}, QStringLiteral("{ inject = %1, at = \"2s\" }").arg(inject)));
    const QStringList told = lines(trace, kinds::Segments | kinds::Arrivals | kinds::Losses)
                                 .filter(QRegularExpression("^2(\\.05)?s "));
    QCOMPARE(told.join('\n'), expected);
}

QTEST_APPLESS_MAIN(TestNetwork)
#include "tst_network.moc"
