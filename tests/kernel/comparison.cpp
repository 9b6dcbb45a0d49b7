// SPDX-License-Identifier: MIT
#include "comparison.h"

#include <algorithm>
#include <array>
#include <sstream>

namespace measured {

namespace {

using namespace std::chrono_literals;
using trace::Event;
using trace::EventId;

// How far a measured time may be from a simulated one: the wire and the scheduler take a little at
// each step, an ACK that is sent "at once" takes up to 8 ms, a timer is late by an eighth.
struct Tolerance
{
    tcp::Duration early = 2ms;
    tcp::Duration late = 12ms;
};

Tolerance toleranceOf(const trace::Trace &trace, EventId id)
{
    Tolerance tolerance;
    for (const Event *event = &trace.event(id);; event = &trace.event(event->causes.trigger())) {
        tolerance.late += 500us;
        const auto *timer = std::get_if<trace::TimerChanged>(&event->fact);
        if (timer != nullptr && timer->action == trace::TimerChanged::Action::Expire) {
            const tcp::Duration length = event->at - trace.event(event->causes.trigger()).at;
            tolerance.late += length / 8;
            tolerance.early += 4ms;
        }
        if (event->causes.empty())
            return tolerance;
    }
}

std::string inSeconds(tcp::SimTime time)
{
    return tcp::toString(time.time_since_epoch());
}

std::string sideName(tcp::Side side)
{
    return std::string(tcp::toString(side));
}

std::string tcpdumpFlags(const tcp::Flags &flags)
{
    std::string text;
    text += flags.syn ? "S" : "";
    text += flags.fin ? "F" : "";
    text += flags.rst ? "R" : "";
    text += flags.psh ? "P" : "";
    text += flags.ack ? "." : "";
    return text;
}

std::string describe(const Segment &segment)
{
    std::ostringstream text;
    text << segment.flags << " seq " << segment.seq << " len " << segment.length;
    if (segment.ack)
        text << " ack " << *segment.ack;
    text << (segment.isLost ? " (lost)" : "");
    return text.str();
}

// A thing that both runs must have: what it is, when, and how exactly.
struct Item
{
    std::string what;
    tcp::SimTime at{};
    Tolerance tolerance;
};

// Two sockets of one host that act within a millisecond have no order that could be measured.
void matchOrder(std::vector<Item> &simulated, const std::vector<Item> &measured)
{
    constexpr tcp::Duration Together = 1ms;
    for (std::size_t i = 0; i < std::min(simulated.size(), measured.size()); ++i) {
        std::size_t j = i;
        while (j < simulated.size() && simulated[j].what != measured[i].what
               && simulated[j].at - simulated[i].at <= Together)
            ++j;
        if (j < simulated.size() && simulated[j].what == measured[i].what
            && simulated[j].at - simulated[i].at <= Together)
            std::rotate(simulated.begin() + static_cast<std::ptrdiff_t>(i),
                        simulated.begin() + static_cast<std::ptrdiff_t>(j),
                        simulated.begin() + static_cast<std::ptrdiff_t>(j) + 1);
    }
}

class Report
{
public:
    void compare(const std::string &subject, std::vector<Item> simulated,
                 const std::vector<Item> &measured, tcp::SimTime end);
    [[nodiscard]] std::vector<std::string> take() { return std::move(m_lines); }

private:
    std::vector<std::string> m_lines;
};

void Report::compare(const std::string &subject, std::vector<Item> simulated,
                     const std::vector<Item> &measured, tcp::SimTime end)
{
    matchOrder(simulated, measured);
    const std::size_t common = std::min(simulated.size(), measured.size());
    for (std::size_t i = 0; i < common; ++i) {
        const Item &ours = simulated[i];
        const Item &theirs = measured[i];
        const std::string place = subject + " " + std::to_string(i + 1) + ": ";
        if (ours.what != theirs.what) {
            m_lines.push_back(place + "the kernel has " + theirs.what + " at "
                              + inSeconds(theirs.at) + ", we have " + ours.what + " at "
                              + inSeconds(ours.at));
            return;
        }
        if (theirs.at < ours.at - ours.tolerance.early || theirs.at > ours.at + ours.tolerance.late)
            m_lines.push_back(place + ours.what + " comes at " + inSeconds(theirs.at)
                              + " in the kernel, at " + inSeconds(ours.at) + " here");
    }
    for (std::size_t i = common; i < measured.size(); ++i)
        m_lines.push_back(subject + ": we lack the kernel's " + measured[i].what + " at "
                          + inSeconds(measured[i].at));
    for (std::size_t i = common; i < simulated.size(); ++i) {
        // The kernel may have been too late to do it before the measurement ended.
        const bool mayBeTooLate = simulated[i].at + simulated[i].tolerance.late >= end;
        if (!mayBeTooLate)
            m_lines.push_back(subject + ": the kernel does not have our " + simulated[i].what
                              + " at " + inSeconds(simulated[i].at));
    }
}

std::vector<Item> segmentsOf(const trace::Trace &trace, tcp::Side side)
{
    std::vector<Item> items;
    for (std::uint32_t i = 0; i < trace.events().size(); ++i) {
        const Event &event = trace.events()[i];
        const auto *sent = std::get_if<trace::SegmentSent>(&event.fact);
        if (sent == nullptr || event.host != side || sent->isInjected)
            continue;
        Segment segment;
        segment.flags = tcpdumpFlags(sent->segment.flags);
        segment.seq = trace::relativeSeq(trace, event).value_or(-1);
        segment.length = sent->segment.length;
        segment.ack = trace::relativeAck(trace, event);
        const auto fates = trace.fatesOf(EventId(i));
        segment.isLost = std::ranges::any_of(fates, [&trace](EventId fate) {
            return std::holds_alternative<trace::SegmentLost>(trace.event(fate).fact);
        });
        items.push_back({describe(segment), event.at, toleranceOf(trace, EventId(i))});
    }
    return items;
}

std::vector<Item> segmentsOf(const Trace &measured, tcp::Side side)
{
    std::vector<Item> items;
    for (const Segment &segment : measured.segments) {
        if (segment.from == side && !segment.isInjected)
            items.push_back({describe(segment), segment.sent, {}});
    }
    return items;
}

// Our names of the calls that return something worth comparing, and the kernel programs' ones.
std::string callName(const tcp::Call &call)
{
    static const std::array<std::string, std::variant_size_v<tcp::Call>> Names = {
        "listen", "accept", "bind",    "connect", "send", "recv",   "shutdown", "close",
        "abort",  "setopt", "soerror", "exit",    "fork", "vanish", "powerOff", "powerOn"};
    return Names[call.index()];
}

std::string describe(const std::string &call, std::int64_t value, const std::string &error)
{
    return call + " -> " + std::to_string(value) + (error.empty() ? "" : " " + error);
}

// Results of one kind of call; others overlap, so that their order means nothing.
std::vector<Item> resultsOf(const trace::Trace &trace, tcp::Side side, const std::string &name)
{
    std::vector<Item> items;
    for (std::uint32_t i = 0; i < trace.events().size(); ++i) {
        const Event &event = trace.events()[i];
        const auto *returned = std::get_if<trace::CallReturned>(&event.fact);
        if (returned == nullptr || event.host != side)
            continue;
        const auto &made = std::get<trace::CallMade>(trace.event(returned->call).fact);
        if (callName(made.call) != name)
            continue;
        items.push_back(
            {describe(name, returned->value, std::string(tcp::toString(returned->error))), event.at,
             toleranceOf(trace, EventId(i))});
    }
    return items;
}

std::vector<Item> resultsOf(const Trace &measured, tcp::Side side, const std::string &name)
{
    std::vector<Item> items;
    for (const Result &result : measured.results) {
        std::string call = result.call.substr(0, result.call.find(':'));
        if (call == "closebg")
            call = "close";
        if (result.host == side && call == name)
            items.push_back({describe(call, result.value, result.error), result.returned, {}});
    }
    std::ranges::stable_sort(items, {}, &Item::at);
    return items;
}

// An orphan's FIN_WAIT_2 becomes a small record when its timer starts; with a long tcp_fin_timeout
// it is started a second time, and only that is the record.
bool beginsRecord(const trace::Trace &trace, const Event &event)
{
    const auto *timer = std::get_if<trace::TimerChanged>(&event.fact);
    if (timer == nullptr || timer->timer != tcp::TimerKind::FinWait2
        || timer->action != trace::TimerChanged::Action::Start)
        return false;
    const tcp::Profile &profile = trace.host(event.host).profile;
    const bool isFirstOfTwo =
        profile.finWait2Timeout > profile.smallFinWait2Limit && !event.causes.empty()
        && !std::holds_alternative<trace::TimerChanged>(trace.event(event.causes.trigger()).fact);
    return !isFirstOfTwo;
}

// The transitions that the kernel's tracepoint would show: a half-open connection shows itself
// when it is complete, and the small records of TIME_WAIT and an orphan's FIN_WAIT_2 are CLOSE.
std::vector<Item> transitionsOf(const trace::Trace &trace, tcp::Side side)
{
    std::vector<Item> items;
    std::vector<bool> isHidden(trace.sockets().size(), false);
    std::vector<bool> isRecord(trace.sockets().size(), false);
    for (std::uint32_t i = 0; i < trace.events().size(); ++i) {
        const Event &event = trace.events()[i];
        if (event.host != side)
            continue;
        const Tolerance tolerance = toleranceOf(trace, EventId(i));
        if (beginsRecord(trace, event)) {
            isRecord[trace::indexOf(event.socket)] = true;
            items.push_back({"FIN_WAIT_2 > CLOSED", event.at, tolerance});
        }
        const auto *changed = std::get_if<trace::StateChanged>(&event.fact);
        if (changed == nullptr)
            continue;
        const auto add = [&](tcp::State from, tcp::State to) {
            items.push_back(
                {std::string(tcp::toString(from)) + " > " + std::string(tcp::toString(to)),
                 event.at, tolerance});
        };
        auto &&hidden = isHidden[trace::indexOf(event.socket)];
        const bool isPassiveStart = changed->from == tcp::State::Listen;
        if (isPassiveStart && changed->to == tcp::State::SynReceived) {
            hidden = true;
            continue;
        }
        if (hidden && changed->from == tcp::State::SynReceived) {
            if (changed->to == tcp::State::Closed)
                continue;
            hidden = false;
            add(tcp::State::Listen, tcp::State::SynReceived);
        }
        if (hidden)
            continue;
        // The record of an orphan in FIN_WAIT_2 is shown when it begins, see below.
        if (changed->from == tcp::State::FinWait2 && isRecord[trace::indexOf(event.socket)])
            hidden = true;
        else if (changed->to == tcp::State::TimeWait)
            add(changed->from, tcp::State::Closed);
        else
            add(changed->from, changed->to);
        hidden = hidden || changed->to == tcp::State::TimeWait;
    }
    return items;
}

std::vector<Item> transitionsOf(const Trace &measured, tcp::Side side)
{
    std::vector<Item> items;
    for (const Transition &transition : measured.transitions) {
        if (transition.host == side && transition.from != transition.to)
            items.push_back({transition.from + " > " + transition.to, transition.at, {}});
    }
    return items;
}

} // namespace

std::vector<std::string> differences(const trace::Trace &simulated, const Trace &measured)
{
    Report report;
    for (const tcp::Side side : {tcp::Side::Client, tcp::Side::Server}) {
        const std::string name = sideName(side);
        report.compare(name + "'s segment", segmentsOf(simulated, side), segmentsOf(measured, side),
                       simulated.end());
        report.compare(name + "'s transition", transitionsOf(simulated, side),
                       transitionsOf(measured, side), simulated.end());
        for (const char *call :
             {"accept", "connect", "send", "recv", "shutdown", "close", "soerror"})
            report.compare(name + "'s result", resultsOf(simulated, side, call),
                           resultsOf(measured, side, call), simulated.end());
    }
    return report.take();
}

} // namespace measured
