// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/report.h"
#include "scenario/scenario.h"
#include "scenario/socketledger.h"
#include "scenario/toml.h"

#include <vector>

namespace scenario {

// "client" and "server", in the order of tcp::Side.
[[nodiscard]] std::span<const std::string_view> sideNames();

// More calls than this are no scenario to look at.
inline constexpr std::size_t MostCalls = 10'000;

// Reads a list of calls. Its sockets and processes are noted in the ledger, to be checked later.
[[nodiscard]] std::vector<TimedCall> readCalls(const toml::array &array, SocketLedger &ledger,
                                               Report &report);

} // namespace scenario
