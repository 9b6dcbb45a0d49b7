// SPDX-License-Identifier: MIT
#include "exploration/segmentedits.h"
#include "exploration/shippedruns.h"
#include "support/chronoprinting.h"
#include "support/runs.h"

using namespace std::chrono_literals;
using exploration::canBeTreated;
using exploration::faultsOn;
using exploration::withFault;
using exploration::withoutFaults;
using scenario::SegmentFault;
using trace::EventId;
using trace::Trace;

namespace {

using Action = SegmentFault::Action;

// As many segments are looked at in each scenario; longer runs say nothing new.
constexpr std::size_t MostSegments = 60;

bool isLost(const Trace &trace, EventId sent)
{
    for (const EventId fate : trace.fatesOf(sent)) {
        if (std::holds_alternative<trace::SegmentLost>(trace.event(fate).fact))
            return true;
    }
    return false;
}

// Whether the events before a time, and what was sent at it, are the same in both traces: up to
// there an edit of that segment cannot matter.
bool areSameUpTo(const Trace &a, const Trace &b, EventId sent)
{
    for (std::uint32_t i = 0; i <= indexOf(sent); ++i) {
        const trace::Event &left = a.events()[i];
        const trace::Event &right = b.events()[i];
        if (left.at != right.at || left.host != right.host || left.socket != right.socket
            || left.fact.index() != right.fact.index())
            return false;
    }
    return true;
}

std::vector<tcp::SimTime> arrivals(const Trace &trace, EventId sent)
{
    std::vector<tcp::SimTime> times;
    for (const EventId fate : trace.fatesOf(sent)) {
        if (std::holds_alternative<trace::SegmentArrived>(trace.event(fate).fact))
            times.push_back(trace.event(fate).at);
    }
    return times;
}

// A conversation of three data segments each way.
constexpr auto Talk = R"(
calls = [
  { at = "0ms", host = "server", call = "listen" },
  { at = "0ms", host = "server", call = "accept" },
  { at = "0ms", host = "client", call = "connect" },
  { at = "500ms", host = "client", call = "send", bytes = 10, repeat = { count = 3, interval = "300ms" } },
  { at = "2s", host = "client", call = "close" },
  { at = "3s", host = "server", call = "close" },
]
)";

ShippedRun talk(const char *faults = "")
{
    return runOf(support::scenarioOf(std::string(Talk) + faults));
}

EventId nthData(const Trace &trace, int nth)
{
    for (const EventId sent : segmentsOf(trace)) {
        const auto &fact = std::get<trace::SegmentSent>(trace.event(sent).fact);
        if (fact.segment.length > 0 && --nth == 0)
            return sent;
    }
    return {};
}

} // namespace

class TestSegmentEdits : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void lost_everySegmentOfAScenario_losesExactlyThatOne_data() { addShippedRows(); }
    void lost_everySegmentOfAScenario_losesExactlyThatOne();
    void undone_everyTreatedSegment_nothingIsDoneToIt_data() { addShippedRows(); }
    void undone_everyTreatedSegment_nothingIsDoneToIt();
    void delayed_arrivesLater();
    void duplicated_arrivesTwice();
    void overtaken_arrivesBehindTheNext();
    void treatedAnotherWay_takesThePlaceOfTheFirst();
    void taken_outOfMany_theOthersStay_data();
    void taken_outOfMany_theOthersStay();
    void inACut_cannotBeTreated();
    void forged_isFoundInTheScenario();
    void cut_added_losesWhatIsSentInIt();
};

void TestSegmentEdits::lost_everySegmentOfAScenario_losesExactlyThatOne()
{
    QFETCH(QString, name);
    const ShippedRun run = shippedRun(name);
    std::size_t count = 0;
    for (const EventId sent : segmentsOf(run.trace)) {
        if (!canBeTreated(run.scenario, run.trace, sent) || ++count > MostSegments)
            continue;
        const auto lost = withFault(run.scenario, run.trace, sent, Action::Drop);
        QCOMPARE(readAgain(lost).faults.size(), lost.faults.size());
        const Trace trace = simulation::simulate(lost);
        QVERIFY(areSameUpTo(run.trace, trace, sent));
        // One that is sent when the run ends has no time to die.
        const bool ends = trace.event(sent).at + run.scenario.delay[0] / 2 > trace.end();
        QVERIFY(ends || isLost(trace, sent));
        // Among those sent up to then, no other has become lost or found.
        for (const EventId other : segmentsOf(run.trace)) {
            if (other < sent && arrivals(run.trace, other) <= arrivals(trace, other))
                QCOMPARE(isLost(trace, other), isLost(run.trace, other));
        }
        const auto by = faultsOn(lost, trace, sent);
        QCOMPARE(by.size(), std::size_t(1));
        // The fault chooses nothing else in the whole new run.
        int chosen = 0;
        for (const EventId other : segmentsOf(trace)) {
            const auto faults = faultsOn(lost, trace, other);
            chosen += std::ranges::find(faults, by.front()) != faults.end() ? 1 : 0;
        }
        QCOMPARE(chosen, 1);
    }
    QVERIFY(count > 0);
}

void TestSegmentEdits::undone_everyTreatedSegment_nothingIsDoneToIt()
{
    QFETCH(QString, name);
    const ShippedRun run = shippedRun(name);
    for (const EventId sent : segmentsOf(run.trace)) {
        if (faultsOn(run.scenario, run.trace, sent).empty())
            continue;
        const auto undone = withoutFaults(run.scenario, run.trace, sent);
        const Trace trace = simulation::simulate(undone);
        QVERIFY(areSameUpTo(run.trace, trace, sent));
        QVERIFY(faultsOn(undone, trace, sent).empty());
        QVERIFY(readAgain(undone) == undone);
    }
}

void TestSegmentEdits::delayed_arrivesLater()
{
    const ShippedRun run = talk();
    const EventId sent = nthData(run.trace, 2);
    const auto delayed = withFault(run.scenario, run.trace, sent, Action::Delay, 70ms);
    const Trace trace = simulation::simulate(delayed);
    QCOMPARE(arrivals(trace, sent).front(), arrivals(run.trace, sent).front() + 70ms);
}

void TestSegmentEdits::duplicated_arrivesTwice()
{
    const ShippedRun run = talk();
    const EventId sent = nthData(run.trace, 1);
    const auto twice = withFault(run.scenario, run.trace, sent, Action::Duplicate, 20ms);
    const auto times = arrivals(simulation::simulate(twice), sent);
    QCOMPARE(times.size(), std::size_t(2));
    QCOMPARE(times[1], times[0] + 20ms);
}

void TestSegmentEdits::overtaken_arrivesBehindTheNext()
{
    const ShippedRun run = runOf(support::scenarioOf(R"(
calls = [
  { at = "0ms", host = "server", call = "listen" },
  { at = "0ms", host = "server", call = "accept" },
  { at = "0ms", host = "client", call = "connect" },
  { at = "500ms", host = "client", call = "send", bytes = 10 },
  { at = "510ms", host = "client", call = "close" },
])"));
    const EventId sent = nthData(run.trace, 1);
    const auto behind = withFault(run.scenario, run.trace, sent, Action::Reorder);
    const Trace trace = simulation::simulate(behind);
    QCOMPARE(arrivals(trace, sent).front(), tcp::SimTime(560ms)); // with the FIN
}

void TestSegmentEdits::treatedAnotherWay_takesThePlaceOfTheFirst()
{
    const ShippedRun run = talk();
    const EventId sent = nthData(run.trace, 2);
    const auto delayed = runOf(withFault(run.scenario, run.trace, sent, Action::Delay, 70ms));
    const auto lost = withFault(delayed.scenario, delayed.trace, sent, Action::Drop);
    QCOMPARE(lost.faults.size(), std::size_t(1));
    QVERIFY(isLost(simulation::simulate(lost), sent));
    QVERIFY(withoutFaults(lost, simulation::simulate(lost), sent) == run.scenario);
}

void TestSegmentEdits::taken_outOfMany_theOthersStay_data()
{
    QTest::addColumn<QString>("nth");
    QTest::newRow("list") << "[1, 2, 3]";
    QTest::newRow("range") << "\"1-3\"";
    QTest::newRow("all") << "\"all\"";
}

void TestSegmentEdits::taken_outOfMany_theOthersStay()
{
    QFETCH(QString, nth);
    const QString fault = QStringLiteral(
        "faults = [{ delay = \"DATA\", from = \"client\", by = \"10ms\", nth = %1 }]");
    const ShippedRun run = talk(qPrintable(fault.arg(nth)));
    const auto without = withoutFaults(run.scenario, run.trace, nthData(run.trace, 2));
    QVERIFY(readAgain(without) == without);
    const Trace trace = simulation::simulate(without);
    const auto way = [&trace](int data) {
        const EventId sent = nthData(trace, data);
        return arrivals(trace, sent).front() - trace.event(sent).at;
    };
    QCOMPARE(way(1), tcp::Duration(60ms));
    QCOMPARE(way(2), tcp::Duration(50ms));
    QCOMPARE(way(3), tcp::Duration(60ms));
}

void TestSegmentEdits::inACut_cannotBeTreated()
{
    const ShippedRun run =
        talk("faults = [{ cut = \"client\", since = \"700ms\", until = \"900ms\" }]");
    QVERIFY(canBeTreated(run.scenario, run.trace, nthData(run.trace, 1)));
    QVERIFY(!canBeTreated(run.scenario, run.trace, nthData(run.trace, 2)));
    const auto cut = exploration::cutOf(run.scenario, run.trace, nthData(run.trace, 2));
    QCOMPARE(cut, std::optional<std::size_t>(0));
    QVERIFY(exploration::withoutFault(run.scenario, *cut).faults.empty());
}

void TestSegmentEdits::forged_isFoundInTheScenario()
{
    const ShippedRun run = talk(
        "faults = [{ inject = { from = \"server\", flags = \"RST\", seq = 1 }, at = \"700ms\" }]");
    for (const EventId sent : segmentsOf(run.trace)) {
        const bool isForged = std::get<trace::SegmentSent>(run.trace.event(sent).fact).isInjected;
        const auto place = exploration::injectionOf(run.scenario, run.trace, sent);
        QCOMPARE(place.has_value(), isForged);
        QCOMPARE(canBeTreated(run.scenario, run.trace, sent), !isForged);
    }
}

void TestSegmentEdits::cut_added_losesWhatIsSentInIt()
{
    const ShippedRun run = talk();
    const auto cut = exploration::withCut(run.scenario, {true, true, 700ms, 1s});
    QVERIFY(readAgain(cut) == cut);
    const Trace trace = simulation::simulate(cut);
    QVERIFY(!isLost(trace, nthData(trace, 1)));
    QVERIFY(isLost(trace, nthData(trace, 2)));
}

QTEST_APPLESS_MAIN(TestSegmentEdits)
#include "tst_segmentedits.moc"
