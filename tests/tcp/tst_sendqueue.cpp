// SPDX-License-Identifier: MIT
#include "support/chronoprinting.h"
#include "tcp/sendqueue.h"

#include <QTest>

using namespace std::chrono_literals;
using tcp::Duration;
using tcp::InFlight;
using tcp::SackBlock;
using tcp::SendQueue;
using tcp::SequenceNumber;
using tcp::SimTime;

namespace {

constexpr SequenceNumber Origin{0xfffffff0};

SequenceNumber at(int distance)
{
    return Origin + static_cast<std::uint32_t>(distance);
}

// Three segments of 100 bytes, sent 1 ms after each other, the last with FIN.
SendQueue filled()
{
    SendQueue queue;
    for (int i = 0; i < 3; ++i) {
        tcp::Flags flags;
        flags.ack = true;
        flags.fin = i == 2;
        const SimTime sent{Duration(i * 1ms)};
        queue.add({at(i * 100), 100, flags, sent, sent});
    }
    return queue;
}

QString lost(const SendQueue &queue)
{
    QString text;
    for (const InFlight &segment : queue.all())
        text += segment.isSelectivelyAcked ? 'S' : segment.isLost ? 'L' : '.';
    return text;
}

} // namespace

class TestSendQueue : public QObject
{
    Q_OBJECT

private slots:
    void acknowledge_some_returnsThem_data();
    void acknowledge_some_returnsThem();
    void acknowledge_halfASegment_cutsIt();
    void selective_marked_tellsTheLatest();
    void selective_markedAgain_tellsNothing();
    void selective_partlyCovered_isNotMarked();
    void lost_all_butWhatHasArrived();
};

void TestSendQueue::acknowledge_some_returnsThem_data()
{
    QTest::addColumn<int>("una");
    QTest::addColumn<int>("done");
    QTest::addColumn<uint>("left");
    QTest::newRow("nothing new") << 0 << 0 << 300U;
    QTest::newRow("one") << 100 << 1 << 200U;
    QTest::newRow("two") << 200 << 2 << 100U;
    QTest::newRow("all but the FIN") << 300 << 2 << 0U;
    QTest::newRow("all") << 301 << 3 << 0U;
}

void TestSendQueue::acknowledge_some_returnsThem()
{
    QFETCH(int, una);
    QFETCH(int, done);
    QFETCH(uint, left);
    SendQueue queue = filled();
    const auto acked = queue.acknowledge(at(una));
    QCOMPARE(static_cast<int>(acked.size()), done);
    for (int i = 0; i < done; ++i)
        QCOMPARE(acked[static_cast<std::size_t>(i)].seq - Origin, i * 100);
    QCOMPARE(queue.bytes(), left);
    QCOMPARE(queue.isEmpty(), done == 3);
    QCOMPARE(queue.size(), static_cast<std::size_t>(3 - done));
}

void TestSendQueue::acknowledge_halfASegment_cutsIt()
{
    SendQueue queue = filled();
    QCOMPARE(queue.acknowledge(at(150)).size(), std::size_t(1));
    QCOMPARE(queue.front().seq - Origin, 150);
    QCOMPARE(queue.front().length, 50U);
    QCOMPARE(queue.front().end() - Origin, 200);
}

void TestSendQueue::selective_marked_tellsTheLatest()
{
    SendQueue queue = filled();
    const std::array blocks = {SackBlock{at(100), at(301)}};
    const SendQueue::Marked marked = queue.markSelectively(blocks);
    QCOMPARE(marked.count, 2);
    QCOMPARE(marked.latest.time_since_epoch(), Duration(2ms));
    QCOMPARE(marked.highest - Origin, 301);
    QCOMPARE(lost(queue), ".SS");
    QCOMPARE(queue.selectivelyAcked(), 2);
    QCOMPARE(queue.inFlight(), 1);
    queue.markAllLost();
    QCOMPARE(queue.inFlight(), 0);
}

void TestSendQueue::selective_markedAgain_tellsNothing()
{
    SendQueue queue = filled();
    const std::array blocks = {SackBlock{at(100), at(200)}};
    QCOMPARE(queue.markSelectively(blocks).count, 1);
    QCOMPARE(queue.markSelectively(blocks).count, 0);
}

void TestSendQueue::selective_partlyCovered_isNotMarked()
{
    SendQueue queue = filled();
    const std::array blocks = {SackBlock{at(110), at(190)}, SackBlock{at(200), at(300)}};
    QCOMPARE(queue.markSelectively(blocks).count, 0);
    QCOMPARE(lost(queue), "...");
    QCOMPARE(queue.selectivelyAcked(), 0);
}

void TestSendQueue::lost_all_butWhatHasArrived()
{
    SendQueue queue = filled();
    const std::array blocks = {SackBlock{at(100), at(200)}};
    (void)queue.markSelectively(blocks);
    queue.markAllLost();
    QCOMPARE(lost(queue), "LSL");
}

QTEST_APPLESS_MAIN(TestSendQueue)
#include "tst_sendqueue.moc"
