// SPDX-License-Identifier: MIT
#include "exploration/shippedruns.h"
#include "exploration/timewait.h"
#include "support/chronoprinting.h"
#include "support/runs.h"

using namespace std::chrono_literals;
using exploration::timeWaitEnding;
using support::lines;

namespace {

const QString Life = QStringLiteral("01-life-of-a-connection.fourwave");

bool has(const trace::Trace &trace, const QString &pattern)
{
    return !lines(trace).filter(QRegularExpression(pattern)).isEmpty();
}

} // namespace

class TestTimeWait : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void ending_ofTheDefaultScenario_isFound();
    void ending_ofARefusedConnection_isNone();
    void lastAckLost_serverRepeatsItsFin();
    void neverClosed_serverStaysInCloseWait();
    void closesSwapped_serverWaits();
};

void TestTimeWait::ending_ofTheDefaultScenario_isFound()
{
    const ShippedRun run = shippedRun(Life);
    const auto ending = timeWaitEnding(run.trace);
    QVERIFY(ending);
    QVERIFY(run.trace.socket(ending->waiting).host == tcp::Side::Client);
    QCOMPARE(ending->lasts, run.trace.host(tcp::Side::Client).profile.timeWait);
    QCOMPARE(ending->firstClose, std::size_t(4));
    QCOMPARE(ending->secondClose, std::size_t(5));
}

void TestTimeWait::ending_ofARefusedConnection_isNone()
{
    QVERIFY(!timeWaitEnding(shippedRun(QStringLiteral("18-connection-refused.fourwave")).trace));
}

void TestTimeWait::lastAckLost_serverRepeatsItsFin()
{
    const ShippedRun run = shippedRun(Life);
    const auto lost = withLastAckLost(run.scenario, run.trace, *timeWaitEnding(run.trace));
    const trace::Trace trace = simulation::simulate(lost);
    QVERIFY(has(trace, QStringLiteral("server main sends FIN.*again")));
}

void TestTimeWait::neverClosed_serverStaysInCloseWait()
{
    const ShippedRun run = shippedRun(Life);
    const auto never = withoutSecondClose(run.scenario, *timeWaitEnding(run.trace));
    const trace::Trace trace = simulation::simulate(never);
    const trace::SocketId server = support::socketNamed(trace, tcp::Side::Server, "main");
    QVERIFY(trace.stateAt(server, trace.end())->state == tcp::State::CloseWait);
}

void TestTimeWait::closesSwapped_serverWaits()
{
    const ShippedRun run = shippedRun(Life);
    const auto swapped = withClosesSwapped(run.scenario, *timeWaitEnding(run.trace));
    const auto ending = timeWaitEnding(simulation::simulate(swapped));
    QVERIFY(ending);
    const trace::Trace trace = simulation::simulate(swapped);
    QVERIFY(trace.socket(ending->waiting).host == tcp::Side::Server);
}

QTEST_APPLESS_MAIN(TestTimeWait)
#include "tst_timewait.moc"
