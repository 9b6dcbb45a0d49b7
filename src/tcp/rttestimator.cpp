// SPDX-License-Identifier: MIT
#include "tcp/rttestimator.h"

#include <algorithm>

namespace tcp {

RttEstimator::RttEstimator(const Profile &profile) : m_profile(&profile) {}

void RttEstimator::sample(Duration rtt, SequenceNumber acknowledged, SequenceNumber nextToSend)
{
    m_minimum = m_smoothed ? std::min(m_minimum, rtt) : rtt;
    switch (m_profile->rttEstimator) {
    case RttAlgorithm::Rfc6298: sampleRfc(rtt); break;
    case RttAlgorithm::FlooredDeviation: sampleFloored(rtt, acknowledged, nextToSend); break;
    }
}

void RttEstimator::sampleRfc(Duration rtt)
{
    if (!m_smoothed) {
        // RFC 6298 (2.2): the first measurement.
        m_smoothed = rtt;
        m_variation = rtt / 2;
        return;
    }
    // RFC 6298 (2.3): beta = 1/4, alpha = 1/8; the variation first.
    m_variation += (std::chrono::abs(*m_smoothed - rtt) - m_variation) / 4;
    *m_smoothed += (rtt - *m_smoothed) / 8;
}

// Linux tcp_input.c tcp_rtt_estimator: the deviation has a floor and falls slowly, and a sample
// below the average counts less towards it.
void RttEstimator::sampleFloored(Duration rtt, SequenceNumber acknowledged,
                                 SequenceNumber nextToSend)
{
    if (!m_smoothed) {
        m_smoothed = rtt;
        m_deviation = 2 * rtt;
        m_variation = m_deviationMax = std::max(m_deviation, m_profile->minimumRto);
        m_windowEnd = nextToSend;
        return;
    }
    Duration error = rtt - *m_smoothed;
    *m_smoothed += error / 8;
    const bool isShorter = error < 0us;
    error = std::chrono::abs(error) - m_deviation / 4;
    m_deviation += isShorter && error > 0us ? error / 8 : error;
    if (m_deviation > m_deviationMax) {
        m_deviationMax = m_deviation;
        m_variation = std::max(m_variation, m_deviationMax);
    }
    if (acknowledged > *m_windowEnd) {
        if (m_deviationMax < m_variation)
            m_variation -= (m_variation - m_deviationMax) / 4;
        m_windowEnd = nextToSend;
        m_deviationMax = m_profile->minimumRto;
    }
}

Duration RttEstimator::rto() const
{
    if (!m_smoothed)
        return std::min(m_profile->initialRto, m_profile->maximumRto);
    const bool isRfc = m_profile->rttEstimator == RttAlgorithm::Rfc6298;
    const Duration wanted = *m_smoothed + (isRfc ? 4 * m_variation : m_variation);
    return std::min(std::max(wanted, m_profile->minimumRto), m_profile->maximumRto);
}

std::optional<Duration> RttEstimator::variation() const
{
    if (!m_smoothed)
        return {};
    return m_profile->rttEstimator == RttAlgorithm::Rfc6298 ? m_variation : m_variation / 4;
}

} // namespace tcp
