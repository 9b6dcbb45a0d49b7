// SPDX-License-Identifier: MIT
#include "exploration/calledits.h"
#include "exploration/shippedruns.h"
#include "scenario/stranded.h"
#include "support/chronoprinting.h"
#include "support/runs.h"

using namespace std::chrono_literals;
using exploration::freshSocketName;
using exploration::withCall;
using exploration::withCallAt;
using exploration::withoutCall;
using scenario::Scenario;
using scenario::TimedCall;

namespace {

// The names of the calls that are left, as in the file.
QStringList namesOf(const Scenario &scenario)
{
    QStringList names;
    for (const TimedCall &call : scenario.calls)
        names << QString::fromStdString(std::string(tcp::nameOf(call.call)));
    return names;
}

TimedCall timed(tcp::Duration at, tcp::Side host, const tcp::Call &call)
{
    TimedCall one;
    one.at = at;
    one.host = host;
    one.call = call;
    return one;
}

const QString Life = QStringLiteral("01-life-of-a-connection.fourwave");

} // namespace

class TestCallEdits : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void moved_isMadeThen();
    void moved_beforeTheStart_isMadeAtTheStart();
    void never_everyCallOfAScenario_leavesAGoodOne_data() { addShippedRows(); }
    void never_everyCallOfAScenario_leavesAGoodOne();
    void never_accept_takesWhatNeedsTheSocketWithIt();
    void never_theOnlyCall_isRefused();
    void added_standsBehindThoseOfItsTime();
    void added_onASocketThatNothingMakes_isRefused();
    void freshName_isNotTaken();
    void stranded_ofShippedScenario_isNothing_data() { addShippedRows(); }
    void stranded_ofShippedScenario_isNothing();
    void stranded_faultOnAMissingSocket_isFound();
};

void TestCallEdits::moved_isMadeThen()
{
    const ShippedRun run = shippedRun(Life);
    const Scenario moved = withCallAt(run.scenario, 5, 3s);
    QVERIFY(support::lines(simulation::simulate(moved), support::kinds::Calls)
                .last()
                .startsWith(QStringLiteral("3s server")));
}

void TestCallEdits::moved_beforeTheStart_isMadeAtTheStart()
{
    const ShippedRun run = shippedRun(Life);
    QCOMPARE(withCallAt(run.scenario, 4, -20ms).calls[4].at, tcp::Duration::zero());
}

void TestCallEdits::never_everyCallOfAScenario_leavesAGoodOne()
{
    QFETCH(QString, name);
    const ShippedRun run = shippedRun(name);
    for (std::size_t call = 0; call < run.scenario.calls.size(); ++call) {
        const auto without = withoutCall(run.scenario, call);
        if (!without)
            continue;
        QVERIFY(readAgain(*without) == *without);
        QVERIFY(without->calls.size() < run.scenario.calls.size());
        QVERIFY(simulation::simulate(*without).unusedCalls().size() <= without->calls.size());
    }
}

void TestCallEdits::never_accept_takesWhatNeedsTheSocketWithIt()
{
    const ShippedRun run = shippedRun(Life);
    const auto without = withoutCall(run.scenario, 1);
    QVERIFY(without);
    QCOMPARE(namesOf(*without), QStringList({"listen", "connect", "close"}));
}

void TestCallEdits::never_theOnlyCall_isRefused()
{
    const Scenario one =
        support::scenarioOf(R"(calls = [{ at = "0ms", host = "server", call = "listen" }])");
    QVERIFY(!withoutCall(one, 0));
}

void TestCallEdits::added_standsBehindThoseOfItsTime()
{
    const ShippedRun run = shippedRun(Life);
    const auto more = withCall(run.scenario, timed(500ms, tcp::Side::Client, tcp::calls::Send{5}));
    QVERIFY(more);
    QCOMPARE(namesOf(*more),
             QStringList({"listen", "accept", "receive", "connect", "close", "send", "close"}));
    QVERIFY(readAgain(*more) == *more);
}

void TestCallEdits::added_onASocketThatNothingMakes_isRefused()
{
    const ShippedRun run = shippedRun(Life);
    TimedCall call = timed(500ms, tcp::Side::Client, tcp::calls::Close{});
    call.socket = "second";
    QVERIFY(!withCall(run.scenario, call));
}

void TestCallEdits::freshName_isNotTaken()
{
    Scenario scenario = shippedRun(Life).scenario;
    QCOMPARE(freshSocketName(scenario, tcp::Side::Client), "second");
    TimedCall call = timed(600ms, tcp::Side::Client, tcp::calls::Connect{});
    for (const char *name : {"second", "third", "socket4"}) {
        call.socket = freshSocketName(scenario, tcp::Side::Client);
        QCOMPARE(call.socket, name);
        scenario = *withCall(scenario, call);
    }
    QVERIFY(readAgain(scenario) == scenario);
}

void TestCallEdits::stranded_ofShippedScenario_isNothing()
{
    QFETCH(QString, name);
    const scenario::Stranded stranded = strandedIn(shippedRun(name).scenario);
    QVERIFY(stranded.calls.empty());
    QVERIFY(stranded.faults.empty());
}

void TestCallEdits::stranded_faultOnAMissingSocket_isFound()
{
    Scenario scenario = shippedRun(Life).scenario;
    scenario::SegmentFault fault;
    fault.socket = "second";
    scenario.faults = {{scenario::Cut{}}, {fault}};
    QCOMPARE(strandedIn(scenario).faults, std::vector<std::size_t>{1});
}

QTEST_APPLESS_MAIN(TestCallEdits)
#include "tst_calledits.moc"
