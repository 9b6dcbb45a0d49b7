// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/profile.h"
#include "tcp/sequencenumber.h"
#include "tcp/time.h"

#include <optional>

namespace tcp {

// The smoothed round-trip time and the retransmission timeout that follows from it. RFC 6298.
class RttEstimator
{
public:
    explicit RttEstimator(const Profile &profile);

    // A sample of a segment that was sent once, or that a timestamp identifies (Karn's rule).
    // `acknowledged` and `nextToSend` tell when a window of data has passed.
    void sample(Duration rtt, SequenceNumber acknowledged, SequenceNumber nextToSend);

    // RTO without back-off; never below the profile's minimum or above its maximum.
    [[nodiscard]] Duration rto() const;
    [[nodiscard]] std::optional<Duration> smoothed() const { return m_smoothed; }
    [[nodiscard]] std::optional<Duration> variation() const;
    [[nodiscard]] Duration minimum() const
    {
        return m_minimum;
    } // the shortest sample; 0 without one

private:
    void sampleRfc(Duration rtt);
    void sampleFloored(Duration rtt, SequenceNumber acknowledged, SequenceNumber nextToSend);

    const Profile *m_profile;
    std::optional<Duration> m_smoothed;
    Duration m_variation{}; // RTTVAR; floored: four times it
    Duration m_deviation{}; // four times the mean deviation
    Duration m_deviationMax{};
    std::optional<SequenceNumber> m_windowEnd;
    Duration m_minimum{};
};

} // namespace tcp
