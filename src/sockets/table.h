// SPDX-License-Identifier: MIT
#pragma once

#include "sockets/entry.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sockets {

// The programs whose tables can be read.
enum class Tool : std::uint8_t {
    Ss,           // iproute2
    LinuxNetstat, // net-tools
    WindowsNetstat,
    BsdNetstat,     // macOS and the BSDs: a dot before the port
    SolarisNetstat, // illumos and Solaris
    Lsof,
    PowerShell, // Get-NetTCPConnection: table, list or CSV
};

// A line that was left out, and why.
struct Problem
{
    enum class Kind : std::uint8_t {
        NotASocket,   // nothing that any of the tools prints
        UnknownState, // `text` is the word where a state should stand
        BadAddress,   // `text` is what should be an address and a port
        TooFewFields,
        NoState, // the table has no column for the state
    };
    Kind kind = Kind::NotASocket;
    int line = 0;     // from 1
    std::string text; // the line's beginning, or the word

    friend bool operator==(const Problem &, const Problem &) = default;
};

// What a text says.
struct Table
{
    std::vector<Entry> entries;
    std::vector<Problem> problems;  // in order of lines
    std::size_t otherProtocols = 0; // lines about UDP, UNIX sockets and such
    std::optional<Tool> tool;       // of the first entry
    bool namesOwners = false;       // some entry has a program
    bool hasHiddenOwners = false;   // the tool said that it may not see all of them
};

// Reads what the tools print: with headings or without, several tables in one text, in UTF-8,
// UTF-16 with its mark or GBK. What is no socket is reported and left out.
[[nodiscard]] Table read(std::string_view text);

} // namespace sockets
