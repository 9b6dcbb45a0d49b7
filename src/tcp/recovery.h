// SPDX-License-Identifier: MIT
#pragma once

namespace tcp {

// How much of what is lost an acknowledgment lets be sent again. After a timeout slow start from
// one segment (RFC 5681, 3.1), after a loss that acknowledgments told as much as they say has
// arrived (RFC 6937; Linux tcp_cwnd_reduction). Counted in segments; that a whole congestion
// window could be in flight is left out.
class Recovery
{
public:
    // An acknowledgment that came during the recovery.
    struct Told
    {
        int delivered = 0;        // segments that it says have arrived, and no earlier one did
        bool isAdvancing = false; // it acknowledges something new
        bool foundLoss = false;   // it shows that more is missing
    };

    // The retransmission timer has expired: everything is lost, the first segment is sent again.
    void beginAfterTimeout();
    // Acknowledgments tell that something is missing.
    void beginAfterLoss();
    void end() { m_phase = Phase::None; }
    [[nodiscard]] bool isActive() const { return m_phase != Phase::None; }

    // How many lost segments may be sent again now, while `inFlight` may still arrive.
    [[nodiscard]] int allowance(const Told &told, int inFlight);
    // One was sent, again or for the first time.
    void noteSent() { ++m_sent; }

private:
    enum class Phase { None, AfterTimeout, AfterLoss };

    Phase m_phase = Phase::None;
    int m_window = 0;    // after a timeout: how many may be in flight
    int m_delivered = 0; // since the recovery began
    int m_sent = 0;      // since the recovery began
};

} // namespace tcp
