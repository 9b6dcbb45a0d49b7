// SPDX-License-Identifier: MIT
#include "simulation/eventqueue.h"
#include "support/chronoprinting.h"

#include <QTest>

using namespace simulation;
using namespace std::chrono_literals;
using tcp::SimTime;

namespace {

// What is due, as a letter and the number by which the test tells it from others.
QString text(const Due &due)
{
    struct Text
    {
        QString operator()(const ArrivalDue &arrival) const
        {
            return QStringLiteral("arrival %1").arg(arrival.held);
        }
        QString operator()(const LossDue &loss) const
        {
            return QStringLiteral("loss %1").arg(loss.fault);
        }
        QString operator()(const UnreachableDue &message) const
        {
            return QStringLiteral("unreachable %1").arg(static_cast<int>(message.what));
        }
        QString operator()(const InjectionDue &injection) const
        {
            return QStringLiteral("injection %1").arg(injection.fault);
        }
        QString operator()(const ExpiryDue &expiry) const
        {
            return QStringLiteral("expiry %1").arg(expiry.socket);
        }
        QString operator()(const CallDue &call) const
        {
            return QStringLiteral("call %1").arg(call.call);
        }
    };
    return std::visit(Text(), due);
}

ExpiryDue expiry(std::size_t socket)
{
    ExpiryDue due;
    due.socket = socket;
    return due;
}

ArrivalDue arrival(std::uint32_t number)
{
    ArrivalDue due;
    due.held = number;
    return due;
}

QStringList taken(EventQueue &queue)
{
    QStringList texts;
    while (!queue.isEmpty())
        texts << text(queue.takeNext().due);
    return texts;
}

} // namespace

class TestEventQueue : public QObject
{
    Q_OBJECT

private slots:
    void times_different_comeInOrder();
    void times_equal_arrivalsThenExpiriesThenCalls();
    void times_equalAndSameSort_keepTheOrderOfScheduling();
    void expiries_ofOneTimer_comeInOrderHoweverScheduled();
    void calls_atOneTime_keepTheOrderOfTheScenario();
    void nextTime_isThatOfTheNextItem();
    void holdsOnly_asksEveryItem();
};

void TestEventQueue::times_different_comeInOrder()
{
    EventQueue queue;
    for (const int second : {5, 1, 4, 2, 3})
        queue.schedule(SimTime(std::chrono::seconds(second)), CallDue{std::size_t(second), 0});
    QCOMPARE(taken(queue), QStringList({"call 1", "call 2", "call 3", "call 4", "call 5"}));
}

void TestEventQueue::times_equal_arrivalsThenExpiriesThenCalls()
{
    EventQueue queue;
    queue.schedule(SimTime(1s), CallDue{1, 0});
    queue.schedule(SimTime(1s), expiry(2));
    queue.schedule(SimTime(1s), arrival(3));
    queue.schedule(SimTime(1s), InjectionDue{4});
    queue.schedule(SimTime(1s), LossDue{{}, tcp::Side::Client, trace::NoSocket, {}, 5});
    queue.schedule(SimTime(999ms), CallDue{6, 0});
    QCOMPARE(taken(queue),
             QStringList({"call 6", "arrival 3", "injection 4", "loss 5", "expiry 2", "call 1"}));
}

void TestEventQueue::times_equalAndSameSort_keepTheOrderOfScheduling()
{
    EventQueue queue;
    QStringList expected;
    for (std::size_t i = 0; i < 100; ++i) {
        queue.schedule(SimTime(1s), expiry(i));
        expected << QStringLiteral("expiry %1").arg(i);
    }
    QCOMPARE(taken(queue), expected);
}

void TestEventQueue::expiries_ofOneTimer_comeInOrderHoweverScheduled()
{
    EventQueue queue;
    for (const int second : {3, 5, 1, 4, 6, 2})
        queue.schedule(SimTime(std::chrono::seconds(second)), expiry(std::size_t(second)));
    QCOMPARE(taken(queue),
             QStringList({"expiry 1", "expiry 2", "expiry 3", "expiry 4", "expiry 5", "expiry 6"}));
    QVERIFY(queue.isEmpty());
}

void TestEventQueue::calls_atOneTime_keepTheOrderOfTheScenario()
{
    EventQueue queue;
    for (const CallDue call : {CallDue{2, 0}, CallDue{1, 1}, CallDue{1, 0}})
        queue.schedule(SimTime(1s), call);
    QCOMPARE(std::get<CallDue>(queue.takeNext().due).repetition, 0);
    QCOMPARE(taken(queue), QStringList({"call 1", "call 2"}));
}

void TestEventQueue::nextTime_isThatOfTheNextItem()
{
    EventQueue queue;
    QVERIFY(queue.isEmpty());
    queue.schedule(SimTime(2s), CallDue{});
    queue.schedule(SimTime(1s), CallDue{});
    QCOMPARE(queue.nextTime(), SimTime(1s));
    QCOMPARE(queue.takeNext().at, SimTime(1s));
    QCOMPARE(queue.nextTime(), SimTime(2s));
}

void TestEventQueue::holdsOnly_asksEveryItem()
{
    const auto isCall = [](const Due &due) { return std::holds_alternative<CallDue>(due); };
    EventQueue queue;
    QVERIFY(queue.holdsOnly(isCall));
    queue.schedule(SimTime(1s), CallDue{});
    queue.schedule(SimTime(2s), CallDue{});
    QVERIFY(queue.holdsOnly(isCall));
    queue.schedule(SimTime(3s), expiry(0));
    QVERIFY(!queue.holdsOnly(isCall));
}

QTEST_APPLESS_MAIN(TestEventQueue)
#include "tst_eventqueue.moc"
