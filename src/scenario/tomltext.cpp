// SPDX-License-Identifier: MIT
#include "scenario/tomltext.h"

#include <array>

namespace scenario {

namespace {

std::string escaped(char c)
{
    switch (c) {
    case '"': return "\\\"";
    case '\\': return "\\\\";
    case '\n': return "\\n";
    case '\t': return "\\t";
    case '\r': return "\\r";
    default: break;
    }
    const auto code = static_cast<unsigned char>(c);
    const bool isControl = code < 0x20 || code == 0x7f;
    if (!isControl)
        return {c};
    constexpr std::string_view Digits = "0123456789ABCDEF";
    return std::string("\\u00") + Digits[code >> 4U] + Digits[code & 0xfU];
}

} // namespace

std::string quoted(std::string_view text)
{
    std::string result = "\"";
    for (const char c : text)
        result += escaped(c);
    return result + '"';
}

std::string quoted(tcp::Duration duration)
{
    return quoted(tcp::toString(duration));
}

std::string quotedLines(std::string_view text)
{
    if (text.find('\n') == text.npos)
        return quoted(text);
    std::string result = "\"\"\"\n";
    for (const char c : text)
        result += c == '\n' ? std::string(1, c) : escaped(c);
    return result + "\"\"\"";
}

void InlineTable::add(std::string_view key, std::string_view value)
{
    if (!m_entries.empty())
        m_entries += ", ";
    m_entries.append(key).append(" = ").append(value);
}

std::string InlineTable::text() const
{
    return m_entries.empty() ? "{}" : "{ " + m_entries + " }";
}

std::string toToml(const Text &text)
{
    InlineTable table;
    if (!text.en.empty())
        table.addText("en", text.en);
    if (!text.zh.empty())
        table.addText("zh", text.zh);
    return table.text();
}

} // namespace scenario
