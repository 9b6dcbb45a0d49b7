// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/segment.h"

#include <optional>
#include <vector>

namespace tcp {

// The received data that lies beyond a gap, as ranges of sequence numbers. RFC 9293 (3.10.7.4
// SHLD-31).
class Reassembly
{
public:
    // Holds [begin, end); the newest range is reported first as SACK block. RFC 2018 (4).
    void hold(SequenceNumber begin, SequenceNumber end);
    // Remembers where the FIN stands.
    void holdFin(SequenceNumber seq) { m_fin = seq; }

    // The first number after what is held without a gap from `next` on; what lies before is
    // dropped.
    [[nodiscard]] SequenceNumber advance(SequenceNumber next);
    // Whether everything up to and including the FIN has come.
    [[nodiscard]] bool isFinBefore(SequenceNumber next) const { return m_fin && *m_fin < next; }
    [[nodiscard]] bool isEmpty() const { return m_ranges.empty(); }

    // Puts the held ranges into the options, after those that are already there.
    void describe(Options &options) const;

private:
    std::vector<SackBlock> m_ranges; // the most recently changed first
    std::optional<SequenceNumber> m_fin;
};

} // namespace tcp
