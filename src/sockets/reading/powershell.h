// SPDX-License-Identifier: MIT
#pragma once

#include "sockets/reading/row.h"

#include <array>
#include <vector>

namespace sockets {

// What Get-NetTCPConnection prints: a table below names and a line of dashes, a list of "name : value",
// or comma-separated values. It keeps what it has read of the heading and of a list's record.
class PowerShell
{
public:
    // What the line is to it; a record of a list comes out with the line that ends it.
    [[nodiscard]] Row read(std::string_view line, const Words &words);
    // At the end of the text: the last record of a list.
    [[nodiscard]] Row finish();
    // The line was a heading, a rule or a part of a record.
    [[nodiscard]] bool hasTaken() const { return m_hasTaken; }
    // The text is another tool's from here on.
    void forget();

private:
    enum class Field : std::uint8_t {
        LocalAddress,
        LocalPort,
        RemoteAddress,
        RemotePort,
        State,
        Owner,
        Setting,
        Other
    };
    using Values = std::array<std::string, 8>;

    [[nodiscard]] static Field fieldOf(std::string_view name);
    [[nodiscard]] bool takesHeading(std::string_view line, const Words &words);
    [[nodiscard]] Row readList(std::string_view line);
    [[nodiscard]] Row readTableRow(const Words &words) const;
    [[nodiscard]] Row readValues(std::string_view line) const;
    [[nodiscard]] Row rowOf(const Values &values) const;
    [[nodiscard]] bool has(Field field) const;

    std::vector<Field> m_columns; // of a table or of separated values
    char m_separator = 0;         // of values; 0 in a table
    Values m_record;              // of a list
    bool m_isInRecord = false;
    bool m_hasTaken = false;
};

} // namespace sockets
