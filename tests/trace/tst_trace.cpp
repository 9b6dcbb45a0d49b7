// SPDX-License-Identifier: MIT
#include "support/chronoprinting.h"
#include "trace/recorder.h"

#include <QTest>

using namespace std::chrono_literals;
using tcp::SequenceNumber;
using tcp::Side;
using tcp::SimTime;
using trace::Causes;
using trace::EventId;
using trace::Recorder;
using trace::SocketId;
using trace::Trace;

namespace {

trace::Event happened(tcp::Duration at, SocketId socket, trace::Fact fact,
                      std::initializer_list<EventId> causes = {})
{
    trace::Event event;
    event.at = SimTime(at);
    event.socket = socket;
    event.fact = std::move(fact);
    for (const EventId cause : causes)
        event.causes.add(cause);
    return event;
}

trace::Snapshot snapshot(tcp::State state)
{
    trace::Snapshot snapshot;
    snapshot.state = state;
    return snapshot;
}

// A SYN that is lost, sent again, duplicated on its way, and answered.
struct Example
{
    Recorder recorder;
    SocketId client = recorder.addSocket({});
    SocketId server = recorder.addSocket({});
    EventId call = recorder.add(happened(100ms, client, trace::CallMade{tcp::calls::Connect{}, 0}));
    EventId syn = recorder.add(happened(100ms, client, sent(1000, true), {call}));
    EventId loss = recorder.add(happened(125ms, client, trace::SegmentLost{syn, {}, 0}, {syn}));
    EventId expiry = recorder.add(happened(1100ms, client, trace::TimerChanged{}, {syn}));
    EventId again = recorder.add(happened(1100ms, client, sent(1000, true), {expiry, syn}));
    EventId arrival =
        recorder.add(happened(1150ms, server, trace::SegmentArrived{again, {}, false}, {again}));
    EventId copy =
        recorder.add(happened(1160ms, server, trace::SegmentArrived{again, {}, true}, {again}));

    static trace::SegmentSent sent(std::uint32_t seq, bool isSyn)
    {
        trace::SegmentSent sent;
        sent.segment.seq = SequenceNumber(seq);
        sent.segment.flags.syn = isSyn;
        return sent;
    }
    Trace finish() { return recorder.finish(SimTime(2s), trace::End::Quiet); }
};

} // namespace

class TestTrace : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void causes_added_keepOrderWithoutRepeats();
    void stateAt_time_givesTheLastSnapshot();
    void stateAfter_event_givesItsOwnSnapshot();
    void snapshot_sameEventAgain_replacesTheFirst();
    void snapshot_equalToTheLast_isNotStoredTwice();
    void consequences_ofEvent_areInOrder();
    void fates_ofSegment_areItsArrivalsAndLosses();
    void lastEvent_atTime_isFound_data();
    void lastEvent_atTime_isFound();
    void relativeNumbers_countFromTheirDirection();
    void relativeNumbers_unknown_areAbsent();
    void relativeNumbers_ofResetWithoutOwnNumber_areZero();
    void relativeNumbers_acrossTheEnd_wrapAround();
    void finish_leavesAnEmptyRecorder();
    void kind_ofEvent_hasItsName();
};

void TestTrace::causes_added_keepOrderWithoutRepeats()
{
    Causes causes;
    QVERIFY(causes.empty());
    for (const std::uint32_t id : {7U, 3U, 7U, 5U, 9U, 11U})
        causes.add(EventId(id));
    QCOMPARE(causes.trigger(), EventId(7));
    const std::vector<EventId> expected = {EventId(7), EventId(3), EventId(5), EventId(9)};
    QVERIFY(std::ranges::equal(causes.all(), expected));
    QVERIFY(Causes(EventId(7)) == Causes(EventId(7)));
    QVERIFY(!(Causes(EventId(7)) == causes));
}

void TestTrace::stateAt_time_givesTheLastSnapshot()
{
    Example example;
    example.recorder.addSnapshot(example.client, example.syn, snapshot(tcp::State::SynSent));
    example.recorder.addSnapshot(example.client, example.again, snapshot(tcp::State::Established));
    const Trace trace = example.finish();
    QVERIFY(trace.stateAt(example.client, SimTime(99ms)) == nullptr);
    QVERIFY(trace.stateAt(example.client, SimTime(100ms))->state == tcp::State::SynSent);
    QVERIFY(trace.stateAt(example.client, SimTime(1099ms))->state == tcp::State::SynSent);
    QVERIFY(trace.stateAt(example.client, SimTime(1100ms))->state == tcp::State::Established);
    QVERIFY(trace.stateAt(example.client, SimTime(99h))->state == tcp::State::Established);
    QVERIFY(trace.stateAt(example.server, SimTime(99h)) == nullptr);
}

// Two snapshots at one time are told apart by their events.
void TestTrace::stateAfter_event_givesItsOwnSnapshot()
{
    Example example;
    example.recorder.addSnapshot(example.client, example.expiry, snapshot(tcp::State::SynSent));
    example.recorder.addSnapshot(example.client, example.again, snapshot(tcp::State::Established));
    const Trace trace = example.finish();
    QVERIFY(trace.stateAfter(example.client, example.loss) == nullptr);
    QVERIFY(trace.stateAfter(example.client, example.expiry)->state == tcp::State::SynSent);
    QVERIFY(trace.stateAfter(example.client, example.again)->state == tcp::State::Established);
    QVERIFY(trace.stateAfter(example.client, example.copy)->state == tcp::State::Established);
    QVERIFY(trace.stateAt(example.client, SimTime(1100ms))->state == tcp::State::Established);
}

void TestTrace::snapshot_sameEventAgain_replacesTheFirst()
{
    Example example;
    example.recorder.addSnapshot(example.client, example.syn, snapshot(tcp::State::Closed));
    example.recorder.addSnapshot(example.client, example.syn, snapshot(tcp::State::SynSent));
    const Trace trace = example.finish();
    QCOMPARE(trace.history(example.client).size(), std::size_t(1));
    QVERIFY(trace.history(example.client)[0].snapshot.state == tcp::State::SynSent);
    QCOMPARE(trace.history(example.client)[0].at, SimTime(100ms));
}

void TestTrace::snapshot_equalToTheLast_isNotStoredTwice()
{
    Example example;
    example.recorder.addSnapshot(example.client, example.syn, snapshot(tcp::State::SynSent));
    example.recorder.addSnapshot(example.client, example.again, snapshot(tcp::State::SynSent));
    QCOMPARE(example.finish().history(example.client).size(), std::size_t(1));
}

void TestTrace::consequences_ofEvent_areInOrder()
{
    Example example;
    const Trace trace = example.finish();
    const auto ofSyn = trace.consequencesOf(example.syn);
    const std::vector<EventId> expected = {example.loss, example.expiry, example.again};
    QVERIFY(std::ranges::equal(ofSyn, expected));
    QCOMPARE(trace.consequencesOf(example.call).size(), std::size_t(1));
    QVERIFY(trace.consequencesOf(example.copy).empty());
}

void TestTrace::fates_ofSegment_areItsArrivalsAndLosses()
{
    Example example;
    const Trace trace = example.finish();
    QCOMPARE(trace.fatesOf(example.syn), std::vector<EventId>({example.loss}));
    QCOMPARE(trace.fatesOf(example.again), std::vector<EventId>({example.arrival, example.copy}));
    QVERIFY(trace.fatesOf(example.call).empty());
}

void TestTrace::lastEvent_atTime_isFound_data()
{
    QTest::addColumn<tcp::Duration>("at");
    QTest::addColumn<int>("id"); // -1: none
    QTest::newRow("before the first") << tcp::Duration(99ms) << -1;
    QTest::newRow("at the first two") << tcp::Duration(100ms) << 1;
    QTest::newRow("between") << tcp::Duration(1s) << 2;
    QTest::newRow("at the last") << tcp::Duration(1160ms) << 6;
    QTest::newRow("after the last") << tcp::Duration(24h) << 6;
}

void TestTrace::lastEvent_atTime_isFound()
{
    QFETCH(tcp::Duration, at);
    QFETCH(int, id);
    Example example;
    const auto last = example.finish().lastEventAt(SimTime(at));
    QCOMPARE(last ? static_cast<int>(trace::indexOf(*last)) : -1, id);
}

void TestTrace::relativeNumbers_countFromTheirDirection()
{
    Recorder recorder;
    trace::Socket socket;
    socket.iss = SequenceNumber(1000);
    socket.irs = SequenceNumber(5000);
    const SocketId client = recorder.addSocket(socket);
    trace::SegmentSent own = Example::sent(1011, false);
    own.segment.flags.ack = true;
    own.segment.ack = SequenceNumber(5021);
    const EventId ownId = recorder.add(happened(1s, client, own));
    // A segment of the peer's host that no socket of its own sends.
    trace::SegmentSent peers = Example::sent(5021, false);
    peers.segment.flags.ack = true;
    peers.segment.ack = SequenceNumber(1011);
    peers.countsFrom = client;
    trace::Event fromPeer = happened(2s, trace::NoSocket, peers);
    fromPeer.host = Side::Server;
    const EventId peersId = recorder.add(fromPeer);
    const Trace trace = recorder.finish(SimTime(2s), trace::End::Quiet);
    QCOMPARE(trace::relativeSeq(trace, trace.event(ownId)).value(), 11);
    QCOMPARE(trace::relativeAck(trace, trace.event(ownId)).value(), 21);
    QCOMPARE(trace::relativeSeq(trace, trace.event(peersId)).value(), 21);
    QCOMPARE(trace::relativeAck(trace, trace.event(peersId)).value(), 11);
}

void TestTrace::relativeNumbers_unknown_areAbsent()
{
    Recorder recorder;
    trace::Socket socket;
    socket.iss = SequenceNumber(1000);
    const SocketId client = recorder.addSocket(socket);
    trace::SegmentSent sent = Example::sent(1000, true);
    const EventId syn = recorder.add(happened(1s, client, sent));
    sent.segment.flags.ack = true;
    const EventId synAck = recorder.add(happened(1s, client, sent));
    const EventId stray = recorder.add(happened(1s, trace::NoSocket, sent));
    const Trace trace = recorder.finish(SimTime(1s), trace::End::Quiet);
    QCOMPARE(trace::relativeSeq(trace, trace.event(syn)).value(), 0);
    QVERIFY(!trace::relativeAck(trace, trace.event(syn)));
    QVERIFY(!trace::relativeAck(trace, trace.event(synAck)));
    QVERIFY(!trace::relativeSeq(trace, trace.event(stray)));
}

void TestTrace::relativeNumbers_ofResetWithoutOwnNumber_areZero()
{
    Recorder recorder;
    trace::Socket socket;
    socket.iss = SequenceNumber(1000);
    const SocketId client = recorder.addSocket(socket);
    trace::SegmentSent reset = Example::sent(0, false);
    reset.segment.flags.rst = true;
    const EventId id = recorder.add(happened(1s, client, reset));
    const Trace trace = recorder.finish(SimTime(1s), trace::End::Quiet);
    QCOMPARE(trace::relativeSeq(trace, trace.event(id)).value(), 0);
}

void TestTrace::relativeNumbers_acrossTheEnd_wrapAround()
{
    Recorder recorder;
    trace::Socket socket;
    socket.iss = SequenceNumber(0xfffffff0);
    const SocketId client = recorder.addSocket(socket);
    const EventId above = recorder.add(happened(1s, client, Example::sent(5, false)));
    const EventId below = recorder.add(happened(1s, client, Example::sent(0xffffffef, false)));
    const Trace trace = recorder.finish(SimTime(1s), trace::End::Quiet);
    QCOMPARE(trace::relativeSeq(trace, trace.event(above)).value(), 21);
    QCOMPARE(trace::relativeSeq(trace, trace.event(below)).value(), -1);
}

void TestTrace::finish_leavesAnEmptyRecorder()
{
    Example example;
    const Trace trace = example.finish();
    QCOMPARE(trace.events().size(), std::size_t(7));
    QCOMPARE(trace.end(), SimTime(2s));
    QVERIFY(trace.endReason() == trace::End::Quiet);
    QCOMPARE(example.recorder.eventCount(), std::size_t(0));
    QCOMPARE(example.recorder.socketCount(), std::size_t(0));
}

void TestTrace::kind_ofEvent_hasItsName()
{
    const std::vector<std::pair<trace::Fact, const char *>> all = {
        {trace::SocketChanged{}, "socket"},
        {trace::CallMade{}, "call"},
        {trace::CallReturned{}, "result"},
        {trace::SegmentSent{}, "segment"},
        {trace::SegmentArrived{}, "arrival"},
        {trace::SegmentLost{}, "loss"},
        {trace::StateChanged{}, "state"},
        {trace::TimerChanged{}, "timer"},
        {trace::Noted{}, "note"},
    };
    QCOMPARE(all.size(), std::variant_size_v<trace::Fact>);
    for (const auto &[fact, name] : all)
        QCOMPARE(trace::kindOf(happened(0us, trace::NoSocket, fact)), std::string_view(name));
}

QTEST_APPLESS_MAIN(TestTrace)
#include "tst_trace.moc"
