// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/report.h"
#include "scenario/scenario.h"

#include <array>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace scenario {

// Where a call stands: the entry, its `call`, and the name of its socket.
struct CallPlaces
{
    Place call;
    Place socket;
    Place process;
};

// Keeps which sockets and processes the calls make and use, and tells which use nothing makes.
class SocketLedger
{
public:
    void note(const TimedCall &call, const CallPlaces &places);
    void noteUse(tcp::Side host, const std::string &socket, Place place);

    // A call could not be read: nothing can be said about sockets any more.
    void setIncomplete() { m_isComplete = false; }

    // What is impossible, once every call has been noted.
    void check(Report &report) const;

    // For a branch that has its parent's calls: what they make is known, its own uses are checked
    // alone.
    [[nodiscard]] SocketLedger branch() const;

private:
    enum class Needs { Anything, Connection };
    struct Host
    {
        std::set<std::string, std::less<>> listeners;
        std::set<std::string, std::less<>> connections;
        std::set<std::string, std::less<>> processes;
        bool switchedOff = false;
    };
    struct Use
    {
        tcp::Side host = tcp::Side::Client;
        std::string socket;
        std::string call; // empty: not a call
        Needs needs = Needs::Anything;
        Place socketPlace;
        Place callPlace;
    };
    struct ProcessUse
    {
        tcp::Side host = tcp::Side::Client;
        std::string process;
        std::string call;
        Place place;
    };
    struct SwitchOn
    {
        tcp::Side host = tcp::Side::Client;
        Place place;
    };

    void noteMade(const TimedCall &call);
    void checkUse(const Use &use, Report &report) const;
    void checkAccept(const Use &use, Report &report) const;
    [[nodiscard]] Host &hostOf(tcp::Side side) { return m_hosts[static_cast<std::size_t>(side)]; }
    [[nodiscard]] const Host &hostOf(tcp::Side side) const
    {
        return m_hosts[static_cast<std::size_t>(side)];
    }

    bool m_isComplete = true;
    std::array<Host, 2> m_hosts;
    std::vector<Use> m_uses;
    std::vector<ProcessUse> m_processUses;
    std::vector<SwitchOn> m_switchOns;
};

} // namespace scenario
