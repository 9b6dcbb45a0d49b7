// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/call.h"
#include "tcp/state.h"

#include <array>
#include <optional>
#include <string_view>

namespace scenario {

inline constexpr std::string_view MainSocket = "main";
inline constexpr std::string_view ListenerSocket = "listener";

// Whether a call is made on a socket at all: exit, fork, power, and vanish of all are not.
[[nodiscard]] bool isOnSocket(const tcp::Call &call);

// Which socket a call means when the file does not name one: `listen` makes the listener;
// `connect`, `bind` and the first `accept` of a host make its main socket; the others mean that.
// Calls must be noted in the order of the file.
class SocketNames
{
public:
    // Nothing when the call makes a further socket, which must be named.
    [[nodiscard]] std::optional<std::string_view> usual(tcp::Side host,
                                                        const tcp::Call &call) const;
    void note(tcp::Side host, const tcp::Call &call);

private:
    struct Made
    {
        bool listener = false;
        bool bound = false;      // bind() made the main socket; connect() goes on with it
        bool connection = false; // connect() or accept() made it
    };
    std::array<Made, 2> m_made;
};

} // namespace scenario
