// SPDX-License-Identifier: MIT
// Ten thousand scenarios that nobody thought of. The layers below are compiled into this program
// with their assertions, and the library's.
#include "exporters/texts/tracejson.h"
#include "scenario/text.h"
#include "simulation/invariants.h"
#include "simulation/randomscenario.h"
#include "simulation/simulate.h"

#include <QTest>

#include <cstdio>
#include <string>

namespace {

constexpr int Scenarios = 10'000;
constexpr int InARow = 500;

// Everything that can be wrong with one scenario; empty when nothing is.
std::string faultOf(const scenario::Scenario &scenario, const std::string &text)
{
    const scenario::ParseResult parsed = scenario::parse(text);
    if (!parsed.isGood())
        return "its text is not good, line " + std::to_string(parsed.problems.front().place.line)
               + ": " + parsed.problems.front().found + " / " + parsed.problems.front().expected;
    if (!(parsed.scenario == scenario))
        return "its text means another one";
    if (scenario::write(parsed.scenario) != text)
        return "its text changes when it is written again";
    const trace::Trace trace = simulation::simulate(scenario);
    if (std::string broken = brokenInvariant(trace); !broken.empty())
        return broken;
    if (exporters::toJsonLines(simulation::simulate(parsed.scenario))
        != exporters::toJsonLines(trace))
        return "its second run is another one";
    return {};
}

} // namespace

class TestRandom : public QObject
{
    Q_OBJECT

private slots:
    void assertions_areAlive();
    void scenario_random_runsAndRepeats_data();
    void scenario_random_runsAndRepeats();
};

void TestRandom::assertions_areAlive()
{
#ifdef NDEBUG
    QFAIL("The layers are compiled without their assertions.");
#endif
}

void TestRandom::scenario_random_runsAndRepeats_data()
{
    QTest::addColumn<int>("first");
    for (int first = 0; first < Scenarios; first += InARow)
        QTest::addRow("seeds %d to %d", first, first + InARow - 1) << first;
}

void TestRandom::scenario_random_runsAndRepeats()
{
    QFETCH(const int, first);
    for (int seed = first; seed < first + InARow; ++seed) {
        const scenario::Scenario scenario = randomScenario(static_cast<std::uint64_t>(seed));
        const std::string text = scenario::write(scenario);
        const std::string fault = faultOf(scenario, text);
        if (!fault.empty()) // the log of Qt Test would cut it
            std::fputs(text.c_str(), stderr);
        QVERIFY2(fault.empty(), ("seed " + std::to_string(seed) + ": " + fault).c_str());
    }
}

QTEST_APPLESS_MAIN(TestRandom)
#include "tst_random.moc"
