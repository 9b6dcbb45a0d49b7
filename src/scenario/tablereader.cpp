// SPDX-License-Identifier: MIT
#include "scenario/tablereader.h"

#include "scenario/duration.h"
#include "scenario/suggestion.h"

#include <algorithm>

namespace scenario {

Place placeOf(const toml::source_region &source)
{
    return {static_cast<int>(source.begin.line), static_cast<int>(source.begin.column)};
}

std::string textOf(const toml::node &node)
{
    if (const auto number = node.value_exact<std::int64_t>())
        return std::to_string(*number);
    if (const auto flag = node.value_exact<bool>())
        return *flag ? "true" : "false";
    return node.value_or(std::string());
}

TableReader::TableReader(const toml::table &table, Report &report, std::string_view name)
    : m_table(table), m_report(report), m_name(name)
{
}

Place TableReader::placeOfKey(std::string_view key) const
{
    const auto found = m_table.find(key);
    return found == m_table.end() ? place() : placeOf(found->first.source());
}

Place TableReader::placeOfValue(std::string_view key) const
{
    const toml::node *value = m_table.get(key);
    return value ? placeOf(*value) : place();
}

const toml::node *TableReader::node(std::string_view key, Need need)
{
    if (std::ranges::find(m_known, key) == m_known.end())
        m_known.push_back(key);
    const toml::node *value = m_table.get(key);
    if (!value && need == Need::Required)
        m_report.add(Problem::Kind::MissingKey, place(), {}, key);
    return value;
}

const toml::table *TableReader::table(std::string_view key, Need need)
{
    const toml::node *value = node(key, need);
    if (value && !value->is_table())
        reportWrongType(key, "table");
    return value ? value->as_table() : nullptr;
}

const toml::array *TableReader::array(std::string_view key, Need need)
{
    const toml::node *value = node(key, need);
    if (value && !value->is_array())
        reportWrongType(key, "array");
    return value ? value->as_array() : nullptr;
}

std::optional<std::string> TableReader::string(std::string_view key, Need need)
{
    const toml::node *value = node(key, need);
    if (value && !value->is_string())
        reportWrongType(key, "string");
    return value ? value->value_exact<std::string>() : std::nullopt;
}

std::optional<tcp::Duration> TableReader::duration(std::string_view key, Need need)
{
    const toml::node *value = node(key, need);
    if (!value)
        return {};
    if (!value->is_string()) {
        reportWrongType(key, "duration");
        return {};
    }
    const std::string text = value->value_or(std::string());
    const auto duration = tcp::parseDuration(text);
    if (!duration || *duration < tcp::Duration::zero()) {
        m_report.add(durationProblem(text, placeOf(*value)));
        return {};
    }
    return duration;
}

std::optional<std::int64_t> TableReader::integer(std::string_view key, NumberRange range, Need need)
{
    const toml::node *value = node(key, need);
    if (!value)
        return {};
    const auto number = value->value_exact<std::int64_t>();
    if (!number) {
        reportWrongType(key, "integer");
        return {};
    }
    if (*number < range.first || *number > range.last) {
        m_report.add(Problem::Kind::OutOfRange, placeOf(*value), std::to_string(*number),
                     std::to_string(range.first) + ".." + std::to_string(range.last));
        return {};
    }
    return number;
}

std::optional<bool> TableReader::boolean(std::string_view key, Need need)
{
    const toml::node *value = node(key, need);
    if (value && !value->is_boolean())
        reportWrongType(key, "boolean");
    return value ? value->value_exact<bool>() : std::nullopt;
}

std::optional<std::size_t> TableReader::choice(std::string_view key,
                                               std::span<const std::string_view> names, Need need)
{
    const auto text = string(key, need);
    if (!text)
        return {};
    const auto found = std::ranges::find(names, *text);
    if (found == names.end()) {
        reportBadValue(key, *text, joined(names), nearestName(*text, names));
        return {};
    }
    return found - names.begin();
}

std::optional<Text> TableReader::bilingual(std::string_view key)
{
    const toml::node *value = node(key);
    if (!value)
        return {};
    if (!value->is_table()) {
        reportWrongType(key, "bilingual");
        return {};
    }
    TableReader reader(*value->as_table(), m_report, key);
    Text text{reader.string("en").value_or(""), reader.string("zh").value_or("")};
    reader.finish();
    return text;
}

void TableReader::finish()
{
    for (const auto &[key, value] : m_table) {
        if (std::ranges::find(m_known, key.str()) == m_known.end())
            reportUnknown(key);
    }
}

void TableReader::reportUnknown(const toml::key &key)
{
    const bool isMisplaced = !m_name.empty() && (key == "calls" || key == "faults");
    if (isMisplaced) {
        m_report.add(Problem::Kind::CallsUnderTable, placeOf(key.source()), m_name, key.str());
        return;
    }
    m_report.add(Problem::Kind::UnknownKey, placeOf(key.source()), key.str(), joined(m_known),
                 nearestName(key.str(), m_known));
}

void TableReader::reportWrongType(std::string_view key, std::string_view expected)
{
    m_report.add(Problem::Kind::WrongType, placeOfValue(key), key, expected);
}

void TableReader::reportBadValue(std::string_view key, std::string_view found,
                                 std::string_view expected, std::string_view nearest)
{
    m_report.add(Problem::Kind::BadValue, placeOfValue(key), found, expected, nearest);
}

} // namespace scenario
