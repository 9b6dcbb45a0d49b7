// SPDX-License-Identifier: MIT
#include "scenario/socketledger.h"

#include "scenario/socketnames.h"
#include "scenario/suggestion.h"

#include <set>

namespace scenario {

namespace {

namespace calls = tcp::calls;

template <typename... Calls>
bool isAny(const tcp::Call &call)
{
    return (std::holds_alternative<Calls>(call) || ...);
}

using Names = std::set<std::string, std::less<>>;

std::string nearestOf(const std::string &found, const Names &listeners, const Names &connections)
{
    std::vector<std::string_view> known(listeners.begin(), listeners.end());
    known.insert(known.end(), connections.begin(), connections.end());
    return nearestName(found, known);
}

} // namespace

void SocketLedger::note(const TimedCall &call, const CallPlaces &places)
{
    const std::string name(tcp::nameOf(call.call));
    noteMade(call);
    if (!call.process.empty())
        m_processUses.push_back({call.host, call.process, name, places.process});
    if (isAny<calls::PowerOn>(call.call))
        m_switchOns.push_back({call.host, places.call});
    if (!isOnSocket(call.call))
        return;
    Use use{call.host, call.socket, name, Needs::Anything, places.socket, places.call};
    if (isAny<calls::Connect, calls::Send, calls::Receive, calls::Shutdown, calls::Accept>(
            call.call))
        use.needs = Needs::Connection;
    m_uses.push_back(use);
}

void SocketLedger::noteUse(tcp::Side host, const std::string &socket, Place place)
{
    m_uses.push_back({host, socket, {}, Needs::Anything, place, place});
}

void SocketLedger::noteMade(const TimedCall &call)
{
    Host &host = hostOf(call.host);
    if (isAny<calls::Listen>(call.call))
        host.listeners.insert(call.socket);
    if (isAny<calls::Connect, calls::Bind, calls::Accept>(call.call))
        host.connections.insert(call.socket);
    if (const auto *fork = std::get_if<calls::Fork>(&call.call))
        host.processes.insert(fork->process);
    if (isAny<calls::PowerOff>(call.call))
        host.switchedOff = true;
}

void SocketLedger::check(Report &report) const
{
    if (!m_isComplete)
        return;
    for (const Use &use : m_uses)
        checkUse(use, report);
    for (const ProcessUse &use : m_processUses) {
        if (!hostOf(use.host).processes.contains(use.process))
            report.add(Problem::Kind::ImpossibleCall, use.place, use.call, "process");
    }
    for (const SwitchOn &on : m_switchOns) {
        if (!hostOf(on.host).switchedOff)
            report.add(Problem::Kind::ImpossibleCall, on.place, "powerOn", "powerOff");
    }
}

void SocketLedger::checkUse(const Use &use, Report &report) const
{
    const Host &host = hostOf(use.host);
    const bool listens = host.listeners.contains(use.socket);
    const bool connects = host.connections.contains(use.socket);
    if (!listens && !connects) {
        report.add(Problem::Kind::UnknownSocket, use.socketPlace, use.socket, {},
                   nearestOf(use.socket, host.listeners, host.connections));
        return;
    }
    if (use.needs == Needs::Connection && listens)
        report.add(Problem::Kind::ImpossibleCall, use.callPlace, use.call, "listener");
    if (use.call == "accept")
        checkAccept(use, report);
}

// accept() takes from a listener of its host: there must be one.
void SocketLedger::checkAccept(const Use &use, Report &report) const
{
    if (hostOf(use.host).listeners.empty())
        report.add(Problem::Kind::UnknownSocket, use.callPlace, ListenerSocket);
}

SocketLedger SocketLedger::branch() const
{
    SocketLedger ledger = *this;
    ledger.m_uses.clear();
    ledger.m_processUses.clear();
    ledger.m_switchOns.clear();
    return ledger;
}

} // namespace scenario
