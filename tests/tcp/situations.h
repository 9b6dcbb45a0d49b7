// SPDX-License-Identifier: MIT
#pragma once

#include "support/endpoint.h"

#include <array>

namespace tcptest {

// How a state of RFC 9293 is reached, and the numbers with which its conversation goes on: what the
// peer sends and acknowledges next (nothing lost), and the next number of ours.
struct Situation
{
    const char *name;
    tcp::State state;
    const char *steps;
    int seq;  // RCV.NXT
    int ack;  // SND.UNA
    int next; // SND.NXT
};

using enum tcp::State;

inline constexpr std::array Situations = {
    Situation{"CLOSED", Closed, "", 1, 1, 0},
    Situation{"LISTEN", Listen, "listen", 0, 1, 0},
    Situation{"SYN_SENT", SynSent, "connect", 0, 0, 1},
    Situation{"SYN_RECEIVED, passive", SynReceived, "listen; < SYN 0", 1, 0, 1},
    Situation{"SYN_RECEIVED, active", SynReceived, "connect; < SYN 0", 1, 0, 1},
    Situation{"ESTABLISHED", Established, "connect; < SYN+ACK 0 ack 1", 1, 1, 1},
    Situation{"FIN_WAIT_1", FinWait1, "connect; < SYN+ACK 0 ack 1; shutdown", 1, 1, 2},
    Situation{"FIN_WAIT_1, orphan", FinWait1, "connect; < SYN+ACK 0 ack 1; close", 1, 1, 2},
    Situation{"FIN_WAIT_2", FinWait2, "connect; < SYN+ACK 0 ack 1; shutdown; < ACK 1 ack 2", 1, 2,
              2},
    Situation{"FIN_WAIT_2, orphan", FinWait2, "connect; < SYN+ACK 0 ack 1; close; < ACK 1 ack 2", 1,
              2, 2},
    Situation{"CLOSE_WAIT", CloseWait, "connect; < SYN+ACK 0 ack 1; < FIN+ACK 1 ack 1", 2, 1, 1},
    Situation{"CLOSING", Closing, "connect; < SYN+ACK 0 ack 1; shutdown; < FIN+ACK 1 ack 1", 2, 1,
              2},
    Situation{"LAST_ACK", LastAck, "connect; < SYN+ACK 0 ack 1; < FIN+ACK 1 ack 1; close", 2, 1, 2},
    Situation{"TIME_WAIT", TimeWait,
              "connect; < SYN+ACK 0 ack 1; shutdown; < ACK 1 ack 2; < FIN+ACK 1 ack 2", 2, 2, 2},
};

// Null when there is none of that name.
inline const Situation *findSituation(const QString &name)
{
    const auto found = std::ranges::find_if(Situations, [&name](const Situation &situation) {
        return name == QLatin1String(situation.name);
    });
    return found == Situations.end() ? nullptr : &*found;
}

inline const tcp::Profile &rfc9293()
{
    return tcp::findSystem("rfc9293")->profile;
}

} // namespace tcptest
