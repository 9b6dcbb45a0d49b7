// SPDX-License-Identifier: MIT
#pragma once

#include "sockets/printing/live.h"

#include <span>
#include <string>
#include <string_view>

namespace sockets {

// What the rows of a host have in common.
struct Hosted
{
    std::string_view address; // its own
    std::string_view peer;
    bool isObserved = false; // in a capture: queues, timers and owners are unknown
    tcp::SimTime now{};
};

// The sockets in each form that there is: a heading, and a line for each.
[[nodiscard]] std::string printStateFirst(std::span<const Live> sockets, const Hosted &host);
[[nodiscard]] std::string printProtocolFirst(std::span<const Live> sockets, const Hosted &host,
                                             std::string_view protocol);
[[nodiscard]] std::string printAddressesFirst(std::span<const Live> sockets, const Hosted &host);
[[nodiscard]] std::string printObjects(std::span<const Live> sockets, const Hosted &host);

// The text and blanks up to a width, on the right or on the left.
[[nodiscard]] std::string leftJustified(std::string_view text, std::size_t width);
[[nodiscard]] std::string rightJustified(std::string_view text, std::size_t width);

} // namespace sockets
