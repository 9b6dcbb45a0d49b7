// SPDX-License-Identifier: MIT
#include "capture/timeline.h"

#include "capture/acksteps.h"

#include <algorithm>
#include <tuple>

namespace capture {

namespace {

using What = Moment::What;

class TimelineMaker
{
public:
    TimelineMaker(const Connection &connection, const SequenceSpace &space, const Vantage &vantage)
        : m_connection(connection), m_space(space), m_vantage(vantage),
          m_acksOfClient(connection, space, tcp::Side::Client),
          m_acksOfServer(connection, space, tcp::Side::Server)
    {
    }

    std::vector<Moment> make();

private:
    void add(std::size_t i, Fate fate);
    [[nodiscard]] tcp::Duration arrival(std::size_t i) const;
    [[nodiscard]] bool isSeenAt(tcp::Side side) const
    {
        return m_vantage.to(side) == tcp::Duration::zero();
    }

    const Connection &m_connection;
    const SequenceSpace &m_space;
    const Vantage &m_vantage;
    AckSteps m_acksOfClient;
    AckSteps m_acksOfServer;
    std::vector<Moment> m_moments;
};

std::vector<Moment> TimelineMaker::make()
{
    const auto fates = fatesOf(m_connection, m_space, m_vantage);
    for (std::size_t i = 0; i < fates.size(); ++i)
        add(i, fates[i]);
    std::ranges::sort(m_moments, {}, [](const Moment &moment) {
        return std::tuple(moment.at, moment.segment, moment.what);
    });
    return std::move(m_moments);
}

void TimelineMaker::add(std::size_t i, Fate fate)
{
    const SeenSegment &seen = m_connection.segments[i];
    const tcp::Duration sent = seen.at - m_vantage.to(seen.from);
    if (!m_space.segments[i].copyOf)
        m_moments.push_back({What::Sent, sent, i, !isSeenAt(seen.from)});
    const tcp::Side receiver = other(seen.from);
    const tcp::Duration arrived = std::max(arrival(i), sent);
    switch (fate) {
    case Fate::Arrived:
        m_moments.push_back({What::Arrived, arrived, i, !isSeenAt(receiver)});
        break;
    case Fate::Lost:
        m_moments.push_back({What::Lost, seen.at + m_vantage.to(receiver) / 2, i, true});
        break;
    case Fate::Unknown: m_moments.push_back({What::MayHaveArrived, arrived, i, true}); break;
    }
}

// Before its acknowledgment is sent, whatever the estimate says.
tcp::Duration TimelineMaker::arrival(std::size_t i) const
{
    const SeenSegment &seen = m_connection.segments[i];
    const tcp::Side receiver = other(seen.from);
    const AckSteps &acks = seen.from == tcp::Side::Client ? m_acksOfClient : m_acksOfServer;
    const tcp::Duration estimate = seen.at + m_vantage.to(receiver);
    const PlacedSegment &placed = m_space.segments[i];
    // Of what was sent before, the acknowledgment may be for the earlier one.
    const bool asks =
        !placed.isEmpty() && !placed.isRetransmission && !placed.copyOf && !seen.segment.flags.rst;
    const auto ack = asks ? acks.firstAck(i, placed.end) : std::nullopt;
    if (!ack)
        return estimate;
    return std::min(estimate, m_connection.segments[*ack].at - m_vantage.to(receiver));
}

} // namespace

std::vector<Moment> timelineOf(const Connection &connection, const SequenceSpace &space,
                               const Vantage &vantage)
{
    return TimelineMaker(connection, space, vantage).make();
}

} // namespace capture
