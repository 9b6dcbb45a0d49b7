// SPDX-License-Identifier: MIT
#include "capture/fates.h"

#include "capture/acksteps.h"

#include <algorithm>
#include <map>

namespace capture {

namespace {

using tcp::Duration;

// An acknowledgment is looked for no farther back than this.
constexpr std::size_t MostLookedBack = 1'000;

// Judges what one side sent.
class Judge
{
public:
    Judge(const Connection &connection, const SequenceSpace &space, const Vantage &vantage,
          tcp::Side sender, std::vector<Fate> &fates);

    void judge();

private:
    using Transmissions = std::vector<std::size_t>; // of the same numbers, in order

    void judgeProbes();
    void judgeRepeated(const Transmissions &transmissions);
    [[nodiscard]] std::size_t arrivedFirst(const Transmissions &transmissions,
                                           std::size_t ack) const;
    [[nodiscard]] bool reportsDuplicate(std::size_t ack, std::size_t segment) const;
    void judgeAcksBefore(std::size_t retransmission);
    [[nodiscard]] const SeenSegment &seen(std::size_t i) const { return m_connection.segments[i]; }
    [[nodiscard]] const PlacedSegment &placed(std::size_t i) const { return m_space.segments[i]; }

    const Connection &m_connection;
    const SequenceSpace &m_space;
    tcp::Side m_sender;
    Duration m_answerTime; // of the receiver, as seen from here
    AckSteps m_acks;
    std::vector<Fate> &m_fates;
};

Judge::Judge(const Connection &connection, const SequenceSpace &space, const Vantage &vantage,
             tcp::Side sender, std::vector<Fate> &fates)
    : m_connection(connection), m_space(space), m_sender(sender)
      // Three quarters of it: a path can be quicker at times.
      ,
      m_answerTime(2 * vantage.to(other(sender)) * 3 / 4), m_acks(connection, space, sender),
      m_fates(fates)
{
}

void Judge::judge()
{
    std::map<Position, Transmissions> transmissions;
    for (std::size_t i = 0; i < m_connection.segments.size(); ++i) {
        if (seen(i).from == m_sender && !placed(i).isEmpty() && !placed(i).copyOf
            && !seen(i).segment.flags.rst)
            transmissions[placed(i).begin].push_back(i);
    }
    for (const auto &[begin, list] : transmissions) {
        if (list.size() > 1)
            judgeRepeated(list);
    }
    judgeProbes();
    for (std::size_t i = 0; i < m_connection.segments.size(); ++i) {
        if (seen(i).from != m_sender && placed(i).isRetransmission)
            judgeAcksBefore(i);
    }
}

// What was sent before the one that was acknowledged did not arrive. Where none was, nobody knows
// whether the segments or their acknowledgments were lost.
void Judge::judgeRepeated(const Transmissions &transmissions)
{
    const auto ack = m_acks.firstAck(transmissions.front(), placed(transmissions.front()).end);
    const std::size_t first = ack ? arrivedFirst(transmissions, *ack) : transmissions.size();
    for (std::size_t i = 0; i < first; ++i)
        m_fates[transmissions[i]] = ack ? Fate::Lost : Fate::Unknown;
}

// A living peer answers every probe.
void Judge::judgeProbes()
{
    for (std::size_t i = m_connection.segments.size(); i-- > 0 && seen(i).from == m_sender;) {
        if (placed(i).isProbe)
            m_fates[i] = Fate::Unknown;
    }
}

std::size_t Judge::arrivedFirst(const Transmissions &transmissions, std::size_t ack) const
{
    if (reportsDuplicate(ack, transmissions.front()))
        return 0;
    std::size_t latest = 0;
    const auto &echo = seen(ack).segment.options.timestamps;
    for (std::size_t i = 0; i < transmissions.size() && transmissions[i] < ack; ++i) {
        const SeenSegment &sent = seen(transmissions[i]);
        const auto &stamp = sent.segment.options.timestamps;
        // RFC 7323 (3): the echo tells which one was answered.
        if (echo && stamp && echo->echo == stamp->value)
            return i;
        if (sent.at + m_answerTime <= seen(ack).at)
            latest = i;
    }
    return latest;
}

// A D-SACK: the receiver already had it. RFC 2883 (4).
bool Judge::reportsDuplicate(std::size_t ack, std::size_t segment) const
{
    const tcp::Segment &answer = seen(ack).segment;
    if (answer.options.sackCount == 0 || !answer.flags.ack)
        return false;
    const tcp::SackBlock &block = answer.options.sack[0];
    const auto first = seen(segment).segment.seq;
    return block.begin <= first && block.end <= answer.ack && first < block.end;
}

// The receiver repeats what this side had acknowledged: those acknowledgments did not arrive,
// unless they were still under way.
void Judge::judgeAcksBefore(std::size_t retransmission)
{
    const SeenSegment &again = seen(retransmission);
    const std::size_t end = retransmission - std::min(retransmission, MostLookedBack);
    for (std::size_t i = retransmission; i-- > end;) {
        const bool covers = placed(i).ack && *placed(i).ack >= placed(retransmission).end;
        const bool isFirstSending =
            seen(i).from != m_sender && placed(i).begin == placed(retransmission).begin;
        if (isFirstSending && !placed(i).isRetransmission)
            return;
        const bool hadTime = seen(i).at + m_answerTime < again.at;
        if (seen(i).from == m_sender && placed(i).isEmpty() && covers && hadTime)
            m_fates[i] = Fate::Lost;
    }
}

} // namespace

std::vector<Fate> fatesOf(const Connection &connection, const SequenceSpace &space,
                          const Vantage &vantage)
{
    std::vector<Fate> fates(connection.segments.size(), Fate::Arrived);
    for (const tcp::Side sender : {tcp::Side::Client, tcp::Side::Server}) {
        if (vantage.at == other(sender))
            continue; // seen where it arrives
        if (!connection.isHeard(other(sender))) {
            std::ranges::fill(fates, Fate::Unknown);
            return fates;
        }
        Judge(connection, space, vantage, sender, fates).judge();
    }
    return fates;
}

} // namespace capture
