// SPDX-License-Identifier: MIT
#include "scenario/branches.h"

#include <algorithm>

namespace scenario {

namespace {

// Lays what the branch has of its own over what its parent has.
void lay(const Branch &branch, Scenario &over)
{
    if (branch.calls)
        over.calls = *branch.calls;
    if (branch.faults)
        over.faults = *branch.faults;
    for (std::size_t side = 0; side < over.hosts.size(); ++side)
        over.hosts[side] = branch.hosts[side].value_or(over.hosts[side]);
    over.delay = branch.delay.value_or(over.delay);
}

// What of `changed` is not as it is in the parent.
Branch branchBetween(const Scenario &parent, const Scenario &changed)
{
    Branch branch;
    if (changed.calls != parent.calls)
        branch.calls = changed.calls;
    if (changed.faults != parent.faults)
        branch.faults = changed.faults;
    for (std::size_t side = 0; side < changed.hosts.size(); ++side) {
        if (changed.hosts[side] != parent.hosts[side])
            branch.hosts[side] = changed.hosts[side];
    }
    if (changed.delay != parent.delay)
        branch.delay = changed.delay;
    return branch;
}

std::vector<Branch>::iterator placeIn(Scenario &whole, std::string_view name)
{
    return std::ranges::find(whole.branches, name, &Branch::name);
}

} // namespace

const Branch *findBranch(const Scenario &whole, std::string_view name)
{
    const auto found = std::ranges::find(whole.branches, name, &Branch::name);
    return found == whole.branches.end() ? nullptr : &*found;
}

Scenario inBranch(const Scenario &whole, std::string_view name)
{
    const Branch *branch = findBranch(whole, name);
    Scenario scenario = branch ? inBranch(whole, branch->parent) : whole;
    scenario.branches.clear();
    if (branch)
        lay(*branch, scenario);
    return scenario;
}

Scenario withBranch(const Scenario &whole, std::string_view name, std::string_view parent,
                    const Scenario &changed)
{
    if (name.empty()) {
        Scenario result = changed;
        result.branches = whole.branches;
        return result;
    }
    Scenario result = whole;
    Branch branch = branchBetween(inBranch(whole, parent), changed);
    branch.name = name;
    branch.parent = parent;
    const auto place = placeIn(result, name);
    if (place == result.branches.end())
        result.branches.push_back(std::move(branch));
    else
        *place = std::move(branch);
    return result;
}

Scenario withoutBranch(const Scenario &whole, std::string_view name)
{
    const std::string parent = findBranch(whole, name)->parent;
    Scenario result = whole;
    for (const Branch &branch : whole.branches) {
        if (branch.parent == name)
            result = withBranch(result, branch.name, parent, inBranch(whole, branch.name));
    }
    result.branches.erase(placeIn(result, name));
    return result;
}

Scenario withBranchRenamed(const Scenario &whole, std::string_view name, std::string_view to)
{
    Scenario result = whole;
    for (Branch &branch : result.branches) {
        if (branch.name == name)
            branch.name = to;
        if (branch.parent == name)
            branch.parent = to;
    }
    return result;
}

} // namespace scenario
