// SPDX-License-Identifier: MIT
#pragma once

#include "sockets/entry.h"

#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sockets {

using Words = std::vector<std::string_view>;

// The words between spaces and tabs; `words` is used again.
void split(std::string_view line, Words &words);
[[nodiscard]] std::string_view trimmed(std::string_view text);

// A whole number and nothing else.
template <typename Number>
[[nodiscard]] std::optional<Number> numberFrom(std::string_view word)
{
    Number number{};
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    const bool isWhole = error == std::errc() && end == word.data() + word.size();
    return isWhole && !word.empty() ? std::optional(number) : std::nullopt;
}

// Whether it is a queue's length; "?" stands for one that is not known.
[[nodiscard]] bool isQueue(std::string_view word);
[[nodiscard]] std::optional<std::uint32_t> queueFrom(std::string_view word);

// "10.0.0.1:443", "[fe80::1]%eth0:22", ":::80", "*:*", "10.0.0.1.443", "fe80::1%lo0.22",
// "localhost:https"; nothing without a port.
[[nodiscard]] std::optional<Address> addressFrom(std::string_view word);
// A host alone, without brackets, and IPv4 as such: "::ffff:10.0.0.1" is "10.0.0.1".
[[nodiscard]] std::string hostFrom(std::string_view word);

// A state as any of the tools names it: "ESTAB", "FIN-WAIT-1", "CloseWait", "SYN_RCVD", "(LISTEN)",
// or its number in MSFT_NetTCPConnection.
[[nodiscard]] std::optional<tcp::State> stateFrom(std::string_view word);

// "57sec", "1min30sec", "3.204ms" (which is 3.204 s), "200ms", as ss prints it.
[[nodiscard]] std::optional<tcp::Duration> timeLeftFrom(std::string_view word);
[[nodiscard]] std::string timeLeftText(tcp::Duration left);

// UTF-8 or GBK as it is, UTF-16 as UTF-8, without the mark at the beginning.
[[nodiscard]] std::string decoded(std::string_view bytes);

} // namespace sockets
