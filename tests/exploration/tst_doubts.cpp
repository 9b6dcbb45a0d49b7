// SPDX-License-Identifier: MIT
#include "exploration/doubts.h"
#include "scenario/text.h"
#include "simulation/simulate.h"

#include <QTest>

#include <algorithm>

using exploration::Summary;

namespace {

scenario::Scenario life(const std::string &system, const std::string &parameters = {})
{
    return scenario::parse(R"(
format = 1
title = { en = "Life", zh = "一生" }
summary = { en = "Life.", zh = "一生。" }
calls = [
  { at = "0ms", host = "server", call = "listen" },
  { at = "0ms", host = "server", call = "accept" },
  { at = "100ms", host = "client", call = "connect" },
  { at = "500ms", host = "client", call = "close" },
]
[hosts]
client = { os = ")" + system
                           + "\"" + parameters + R"( }
server = { os = "linux" }
)")
        .scenario;
}

tcp::Duration timeIn(const Summary &summary, tcp::State state)
{
    return summary.sockets.front().timeIn[static_cast<std::size_t>(state)];
}

bool isDoubted(const scenario::Scenario &scenario, tcp::State state)
{
    const Summary own = exploration::summaryOf(simulation::simulate(scenario));
    const auto doubts = exploration::doubtsOf(scenario);
    return std::ranges::any_of(doubts, [&](const Summary &other) {
        return !other.sockets.empty() && timeIn(other, state) != timeIn(own, state);
    });
}

} // namespace

// What a run might have come to instead, for all that is verified.
class TestDoubts : public QObject
{
    Q_OBJECT

private slots:
    void linux_isVerifiedThroughout();
    void windows_finWait2_isDoubted();
    void windows_setByTheScenario_isNotDoubted();
    void outcomes_areOthers_andEachOnce();
};

void TestDoubts::linux_isVerifiedThroughout()
{
    QVERIFY(exploration::doubtsOf(life("linux")).empty());
}

void TestDoubts::windows_finWait2_isDoubted()
{
    QVERIFY(isDoubted(life("windows"), tcp::State::FinWait2));
}

void TestDoubts::windows_setByTheScenario_isNotDoubted()
{
    const std::string set =
        R"(, parameters = { finWait2Timeout = "60s", finWait2CheckInterval = "0ms", smallFinWait2Limit = "60s" })";
    QVERIFY(!isDoubted(life("windows", set), tcp::State::FinWait2));
}

void TestDoubts::outcomes_areOthers_andEachOnce()
{
    const scenario::Scenario windows = life("windows");
    const Summary own = exploration::summaryOf(simulation::simulate(windows));
    const auto doubts = exploration::doubtsOf(windows);
    QVERIFY(!doubts.empty());
    for (std::size_t i = 0; i < doubts.size(); ++i) {
        QVERIFY(!(doubts[i] == own));
        for (std::size_t k = 0; k < i; ++k)
            QVERIFY(!(doubts[i] == doubts[k]));
    }
}

QTEST_APPLESS_MAIN(TestDoubts)
#include "tst_doubts.moc"
