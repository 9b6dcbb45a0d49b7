// SPDX-License-Identifier: MIT
#pragma once

#include "sockets/reading/words.h"
#include "sockets/table.h"

namespace sockets {

// What a heading said about the rows below it.
struct Heading
{
    // ss leaves the column of the state out when it is asked for one; where the command is in the
    // text, this is the state.
    std::optional<tcp::State> asked;
    bool hasInode = false; // netstat -e
    std::optional<std::size_t>
        process; // the place of "pid" or "process:pid", counted from the state
};

// What became of one line.
struct Row
{
    enum class Kind : std::uint8_t {
        NotMine, // another tool's
        Socket,
        OtherProtocol,
        Bad, // `problem` and `text` say why
    };
    Kind kind = Kind::NotMine;
    Entry entry;
    Problem::Kind problem = Problem::Kind::NotASocket;
    std::string_view text;
};

// The row of each tool, by its words.
[[nodiscard]] Row readSsRow(std::string_view line, const Words &words, const Heading &heading);
[[nodiscard]] Row readUnixNetstatRow(const Words &words, const Heading &heading);
[[nodiscard]] Row readWindowsNetstatRow(const Words &words);
[[nodiscard]] Row readSolarisRow(const Words &words);
[[nodiscard]] Row readLsofRow(const Words &words);

// Adds what ss -p, -o and -e print behind the addresses.
void readSsExtras(std::string_view text, Entry &entry);

// A row that is a socket's when both addresses and the state can be read.
[[nodiscard]] Row socketRow(std::string_view state, std::string_view local,
                            std::string_view remote);
[[nodiscard]] Row badRow(Problem::Kind problem, std::string_view text = {});

} // namespace sockets
