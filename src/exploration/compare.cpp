// SPDX-License-Identifier: MIT
#include "exploration/compare.h"

#include <algorithm>
#include <array>
#include <compare>
#include <map>
#include <string>

namespace exploration {

using trace::EventId;
using trace::Trace;

namespace {

// What makes two events the same. Numbers mean what the kind of event says.
struct Key
{
    std::uint8_t kind = 0;
    tcp::Side host = tcp::Side::Client;
    std::int32_t socket = -1;
    std::array<std::int64_t, 5> content{};

    friend auto operator<=>(const Key &, const Key &) = default;
};

std::int64_t bitsOf(const tcp::Flags &flags)
{
    std::int64_t bits = 0;
    for (const bool flag : {flags.syn, flags.fin, flags.rst, flags.psh, flags.ack, flags.urg})
        bits = 2 * bits + (flag ? 1 : 0);
    return bits;
}

// Sockets of two traces are the same when their names are.
class SocketNumbers
{
public:
    std::vector<std::int32_t> of(const Trace &trace)
    {
        std::vector<std::int32_t> numbers;
        for (const trace::Socket &socket : trace.sockets()) {
            const auto next = static_cast<std::int32_t>(m_numbers.size());
            numbers.push_back(m_numbers.emplace(socket.name, next).first->second);
        }
        return numbers;
    }

private:
    std::map<std::string, std::int32_t> m_numbers;
};

// Makes the keys of one trace's events.
class KeyMaker
{
public:
    KeyMaker(const Trace &trace, std::vector<std::int32_t> sockets)
        : m_trace(trace), m_sockets(std::move(sockets))
    {
    }

    [[nodiscard]] Key key(EventId id) const
    {
        const trace::Event &event = m_trace.event(id);
        Key key;
        key.kind = static_cast<std::uint8_t>(event.fact.index());
        key.host = event.host;
        if (event.socket != trace::NoSocket)
            key.socket = m_sockets[indexOf(event.socket)];
        key.content =
            std::visit([&](const auto &fact) { return content(event, fact); }, event.fact);
        return key;
    }

private:
    using Content = std::array<std::int64_t, 5>;

    [[nodiscard]] static Content content(const trace::Event &, const trace::SocketChanged &fact)
    {
        return {static_cast<int>(fact.what)};
    }
    [[nodiscard]] static Content content(const trace::Event &, const trace::CallMade &fact)
    {
        return {static_cast<std::int64_t>(fact.call.index())};
    }
    [[nodiscard]] Content content(const trace::Event &, const trace::CallReturned &fact) const
    {
        const auto &call = std::get<trace::CallMade>(m_trace.event(fact.call).fact);
        return {static_cast<std::int64_t>(call.call.index()), fact.value,
                static_cast<int>(fact.error)};
    }
    [[nodiscard]] Content content(const trace::Event &event, const trace::SegmentSent &fact) const
    {
        return {bitsOf(fact.segment.flags), trace::relativeSeq(m_trace, event).value_or(-1),
                trace::relativeAck(m_trace, event).value_or(-1), fact.segment.length,
                fact.isInjected};
    }
    [[nodiscard]] Content content(const trace::Event &, const trace::SegmentArrived &fact) const
    {
        return ofSegment(fact.segment);
    }
    [[nodiscard]] Content content(const trace::Event &, const trace::SegmentLost &fact) const
    {
        return ofSegment(fact.segment);
    }
    [[nodiscard]] static Content content(const trace::Event &, const trace::StateChanged &fact)
    {
        return {static_cast<int>(fact.from), static_cast<int>(fact.to)};
    }
    [[nodiscard]] static Content content(const trace::Event &, const trace::TimerChanged &fact)
    {
        return {static_cast<int>(fact.timer), static_cast<int>(fact.action)};
    }
    [[nodiscard]] static Content content(const trace::Event &, const trace::Noted &fact)
    {
        return {static_cast<int>(fact.what)};
    }
    [[nodiscard]] Content ofSegment(EventId sent) const
    {
        const trace::Event &event = m_trace.event(sent);
        return content(event, std::get<trace::SegmentSent>(event.fact));
    }

    const Trace &m_trace;
    std::vector<std::int32_t> m_sockets;
};

using Keyed = std::vector<std::pair<Key, EventId>>;

Keyed keyed(const Trace &trace, SocketNumbers &numbers)
{
    const KeyMaker maker(trace, numbers.of(trace));
    Keyed keys;
    keys.reserve(trace.events().size());
    for (std::uint32_t i = 0; i < trace.events().size(); ++i)
        keys.emplace_back(maker.key(EventId(i)), EventId(i));
    std::ranges::sort(keys);
    return keys;
}

// Pairs the first event of a key with the first, the second with the second, and so on.
void match(const Trace &first, const Trace &second, Comparison &comparison)
{
    comparison.inSecond.resize(first.events().size());
    comparison.inFirst.resize(second.events().size());
    SocketNumbers numbers;
    const Keyed a = keyed(first, numbers);
    const Keyed b = keyed(second, numbers);
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (i->first < j->first) {
            ++i;
        } else if (j->first < i->first) {
            ++j;
        } else {
            comparison.inSecond[indexOf(i->second)] = j->second;
            comparison.inFirst[indexOf(j->second)] = i->second;
            ++i;
            ++j;
        }
    }
}

// What is worth a line of its own; arrivals and losses are told as the fate of their segment.
bool isCompared(const trace::Event &event)
{
    if (const auto *timer = std::get_if<trace::TimerChanged>(&event.fact))
        return timer->action == trace::TimerChanged::Action::Expire;
    return !std::holds_alternative<trace::SocketChanged>(event.fact)
           && !std::holds_alternative<trace::SegmentArrived>(event.fact)
           && !std::holds_alternative<trace::SegmentLost>(event.fact);
}

// What became of a segment, and how long that took. Where on its way it was lost does not matter.
struct Fate
{
    bool isLost = false;
    tcp::Duration after{};
    tcp::Verdict verdict = tcp::Verdict::Accepted;
    friend bool operator==(const Fate &, const Fate &) = default;
};

std::vector<Fate> fatesOf(const Trace &trace, EventId sent)
{
    std::vector<Fate> fates;
    for (const EventId id : trace.fatesOf(sent)) {
        const trace::Event &event = trace.event(id);
        if (const auto *arrived = std::get_if<trace::SegmentArrived>(&event.fact))
            fates.push_back({false, event.at - trace.event(sent).at, arrived->verdict});
        else
            fates.push_back({true, {}, {}});
    }
    return fates;
}

// Finds the differences of two traces whose events are matched.
class Differ
{
public:
    Differ(const Trace &first, const Trace &second, Comparison &comparison)
        : m_first(first), m_second(second), m_comparison(comparison)
    {
    }

    void run()
    {
        for (std::uint32_t i = 0; i < m_first.events().size(); ++i)
            addFirst(EventId(i));
        for (std::uint32_t i = 0; i < m_second.events().size(); ++i)
            addSecond(EventId(i));
        std::ranges::stable_sort(m_comparison.differences, {}, &Difference::at);
    }

private:
    void addFirst(EventId id)
    {
        const trace::Event &event = m_first.event(id);
        if (!isCompared(event))
            return;
        const std::optional<EventId> other = m_comparison.inSecond[indexOf(id)];
        if (!other)
            m_comparison.differences.push_back(
                {Difference::Kind::OnlyFirst, id, {}, event.at, false});
        else
            addPair(id, *other);
    }

    void addPair(EventId first, EventId second)
    {
        const bool isSegment =
            std::holds_alternative<trace::SegmentSent>(m_first.event(first).fact);
        const tcp::SimTime at = std::min(m_first.event(first).at, m_second.event(second).at);
        if (isSegment && fatesOf(m_first, first) != fatesOf(m_second, second))
            m_comparison.differences.push_back(
                {Difference::Kind::OtherFate, first, second, at, false});
        else if (shift(first, second) != tcp::Duration::zero())
            m_comparison.differences.push_back(
                {Difference::Kind::OtherTime, first, second, at, isCarried(first, second)});
    }

    void addSecond(EventId id)
    {
        const trace::Event &event = m_second.event(id);
        if (isCompared(event) && !m_comparison.inFirst[indexOf(id)])
            m_comparison.differences.push_back(
                {Difference::Kind::OnlySecond, {}, id, event.at, false});
    }

    [[nodiscard]] tcp::Duration shift(EventId first, EventId second) const
    {
        return m_second.event(second).at - m_first.event(first).at;
    }

    // Whether what made it happen came as much later.
    [[nodiscard]] bool isCarried(EventId first, EventId second) const
    {
        const trace::Causes &causes = m_second.event(second).causes;
        if (causes.empty())
            return false;
        const EventId trigger = causes.trigger();
        const std::optional<EventId> before = m_comparison.inFirst[indexOf(trigger)];
        return before && shift(*before, trigger) == shift(first, second);
    }

    const Trace &m_first;
    const Trace &m_second;
    Comparison &m_comparison;
};

} // namespace

Comparison compare(const Trace &first, const Trace &second)
{
    Comparison comparison;
    match(first, second, comparison);
    Differ(first, second, comparison).run();
    return comparison;
}

} // namespace exploration
