// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/report.h"
#include "scenario/scenario.h"
#include "scenario/toml.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace scenario {

[[nodiscard]] Place placeOf(const toml::source_region &source);
[[nodiscard]] inline Place placeOf(const toml::node &node)
{
    return placeOf(node.source());
}

// A string, an integer or a boolean as it stands in the file, without quotes; empty for others.
[[nodiscard]] std::string textOf(const toml::node &node);

enum class Need : std::uint8_t { Optional, Required };

struct NumberRange
{
    std::int64_t first = 0;
    std::int64_t last = 0;
};

// Reads the entries of one TOML table, and reports each that is missing, of the wrong type, or
// that nobody asked for. The table and the report must outlive it.
class TableReader
{
public:
    // `name` is the table's own name in messages; empty for an entry of a list.
    TableReader(const toml::table &table, Report &report, std::string_view name = {});
    TableReader(const TableReader &) = delete;
    TableReader &operator=(const TableReader &) = delete;
    ~TableReader() = default;

    [[nodiscard]] bool has(std::string_view key) const { return m_table.contains(key); }
    [[nodiscard]] Place place() const { return placeOf(m_table); }
    // Of a key that is there.
    [[nodiscard]] Place placeOfKey(std::string_view key) const;
    [[nodiscard]] Place placeOfValue(std::string_view key) const;

    // The value of a key, when it is there and good; a bad one is reported.
    const toml::node *node(std::string_view key, Need need = Need::Optional);
    const toml::table *table(std::string_view key, Need need = Need::Optional);
    const toml::array *array(std::string_view key, Need need = Need::Optional);
    std::optional<std::string> string(std::string_view key, Need need = Need::Optional);
    std::optional<tcp::Duration> duration(std::string_view key, Need need = Need::Optional);
    std::optional<std::int64_t> integer(std::string_view key, NumberRange range,
                                        Need need = Need::Optional);
    std::optional<bool> boolean(std::string_view key, Need need = Need::Optional);
    // The place of the value in `names`.
    std::optional<std::size_t> choice(std::string_view key, std::span<const std::string_view> names,
                                      Need need = Need::Optional);
    // A table with en and zh.
    std::optional<Text> bilingual(std::string_view key);

    // Reports the keys that nobody asked for.
    void finish();

    [[nodiscard]] Report &report() { return m_report; }
    void reportWrongType(std::string_view key, std::string_view expected);
    void reportBadValue(std::string_view key, std::string_view found, std::string_view expected,
                        std::string_view nearest = {});

private:
    void reportUnknown(const toml::key &key);

    const toml::table &m_table;
    Report &m_report;
    std::string_view m_name;
    std::vector<std::string_view> m_known;
};

} // namespace scenario
