// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace exporters {

// One JSON object or array that is written in the order of calls, without spaces.
class JsonLine
{
public:
    [[nodiscard]] const std::string &text() const { return m_text; }

    JsonLine &open(char bracket); // '{' or '['
    JsonLine &close(char bracket);
    JsonLine &key(std::string_view name);
    JsonLine &value(std::string_view text);
    JsonLine &value(const char *text) { return value(std::string_view(text)); }
    JsonLine &value(std::int64_t number);
    JsonLine &value(bool isTrue) { return raw(isTrue ? "true" : "false"); }
    JsonLine &null() { return raw("null"); }

    template <typename Value>
    JsonLine &field(std::string_view name, const Value &content)
    {
        key(name);
        if constexpr (std::is_integral_v<Value> && !std::is_same_v<Value, bool>)
            return value(static_cast<std::int64_t>(content));
        else
            return value(content);
    }
    template <typename Value>
    JsonLine &field(std::string_view name, const std::optional<Value> &content)
    {
        return content ? field(name, *content) : key(name).null();
    }
    // Written only where it is true.
    JsonLine &flag(std::string_view name, bool isTrue)
    {
        return isTrue ? field(name, true) : *this;
    }

private:
    JsonLine &raw(std::string_view text);
    void separate();

    std::string m_text;
    bool m_needsComma = false;
};

} // namespace exporters
