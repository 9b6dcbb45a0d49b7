// SPDX-License-Identifier: MIT
// Runs of which no trace is kept: that they count what a trace would hold, and go further.
#include "support/chronoprinting.h"
#include "support/runs.h"
#include "trace/counter.h"

#include <QDir>
#include <QFile>
#include <QTest>

using tcp::Side;
using tcp::State;
using trace::Counts;
using trace::HostCounts;
using trace::SegmentKind;
using namespace std::chrono_literals;

namespace {

Counts count(const std::string &text)
{
    return simulation::count(support::scenarioOf(text));
}

std::uint64_t sent(const HostCounts &host, SegmentKind kind)
{
    return host.sent[static_cast<std::size_t>(kind)];
}

// Connections that the client closes first, each open for a second.
std::string shortConnections(int number, const char *interval)
{
    const std::string repeat =
        ", repeat = { count = " + std::to_string(number) + ", interval = \"" + interval + "\" } },";
    const auto call = [&repeat](const char *at, const char *host, const char *name) {
        return std::string("{ at = \"") + at + "\", host = \"" + host + "\", call = \"" + name
               + "\"" + repeat + '\n';
    };
    return "calls = [\n{ at = \"0s\", host = \"server\", call = \"listen\", backlog = 100 },\n"
           + call("0s", "server", "accept") + call("0s", "client", "connect")
           + call("1s", "client", "close") + call("2s", "server", "close") + "]\n";
}

} // namespace

class TestCounting : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void shipped_counted_isWhatTheTraceHolds_data();
    void shipped_counted_isWhatTheTraceHolds();
    void states_mostAtOnce_areTold();
    void errors_ofCalls_areCountedByName();
    void events_beyondTheLimitOfTraces_areCounted();
    void ports_allInTimeWait_failConnect();
};

void TestCounting::shipped_counted_isWhatTheTraceHolds_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(SCENARIO_FOLDER);
    for (const QString &name : folder.entryList({"*.fourwave"}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestCounting::shipped_counted_isWhatTheTraceHolds()
{
    QFETCH(const QString, file);
    QFile text(file);
    QVERIFY(text.open(QIODevice::ReadOnly));
    const scenario::Scenario scenario = scenario::parse(text.readAll().toStdString()).scenario;
    QVERIFY(simulation::count(scenario) == trace::countsOf(simulation::simulate(scenario)));
}

void TestCounting::states_mostAtOnce_areTold()
{
    const Counts counts = count(shortConnections(30, "100ms"));
    const HostCounts &client = counts.hosts[0];
    const HostCounts &server = counts.hosts[1];
    QCOMPARE(client.sockets, 30U);
    QCOMPARE(server.sockets, 31U);
    QCOMPARE(sent(client, SegmentKind::Syn), 30U);
    QCOMPARE(sent(server, SegmentKind::SynAck), 30U);
    QCOMPARE(sent(client, SegmentKind::Fin), 30U);
    QCOMPARE(sent(server, SegmentKind::Rst), 0U);
    // The last of them begins when the FIN that leaves at 4.9 s has come.
    QCOMPARE(client.in(State::TimeWait).most, 30U);
    QCOMPARE(client.in(State::TimeWait).mostAt, tcp::SimTime(4950ms));
    QCOMPARE(client.in(State::TimeWait).now, 0U);
    // Between 1.05 s and 2 s there is a new one every 0.1 s.
    QCOMPARE(server.in(State::CloseWait).most, 10U);
    QCOMPARE(server.in(State::Listen).now, 1U);
    QVERIFY(counts.reason == trace::End::Quiet);
}

void TestCounting::errors_ofCalls_areCountedByName()
{
    const Counts counts = count(R"(calls = [
{ at = "0s", host = "client", call = "connect", repeat = { count = 5, interval = "1s" } },
]
)");
    const std::map<std::pair<std::string_view, tcp::Error>, std::uint64_t> expected = {
        {{"connect", tcp::Error::ConnectionRefused}, 5}};
    QVERIFY(counts.hosts[0].errors == expected);
    QVERIFY(counts.hosts[1].errors.empty());
    QCOMPARE(sent(counts.hosts[1], SegmentKind::Rst), 5U);
}

void TestCounting::events_beyondTheLimitOfTraces_areCounted()
{
    const scenario::Scenario scenario = support::scenarioOf(shortConnections(5000, "10ms"));
    QVERIFY(simulation::simulate(scenario).endReason() == trace::End::TooManyEvents);
    const Counts counts = simulation::count(scenario);
    QVERIFY(counts.events > simulation::MostEventsStored);
    QVERIFY(counts.reason == trace::End::Quiet);
    QCOMPARE(counts.hosts[0].in(State::TimeWait).most, 5000U);
}

// More connections in a minute than there are ephemeral ports.
void TestCounting::ports_allInTimeWait_failConnect()
{
    const Counts counts = count(shortConnections(150, "100ms") + R"([hosts]
client = { os = "linux", parameters = { firstEphemeralPort = 40000, lastEphemeralPort = 40099 } }
)");
    const HostCounts &client = counts.hosts[0];
    QCOMPARE(client.notes[static_cast<std::size_t>(trace::Noted::What::NoPort)], 50U);
    QCOMPARE(client.errors.at({"connect", tcp::Error::AddressNotAvailable}), 50U);
    QCOMPARE(client.in(State::TimeWait).most, 100U);
}

QTEST_APPLESS_MAIN(TestCounting)
#include "tst_counting.moc"
