// SPDX-License-Identifier: MIT
#include "capture/fates.h"
#include "capture/outcome.h"
#include "capture/totrace.h"
#include "support/chronoprinting.h"

#include <QTest>

using namespace std::chrono_literals;
using tcp::Side;
using tcp::State;

// Connections made by hand: what the kernel captures do not show.
class TestToTrace : public QObject
{
    Q_OBJECT

private slots:
    void nothing_givesAnEmptyTrace();
    void middleOfConnection_withBothSending_isEstablished();
    void middleOfConnection_withOnlyAcks_isUnknown();
    void middleOfConnection_beginsAtByteOne();
    void finWithoutHistory_leavesStatesUnknown();
    void numbers_beyondTheEnd_wrapAround();
    void between_bothEnds_timesAreEstimatedBothWays();
    void segments_outOfOrder_areSorted();
    void forgedReset_isMarkedAndItsSenderLivesOn();
    void unansweredSyn_leavesTheServerOut();
    void repeatedFin_neverAcknowledged_leavesThePeerUnknown();
    void keepAliveProbe_isMarked();
    void retransmission_comesOfTheFirstSending();
    void gap_holdsTheFinBack();
    void copyByTheNetwork_isASecondArrival();
    void missedData_isLearntFromTheAck();
    void ranges_added_growTogether();
    void capture_fromSynAckOn_hasStates();
    void onlyTheClient_captured_isFollowedByWhatItSends();
    void onlyTheServer_captured_isFollowedByWhatItSends();
    void trace_ofCapture_isObserved();
    void outcome_isWhatTheConnectionComesTo();
    void stateThatIsHidden_isTold();
    void onlyOneEnd_captured_withSecondFinPossible_isUnknown();

private:
    void add(tcp::Duration at, Side from, const char *flags, std::uint32_t seq,
             std::uint32_t ack = 0, std::uint32_t length = 0, std::uint32_t stamp = 0);
    void addHandshake();
    [[nodiscard]] trace::Trace trace() const { return capture::toTrace(m_connection); }

    capture::Connection m_connection;
    std::array<std::uint32_t, 2> m_stamps{}; // the last of each side

private slots:
    void init()
    {
        m_connection = {};
        m_stamps = {};
    }
};

namespace {

constexpr std::uint32_t ClientIss = 1000;
constexpr std::uint32_t ServerIss = 50000;

const trace::Snapshot *stateAt(const trace::Trace &trace, Side side, tcp::Duration at)
{
    for (std::size_t i = 0; i < trace.sockets().size(); ++i) {
        if (trace.sockets()[i].host == side)
            return trace.stateAt(trace::SocketId(static_cast<std::uint16_t>(i)), tcp::SimTime(at));
    }
    return nullptr;
}

bool isIn(const trace::Trace &trace, Side side, State state, tcp::Duration at)
{
    const trace::Snapshot *snapshot = stateAt(trace, side, at);
    return snapshot && snapshot->state == state;
}

bool isUnknown(const trace::Trace &trace, Side side, tcp::Duration at)
{
    const trace::Snapshot *snapshot = stateAt(trace, side, at);
    return snapshot && !snapshot->state;
}

template <typename Fact>
std::vector<const trace::Event *> eventsOf(const trace::Trace &trace)
{
    std::vector<const trace::Event *> events;
    for (const trace::Event &event : trace.events()) {
        if (std::holds_alternative<Fact>(event.fact))
            events.push_back(&event);
    }
    return events;
}

const trace::SegmentSent &sent(const trace::Trace &trace, std::size_t i)
{
    return std::get<trace::SegmentSent>(eventsOf<trace::SegmentSent>(trace).at(i)->fact);
}

} // namespace

void TestToTrace::add(tcp::Duration at, Side from, const char *flags, std::uint32_t seq,
                      std::uint32_t ack, std::uint32_t length, std::uint32_t stamp)
{
    capture::SeenSegment seen;
    seen.at = 1'700'000'000s + at;
    seen.number = m_connection.segments.size() + 1;
    seen.from = from;
    const QByteArray names(flags);
    seen.segment.flags = {names.contains('S'), names.contains('F'),
                          names.contains('R'), false,
                          names.contains('A'), false};
    const bool isClient = from == Side::Client;
    seen.segment.seq = tcp::SequenceNumber((isClient ? ClientIss : ServerIss) + seq);
    if (seen.segment.flags.ack)
        seen.segment.ack = tcp::SequenceNumber((isClient ? ServerIss : ClientIss) + ack);
    seen.segment.length = length;
    if (stamp != 0) {
        seen.segment.options.timestamps = tcp::Timestamps{stamp, m_stamps[isClient ? 1 : 0]};
        m_stamps[isClient ? 0 : 1] = stamp;
    }
    m_connection.hasSyn = m_connection.hasSyn || seen.segment.flags.syn;
    m_connection.segments.push_back(seen);
}

// Seen at the client; the server is 50 ms away.
void TestToTrace::addHandshake()
{
    add(0ms, Side::Client, "S", 0);
    add(100ms, Side::Server, "SA", 0, 1);
    add(100ms, Side::Client, "A", 1, 1);
}

void TestToTrace::nothing_givesAnEmptyTrace()
{
    QVERIFY(trace().events().empty());
}

void TestToTrace::middleOfConnection_withBothSending_isEstablished()
{
    add(0ms, Side::Client, "A", 1, 1, 100);
    add(100ms, Side::Server, "A", 1, 101, 200);
    add(101ms, Side::Client, "A", 101, 201);
    const auto found = trace();
    QVERIFY(isIn(found, Side::Client, State::Established, 0ms));
    QVERIFY(isIn(found, Side::Server, State::Established, 101ms));
}

void TestToTrace::middleOfConnection_withOnlyAcks_isUnknown()
{
    add(0ms, Side::Client, "A", 1, 1, 100);
    add(100ms, Side::Server, "A", 1, 101);
    const auto found = trace();
    QVERIFY(isUnknown(found, Side::Client, 0ms));
    QVERIFY(isUnknown(found, Side::Server, 100ms));
    QVERIFY(eventsOf<trace::StateChanged>(found).empty());
}

void TestToTrace::middleOfConnection_beginsAtByteOne()
{
    add(0ms, Side::Client, "A", 777, 888, 100);
    add(100ms, Side::Server, "A", 888, 877);
    const auto found = trace();
    const auto events = eventsOf<trace::SegmentSent>(found);
    QVERIFY(relativeSeq(found, *events.at(0)) == 1);
    QVERIFY(relativeSeq(found, *events.at(1)) == 1);
    QVERIFY(relativeAck(found, *events.at(1)) == 101);
}

// It may be the first FIN or the second: FIN_WAIT_1 or LAST_ACK.
void TestToTrace::finWithoutHistory_leavesStatesUnknown()
{
    add(0ms, Side::Client, "FA", 1, 1);
    add(100ms, Side::Server, "A", 1, 2);
    QVERIFY(isUnknown(trace(), Side::Client, 100ms));
}

void TestToTrace::numbers_beyondTheEnd_wrapAround()
{
    const std::uint32_t last = 0U - ClientIss; // the number 0
    add(0ms, Side::Client, "S", last - 50);
    add(100ms, Side::Server, "SA", 0, last - 49);
    add(100ms, Side::Client, "A", last - 49, 1, 100);
    add(200ms, Side::Server, "A", 1, last + 51);
    add(200ms, Side::Client, "FA", last + 51, 1);
    add(300ms, Side::Server, "A", 1, last + 52);
    const auto found = trace();
    const auto events = eventsOf<trace::SegmentSent>(found);
    QVERIFY(relativeSeq(found, *events.at(4)) == 101);
    QVERIFY(isIn(found, Side::Client, State::FinWait2, 300ms));
}

void TestToTrace::between_bothEnds_timesAreEstimatedBothWays()
{
    add(0ms, Side::Client, "S", 0);
    add(60ms, Side::Server, "SA", 0, 1); // 30 ms to the server
    add(100ms, Side::Client, "A", 1, 1); // 20 ms to the client
    const auto found = trace();
    const auto sendings = eventsOf<trace::SegmentSent>(found);
    const auto arrivals = eventsOf<trace::SegmentArrived>(found);
    QCOMPARE(sendings.at(0)->at, tcp::SimTime(0ms));
    QCOMPARE(arrivals.at(0)->at, tcp::SimTime(50ms));
    QCOMPARE(sendings.at(1)->at, tcp::SimTime(50ms));
    QCOMPARE(arrivals.at(1)->at, tcp::SimTime(100ms));
    QCOMPARE(arrivals.at(2)->at, tcp::SimTime(150ms));
    QVERIFY(std::ranges::all_of(found.events(), &trace::Event::isInferred));
}

void TestToTrace::segments_outOfOrder_areSorted()
{
    addHandshake();
    std::swap(m_connection.segments[0], m_connection.segments[2]);
    QVERIFY(isIn(trace(), Side::Server, State::Established, 150ms));
}

void TestToTrace::forgedReset_isMarkedAndItsSenderLivesOn()
{
    addHandshake();
    add(200ms, Side::Server, "R", 900);
    add(300ms, Side::Server, "A", 1, 1, 10);
    const auto found = trace();
    QVERIFY(sent(found, 3).isInjected);
    QVERIFY(isIn(found, Side::Server, State::Established, 260ms));
    QVERIFY(isIn(found, Side::Client, State::Established, 300ms)); // its number was not exact
}

void TestToTrace::unansweredSyn_leavesTheServerOut()
{
    add(0ms, Side::Client, "S", 0);
    add(1s, Side::Client, "S", 0);
    const auto found = trace();
    QCOMPARE(found.sockets().size(), std::size_t(1));
    QVERIFY(isIn(found, Side::Client, State::SynSent, 1s));
    QVERIFY(eventsOf<trace::SegmentArrived>(found).empty());
    QVERIFY(sent(found, 1).isRetransmission);
}

// Were the FINs lost, or what the server answered?
void TestToTrace::repeatedFin_neverAcknowledged_leavesThePeerUnknown()
{
    addHandshake();
    add(500ms, Side::Client, "FA", 1, 1);
    add(800ms, Side::Client, "FA", 1, 1);
    const auto found = trace();
    QVERIFY(isIn(found, Side::Client, State::FinWait1, 800ms));
    QVERIFY(isUnknown(found, Side::Server, 850ms));
    QVERIFY(eventsOf<trace::SegmentLost>(found).empty());
}

void TestToTrace::keepAliveProbe_isMarked()
{
    addHandshake();
    add(200ms, Side::Client, "A", 1, 1, 10);
    add(300ms, Side::Server, "A", 1, 11);
    add(10s, Side::Client, "A", 10, 1);
    add(10100ms, Side::Server, "A", 1, 11);
    const auto found = trace();
    QVERIFY(sent(found, 5).isProbe);
    QVERIFY(!sent(found, 6).isProbe);
}

void TestToTrace::retransmission_comesOfTheFirstSending()
{
    addHandshake();
    add(200ms, Side::Client, "A", 1, 1, 10);
    add(500ms, Side::Client, "A", 1, 1, 10);
    add(600ms, Side::Server, "A", 1, 11);
    const auto found = trace();
    const auto sendings = eventsOf<trace::SegmentSent>(found);
    QVERIFY(sent(found, 4).isRetransmission);
    QCOMPARE(&found.event(sendings.at(4)->causes.trigger()), sendings.at(3));
    const auto lost = eventsOf<trace::SegmentLost>(found);
    QCOMPARE(lost.size(), std::size_t(1));
    QCOMPARE(&found.event(std::get<trace::SegmentLost>(lost[0]->fact).segment), sendings.at(3));
}

// Seen at the server: the data comes after the FIN.
void TestToTrace::gap_holdsTheFinBack()
{
    add(0ms, Side::Client, "S", 0);
    add(0ms, Side::Server, "SA", 0, 1);
    add(100ms, Side::Client, "A", 1, 1);
    add(200ms, Side::Client, "FA", 11, 1);
    add(200ms, Side::Server, "A", 1, 1);
    add(300ms, Side::Client, "A", 1, 1, 10);
    add(300ms, Side::Server, "A", 1, 12);
    const auto found = trace();
    QVERIFY(isIn(found, Side::Server, State::Established, 50ms + 299ms));
    QVERIFY(isIn(found, Side::Server, State::CloseWait, 50ms + 300ms));
    const auto arrivals = eventsOf<trace::SegmentArrived>(found);
    const auto verdictOf = [](const trace::Event *event) {
        return std::get<trace::SegmentArrived>(event->fact).verdict;
    };
    QVERIFY(std::ranges::count(arrivals, tcp::Verdict::OutOfOrder, verdictOf) == 1);
}

// A retransmission has another time stamp.
void TestToTrace::copyByTheNetwork_isASecondArrival()
{
    add(0ms, Side::Client, "S", 0, 0, 0, 77);
    add(0ms, Side::Server, "SA", 0, 1, 0, 900);
    add(100ms, Side::Client, "A", 1, 1, 0, 177);
    add(200ms, Side::Client, "FA", 1, 1, 0, 277);
    add(230ms, Side::Client, "FA", 1, 1, 0, 277);
    const auto found = trace();
    QCOMPARE(eventsOf<trace::SegmentSent>(found).size(), std::size_t(4));
    const auto arrivals = eventsOf<trace::SegmentArrived>(found);
    const auto &last = std::get<trace::SegmentArrived>(arrivals.back()->fact);
    QVERIFY(last.isDuplicate);
    QCOMPARE(found.fatesOf(last.segment).size(), std::size_t(2));
    QCOMPARE(arrivals.back()->at, tcp::SimTime(50ms + 230ms));
}

void TestToTrace::missedData_isLearntFromTheAck()
{
    addHandshake();
    add(300ms, Side::Server, "FA", 501, 1); // 500 bytes before it were not captured
    add(300ms, Side::Client, "A", 1, 502);
    QVERIFY(isIn(trace(), Side::Client, State::CloseWait, 300ms));
}

void TestToTrace::ranges_added_growTogether()
{
    capture::Ranges ranges;
    ranges.add(10, 20);
    ranges.add(30, 40);
    ranges.add(5, 5);
    QVERIFY(ranges.covers(12, 18));
    QVERIFY(!ranges.covers(12, 25));
    QVERIFY(!ranges.covers(5, 6));
    QVERIFY(ranges.endFrom(20) == 20);
    ranges.add(20, 30);
    QVERIFY(ranges.covers(10, 40));
    QVERIFY(ranges.endFrom(10) == 40);
    ranges.add(-5, 100);
    QVERIFY(ranges.covers(-5, 100));
}

void TestToTrace::capture_fromSynAckOn_hasStates()
{
    add(100ms, Side::Server, "SA", 0, 1);
    add(100ms, Side::Client, "A", 1, 1);
    add(500ms, Side::Client, "FA", 1, 1);
    add(600ms, Side::Server, "A", 1, 2);
    const auto found = trace();
    QVERIFY(isIn(found, Side::Server, State::SynReceived, 0ms));
    QVERIFY(isIn(found, Side::Client, State::Established, 50ms));
    QVERIFY(isIn(found, Side::Server, State::Established, 100ms));
    QVERIFY(isIn(found, Side::Client, State::FinWait1, 450ms));
    QVERIFY(isIn(found, Side::Server, State::CloseWait, 500ms));
    QVERIFY(isIn(found, Side::Client, State::FinWait2, 550ms));
}

// The other direction took another way.
void TestToTrace::onlyTheClient_captured_isFollowedByWhatItSends()
{
    add(0ms, Side::Client, "S", 0);
    add(100ms, Side::Client, "A", 1, 1);
    add(200ms, Side::Client, "A", 1, 1, 100);
    add(300ms, Side::Client, "FA", 101, 1);
    const auto found = trace();
    QVERIFY(isIn(found, Side::Client, State::SynSent, 99ms));
    QVERIFY(isIn(found, Side::Client, State::Established, 100ms));
    QVERIFY(isIn(found, Side::Client, State::FinWait1, 300ms));
}

void TestToTrace::onlyTheServer_captured_isFollowedByWhatItSends()
{
    add(0ms, Side::Server, "SA", 0, 1);
    add(200ms, Side::Server, "A", 1, 101, 200);
    add(300ms, Side::Server, "FA", 201, 101);
    add(400ms, Side::Server, "A", 202, 102); // the client's FIN
    const auto found = trace();
    QVERIFY(isIn(found, Side::Server, State::SynReceived, 0ms));
    QVERIFY(isIn(found, Side::Server, State::Established, 200ms));
    QVERIFY(isIn(found, Side::Server, State::FinWait1, 300ms));
}

void TestToTrace::trace_ofCapture_isObserved()
{
    addHandshake();
    QVERIFY(trace().isObserved());
}

void TestToTrace::outcome_isWhatTheConnectionComesTo()
{
    addHandshake();
    add(500ms, Side::Client, "FA", 1, 1);
    add(600ms, Side::Server, "A", 1, 2);
    const capture::Outcome outcome = capture::outcomeOf(m_connection);
    QVERIFY(outcome.states[0] == State::FinWait2);
    QVERIFY(outcome.states[1] == State::CloseWait);
    QVERIFY(outcome.telling == State::CloseWait);
}

void TestToTrace::stateThatIsHidden_isTold()
{
    addHandshake();
    add(500ms, Side::Client, "FA", 1, 1);
    add(800ms, Side::Client, "FA", 1, 1);
    const auto found = trace();
    QVERIFY(trace::eventsThatHideState(found, trace::SocketId(0)).empty());
    const auto hidden = trace::eventsThatHideState(found, trace::SocketId(1));
    QCOMPARE(hidden.size(), std::size_t(1));
    QVERIFY(found.event(hidden.front()).at >= tcp::SimTime(500ms));
}

// The last byte that it acknowledges may be the other's FIN.
void TestToTrace::onlyOneEnd_captured_withSecondFinPossible_isUnknown()
{
    add(0ms, Side::Client, "S", 0);
    add(100ms, Side::Client, "A", 1, 1);
    add(200ms, Side::Client, "A", 1, 301);
    add(300ms, Side::Client, "FA", 1, 301);
    const auto found = trace();
    QVERIFY(isIn(found, Side::Client, State::Established, 299ms));
    QVERIFY(isUnknown(found, Side::Client, 300ms));
}

QTEST_APPLESS_MAIN(TestToTrace)
#include "tst_totrace.moc"
