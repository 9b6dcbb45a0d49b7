// SPDX-License-Identifier: MIT
#include "simulation/invariants.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace {

using tcp::State;
using trace::Event;
using trace::EventId;

// RFC 9293 (3.3.2), figure 5 with its notes. What ends in CLOSED is allowed from everywhere: RST,
// abort, a limit of time.
const std::set<std::pair<State, State>> Arcs = {
    {State::Closed, State::Listen},           {State::Closed, State::SynSent},
    {State::Listen, State::SynReceived},      {State::Listen, State::SynSent},
    {State::SynSent, State::SynReceived},     {State::SynSent, State::Established},
    {State::SynReceived, State::Established}, {State::SynReceived, State::FinWait1},
    {State::SynReceived, State::CloseWait},   {State::Established, State::FinWait1},
    {State::Established, State::CloseWait},   {State::FinWait1, State::FinWait2},
    {State::FinWait1, State::Closing},        {State::FinWait1, State::TimeWait},
    {State::FinWait2, State::TimeWait},       {State::CloseWait, State::LastAck},
    {State::Closing, State::TimeWait},
};

class Check
{
public:
    explicit Check(const trace::Trace &trace)
        : m_trace(trace), m_states(trace.sockets().size(), State::Closed),
          m_sentFin(trace.sockets().size()), m_isGone(trace.sockets().size())
    {
    }
    std::string run();

private:
    void look(const Event &event);
    void look(const Event &event, const trace::SocketChanged &fact);
    void look(const Event &, const trace::CallMade &) {}
    void look(const Event &event, const trace::CallReturned &fact);
    void look(const Event &event, const trace::SegmentSent &fact);
    void look(const Event &event, const trace::SegmentArrived &fact);
    void look(const Event &event, const trace::SegmentLost &fact);
    void look(const Event &event, const trace::StateChanged &fact);
    void look(const Event &event, const trace::TimerChanged &fact);
    void look(const Event &, const trace::Noted &) {}
    void lookAtSnapshots();
    void lookAt(const trace::Snapshot &snapshot);
    void require(bool holds, const char *what);
    [[nodiscard]] const trace::SegmentSent *sentBy(EventId id) const;

    const trace::Trace &m_trace;
    std::uint32_t m_at = 0; // the event that is looked at
    tcp::SimTime m_now{};
    std::vector<State> m_states;
    std::vector<std::optional<tcp::SequenceNumber>> m_sentFin; // its place
    std::vector<bool> m_isGone;
    std::set<EventId> m_returned;
    std::map<EventId, int> m_arrivals; // without copies
    std::string m_broken;
};

void Check::require(bool holds, const char *what)
{
    if (!holds && m_broken.empty())
        m_broken = "event " + std::to_string(m_at) + ": " + what;
}

const trace::SegmentSent *Check::sentBy(EventId id) const
{
    return trace::indexOf(id) < m_at ? std::get_if<trace::SegmentSent>(&m_trace.event(id).fact)
                                     : nullptr;
}

std::string Check::run()
{
    for (const Event &event : m_trace.events()) {
        look(event);
        ++m_at;
    }
    lookAtSnapshots();
    return m_broken;
}

void Check::look(const Event &event)
{
    require(event.at >= m_now, "time goes back");
    require(event.at <= m_trace.end(), "something happens after the end");
    m_now = event.at;
    const auto causes = event.causes.all();
    require(std::ranges::all_of(causes, [this](EventId id) { return trace::indexOf(id) < m_at; }),
            "a cause comes later than what it causes");
    const bool mayBeUncaused = std::holds_alternative<trace::CallMade>(event.fact)
                               || (std::holds_alternative<trace::SegmentSent>(event.fact)
                                   && std::get<trace::SegmentSent>(event.fact).isInjected);
    require(mayBeUncaused || !causes.empty(), "nothing is its cause");
    std::visit([&](const auto &fact) { look(event, fact); }, event.fact);
}

void Check::look(const Event &event, const trace::SocketChanged &fact)
{
    if (event.socket == trace::NoSocket)
        return;
    const auto socket = trace::indexOf(event.socket);
    const bool isGone = fact.what == trace::SocketChanged::What::Gone;
    require(!m_isGone[socket] || !isGone, "a socket goes twice");
    require(!isGone || m_states[socket] == State::Closed, "a socket goes before it is CLOSED");
    m_isGone[socket] = isGone;
}

void Check::look(const Event &, const trace::CallReturned &fact)
{
    require(m_returned.insert(fact.call).second, "a call returns twice");
    require(std::holds_alternative<trace::CallMade>(m_trace.event(fact.call).fact),
            "what returns was never called");
    require(fact.error == tcp::Error::None || fact.value <= 0, "a call fails and succeeds");
}

void Check::look(const Event &event, const trace::SegmentSent &fact)
{
    const tcp::Segment &segment = fact.segment;
    const bool isAnswer = !event.causes.empty();
    const auto *arrival =
        isAnswer ? std::get_if<trace::SegmentArrived>(&m_trace.event(event.causes.trigger()).fact)
                 : nullptr;
    const trace::SegmentSent *heard = arrival != nullptr ? sentBy(arrival->segment) : nullptr;
    require(heard == nullptr || !heard->segment.flags.rst || !segment.flags.rst,
            "a RST is answered by a RST");
    if (fact.isInjected || fact.isProbe || event.socket == trace::NoSocket)
        return;
    require(!m_isGone[trace::indexOf(event.socket)], "a socket that is gone sends");
    auto &fin = m_sentFin[trace::indexOf(event.socket)];
    if (segment.flags.fin) {
        const tcp::SequenceNumber place = segment.seq + segment.length;
        require(!fin || *fin == place, "a second FIN stands elsewhere");
        fin = place;
    }
    require(!fin || segment.length == 0 || segment.seq + segment.length <= *fin,
            "data is sent beyond the FIN");
    require(!segment.flags.syn || !segment.flags.fin, "a SYN carries FIN");
}

void Check::look(const Event &event, const trace::SegmentArrived &fact)
{
    require(sentBy(fact.segment) != nullptr, "what arrives was never sent");
    require(event.at >= m_trace.event(fact.segment).at, "it arrives before it is sent");
    if (!fact.isDuplicate)
        require(++m_arrivals[fact.segment] == 1, "it arrives twice without a copy");
}

void Check::look(const Event &, const trace::SegmentLost &fact)
{
    require(sentBy(fact.segment) != nullptr, "what is lost was never sent");
    // A copy may find a host that was switched off since.
    const bool mayBeCopy = fact.by == trace::SegmentLost::By::PowerOff;
    require(mayBeCopy || !m_arrivals.contains(fact.segment), "what has arrived is lost");
}

void Check::look(const Event &event, const trace::StateChanged &fact)
{
    State &state = m_states[trace::indexOf(event.socket)];
    const bool isBorn = state == State::Closed && fact.from == State::Listen; // of a listener
    const bool isBornByCookie = state == State::Closed && fact.from == State::SynReceived;
    require(fact.from == state || isBorn || isBornByCookie, "a state is left that is not had");
    require(fact.to == State::Closed || Arcs.contains({fact.from, fact.to}),
            "a transition that figure 5 does not have");
    state = fact.to;
}

void Check::look(const Event &event, const trace::TimerChanged &fact)
{
    using Action = trace::TimerChanged::Action;
    require(fact.action != Action::Start || fact.expires >= event.at,
            "a timer starts that has expired");
    require(fact.action != Action::Expire || fact.expires == event.at,
            "a timer expires at another time");
}

void Check::lookAtSnapshots()
{
    for (std::uint32_t i = 0; i < m_trace.sockets().size(); ++i) {
        for (const trace::SnapshotAt &at : m_trace.history(trace::SocketId(i))) {
            m_at = trace::indexOf(at.event);
            m_now = at.at;
            lookAt(at.snapshot);
        }
        const trace::Snapshot *last = m_trace.stateAt(trace::SocketId(i), m_trace.end());
        require(last == nullptr || *last->state == m_states[i],
                "the last state is not what was entered");
    }
}

void Check::lookAt(const trace::Snapshot &snapshot)
{
    const auto runs = [&snapshot](tcp::TimerKind kind) {
        return std::ranges::count(snapshot.timers(), kind, &trace::RunningTimer::kind) != 0;
    };
    require(snapshot.sndUna <= snapshot.sndNxt, "SND.UNA is beyond SND.NXT");
    require(snapshot.rto >= tcp::Duration(0), "RTO is negative");
    require((snapshot.state == State::TimeWait) == runs(tcp::TimerKind::TimeWait),
            "the TIME_WAIT timer runs elsewhere, or not in TIME_WAIT");
    require(snapshot.state != State::Closed || !runs(tcp::TimerKind::Retransmission),
            "a closed socket repeats");
    require(!snapshot.finAcknowledged || snapshot.finSent,
            "a FIN is acknowledged that was not sent");
    const bool needsPeersFin = snapshot.state == State::CloseWait
                               || snapshot.state == State::LastAck
                               || snapshot.state == State::Closing;
    require(!needsPeersFin || snapshot.finReceived, "a state after the peer's FIN without it");
    require(snapshot.state != State::FinWait2 || snapshot.finAcknowledged,
            "FIN_WAIT_2 without an acknowledged FIN");
    for (const trace::RunningTimer &timer : snapshot.timers())
        require(timer.expires >= m_now, "a timer is overdue");
    const bool waitsForAck = snapshot.unacknowledged > 0 && snapshot.state != State::Closed;
    require(!waitsForAck || runs(tcp::TimerKind::Retransmission) || runs(tcp::TimerKind::LossProbe)
                || runs(tcp::TimerKind::Reordering),
            "data is on its way and no timer guards it");
}

} // namespace

std::string brokenInvariant(const trace::Trace &trace)
{
    return Check(trace).run();
}
