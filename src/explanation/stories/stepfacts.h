// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "explanation/say.h"
#include "trace/step.h"
#include "trace/trace.h"

#include <QString>

#include <optional>
#include <vector>

namespace explanation {

// What happened in one step, found once for those who tell it. The trace and the step must
// outlive it.
class StepFacts
{
public:
    StepFacts(const trace::Trace &trace, const trace::Step &step, Language language);

    const trace::Trace &trace;
    const trace::Step &step;
    Language language;

    // The events of the step by their kind, in order.
    std::vector<trace::EventId> calls;
    std::vector<trace::EventId> results;
    std::vector<trace::EventId> sent;
    std::vector<trace::EventId> states;
    std::vector<trace::EventId> timers;
    std::vector<trace::EventId> sockets;
    std::vector<trace::EventId> notes;
    std::optional<trace::EventId> arrival;
    std::optional<trace::EventId> loss;

    // Both ends inside a sentence: "the client", or a name that the file gives.
    [[nodiscard]] const QString &host() const { return m_host; }
    [[nodiscard]] const QString &peer() const { return m_peer; }

    // The states of the step's socket before and after it; nothing when it did not change.
    [[nodiscard]] std::optional<tcp::State> from() const;
    [[nodiscard]] std::optional<tcp::State> to() const;
    [[nodiscard]] bool enters(tcp::State state) const { return to() == state; }
    // The socket right before and right after the step; null when it did not exist.
    [[nodiscard]] const trace::Snapshot *before() const;
    [[nodiscard]] const trace::Snapshot *after() const;

    // The segment that arrives; there must be one.
    [[nodiscard]] const tcp::Segment &incoming() const;
    [[nodiscard]] trace::EventId incomingId() const;
    [[nodiscard]] trace::Verdict verdict() const;
    [[nodiscard]] const tcp::Segment &segment(trace::EventId sentId) const;
    // The first segment sent in the step with all of these flags; nothing when there is none.
    [[nodiscard]] std::optional<trace::EventId> sentWith(bool tcp::Flags::*flag) const;

    [[nodiscard]] const tcp::Call &call(trace::EventId callId) const;
    [[nodiscard]] const trace::CallReturned *resultOf(trace::EventId callId) const;
    // The first result in the step of a call of that kind.
    template <typename Kind>
    [[nodiscard]] const trace::CallReturned *resultOf() const
    {
        for (const trace::EventId id : results) {
            const auto &result = std::get<trace::CallReturned>(trace.event(id).fact);
            if (std::holds_alternative<Kind>(call(result.call)))
                return &result;
        }
        return nullptr;
    }
    [[nodiscard]] bool remarks(trace::Noted::What what) const;
    [[nodiscard]] bool changes(trace::SocketChanged::What what) const;

    // How long a timer started in the step will run; nothing when it was not started.
    [[nodiscard]] std::optional<tcp::Duration> started(tcp::TimerKind timer) const;
    [[nodiscard]] std::optional<trace::EventId> expired() const;

    [[nodiscard]] const tcp::Profile &profile() const { return trace.host(step.host).profile; }

    // say(), durationText() and so on in the step's language.
    template <typename... Arguments>
    [[nodiscard]] QString say(const Source &source, const Arguments &...arguments) const
    {
        return explanation::say(language, source, arguments...);
    }
    [[nodiscard]] QString span(tcp::Duration duration) const;
    [[nodiscard]] QString moment(tcp::SimTime time) const;
    [[nodiscard]] QString bytes(qint64 count) const;
    // Relative numbers of a segment, "?" where they are unknown.
    [[nodiscard]] QString seqText(trace::EventId sentId) const;
    // The bytes of one or several segments, "1–100".
    [[nodiscard]] QString rangeText(trace::EventId first, trace::EventId last) const;

private:
    void sort(trace::EventId id);

    QString m_host;
    QString m_peer;
};

} // namespace explanation
