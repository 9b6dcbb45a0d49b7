// SPDX-License-Identifier: MIT
#include "diagram/placing/rows.h"

#include <algorithm>
#include <array>
#include <set>

namespace diagram {

namespace {

using trace::EventId;
using namespace std::chrono_literals;

// Where one host stands within an instant.
struct Cursor
{
    int slot = 0;
    bool hasSent = false;    // a segment leaves in this slot
    bool hasArrived = false; // a segment arrives in this slot

    void next()
    {
        ++slot;
        hasSent = false;
        hasArrived = false;
    }
};

// The event that the arrival or loss of a segment belongs to.
std::optional<EventId> sentOf(const trace::Event &event)
{
    if (const auto *arrival = std::get_if<trace::SegmentArrived>(&event.fact))
        return arrival->segment;
    if (const auto *loss = std::get_if<trace::SegmentLost>(&event.fact))
        return loss->segment;
    return {};
}

class RowMaker
{
public:
    RowMaker(const trace::Trace &trace, double slot) : m_trace(trace), m_slot(slot) {}

    Rows make(std::span<const trace::Step> steps)
    {
        std::vector<bool> isInStep(m_trace.events().size());
        for (const trace::Step &step : steps) {
            for (const EventId id : step.events)
                isInStep[indexOf(id)] = true;
        }
        for (std::uint32_t i = 0; i < m_trace.events().size(); ++i)
            add(EventId(i), isInStep[i]);
        finish();
        return std::move(m_rows);
    }

private:
    void add(EventId id, bool opensInstant)
    {
        const trace::Event &event = m_trace.event(id);
        openMissedArrivals(event.at);
        if (const auto *loss = std::get_if<trace::SegmentLost>(&event.fact)) {
            expectArrival(loss->segment);
            opensInstant = false;
        }
        const bool isNew = m_rows.instants.empty() || m_rows.instants.back().at != event.at;
        if (isNew && (opensInstant || m_rows.instants.empty()))
            open(event.at, id);
        m_rows.instantOf.push_back(static_cast<std::uint32_t>(m_rows.instants.size() - 1));
        m_rows.offsets.push_back(static_cast<float>(m_slot * place(event)));
        m_rows.instants.back().extent =
            std::max<double>(m_rows.instants.back().extent, m_rows.offsets.back());
    }

    // A lost segment slopes like the others: the time at which it would have arrived is a row.
    void expectArrival(EventId sent)
    {
        const trace::Event &event = m_trace.event(sent);
        if (const std::optional<tcp::Duration> delay = m_trace.delayFrom(event.host))
            m_missed.insert(event.at + *delay);
    }

    void openMissedArrivals(tcp::SimTime before)
    {
        while (!m_missed.empty() && *m_missed.begin() < before) {
            const tcp::SimTime at = *m_missed.begin();
            m_missed.erase(m_missed.begin());
            if (m_rows.instants.empty() || m_rows.instants.back().at < at)
                open(at, NoEvent);
        }
    }

    void open(tcp::SimTime at, EventId first)
    {
        m_rows.instants.push_back({at, 0, 0});
        m_rows.firstEvents.push_back(first);
        m_cursors = {};
    }

    void finish()
    {
        openMissedArrivals(m_trace.end());
        if (m_rows.instants.empty() || m_rows.instants.back().at < m_trace.end())
            open(m_trace.end(), NoEvent);
    }

    // The slot of an event; segments take one each, whatever follows from them shares it.
    int place(const trace::Event &event)
    {
        if (std::holds_alternative<trace::SegmentLost>(event.fact))
            return slotOfSent(event);
        Cursor &cursor = m_cursors[static_cast<int>(event.host)];
        if (std::holds_alternative<trace::SegmentSent>(event.fact)) {
            if (cursor.hasSent)
                cursor.next();
            cursor.hasSent = true;
        } else if (std::holds_alternative<trace::SegmentArrived>(event.fact)) {
            if (cursor.hasArrived || cursor.hasSent)
                cursor.next();
            cursor.hasArrived = true;
            cursor.slot = std::max(cursor.slot, slotOfSent(event));
        }
        return cursor.slot;
    }

    // No segment arrives above where it was sent, even where the way takes no time.
    int slotOfSent(const trace::Event &event) const
    {
        const std::optional<EventId> sent = sentOf(event);
        if (!sent || m_trace.event(*sent).at != event.at)
            return 0;
        return static_cast<int>(m_rows.offsets[indexOf(*sent)] / m_slot + 0.5);
    }

    const trace::Trace &m_trace;
    double m_slot;
    Rows m_rows;
    std::array<Cursor, 2> m_cursors;
    std::set<tcp::SimTime> m_missed;
};

tcp::Duration medianWait(const std::vector<Instant> &instants)
{
    std::vector<tcp::Duration> waits;
    for (std::size_t i = 1; i < instants.size(); ++i)
        waits.push_back(instants[i].at - instants[i - 1].at);
    if (waits.empty())
        return 1ms;
    const auto middle = waits.begin() + static_cast<std::ptrdiff_t>(waits.size() / 2);
    std::ranges::nth_element(waits, middle);
    return std::max<tcp::Duration>(1us, *middle);
}

} // namespace

Rows makeRows(const trace::Trace &trace, std::span<const trace::Step> steps, double slot)
{
    return RowMaker(trace, slot).make(steps);
}

tcp::Duration usualDelay(const trace::Trace &trace, const Rows &rows)
{
    tcp::Duration longest{};
    for (const tcp::Side side : {tcp::Side::Client, tcp::Side::Server})
        longest = std::max(longest, trace.delayFrom(side).value_or(tcp::Duration{}));
    return longest > 0us ? longest : medianWait(rows.instants);
}

} // namespace diagram
