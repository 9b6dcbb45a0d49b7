// SPDX-License-Identifier: MIT
#pragma once

#include "sockets/reading/powershell.h"
#include "sockets/reading/row.h"

namespace sockets {

// Reads a text line by line into a table.
class Reader
{
public:
    void read(std::string_view text);
    [[nodiscard]] Table finish();

private:
    void readLine(std::string_view line);
    [[nodiscard]] bool takesHeading(std::string_view line);
    [[nodiscard]] bool takesSsContinuation(std::string_view line);
    [[nodiscard]] bool takesProgramLine(std::string_view line);
    [[nodiscard]] bool takesCommand(std::string_view line);
    [[nodiscard]] bool takesRow(std::string_view line);
    [[nodiscard]] bool add(Row row, Tool tool);
    void reportPending();
    void report(Problem::Kind kind, int line, std::string_view text);
    void settleOwners();

    Table m_table;
    std::string_view m_text; // the present line
    Words m_words;           // of it
    Heading m_heading;
    PowerShell m_powerShell;
    int m_line = 0;
    bool m_isOtherSection = false; // a table of other sockets
    std::optional<Tool> m_tool;    // of the last entry
    std::string m_pending;         // what may be a component above its program
    int m_pendingLine = 0;
};

} // namespace sockets
