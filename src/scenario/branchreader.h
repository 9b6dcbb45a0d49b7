// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/report.h"
#include "scenario/scenario.h"
#include "scenario/socketledger.h"
#include "scenario/tablereader.h"
#include "scenario/toml.h"

#include <map>
#include <string>

namespace scenario {

// Reads the branches of a scenario one after the other; a parent comes before its children. What it
// is given outlives it.
class BranchReader
{
public:
    // The scenario is read up to its branches, and the ledger holds its calls.
    BranchReader(const Scenario &scenario, const SocketLedger &ledger, Report &report);

    [[nodiscard]] Branch read(const toml::table &table);

private:
    void checkNames(TableReader &reader, const Branch &branch);
    void readCallsOf(TableReader &reader, Branch &branch, SocketLedger &ledger);
    void readFaultsOf(TableReader &reader, Branch &branch, SocketLedger &ledger);
    [[nodiscard]] SocketLedger ledgerOf(const std::string &parent) const;

    const Scenario &m_scenario;
    Report &m_report;
    std::map<std::string, SocketLedger, std::less<>> m_ledgers; // by branch
};

} // namespace scenario
