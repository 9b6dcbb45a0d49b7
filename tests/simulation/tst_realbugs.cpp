// SPDX-License-Identifier: MIT
// Mistakes in closing a connection that other TCP implementations had, each run from end to end.
#include "support/chronoprinting.h"
#include "support/runs.h"

#include <QTest>

#include <algorithm>

using support::linesWith;
using tcp::Side;
using tcp::State;
using trace::Trace;
using namespace std::chrono_literals;

namespace {

constexpr auto Connected = R"(
{ at = "0ms", host = "server", call = "listen" },
{ at = "0ms", host = "server", call = "accept" },
{ at = "0ms", host = "client", call = "connect" },
)";

Trace run(const QString &system, const std::string &calls, const std::string &faults = {})
{
    const std::string os = "{ os = \"" + system.toStdString() + "\" }";
    return support::run("calls = [" + std::string(Connected) + calls + "]\nfaults = [" + faults
                        + "]\n[hosts]\nclient = " + os + "\nserver = " + os + '\n');
}

// Every state that a host's connection was in, one after the other.
QStringList statesOf(const Trace &trace, Side host)
{
    QStringList states;
    for (const trace::Event &event : trace.events()) {
        const auto *changed = std::get_if<trace::StateChanged>(&event.fact);
        const bool isConnection =
            event.socket != trace::NoSocket && !trace.socket(event.socket).isListener;
        if (changed != nullptr && event.host == host && isConnection)
            states << support::shown(changed->to);
    }
    return states;
}

tcp::State stateAt(const Trace &trace, Side host, tcp::Duration at)
{
    return *trace.stateAt(support::socketNamed(trace, host, "main"), tcp::SimTime(at))->state;
}

} // namespace

class TestRealBugs : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void finWait1_ackOfOlderData_staysUntilTheFinIsAcknowledged_data() { systems(); }
    void finWait1_ackOfOlderData_staysUntilTheFinIsAcknowledged();
    void simultaneousClose_bothEnds_goThroughClosing_data() { systems(); }
    void simultaneousClose_bothEnds_goThroughClosing();
    void closing_finIsNotAcknowledged_repeatsTheFin_data() { systems(); }
    void closing_finIsNotAcknowledged_repeatsTheFin();
    void timeWait_afterClosing_expires_data() { systems(); }
    void timeWait_afterClosing_expires();
    void fin_lost_isSentAgain_data() { systems(); }
    void fin_lost_isSentAgain();
    void fin_ofThePeer_isAcknowledged_data() { systems(); }
    void fin_ofThePeer_isAcknowledged();
    void fin_repeated_isAcknowledgedAgain_data() { systems(); }
    void fin_repeated_isAcknowledgedAgain();
    void fin_repeatedAfterALoss_isTaken_data() { systems(); }
    void fin_repeatedAfterALoss_isTaken();
    void programNeverCloses_peerHas_noFinIsSent_data() { systems(); }
    void programNeverCloses_peerHas_noFinIsSent();

private:
    static void systems()
    {
        QTest::addColumn<QString>("system");
        QTest::newRow("rfc9293") << "rfc9293";
        QTest::newRow("linux") << "linux";
    }
};

// seqs, issue 22: any ACK in FIN_WAIT_1 was taken for that of the FIN.
void TestRealBugs::finWait1_ackOfOlderData_staysUntilTheFinIsAcknowledged()
{
    QFETCH(const QString, system);
    // The FIN is lost; what was sent before it is acknowledged.
    const Trace trace = run(system, R"(
{ at = "1s", host = "client", call = "send", bytes = 100 },
{ at = "1s", host = "client", call = "close" },
{ at = "20s", host = "server", call = "close" },
)",
                            R"({ drop = "FIN", from = "client" },)");
    const QStringList acks = linesWith(trace, "server main sends ACK 1 ack 101");
    QVERIFY(!acks.isEmpty());
    const QStringList heard = linesWith(trace, "client main gets ACK 1 ack 101: accepted");
    QVERIFY(!heard.isEmpty());
    QVERIFY(stateAt(trace, Side::Client, 1350ms) == State::FinWait1);
    QCOMPARE(statesOf(trace, Side::Client), QStringList({"SYN_SENT", "ESTABLISHED", "FIN_WAIT_1",
                                                         "FIN_WAIT_2", "TIME_WAIT", "CLOSED"}));
    const QStringList ackOfFin = linesWith(trace, "client main gets ACK 1 ack 102: accepted");
    const QStringList moves = linesWith(trace, "client main FIN_WAIT_1 > FIN_WAIT_2");
    QCOMPARE(moves.first().section(' ', 0, 0), ackOfFin.first().section(' ', 0, 0));
}

// FreeRTOS-Plus-TCP, issue 1303: it went through CLOSE_WAIT and LAST_ACK.
void TestRealBugs::simultaneousClose_bothEnds_goThroughClosing()
{
    QFETCH(const QString, system);
    const Trace trace = run(system, R"(
{ at = "1s", host = "client", call = "close" },
{ at = "1s", host = "server", call = "close" },
)");
    const QStringList closing = {"ESTABLISHED", "FIN_WAIT_1", "CLOSING", "TIME_WAIT", "CLOSED"};
    QCOMPARE(statesOf(trace, Side::Client).mid(1), closing);
    QCOMPARE(statesOf(trace, Side::Server).mid(1), closing);
}

// demikernel, issue 1537: what it repeated in CLOSING carried no FIN.
void TestRealBugs::closing_finIsNotAcknowledged_repeatsTheFin()
{
    QFETCH(const QString, system);
    const Trace trace = run(system, R"(
{ at = "1s", host = "client", call = "close" },
{ at = "1s", host = "server", call = "close" },
)",
                            R"({ drop = "FIN", from = "client" },)");
    QVERIFY(statesOf(trace, Side::Client).contains("CLOSING"));
    const QStringList repeated = linesWith(trace, " again").filter("client main sends");
    QVERIFY(!repeated.isEmpty());
    for (const QString &line : repeated)
        QVERIFY2(line.contains("sends FIN+ACK 1"), qPrintable(line));
    QCOMPARE(statesOf(trace, Side::Client).last(), QString("CLOSED"));
}

// mirage-tcpip, change 489: no timer was started for TIME_WAIT from CLOSING.
void TestRealBugs::timeWait_afterClosing_expires()
{
    QFETCH(const QString, system);
    const Trace trace = run(system, R"(
{ at = "1s", host = "client", call = "close" },
{ at = "1s", host = "server", call = "close" },
)");
    for (const char *host : {"client", "server"}) {
        const QString place = QStringLiteral("%1 main ").arg(host);
        QCOMPARE(linesWith(trace, place + "CLOSING > TIME_WAIT").size(), 1);
        QCOMPARE(linesWith(trace, place + "start timeWait").size(), 1);
        QCOMPARE(linesWith(trace, place + "expire timeWait").size(), 1);
        QCOMPARE(linesWith(trace, place + "TIME_WAIT > CLOSED").size(), 1);
    }
}

// tricep, issue 27: a FIN was sent once only.
void TestRealBugs::fin_lost_isSentAgain()
{
    QFETCH(const QString, system);
    const Trace trace = run(system, R"(
{ at = "1s", host = "client", call = "close" },
{ at = "20s", host = "server", call = "close" },
)",
                            R"({ drop = "FIN", from = "client", nth = "1-3" },)");
    QCOMPARE(linesWith(trace, "client main sends FIN+ACK 1").size(), 4);
    QVERIFY(stateAt(trace, Side::Server, 19s) == State::CloseWait);
    QCOMPARE(statesOf(trace, Side::Client).last(), QString("CLOSED"));
}

// shadow, issue 3573: the peer's FIN was never acknowledged.
void TestRealBugs::fin_ofThePeer_isAcknowledged()
{
    QFETCH(const QString, system);
    const Trace trace = run(system, R"({ at = "1s", host = "client", call = "close" },)");
    QCOMPARE(linesWith(trace, "client main sends FIN+ACK 1").size(), 1);
    const QStringList acks = linesWith(trace, "server main sends ACK 1 ack 2");
    QCOMPARE(acks.size(), 1);
    QVERIFY(stateAt(trace, Side::Client, 1200ms) == State::FinWait2);
}

// shadow, issue 3572: a FIN that came once more, because its ACK was lost, was ignored.
void TestRealBugs::fin_repeated_isAcknowledgedAgain()
{
    QFETCH(const QString, system);
    // The client's first ACK completes the handshake; the server's first is that of the FIN.
    const Trace trace = run(system, R"(
{ at = "1s", host = "client", call = "close" },
{ at = "20s", host = "server", call = "close" },
)",
                            R"({ drop = "ACK", from = "server" },)");
    QCOMPARE(linesWith(trace, "client main sends FIN+ACK 1").size(), 2);
    QCOMPARE(linesWith(trace, "server main sends ACK 1 ack 2").size(), 2);
    QVERIFY(stateAt(trace, Side::Client, 19s) == State::FinWait2);
}

// shadow, issue 3572: nor may it be ignored when it is the first to arrive.
void TestRealBugs::fin_repeatedAfterALoss_isTaken()
{
    QFETCH(const QString, system);
    const Trace trace = run(system, R"(
{ at = "1s", host = "client", call = "send", bytes = 10 },
{ at = "2s", host = "client", call = "close" },
)",
                            R"({ drop = "FIN", from = "client" },)");
    QCOMPARE(linesWith(trace, "server main gets FIN+ACK 11 ack 1: accepted").size(), 1);
    QCOMPARE(statesOf(trace, Side::Server).last(), QString("CLOSE_WAIT"));
}

// shadow, issue 3568: a FIN was sent for a program that had not closed.
void TestRealBugs::programNeverCloses_peerHas_noFinIsSent()
{
    QFETCH(const QString, system);
    const Trace trace = run(system, R"({ at = "1s", host = "client", call = "close" },)");
    QVERIFY(linesWith(trace, "server main sends FIN").isEmpty());
    QVERIFY(stateAt(trace, Side::Server, trace.end().time_since_epoch()) == State::CloseWait);
    QVERIFY(stateAt(trace, Side::Server, 1h) == State::CloseWait);
}

QTEST_APPLESS_MAIN(TestRealBugs)
#include "tst_realbugs.moc"
