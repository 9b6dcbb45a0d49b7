// SPDX-License-Identifier: MIT
#include "scenario/branchreader.h"

#include "scenario/branches.h"
#include "scenario/callreader.h"
#include "scenario/delayreader.h"
#include "scenario/faultreader.h"
#include "scenario/hostreader.h"
#include "scenario/suggestion.h"

#include <algorithm>

namespace scenario {

BranchReader::BranchReader(const Scenario &scenario, const SocketLedger &ledger, Report &report)
    : m_scenario(scenario), m_report(report)
{
    m_ledgers.emplace("", ledger);
}

Branch BranchReader::read(const toml::table &table)
{
    TableReader reader(table, m_report);
    Branch branch;
    branch.name = reader.string("name", Need::Required).value_or("");
    branch.parent = reader.string("parent").value_or("");
    checkNames(reader, branch);
    SocketLedger ledger = ledgerOf(branch.parent);
    readCallsOf(reader, branch, ledger);
    readFaultsOf(reader, branch, ledger);
    if (const toml::table *hosts = reader.table("hosts"))
        branch.hosts = readHosts(*hosts, m_report);
    branch.delay = readDelay(reader);
    ledger.check(m_report);
    reader.finish();
    m_ledgers.insert_or_assign(branch.name, ledger);
    return branch;
}

// A name is its own, and a parent comes before its children.
void BranchReader::checkNames(TableReader &reader, const Branch &branch)
{
    std::vector<std::string_view> names;
    for (const Branch &other : m_scenario.branches)
        names.push_back(other.name);
    if (reader.has("name") && branch.name.empty())
        reader.reportBadValue("name", "", "name");
    if (std::ranges::find(names, branch.name) != names.end())
        m_report.add(Problem::Kind::Repeated, reader.placeOfValue("name"), branch.name, "name");
    if (!branch.parent.empty() && std::ranges::find(names, branch.parent) == names.end())
        reader.reportBadValue("parent", branch.parent, names.empty() ? "branch" : joined(names),
                              nearestName(branch.parent, names));
}

// Its own calls take the place of its parent's, and so does what they make.
void BranchReader::readCallsOf(TableReader &reader, Branch &branch, SocketLedger &ledger)
{
    const toml::array *calls = reader.array("calls");
    if (!calls)
        return;
    if (calls->empty())
        m_report.add(Problem::Kind::NoCalls, placeOf(*calls), {});
    ledger = {};
    branch.calls = readCalls(*calls, ledger, m_report);
}

// Faults of the parent that name a socket want it in the branch's own calls as well.
void BranchReader::readFaultsOf(TableReader &reader, Branch &branch, SocketLedger &ledger)
{
    if (const toml::array *faults = reader.array("faults")) {
        branch.faults = readFaults(*faults, ledger, m_report);
        return;
    }
    if (!branch.calls)
        return;
    for (const Fault &fault : inBranch(m_scenario, branch.parent).faults) {
        const auto *what = std::get_if<SegmentFault>(&fault.what);
        if (what && !what->socket.empty())
            ledger.noteUse(what->from, what->socket, reader.placeOfValue("calls"));
    }
}

SocketLedger BranchReader::ledgerOf(const std::string &parent) const
{
    const auto found = m_ledgers.find(parent);
    return found == m_ledgers.end() ? m_ledgers.at("").branch() : found->second.branch();
}

} // namespace scenario
