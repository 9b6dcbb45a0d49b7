// SPDX-License-Identifier: MIT
#include "sockets/reading/powershell.h"

#include <algorithm>

namespace sockets {

namespace {

bool isRule(const Words &words)
{
    return std::ranges::all_of(words, [](std::string_view word) {
        return word.find_first_not_of('-') == std::string_view::npos;
    });
}

// The values of one line; quotes hold what they enclose together, two stand for one.
std::vector<std::string> valuesOf(std::string_view line, char separator)
{
    std::vector<std::string> values(1);
    bool isQuoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool isDouble =
            line[i] == '"' && isQuoted && i + 1 < line.size() && line[i + 1] == '"';
        if (isDouble)
            values.back() += line[++i];
        else if (line[i] == '"')
            isQuoted = !isQuoted;
        else if (line[i] == separator && !isQuoted)
            values.emplace_back();
        else
            values.back() += line[i];
    }
    for (std::string &value : values)
        value = std::string(trimmed(value));
    return values;
}

// The sign between the values of a heading; 0 when it is no such heading.
char separatorOf(std::string_view line)
{
    const std::size_t name = line.find("LocalPort");
    if (name == std::string_view::npos || line.find("RemotePort") == std::string_view::npos)
        return 0;
    for (const char separator : {',', ';', '\t'}) {
        if (line.find(separator) != std::string_view::npos)
            return separator;
    }
    return 0;
}

std::string placeOf(const std::string &host, const std::string &port)
{
    return host + ':' + (port.empty() ? "0" : port);
}

} // namespace

PowerShell::Field PowerShell::fieldOf(std::string_view name)
{
    constexpr std::array<std::string_view, 7> Names = {
        "LocalAddress", "LocalPort",     "RemoteAddress", "RemotePort",
        "State",        "OwningProcess", "AppliedSetting"};
    const auto *const found = std::ranges::find(Names, name);
    return static_cast<Field>(found - Names.begin());
}

bool PowerShell::has(Field field) const
{
    return std::ranges::find(m_columns, field) != m_columns.end();
}

bool PowerShell::takesHeading(std::string_view line, const Words &words)
{
    if (line.find("LocalPort") == std::string_view::npos
        && line.find("RemoteAddress") == std::string_view::npos)
        return false;
    std::vector<Field> columns;
    const char separator = separatorOf(line);
    if (separator != 0) {
        for (const std::string &name : valuesOf(line, separator))
            columns.push_back(fieldOf(name));
    } else {
        for (const std::string_view name : words)
            columns.push_back(fieldOf(name));
    }
    const auto known =
        std::ranges::count_if(columns, [](Field field) { return field != Field::Other; });
    if (known < 2 || (separator == 0 && known < static_cast<std::ptrdiff_t>(columns.size())))
        return false;
    m_columns = std::move(columns);
    m_separator = separator;
    return true;
}

Row PowerShell::rowOf(const Values &values) const
{
    const auto value = [&values](Field field) { return values[static_cast<std::size_t>(field)]; };
    if (value(Field::State).empty())
        return badRow(Problem::Kind::NoState);
    Row row =
        socketRow(value(Field::State), placeOf(value(Field::LocalAddress), value(Field::LocalPort)),
                  placeOf(value(Field::RemoteAddress), value(Field::RemotePort)));
    // What the row says would not outlive the values.
    if (row.kind == Row::Kind::Bad)
        return badRow(row.problem);
    const auto pid = numberFrom<std::uint32_t>(value(Field::Owner));
    if (pid)
        row.entry.ownership = *pid == 0 ? Ownership::NotNamed : Ownership::Program;
    if (pid && *pid != 0)
        row.entry.pid = pid;
    return row;
}

// An empty AppliedSetting leaves no word. Ports are numbers, which tells rows from other lines.
Row PowerShell::readTableRow(const Words &words) const
{
    const bool leavesOneOut = words.size() + 1 == m_columns.size() && has(Field::Setting);
    if (words.size() != m_columns.size() && !leavesOneOut)
        return {};
    Values values;
    std::size_t next = 0;
    for (const Field field : m_columns) {
        if (field != Field::Setting || !leavesOneOut)
            values[static_cast<std::size_t>(field)] = words[next++];
    }
    for (const Field port : {Field::LocalPort, Field::RemotePort}) {
        if (has(port) && !numberFrom<std::uint16_t>(values[static_cast<std::size_t>(port)]))
            return {};
    }
    return rowOf(values);
}

Row PowerShell::readValues(std::string_view line) const
{
    const std::vector<std::string> found = valuesOf(line, m_separator);
    if (found.size() != m_columns.size())
        return found.size() > 4 ? badRow(Problem::Kind::TooFewFields) : Row{};
    Values values;
    for (std::size_t i = 0; i < found.size(); ++i)
        values[static_cast<std::size_t>(m_columns[i])] = found[i];
    return rowOf(values);
}

Row PowerShell::readList(std::string_view line)
{
    const std::size_t colon = line.find(':');
    const std::string_view name = trimmed(line.substr(0, std::min(colon, line.size())));
    const bool isPair = colon != std::string_view::npos && !name.empty() && colon > 0
                        && line[colon - 1] == ' ' && name.find(' ') == std::string_view::npos;
    const Field field = fieldOf(name);
    if (!isPair || (field == Field::Other && !m_isInRecord))
        return {};
    auto &value = m_record[static_cast<std::size_t>(field)];
    Row ended;
    if (field != Field::Other && !value.empty())
        ended = finish();
    value = trimmed(line.substr(colon + 1));
    m_isInRecord = true;
    m_hasTaken = true;
    return ended;
}

Row PowerShell::read(std::string_view line, const Words &words)
{
    m_hasTaken = false;
    if (words.empty())
        return m_isInRecord ? finish() : Row{};
    if (takesHeading(line, words) || (!m_columns.empty() && isRule(words))
        || line.starts_with("#TYPE")) {
        m_hasTaken = true;
        return {};
    }
    Row row = readList(line);
    if (m_hasTaken || m_columns.empty())
        return row;
    return m_separator != 0 ? readValues(line) : readTableRow(words);
}

Row PowerShell::finish()
{
    if (!m_isInRecord)
        return {};
    const Row row = rowOf(m_record);
    m_record = {};
    m_isInRecord = false;
    return row;
}

void PowerShell::forget()
{
    m_columns.clear();
}

} // namespace sockets
