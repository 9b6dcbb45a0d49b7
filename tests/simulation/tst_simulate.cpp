// SPDX-License-Identifier: MIT
// Whole runs: that they repeat to the letter, when they end, and that every event has its causes.
#include "support/chronoprinting.h"
#include "support/runs.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using support::lines;
using support::linesWith;
using trace::EventId;
using trace::Trace;
namespace kinds = support::kinds;
using namespace std::chrono_literals;

namespace {

constexpr auto Connected = R"(
{ at = "0ms", host = "server", call = "listen" },
{ at = "0ms", host = "server", call = "accept" },
{ at = "0ms", host = "client", call = "connect" },
)";

std::string scenarioWith(const char *calls, const char *rest = "")
{
    return std::string("calls = [") + Connected + calls + "]\n" + rest;
}

// Losses, duplicates, retransmissions, a reset and two connections.
const std::string &busyScenario()
{
    static const std::string Text = scenarioWith(R"(
{ at = "0ms", host = "server", call = "accept", socket = "other" },
{ at = "10ms", host = "client", call = "connect", socket = "other" },
{ at = "1s", host = "client", call = "send", bytes = 5000 },
{ at = "2s", host = "server", call = "send", bytes = 3000 },
{ at = "3s", host = "client", call = "close" },
{ at = "4s", host = "server", call = "close" },
{ at = "5s", host = "server", call = "abort", socket = "other" },
)",
                                                 R"(faults = [
{ drop = "SYN", from = "client" },
{ drop = "DATA", from = "client", nth = [2, 3] },
{ duplicate = "DATA", from = "server", by = "10ms" },
{ drop = "FIN", from = "server" },
{ inject = { from = "server", flags = "RST", seq = 500 }, at = "2500ms" },
])");
    return Text;
}

QStringList shippedScenarios()
{
    const QDir folder(SCENARIO_FOLDER);
    return folder.entryList({"*.fourwave"}, QDir::Files, QDir::Name);
}

Trace runShipped(const QString &name)
{
    QFile file(QDir(SCENARIO_FOLDER).filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        qWarning("%s cannot be read.", qPrintable(name));
    return simulation::simulate(scenario::parse(file.readAll().toStdString()).scenario);
}

// Everything that a trace tells, down to the causes and the states.
QString everything(const Trace &trace)
{
    QStringList all = lines(trace);
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (const EventId cause : trace.events()[static_cast<std::size_t>(i)].causes.all())
            all[i] += QStringLiteral(" <%1").arg(trace::indexOf(cause));
    }
    for (std::size_t i = 0; i < trace.sockets().size(); ++i) {
        const auto id = trace::SocketId(static_cast<std::uint16_t>(i));
        for (const trace::SnapshotAt &at : trace.history(id))
            all << QStringLiteral("%1 %2 %3 %4 %5")
                       .arg(i)
                       .arg(trace::indexOf(at.event))
                       .arg(at.snapshot.sndNxt.value())
                       .arg(at.snapshot.rcvNxt.value())
                       .arg(at.snapshot.rto.count());
    }
    return all.join('\n');
}

} // namespace

class TestSimulate : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void run_repeated_isTheSame();
    void end_nothingLeft_isQuiet();
    void end_probesOnEverySecondExpiry_isQuiet();
    void data_lostAgainAfterReordering_isRepeated();
    void finWait2_shorterThanRto_lastsForIt();
    void powerOff_listener_isClosed();
    void shutdown_bothInFinWait2_limitsTheWait();
    void end_asked_isKept();
    void end_asked_extendsAQuietRun();
    void end_answeredProbes_areNotWaitedFor();
    void end_keptAliveByBoth_comesTheSameDay();
    void end_unansweredProbes_areWaitedFor();
    void end_callAfterProbes_isMade();
    void end_afterADay_isTooLong();
    void end_manyEvents_isTooMany();
    void events_shipped_areInOrder_data() { addShipped(); }
    void events_shipped_areInOrder();
    void causes_shipped_areThere_data() { addShipped(); }
    void causes_shipped_areThere();
    void segments_shipped_haveFates_data() { addShipped(); }
    void segments_shipped_haveFates();
    void machines_shipped_keepTheInvariants_data() { addShipped(); }
    void machines_shipped_keepTheInvariants();
    void retransmission_causes_areTheExpiryAndTheFirstSending();
    void arrival_causes_areItsSegment();
    void timer_expiry_namesItsStart();
    void call_onNothing_isImpossible();
    void call_afterTheEnd_isUnused();
    void scenario_empty_givesAnEmptyTrace();
    void hosts_described_tellWhatWasChanged();
    void snapshots_told_followTheStates();

private:
    static void addShipped();
};

void TestSimulate::addShipped()
{
    QTest::addColumn<QString>("name");
    const QStringList all = shippedScenarios();
    for (const QString &name : all)
        QTest::newRow(qPrintable(name)) << name;
}

void TestSimulate::run_repeated_isTheSame()
{
    const QString first = everything(support::run(busyScenario()));
    QVERIFY(first.size() > 1000);
    QCOMPARE(everything(support::run(busyScenario())), first);
}

void TestSimulate::end_nothingLeft_isQuiet()
{
    const Trace trace = support::run(scenarioWith(R"({ at = "1s", host = "client", call = "close" },
{ at = "2s", host = "server", call = "close" },)"));
    QVERIFY(trace.endReason() == trace::End::Quiet);
    QCOMPARE(trace.end().time_since_epoch(), tcp::Duration(62050ms)); // the end of TIME_WAIT
    QCOMPARE(trace.end(), trace.events().back().at);
}

void TestSimulate::end_asked_isKept()
{
    const Trace trace = support::run(
        scenarioWith(R"({ at = "1s", host = "client", call = "close" },)", "end = \"10s\""));
    QVERIFY(trace.endReason() == trace::End::Asked);
    QCOMPARE(trace.end().time_since_epoch(), tcp::Duration(10s));
    QVERIFY(trace.events().back().at < trace.end());
}

void TestSimulate::end_asked_extendsAQuietRun()
{
    const Trace trace = support::run(scenarioWith("", "end = \"10s\""));
    QCOMPARE(trace.end().time_since_epoch(), tcp::Duration(10s));
}

void TestSimulate::end_answeredProbes_areNotWaitedFor()
{
    const Trace trace = support::run(scenarioWith(
        R"({ at = "1s", host = "client", call = "setOption", keepAlive = true, idle = "5s" },)"));
    QVERIFY(trace.endReason() == trace::End::Quiet);
    QCOMPARE(linesWith(trace, " probe").size(), 3);
    QVERIFY(lines(trace).constLast().contains("gets ACK 1 ack 1"));
}

// Nine probes into the void end the connection, and the run shows it.
// Two hosts that keep every connection alive, one with a byte of garbage in each probe.
void TestSimulate::end_keptAliveByBoth_comesTheSameDay()
{
    std::string text =
        scenarioWith(R"({ at = "1s", host = "server", call = "setOption", keepAlive = true },)");
    const std::size_t client = text.find("[hosts]");
    text = text.substr(0, client)
           + "[hosts]\nclient = { os = \"freebsd\" }\nserver = { os = \"illumos\" }\n";
    const Trace trace = support::run(text);
    QVERIFY(trace.endReason() == trace::End::Quiet);
    QVERIFY(trace.end().time_since_epoch() < tcp::Duration(10h));
}

void TestSimulate::end_unansweredProbes_areWaitedFor()
{
    const Trace trace = support::run(scenarioWith(
        R"({ at = "1s", host = "client", call = "setOption", keepAlive = true, idle = "5s" },)",
        R"(faults = [ { cut = "both", since = "2s" } ])"));
    QCOMPARE(linesWith(trace, " probe").size(), 9);
    QVERIFY(lines(trace).contains("680.1s client main ESTABLISHED > CLOSED"));
}

void TestSimulate::end_callAfterProbes_isMade()
{
    const Trace trace = support::run(scenarioWith(
        R"({ at = "1s", host = "client", call = "setOption", keepAlive = true, idle = "5s" },
           { at = "300s", host = "client", call = "close" },)"));
    QVERIFY(trace.unusedCalls().empty());
    QVERIFY(lines(trace).contains("5min client main calls close"));
}

void TestSimulate::end_afterADay_isTooLong()
{
    const Trace trace =
        support::run(scenarioWith(R"({ at = "25h", host = "client", call = "close" },)"));
    QVERIFY(trace.endReason() == trace::End::TooLong);
    const std::vector<std::int32_t> expected = {3};
    QVERIFY(std::ranges::equal(trace.unusedCalls(), expected));
}

void TestSimulate::end_manyEvents_isTooMany()
{
    const Trace trace = support::run(scenarioWith(
        R"({ at = "1s", host = "client", call = "setOption", keepAlive = true, idle = "200ms", interval = "200ms" },)",
        "end = \"24h\""));
    QVERIFY(trace.endReason() == trace::End::TooManyEvents);
    QVERIFY(trace.events().size() >= 100'000);
    QVERIFY(trace.events().size() < 100'100);
}

void TestSimulate::events_shipped_areInOrder()
{
    QFETCH(QString, name);
    const Trace trace = runShipped(name);
    QVERIFY(!trace.events().empty());
    QVERIFY(std::ranges::is_sorted(trace.events(), {}, &trace::Event::at));
    QVERIFY(trace.end() >= trace.events().back().at);
    QVERIFY(trace.unusedCalls().empty());
    QVERIFY(trace.unusedFaults().empty());
}

// Only calls and forged segments have no cause; a cause comes before what it causes.
void TestSimulate::causes_shipped_areThere()
{
    QFETCH(QString, name);
    const Trace trace = runShipped(name);
    const QStringList all = lines(trace);
    for (std::uint32_t i = 0; i < trace.events().size(); ++i) {
        const trace::Event &event = trace.events()[i];
        const auto *sent = std::get_if<trace::SegmentSent>(&event.fact);
        const bool mayBeFirst = std::holds_alternative<trace::CallMade>(event.fact)
                                || (sent != nullptr && sent->isInjected);
        QVERIFY2(mayBeFirst || !event.causes.empty(), qPrintable(all[i]));
        for (const EventId cause : event.causes.all()) {
            QVERIFY2(trace::indexOf(cause) < i, qPrintable(all[i]));
            QVERIFY2(trace.event(cause).at <= event.at, qPrintable(all[i]));
        }
    }
}

// What is sent arrives or is lost, exactly once unless it is duplicated, or is still under way.
void TestSimulate::segments_shipped_haveFates()
{
    QFETCH(QString, name);
    const Trace trace = runShipped(name);
    const QStringList all = lines(trace);
    for (std::uint32_t i = 0; i < trace.events().size(); ++i) {
        if (!std::holds_alternative<trace::SegmentSent>(trace.events()[i].fact))
            continue;
        const auto fates = trace.fatesOf(EventId(i));
        const bool isUnderWay = trace.end() - trace.events()[i].at < 1s;
        QVERIFY2(!fates.empty() || isUnderWay, qPrintable(all[i]));
    }
}

// The rules of RFC 9293 that hold in every run.
void TestSimulate::machines_shipped_keepTheInvariants()
{
    QFETCH(QString, name);
    const Trace trace = runShipped(name);
    const QStringList all = lines(trace);
    for (std::uint32_t i = 0; i < trace.events().size(); ++i) {
        const trace::Event &event = trace.events()[i];
        if (const auto *sent = std::get_if<trace::SegmentSent>(&event.fact)) {
            const EventId trigger = event.causes.empty() ? EventId(i) : event.causes.trigger();
            const auto *arrived = std::get_if<trace::SegmentArrived>(&trace.event(trigger).fact);
            const bool answersReset =
                arrived != nullptr
                && std::get<trace::SegmentSent>(trace.event(arrived->segment).fact)
                       .segment.flags.rst;
            QVERIFY2(!(answersReset && sent->segment.flags.rst), qPrintable(all[i]));
        }
        const auto *state = std::get_if<trace::StateChanged>(&event.fact);
        if (state == nullptr)
            continue;
        using enum tcp::State;
        QVERIFY2(state->to != LastAck || state->from == CloseWait, qPrintable(all[i]));
        QVERIFY2(state->to != Closing || state->from == FinWait1, qPrintable(all[i]));
        const bool mayWait =
            state->from == FinWait1 || state->from == FinWait2 || state->from == Closing;
        QVERIFY2(state->to != TimeWait || mayWait, qPrintable(all[i]));
    }
    for (std::size_t s = 0; s < trace.sockets().size(); ++s) {
        const trace::Snapshot *last = nullptr;
        for (const trace::SnapshotAt &at : trace.history(trace::SocketId(std::uint16_t(s)))) {
            const bool knewBefore = last != nullptr && last->rcvNxt != tcp::SequenceNumber();
            QVERIFY2(!knewBefore || at.snapshot.rcvNxt >= last->rcvNxt,
                     qPrintable(all[static_cast<qsizetype>(trace::indexOf(at.event))]));
            last = &at.snapshot;
        }
    }
}

void TestSimulate::retransmission_causes_areTheExpiryAndTheFirstSending()
{
    const Trace trace =
        support::run(scenarioWith("", R"(faults = [ { drop = "SYN", from = "client" } ])"));
    const EventId first = support::eventWith(trace, "0ms client main sends SYN 0");
    const EventId expiry = support::eventWith(trace, "client main expire retransmission");
    const EventId again = support::eventWith(trace, "client main sends SYN 0 again");
    const std::vector<EventId> expected = {expiry, first};
    QVERIFY(std::ranges::equal(trace.event(again).causes.all(), expected));
    // And "no ACK came" can be told: the first one was lost.
    const EventId loss = support::eventWith(trace, "loses SYN 0");
    QCOMPARE(trace.fatesOf(first), std::vector<EventId>({loss}));
}

void TestSimulate::arrival_causes_areItsSegment()
{
    const Trace trace = support::run(scenarioWith(""));
    const EventId synAck = support::eventWith(trace, "server main sends SYN+ACK");
    const EventId arrival = support::eventWith(trace, "client main gets SYN+ACK");
    QVERIFY(trace.event(arrival).causes == trace::Causes(synAck));
    for (const char *effect : {"SYN_SENT > ESTABLISHED", "client main sends ACK 1 ack 1",
                               "client main connect returns 0"}) {
        const auto &causes = trace.event(support::eventWith(trace, effect)).causes;
        QVERIFY2(causes.trigger() == arrival, effect);
    }
}

void TestSimulate::timer_expiry_namesItsStart()
{
    const Trace trace = support::run(scenarioWith(R"({ at = "1s", host = "client", call = "close" },
{ at = "2s", host = "server", call = "close" },)"));
    const EventId start = support::eventWith(trace, "start timeWait");
    const EventId expiry = support::eventWith(trace, "expire timeWait");
    const EventId closed = support::eventWith(trace, "TIME_WAIT > CLOSED");
    QVERIFY(trace.event(expiry).causes.trigger() == start);
    QVERIFY(trace.event(closed).causes.trigger() == expiry);
    const EventId entered = support::eventWith(trace, "FIN_WAIT_2 > TIME_WAIT");
    QVERIFY(trace.event(start).causes.trigger() == entered);
}

void TestSimulate::call_onNothing_isImpossible()
{
    const Trace trace = support::run(scenarioWith(R"({ at = "1s", host = "client", call = "close" },
{ at = "2s", host = "client", call = "send", bytes = 10 },)"));
    QCOMPARE(lines(trace, kinds::Notes), QStringList("2s client main notes callImpossible"));
    QCOMPARE(linesWith(trace, "send returns"), QStringList("2s client main send returns EBADF"));
}

void TestSimulate::call_afterTheEnd_isUnused()
{
    const Trace trace = support::run(
        scenarioWith(R"({ at = "20s", host = "client", call = "close" },)", "end = \"10s\""));
    const std::vector<std::int32_t> expected = {3};
    QVERIFY(std::ranges::equal(trace.unusedCalls(), expected));
}

void TestSimulate::scenario_empty_givesAnEmptyTrace()
{
    const Trace trace = simulation::simulate(scenario::Scenario());
    QVERIFY(trace.events().empty());
    QVERIFY(trace.endReason() == trace::End::Quiet);
    QCOMPARE(trace.end(), tcp::SimTime());
}

void TestSimulate::hosts_described_tellWhatWasChanged()
{
    const Trace trace = support::run(scenarioWith("", R"([hosts]
client = { os = "rfc9293", name = "Alice", address = "192.0.2.1" }
server = { os = "linux", parameters = { timeWait = "1s", keepAliveProbes = 9 } }
)"));
    const trace::Host &client = trace.host(tcp::Side::Client);
    QCOMPARE(client.name, std::string("Alice"));
    QCOMPARE(client.address, std::string("192.0.2.1"));
    QCOMPARE(client.system, std::string("rfc9293"));
    QVERIFY(client.changed.empty());
    const trace::Host &server = trace.host(tcp::Side::Server);
    QCOMPARE(server.address, std::string("10.0.0.2"));
    QCOMPARE(server.profile.timeWait, tcp::Duration(1s));
    // 9 is what Linux has anyway.
    QCOMPARE(server.changed, std::vector<std::string>({"timeWait"}));
}

void TestSimulate::snapshots_told_followTheStates()
{
    const Trace trace = support::run(scenarioWith(R"(
{ at = "1s", host = "client", call = "send", bytes = 10 },
{ at = "2s", host = "client", call = "close" },
{ at = "3s", host = "server", call = "close" },)"));
    const auto client = support::socketNamed(trace, tcp::Side::Client, "main");
    const auto at = [&](tcp::Duration time) { return *trace.stateAt(client, tcp::SimTime(time)); };
    QCOMPARE(at(50ms).timers().size(), std::size_t(1));
    QCOMPARE(at(1s).unacknowledged, 10U);
    QCOMPARE(at(1200ms).unacknowledged, 0U);
    QVERIFY(at(1200ms).owner == trace::Owner::Program);
    QVERIFY(at(2s).owner == trace::Owner::Nobody);
    QVERIFY(at(2s).finSent && !at(2s).finAcknowledged);
    QVERIFY(at(2500ms).finAcknowledged);
    QVERIFY(at(10s).finReceived);
    QVERIFY(at(10s).state == tcp::State::TimeWait);
    QVERIFY(at(10s).timers()[0].kind == tcp::TimerKind::TimeWait);
    for (const trace::SnapshotAt &snapshot : trace.history(client))
        QVERIFY(snapshot.snapshot.state.has_value());
}

// macOS looks first whether it has heard anything, and sends its probe later.
void TestSimulate::end_probesOnEverySecondExpiry_isQuiet()
{
    const Trace trace = support::run(scenarioWith(
        R"({ at = "1s", host = "server", call = "setOption", keepAlive = true, idle = "5s", interval = "5s", count = 1 },)",
        "[hosts]\nclient = { os = \"rfc9293\" }\nserver = { os = \"macos\" }\n"));
    QVERIFY(trace.endReason() == trace::End::Quiet);
    QVERIFY(trace.events().size() < 500);
}

// A gap is found by the reordering timer, and what is sent to fill it is lost as well.
void TestSimulate::data_lostAgainAfterReordering_isRepeated()
{
    const Trace trace = support::run(scenarioWith(
        R"({ at = "1s", host = "client", call = "send", bytes = 1000 },
{ at = "5s", host = "client", call = "send", bytes = 1700 },)",
        R"(faults = [ { drop = "DATA", from = "client", nth = [2, 4] } ]
[hosts]
client = { os = "linux" }
server = { os = "linux" }
)"));
    QVERIFY(!linesWith(trace, "expire reordering").isEmpty());
    QVERIFY(!linesWith(trace, "expire retransmission").isEmpty());
    const auto client = support::socketNamed(trace, tcp::Side::Client, "main");
    QCOMPARE(trace.stateAt(client, trace.end())->unacknowledged, 0U);
}

// The wait covers 3.5 RTO and is divided like a long one.
void TestSimulate::finWait2_shorterThanRto_lastsForIt()
{
    const Trace trace =
        support::run(scenarioWith(R"({ at = "3s", host = "server", call = "close" },)",
                                  R"(faults = [ { cut = "client", since = "60ms", until = "20s" } ]
[hosts]
client = { os = "linux" }
server = { os = "linux", parameters = { finWait2Timeout = "5s" } }
)"));
    const QStringList starts = linesWith(trace, "server main start finWait2");
    QCOMPARE(starts.size(), 2);
    const QStringList expiries = linesWith(trace, "server main expire finWait2");
    QCOMPARE(expiries.size(), 2);
    QCOMPARE(starts[1].section(' ', 0, 0), expiries[0].section(' ', 0, 0));
    QCOMPARE(linesWith(trace, "server main FIN_WAIT_2 > CLOSED").size(), 1);
}

void TestSimulate::powerOff_listener_isClosed()
{
    const Trace trace =
        support::run(scenarioWith(R"({ at = "3s", host = "server", call = "powerOff" },)"));
    QCOMPARE(linesWith(trace, "server listener LISTEN > CLOSED").size(), 1);
}

// FreeBSD counts it as let go.
void TestSimulate::shutdown_bothInFinWait2_limitsTheWait()
{
    const Trace trace = support::run(scenarioWith(
        R"({ at = "1s", host = "client", call = "shutdown", how = "write" },
{ at = "2s", host = "client", call = "shutdown", how = "both" },)",
        "[hosts]\nclient = { os = \"freebsd\" }\nserver = { os = \"freebsd\" }\n"));
    QVERIFY(!linesWith(trace, "client main start finWait2").isEmpty());
    QVERIFY(!linesWith(trace, "client main expire finWait2").isEmpty());
}

QTEST_APPLESS_MAIN(TestSimulate)
#include "tst_simulate.moc"
