// SPDX-License-Identifier: MIT
// What each system does with what arrives, and with close(): sections 1.1 to 1.12 of the table of
// facts. A row is named by its section and the system.
#include "situations.h"
#include "support/chronoprinting.h"

#include <QTest>

using namespace tcptest;
using namespace std::chrono_literals;
using support::Endpoint;
using support::shown;
using tcp::Profile;
using tcp::TimerKind;

namespace {

constexpr auto Nothing = "-";

const char *const Open = "ESTABLISHED";
const char *const Left = "TIME_WAIT, orphan";

// The situation's steps; TIME_WAIT after close() has a row of its own here.
QString stepsTo(const QString &situation)
{
    if (situation == QLatin1String(Left))
        return QStringLiteral(
            "connect; < SYN+ACK 0 ack 1; close; < ACK 1 ack 2; < FIN+ACK 1 ack 2");
    return QLatin1String(findSituation(situation)->steps);
}

Profile profileOf(const QString &system)
{
    const tcp::System *found = tcp::findSystem(system.toStdString());
    if (found == nullptr)
        qFatal("There is no system %s.", qPrintable(system));
    return found->profile;
}

struct Row
{
    const char *rule;
    const char *system;
    const char *situation;
    const char *step;
    const char *replies;
    tcp::State after;
};

const std::vector<Row> &timeWaitRows()
{
    static const std::vector<Row> Rows = {
        {"1.2 RST, SEQ = RCV.NXT", "rfc9293", Left, "< RST 2", Nothing, Closed},
        {"1.2 RST, SEQ = RCV.NXT", "linux", Left, "< RST 2", Nothing, Closed},
        {"1.2 RST, SEQ = RCV.NXT", "macos", Left, "< RST 2", Nothing, TimeWait},
        {"1.2 RST, SEQ = RCV.NXT", "freebsd", Left, "< RST 2", Nothing, TimeWait},
        {"1.2 RST, SEQ = RCV.NXT", "illumos", Left, "< RST 2", Nothing, Closed},
        {"1.2 RST, SEQ = RCV.NXT", "openbsd", Left, "< RST 2", Nothing, Closed},
        {"1.2 RST, SEQ = RCV.NXT + 1", "openbsd", Left, "< RST 3", Nothing, Closed},
        {"1.2 RST elsewhere in the window", "linux", Left, "< RST 100", Nothing, TimeWait},
        {"1.2 RST elsewhere in the window", "macos", Left, "< RST 100", Nothing, TimeWait},
        {"1.2 RST elsewhere in the window", "freebsd", Left, "< RST 100", Nothing, TimeWait},
        {"1.2 RST elsewhere in the window", "illumos", Left, "< RST 100", Nothing, Closed},
        {"1.2 RST elsewhere in the window", "openbsd", Left, "< RST 100", Nothing, TimeWait},
        {"1.2 RST out of the window", "linux", Left, "< RST 100000", Nothing, TimeWait},
        {"1.2 RST out of the window", "macos", Left, "< RST 100000", Nothing, TimeWait},
        {"1.2 RST out of the window", "freebsd", Left, "< RST 100000", Nothing, TimeWait},
        {"1.2 RST out of the window", "illumos", Left, "< RST 100000", Nothing, TimeWait},
        {"1.2 RST out of the window", "openbsd", Left, "< RST 100000", Nothing, TimeWait},

        {"1.2 SYN in the old window", "macos", Left, "< SYN 100", "ACK 2 ack 2", TimeWait},
        {"1.2 SYN in the old window", "illumos", Left, "< SYN 100", "RST+ACK 0 ack 101", TimeWait},
        {"1.2 SYN older", "rfc9293", Left, "< SYN 1", "ACK 2 ack 2", TimeWait},
        {"1.2 SYN older", "linux", Left, "< SYN 1", "ACK 2 ack 2", TimeWait},
        {"1.2 SYN older", "macos", Left, "< SYN 1", "ACK 2 ack 2", TimeWait},
        {"1.2 SYN older", "freebsd", Left, "< SYN 1", Nothing, TimeWait},
        {"1.2 SYN older", "illumos", Left, "< SYN 1", "ACK 2 ack 2", TimeWait},
        {"1.2 SYN older", "openbsd", Left, "< SYN 1", "ACK 2 ack 2", TimeWait},
        {"1.2 SYN older, at most one ACK in 500 ms", "linux", Left, "< SYN 1; < SYN 1",
         "ACK 2 ack 2", TimeWait},

        {"1.2 dup FIN", "rfc9293", Left, "< FIN+ACK 1 ack 2", "ACK 2 ack 2", TimeWait},
        {"1.2 dup FIN", "linux", Left, "< FIN+ACK 1 ack 2", "ACK 2 ack 2", TimeWait},
        {"1.2 dup FIN", "macos", Left, "< FIN+ACK 1 ack 2", "ACK 2 ack 2", TimeWait},
        {"1.2 dup FIN", "freebsd", Left, "< FIN+ACK 1 ack 2", "ACK 2 ack 2", TimeWait},
        {"1.2 dup FIN", "illumos", Left, "< FIN+ACK 1 ack 2", "ACK 2 ack 2", TimeWait},
        {"1.2 dup FIN", "openbsd", Left, "< FIN+ACK 1 ack 2", "ACK 2 ack 2", TimeWait},

        {"1.2 data", "rfc9293", Left, "< ACK 2 ack 2 len 10", "ACK 2 ack 2", TimeWait},
        {"1.2 data", "linux", Left, "< ACK 2 ack 2 len 10", "ACK 2 ack 2", TimeWait},
        {"1.2 data", "macos", Left, "< ACK 2 ack 2 len 10", "RST 2", Closed},
        {"1.2 data", "freebsd", Left, "< ACK 2 ack 2 len 10", "ACK 2 ack 2", TimeWait},
        {"1.2 data", "illumos", Left, "< ACK 2 ack 2 len 10", "ACK 2 ack 2", TimeWait},
        {"1.2 data", "openbsd", Left, "< ACK 2 ack 2 len 10", "RST 2", Closed},
        {"1.2 data, a program holds the socket", "macos", "TIME_WAIT", "< ACK 2 ack 2 len 10",
         "ACK 2 ack 2", TimeWait},
        {"1.2 old data", "macos", Left, "< ACK 1 ack 2 len 1", "ACK 2 ack 2", TimeWait},

        {"1.2 bare ACK", "linux", Left, "< ACK 2 ack 2", Nothing, TimeWait},
        {"1.2 bare ACK", "macos", Left, "< ACK 2 ack 2", Nothing, TimeWait},
        {"1.2 bare ACK", "freebsd", Left, "< ACK 2 ack 2", Nothing, TimeWait},
        {"1.2 bare ACK", "illumos", Left, "< ACK 2 ack 2", Nothing, TimeWait},
        {"1.2 bare ACK, not acceptable", "macos", Left, "< ACK 1 ack 2", "ACK 2 ack 2", TimeWait},
    };
    return Rows;
}

const std::vector<Row> &finWait2Rows()
{
    static const auto Gone = "FIN_WAIT_2, orphan";
    static const std::vector<Row> Rows = {
        {"1.4 data, application gone", "rfc9293", Gone, "< ACK 1 ack 2 len 10", "RST 2", Closed},
        {"1.4 data, application gone", "linux", Gone, "< ACK 1 ack 2 len 10", "RST 2", Closed},
        {"1.4 data, application gone", "macos", Gone, "< ACK 1 ack 2 len 10", "RST 2", Closed},
        {"1.4 data, application gone", "freebsd", Gone, "< ACK 1 ack 2 len 10", "RST 2", Closed},
        {"1.4 data, application gone", "illumos", Gone, "< ACK 1 ack 2 len 10", "RST 2", Closed},
        {"1.4 data, application gone", "openbsd", Gone, "< ACK 1 ack 2 len 10", "RST 2", Closed},
        {"1.4 RST, orphan, in the window", "linux", Gone, "< RST 100", Nothing, Closed},
        {"1.4 RST, orphan, in the window", "macos", Gone, "< RST 100", "ACK 2 ack 1", FinWait2},
        {"1.4 RST, orphan, in the window", "freebsd", Gone, "< RST 100", "ACK 2 ack 1", FinWait2},
        {"1.4 RST, orphan, in the window", "illumos", Gone, "< RST 100", Nothing, Closed},
        {"1.4 RST, orphan, in the window", "openbsd", Gone, "< RST 100", Nothing, FinWait2},
        {"1.4 RST, orphan, near exact", "openbsd", Gone, "< RST 2", Nothing, Closed},
        {"1.4 RST, orphan, exact", "macos", Gone, "< RST 1", Nothing, Closed},
        {"1.4 RST, orphan, exact", "freebsd", Gone, "< RST 1", Nothing, Closed},
        {"1.10 new data after close()", "linux", "FIN_WAIT_1, orphan", "< ACK 1 ack 1 len 10",
         "RST 1", Closed},
        {"1.10 new data after close()", "macos", "FIN_WAIT_1, orphan", "< ACK 1 ack 1 len 10",
         "RST 1", Closed},
        {"1.10 new data after close()", "freebsd", "FIN_WAIT_1, orphan", "< ACK 1 ack 1 len 10",
         "RST 1", Closed},
        {"1.10 new data after close()", "illumos", "FIN_WAIT_1, orphan", "< ACK 1 ack 1 len 10",
         "RST 1", Closed},
        {"1.10 new data after close()", "openbsd", "FIN_WAIT_1, orphan", "< ACK 1 ack 1 len 10",
         "RST 1", Closed},
    };
    return Rows;
}

const std::vector<Row> &closingRows()
{
    static const auto Unread = "< PSH+ACK 1 ack 1 len 10; close";
    static const auto HalfClosed = "shutdown; < PSH+ACK 1 ack 2 len 10; close";
    static const std::vector<Row> Rows = {
        {"1.10 close() with unread data", "rfc9293", Open, Unread, "RST 1", Closed},
        {"1.10 close() with unread data", "linux", Open, Unread, "ACK 1 ack 11; RST+ACK 1 ack 11",
         Closed},
        {"1.10 close() with unread data", "macos", Open, Unread, "RST+ACK 1 ack 11", Closed},
        {"1.10 close() with unread data", "freebsd", Open, Unread, "FIN+ACK 1 ack 11", FinWait1},
        {"1.10 close() with unread data, then more comes", "freebsd", Open,
         "< PSH+ACK 1 ack 1 len 10; close; < PSH+ACK 11 ack 1 len 10", "FIN+ACK 1 ack 11; RST 1",
         Closed},
        {"1.10 close() with unread data", "illumos", Open, Unread, "RST 1", Closed},
        {"1.10 half-close, unread data, close()", "linux", Open, HalfClosed,
         "FIN+ACK 1 ack 1; ACK 2 ack 11; RST+ACK 2 ack 11", Closed},
        {"1.10 half-close, unread data, close()", "macos", Open, HalfClosed,
         "FIN+ACK 1 ack 1; RST+ACK 2 ack 11", Closed},
        {"1.10 half-close, unread data, close()", "illumos", Open, HalfClosed,
         "FIN+ACK 1 ack 1; RST 2", Closed},
        {"1.10 SO_LINGER {on, 0}", "linux", Open, "abort", "RST+ACK 1 ack 1", Closed},
        {"1.10 SO_LINGER {on, 0}", "windows", Open, "abort", "RST+ACK 1 ack 1", Closed},
        {"1.10 SO_LINGER {on, 0}", "macos", Open, "abort", "RST+ACK 1 ack 1", Closed},
        {"1.10 SO_LINGER {on, 0}", "freebsd", Open, "abort", "RST+ACK 1 ack 1", Closed},
        {"1.10 SO_LINGER {on, 0}", "illumos", Open, "abort", "RST 1", Closed},
        {"1.10 shutdown(SHUT_WR), reading goes on", "linux", "FIN_WAIT_2",
         "< PSH+ACK 1 ack 2 len 10", "ACK 2 ack 11", FinWait2},
        {"1.10 shutdown(SHUT_WR), reading goes on", "windows", "FIN_WAIT_2",
         "< PSH+ACK 1 ack 2 len 10; wait 1s", "ACK 2 ack 11", FinWait2},
        {"1.10 shutdown(SHUT_WR), reading goes on", "macos", "FIN_WAIT_2",
         "< PSH+ACK 1 ack 2 len 10; wait 1s", "ACK 2 ack 11", FinWait2},
        {"1.10 shutdown(SHUT_WR), reading goes on", "freebsd", "FIN_WAIT_2",
         "< PSH+ACK 1 ack 2 len 10; wait 1s", "ACK 2 ack 11", FinWait2},
        {"1.10 shutdown(SHUT_WR), reading goes on", "illumos", "FIN_WAIT_2",
         "< PSH+ACK 1 ack 2 len 10; wait 1s", "ACK 2 ack 11", FinWait2},
        {"1.10 shutdown(SHUT_RD), then data", "linux", Open,
         "shutdownRead; < PSH+ACK 1 ack 1 len 10", "ACK 1 ack 11", Established},
        {"1.10 shutdown(SHUT_RD), then data", "macos", Open,
         "shutdownRead; < PSH+ACK 1 ack 1 len 10", "RST 1", Closed},
        {"1.10 close() in SYN_SENT", "linux", "SYN_SENT", "close", Nothing, Closed},
        {"1.10 close() in SYN_SENT", "macos", "SYN_SENT", "close", Nothing, Closed},
        {"1.10 close() in SYN_SENT", "freebsd", "SYN_SENT", "close", Nothing, Closed},
    };
    return Rows;
}

const std::vector<Row> &defenceRows()
{
    static const std::vector<Row> Rows = {
        {"1.12 RST in the window, not exact", "linux", Open, "< RST 100", "ACK 1 ack 1",
         Established},
        {"1.12 RST in the window, not exact", "macos", Open, "< RST 100", "ACK 1 ack 1",
         Established},
        {"1.12 RST in the window, not exact", "freebsd", Open, "< RST 100", "ACK 1 ack 1",
         Established},
        {"1.12 RST in the window, not exact", "illumos", Open, "< RST 100", Nothing, Closed},
        {"1.12 RST in the window, not exact", "openbsd", Open, "< RST 100", Nothing, Established},
        {"1.12 RST near exact", "openbsd", Open, "< RST 2", Nothing, Closed},
        {"1.12 RST at the last ACK sent", "openbsd", Open, "< PSH+ACK 1 ack 1 len 10; < RST 1",
         Nothing, Closed},
        {"1.12 RST at last ACK - 1 in closing states", "macos", "CLOSE_WAIT", "< RST 1", Nothing,
         Closed},
        {"1.12 RST at last ACK - 1 in closing states", "freebsd", "CLOSE_WAIT", "< RST 1", Nothing,
         CloseWait},
        {"1.12 RST out of the window", "linux", Open, "< RST 100000", Nothing, Established},
        {"1.12 RST out of the window", "macos", Open, "< RST 100000", Nothing, Established},
        {"1.12 RST out of the window", "freebsd", Open, "< RST 100000", Nothing, Established},
        {"1.12 RST out of the window", "illumos", Open, "< RST 100000", Nothing, Established},
        {"1.12 RST out of the window", "openbsd", Open, "< RST 100000", Nothing, Established},
        {"1.12 SYN in the window", "linux", Open, "< SYN 100", "ACK 1 ack 1", Established},
        {"1.12 SYN in the window", "macos", Open, "< SYN 100", "ACK 1 ack 1", Established},
        {"1.12 SYN in the window", "freebsd", Open, "< SYN 100", "ACK 1 ack 1", Established},
        {"1.12 SYN in the window", "illumos", Open, "< SYN 100", "RST 1", Closed},
        {"1.12 SYN in the window", "openbsd", Open, "< SYN 100", "ACK 1 ack 1", Established},
        {"1.12 SYN out of the window", "linux", Open, "< SYN 100000", "ACK 1 ack 1", Established},
        {"1.12 SYN out of the window", "macos", Open, "< SYN 100000", "ACK 1 ack 1", Established},
        {"1.12 SYN out of the window", "illumos", Open, "< SYN 100000", "ACK 1 ack 1", Established},
        {"1.12 ACK below what was acknowledged", "linux", Open, "< ACK 1 ack -10", "ACK 1 ack 1",
         Established},
        {"1.12 ACK below what was acknowledged", "freebsd", Open, "< ACK 1 ack -10", "ACK 1 ack 1",
         Established},
        {"1.12 ACK below what was acknowledged", "macos", Open, "< ACK 1 ack -10", Nothing,
         Established},
        {"1.12 ACK below any window", "linux", Open, "< ACK 1 ack -70000", "ACK 1 ack 1",
         Established},
        {"1.12 ACK below any window", "freebsd", Open, "< ACK 1 ack -70000", "ACK 1 ack 1",
         Established},
        {"1.12 ACK below any window", "macos", Open, "< ACK 1 ack -70000", Nothing, Established},
        {"1.12 ACK below any window", "openbsd", Open, "< ACK 1 ack -70000", Nothing, Established},
        {"1.12 ACK above what was sent", "linux", Open, "< ACK 1 ack 100", "ACK 1 ack 1",
         Established},
        {"1.12 ACK above what was sent", "macos", Open, "< ACK 1 ack 100", "ACK 1 ack 1",
         Established},
        {"2 duplicate SYN in SYN_RECEIVED", "freebsd", "SYN_RECEIVED, passive", "< SYN 0",
         "SYN+ACK 0 ack 1", SynReceived},
        {"2 duplicate SYN in SYN_RECEIVED", "linux", "SYN_RECEIVED, passive", "< SYN 0",
         "SYN+ACK 0 ack 1", SynReceived},
        {"2 other SYN in SYN_RECEIVED", "linux", "SYN_RECEIVED, passive", "< SYN 100",
         "RST+ACK 0 ack 101", Closed},
    };
    return Rows;
}

} // namespace

class TestSystemsSegments : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void segment_arrives_isAnsweredAsOnTheSystem_data();
    void segment_arrives_isAnsweredAsOnTheSystem();
    void timeWait_synArrives_opensWhereTheSystemAllows_data();
    void timeWait_synArrives_opensWhereTheSystemAllows();
    void timeWait_synWithTimestamp_isJudgedAsOnTheSystem_data();
    void timeWait_synWithTimestamp_isJudgedAsOnTheSystem();
    void timeWait_rfc1337_ignoresReset();
    void timeWait_segmentArrives_restartsWhereTheSystemDoes_data();
    void timeWait_segmentArrives_restartsWhereTheSystemDoes();
    void timeWait_loopback_isSkippedWhereTheSystemDoes_data();
    void timeWait_loopback_isSkippedWhereTheSystemDoes();
    void challenge_manyAtOnce_areLimited_data();
    void challenge_manyAtOnce_areLimited();
    void syn_offers_theSystemsOptions_data();
    void syn_offers_theSystemsOptions();
    void mss_notNamed_isTheSystemsFallback_data();
    void mss_notNamed_isTheSystemsFallback();
    void simultaneousOpen_linux_isSupported();
};

void TestSystemsSegments::segment_arrives_isAnsweredAsOnTheSystem_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("situation");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("expected");
    for (const auto *rows : {&timeWaitRows(), &finWait2Rows(), &closingRows(), &defenceRows()}) {
        for (const Row &row : *rows)
            QTest::addRow("%s, %s, %s", row.rule, row.system, row.situation)
                << QString(row.system) << QString(row.situation) << QString(row.step)
                << QStringLiteral("%1, %2").arg(row.replies, shown(row.after));
    }
}

void TestSystemsSegments::segment_arrives_isAnsweredAsOnTheSystem()
{
    QFETCH(QString, system);
    QFETCH(QString, situation);
    QFETCH(QString, step);
    QFETCH(QString, expected);
    Endpoint end(profileOf(system));
    end.runAll(stepsTo(situation));
    end.forget();
    for (const QString &each : step.split(QStringLiteral("; "))) {
        if (each == QLatin1String("shutdownRead"))
            end.connection().shutdownRead(end.now());
        else
            end.run(each);
    }
    const QString actual = QStringLiteral("%1, %2").arg(end.sentTexts(), end.stateName());
    QVERIFY2(
        actual == expected,
        qPrintable(QStringLiteral("In %1, after \"%2\", %3 should give \"%4\" but gives \"%5\"")
                       .arg(situation, step, system, expected, actual)));
}

void TestSystemsSegments::timeWait_synArrives_opensWhereTheSystemAllows_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("syn");
    QTest::addColumn<bool>("opens");
    const auto row = [](const char *what, const char *system, const char *syn, bool opens) {
        QTest::addRow("1.2 SYN %s, %s", what, system) << QString(system) << QString(syn) << opens;
    };
    for (const char *system : {"rfc9293", "linux", "freebsd", "openbsd"})
        row("newer than RCV.NXT by 1", system, "SYN 3", true);
    for (const char *system : {"macos", "illumos"}) {
        row("newer, in the old window", system, "SYN 3", false);
        row("newer, beyond the old window", system, "SYN 100000", true);
    }
    for (const char *system : {"rfc9293", "linux", "macos", "freebsd", "illumos", "openbsd"}) {
        row("at RCV.NXT", system, "SYN 2", false);
        row("older", system, "SYN 1", false);
        row("newer, with ACK", system, "SYN+ACK 100000 ack 2", false);
    }
}

void TestSystemsSegments::timeWait_synArrives_opensWhereTheSystemAllows()
{
    QFETCH(QString, system);
    QFETCH(QString, syn);
    QFETCH(bool, opens);
    Endpoint end(profileOf(system));
    end.runAll(stepsTo(Left));
    QCOMPARE(end.connection().mayBeReplacedBy(Endpoint::segment(syn)), opens);
}

void TestSystemsSegments::timeWait_synWithTimestamp_isJudgedAsOnTheSystem_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("syn");
    QTest::addColumn<int>("change"); // of the timestamp, since the last one
    QTest::addColumn<QString>("what");
    const auto row = [](const char *name, const char *system, const char *syn, int change,
                        const char *what) {
        QTest::addRow("1.2 SYN with %s, %s", name, system)
            << QString(system) << QString(syn) << change << QString(what);
    };
    row("older timestamp", "linux", "SYN 100000", -10, "ACK 2 ack 2");
    row("older timestamp", "macos", "SYN 100000", -10, Nothing);
    row("older timestamp", "freebsd", "SYN 100000", -10, "opens");
    row("older timestamp", "illumos", "SYN 100000", -10, "ACK 2 ack 2");
    row("older timestamp", "openbsd", "SYN 100000", -10, Nothing);
    row("newer timestamp, older number", "linux", "SYN 1", 10, "opens");
    row("newer timestamp, older number", "openbsd", "SYN 1", 10, "opens");
    row("newer timestamp, older number", "freebsd", "SYN 1", 10, Nothing);
    row("newer timestamp, older number", "macos", "SYN 1", 10, "ACK 2 ack 2");
    row("newer timestamp, older number", "illumos", "SYN 1", 10, "ACK 2 ack 2");
}

void TestSystemsSegments::timeWait_synWithTimestamp_isJudgedAsOnTheSystem()
{
    QFETCH(QString, system);
    QFETCH(QString, syn);
    QFETCH(int, change);
    QFETCH(QString, what);
    constexpr int Last = 1000;
    const auto stamped = [](const char *text, int stamp) {
        tcp::Segment segment = Endpoint::segment(text);
        segment.options.timestamps = tcp::Timestamps{static_cast<std::uint32_t>(stamp), 0};
        return segment;
    };
    Endpoint end(profileOf(system));
    end.run("connect");
    end.arrives(stamped("SYN+ACK 0 ack 1", Last));
    end.run("close");
    end.arrives(stamped("FIN+ACK 1 ack 2", Last));
    QCOMPARE(end.stateName(), shown(TimeWait));
    end.forget();
    const tcp::Segment segment = stamped(qPrintable(syn), Last + change);
    if (end.connection().mayBeReplacedBy(segment)) {
        QCOMPARE(QStringLiteral("opens"), what);
        return;
    }
    end.arrives(segment);
    QCOMPARE(end.sentTexts(), what);
    QCOMPARE(end.stateName(), shown(TimeWait));
}

// Linux: net.ipv4.tcp_rfc1337 = 1.
void TestSystemsSegments::timeWait_rfc1337_ignoresReset()
{
    Profile profile = profileOf("linux");
    profile.rfc1337 = true;
    Endpoint end(profile);
    end.runAll(stepsTo(Left));
    end.run("< RST 2");
    QCOMPARE(end.stateName(), shown(TimeWait));
}

void TestSystemsSegments::timeWait_segmentArrives_restartsWhereTheSystemDoes_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("segment");
    QTest::addColumn<bool>("restarts");
    const auto rows = [](const char *system, bool dupFin, bool other) {
        const auto row = [system](const char *what, const char *segment, bool restarts) {
            QTest::addRow("1.1 timer restart by %s, %s", what, system)
                << QString(system) << QString(segment) << restarts;
        };
        row("dup FIN", "< FIN+ACK 1 ack 2", dupFin);
        row("data", "< ACK 1 ack 2 len 1", other);
        row("bare ACK", "< ACK 2 ack 2", other);
        row("old SYN", "< SYN 1", false);
        row("RST elsewhere", "< RST 100000", false);
    };
    rows("rfc9293", true, false);
    rows("linux", true, true);
    rows("macos", false, false); // inferred
    rows("freebsd", true, false);
    rows("illumos", true, false);
    rows("openbsd", false, false); // inferred
}

void TestSystemsSegments::timeWait_segmentArrives_restartsWhereTheSystemDoes()
{
    QFETCH(QString, system);
    QFETCH(QString, segment);
    QFETCH(bool, restarts);
    Endpoint end(profileOf(system));
    end.runAll(stepsTo(Left));
    const tcp::SimTime first = end.connection().timer(TimerKind::TimeWait)->started;
    end.pass(10s);
    end.run(segment);
    const auto timer = end.connection().timer(TimerKind::TimeWait);
    QVERIFY(timer);
    QCOMPARE(timer->started - first, tcp::Duration(restarts ? 10s : 0s));
}

void TestSystemsSegments::timeWait_loopback_isSkippedWhereTheSystemDoes_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *system, const char *after) {
        QTest::addRow("1.1 same host, %s", system) << QString(system) << QString(after);
    };
    row("rfc9293", "TIME_WAIT");
    row("linux", "TIME_WAIT");
    row("macos", "TIME_WAIT");
    row("freebsd", "CLOSED");
    row("illumos", "CLOSED");
    row("openbsd", "TIME_WAIT");
}

void TestSystemsSegments::timeWait_loopback_isSkippedWhereTheSystemDoes()
{
    QFETCH(QString, system);
    QFETCH(QString, after);
    Endpoint end(profileOf(system));
    end.connection().setLoopback();
    end.runAll(stepsTo(Left));
    QCOMPARE(end.stateName(), after);
    QVERIFY(end.sentTexts().endsWith(QLatin1String("ACK 2 ack 2")));
}

void TestSystemsSegments::challenge_manyAtOnce_areLimited_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<int>("answers"); // to 20 SYNs within half a second, and to 20 more later
    QTest::newRow("1.12 one per 500 ms, linux") << "linux" << 1;
    QTest::newRow("1.12 10 per s, macos") << "macos" << 10;
    QTest::newRow("1.12 5 per s, freebsd") << "freebsd" << 5;
    QTest::newRow("1.12 no limit, rfc9293") << "rfc9293" << 20;
}

void TestSystemsSegments::challenge_manyAtOnce_areLimited()
{
    QFETCH(QString, system);
    QFETCH(int, answers);
    Endpoint end(profileOf(system));
    end.runAll(stepsTo(Open));
    for (int round = 0; round < 2; ++round) {
        end.forget();
        for (int i = 0; i < 20; ++i) {
            end.run("< SYN 100");
            end.pass(20ms);
        }
        QCOMPARE(end.sent().size(), std::size_t(answers));
        end.pass(1s);
    }
}

void TestSystemsSegments::syn_offers_theSystemsOptions_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<bool>("timestamps");
    QTest::addColumn<int>("leastScale");
    const auto row = [](const char *system, bool timestamps, int leastScale) {
        QTest::addRow("1.9 SYN options, %s", system) << QString(system) << timestamps << leastScale;
    };
    row("linux", true, 10);
    row("macos", true, 3);
    row("freebsd", true, 0);
    row("illumos", true, 0);
    row("openbsd", true, 0);
}

void TestSystemsSegments::syn_offers_theSystemsOptions()
{
    QFETCH(QString, system);
    QFETCH(bool, timestamps);
    QFETCH(int, leastScale);
    Endpoint end(profileOf(system));
    end.run("connect");
    const tcp::Options &options = end.sent().front().segment.options;
    QVERIFY(options.mss.has_value());
    QVERIFY(options.sackPermitted);
    QVERIFY(options.windowScale && *options.windowScale >= leastScale);
    QCOMPARE(options.timestamps.has_value(), timestamps);
}

void TestSystemsSegments::mss_notNamed_isTheSystemsFallback_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<quint32>("length");
    QTest::newRow("1.9 default MSS, rfc9293") << "rfc9293" << 536U;
    QTest::newRow("1.9 default MSS, macos") << "macos" << 512U;
    QTest::newRow("1.9 default MSS, freebsd") << "freebsd" << 536U;
    QTest::newRow("1.9 default MSS, illumos") << "illumos" << 536U;
}

void TestSystemsSegments::mss_notNamed_isTheSystemsFallback()
{
    QFETCH(QString, system);
    QFETCH(quint32, length);
    Endpoint end(profileOf(system));
    end.run("connect");
    tcp::Segment synAck = Endpoint::segment("SYN+ACK 0 ack 1");
    synAck.options.mss.reset();
    end.arrives(synAck);
    end.forget();
    end.run("send 5000");
    QCOMPARE(end.sent().front().segment.length, length);
}

void TestSystemsSegments::simultaneousOpen_linux_isSupported()
{
    Endpoint end(profileOf("linux"));
    end.runAll("connect; < SYN 0; < SYN+ACK 0 ack 1");
    QCOMPARE(end.stateName(), shown(Established));
    Endpoint refused(profileOf("linux"));
    refused.runAll("connect; < SYN 0; < RST 1");
    QCOMPARE(shown(refused.connection().error()), shown(tcp::Error::ConnectionReset));
}

QTEST_APPLESS_MAIN(TestSystemsSegments)
#include "tst_systemssegments.moc"
