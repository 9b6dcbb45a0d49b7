// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/scenario.h"

#include <string>
#include <string_view>

namespace scenario {

// A TOML string, quoted and escaped.
[[nodiscard]] std::string quoted(std::string_view text);
[[nodiscard]] std::string quoted(tcp::Duration duration);
// The same for a text that may have several lines: each stands on its own, between three quotes.
[[nodiscard]] std::string quotedLines(std::string_view text);

// Writes an inline table, one key after the other.
class InlineTable
{
public:
    // `value` is TOML already.
    void add(std::string_view key, std::string_view value);
    void add(std::string_view key, const char *) = delete; // say quoted()
    void add(std::string_view key, const std::string &value) { add(key, std::string_view(value)); }
    void add(std::string_view key, std::int64_t value) { add(key, std::to_string(value)); }
    void addText(std::string_view key, std::string_view text) { add(key, quoted(text)); }

    // "{ a = 1, b = 2 }"
    [[nodiscard]] std::string text() const;
    [[nodiscard]] bool empty() const { return m_entries.empty(); }

private:
    std::string m_entries;
};

// "{ en = …, zh = … }"; a language that is empty is left out.
[[nodiscard]] std::string toToml(const Text &text);

} // namespace scenario
