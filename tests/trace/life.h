// SPDX-License-Identifier: MIT
#pragma once

namespace life {

// A connection from the handshake to the end: the client closes first, the server half a second
// later. A scenario for support::run().
inline constexpr auto Whole = R"(
calls = [
  { at = "0ms", host = "server", call = "listen" },
  { at = "0ms", host = "server", call = "accept" },
  { at = "0ms", host = "server", call = "receive" },
  { at = "100ms", host = "client", call = "connect" },
  { at = "500ms", host = "client", call = "close" },
  { at = "1s", host = "server", call = "close" },
]
)";

} // namespace life
