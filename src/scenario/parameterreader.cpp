// SPDX-License-Identifier: MIT
#include "scenario/parameterreader.h"

#include "scenario/duration.h"
#include "scenario/suggestion.h"
#include "scenario/tablereader.h"

#include <algorithm>
#include <tuple>

namespace scenario {

namespace {

using Parameters = std::vector<std::pair<std::string, tcp::Value>>;

const tcp::Alias *findAlias(const tcp::System &system, std::string_view name)
{
    const auto found = std::ranges::find(system.aliases, name, &tcp::Alias::name);
    return found == system.aliases.end() ? nullptr : &*found;
}

std::vector<std::string_view> namesOf(const tcp::System &system)
{
    std::vector<std::string_view> names;
    for (const tcp::Field &field : tcp::fields())
        names.push_back(field.name);
    for (const tcp::Alias &alias : system.aliases)
        names.push_back(alias.name);
    return names;
}

std::string allowedValues(const tcp::Field &field)
{
    switch (field.unit) {
    case tcp::Unit::Time:
    case tcp::Unit::Count:
    case tcp::Unit::Bytes:
        return toString(field, field.minimum) + ".." + toString(field, field.maximum)
               + (field.mayBeUnlimited ? ", unlimited" : "");
    case tcp::Unit::Switch: return "true, false";
    case tcp::Unit::Choice: return joined(field.choices);
    }
    return {};
}

std::string_view wantedType(const tcp::Field &field)
{
    switch (field.unit) {
    case tcp::Unit::Time: return "duration";
    case tcp::Unit::Count:
    case tcp::Unit::Bytes: return "integer";
    case tcp::Unit::Switch: return "boolean";
    case tcp::Unit::Choice: return "string";
    }
    return {};
}

bool hasWantedType(const tcp::Field &field, const toml::node &node)
{
    switch (field.unit) {
    case tcp::Unit::Time:
    case tcp::Unit::Choice: return node.is_string();
    case tcp::Unit::Count:
    case tcp::Unit::Bytes: return node.is_integer();
    case tcp::Unit::Switch: return node.is_boolean();
    }
    return false;
}

class ParameterReader
{
public:
    ParameterReader(const tcp::System &system, Report &report) : m_system(system), m_report(report)
    {
    }

    void read(const toml::key &key, const toml::node &node);
    Parameters take() { return std::move(m_parameters); }

private:
    void readField(const tcp::Field &field, const toml::key &key, const toml::node &node);
    void readAlias(const tcp::Alias &alias, const toml::key &key, const toml::node &node);
    void readText(const tcp::Field &field, const toml::key &key, const toml::node &node,
                  const std::string &text);
    void reportUnknown(const toml::key &key);

    const tcp::System &m_system;
    Report &m_report;
    Parameters m_parameters;
};

void ParameterReader::read(const toml::key &key, const toml::node &node)
{
    if (const tcp::Field *field = tcp::findField(key.str()))
        readField(*field, key, node);
    else if (const tcp::Alias *alias = findAlias(m_system, key.str()))
        readAlias(*alias, key, node);
    else
        reportUnknown(key);
}

void ParameterReader::readField(const tcp::Field &field, const toml::key &key,
                                const toml::node &node)
{
    if (hasWantedType(field, node))
        readText(field, key, node, textOf(node));
    else
        m_report.add(Problem::Kind::WrongType, placeOf(node), key.str(), wantedType(field));
}

void ParameterReader::readAlias(const tcp::Alias &alias, const toml::key &key,
                                const toml::node &node)
{
    const tcp::Field &field = *tcp::findField(alias.field);
    const auto number = node.value_exact<std::int64_t>();
    if (number)
        readText(field, key, node, tcp::textOf(alias, *number));
    else
        m_report.add(Problem::Kind::WrongType, placeOf(node), key.str(), "integer");
}

void ParameterReader::readText(const tcp::Field &field, const toml::key &key,
                               const toml::node &node, const std::string &text)
{
    const bool isTime = field.unit == tcp::Unit::Time && node.is_string();
    if (isTime && text != "unlimited" && !tcp::parseDuration(text)) {
        m_report.add(durationProblem(text, placeOf(node)));
        return;
    }
    const auto value = tcp::parseValue(field, text);
    if (!value) {
        const auto kind =
            field.unit == tcp::Unit::Choice ? Problem::Kind::BadValue : Problem::Kind::OutOfRange;
        m_report.add(kind, placeOf(node), textOf(node), allowedValues(field),
                     nearestName(text, field.choices));
        return;
    }
    const auto same = std::ranges::find(m_parameters, field.name, &Parameters::value_type::first);
    if (same != m_parameters.end())
        m_report.add(Problem::Kind::Repeated, placeOf(key.source()), key.str(), field.name);
    else
        m_parameters.emplace_back(field.name, *value);
}

void ParameterReader::reportUnknown(const toml::key &key)
{
    const auto hasIt = [&key](const tcp::System &system) { return findAlias(system, key.str()); };
    if (std::ranges::any_of(tcp::systems(), hasIt)) {
        m_report.add(Problem::Kind::NotInSystem, placeOf(key.source()), key.str(), m_system.id);
        return;
    }
    const auto names = namesOf(m_system);
    m_report.add(Problem::Kind::UnknownKey, placeOf(key.source()), key.str(), {},
                 nearestName(key.str(), names));
}

} // namespace

std::vector<std::pair<std::string, tcp::Value>>
readParameters(const toml::table &table, const tcp::System &system, Report &report)
{
    // toml++ sorts keys by name; files have an order.
    std::vector<std::pair<const toml::key *, const toml::node *>> entries;
    for (const auto &[key, node] : table)
        entries.emplace_back(&key, &node);
    std::ranges::sort(entries, {}, [](const auto &entry) {
        const Place place = placeOf(entry.first->source());
        return std::tuple(place.line, place.column);
    });
    ParameterReader reader(system, report);
    for (const auto &[key, node] : entries)
        reader.read(*key, *node);
    return reader.take();
}

} // namespace scenario
