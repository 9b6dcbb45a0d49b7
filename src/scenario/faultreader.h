// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/report.h"
#include "scenario/scenario.h"
#include "scenario/socketledger.h"
#include "scenario/toml.h"

#include <vector>

namespace scenario {

inline constexpr std::size_t MostFaults = 1'000;

// Reads a list of faults. The sockets they name are noted in the ledger, to be checked later.
[[nodiscard]] std::vector<Fault> readFaults(const toml::array &array, SocketLedger &ledger,
                                            Report &report);

} // namespace scenario
