// SPDX-License-Identifier: MIT
#include "exporters/texts/jsonline.h"

#include <array>
#include <cstdio>

namespace exporters {

namespace {

std::string escaped(std::string_view text)
{
    std::string result;
    for (const char character : text) {
        const auto code = static_cast<unsigned char>(character);
        if (character == '"' || character == '\\') {
            result += '\\';
            result += character;
        } else if (code < 0x20) {
            std::array<char, 8> buffer{};
            std::snprintf(buffer.data(), buffer.size(), "\\u%04x", code);
            result += buffer.data();
        } else {
            result += character;
        }
    }
    return result;
}

} // namespace

JsonLine &JsonLine::open(char bracket)
{
    separate();
    m_text += bracket;
    m_needsComma = false;
    return *this;
}

JsonLine &JsonLine::close(char bracket)
{
    m_text += bracket;
    m_needsComma = true;
    return *this;
}

JsonLine &JsonLine::key(std::string_view name)
{
    separate();
    m_text += '"' + escaped(name) + "\":";
    m_needsComma = false;
    return *this;
}

JsonLine &JsonLine::value(std::string_view text)
{
    return raw('"' + escaped(text) + '"');
}

JsonLine &JsonLine::value(std::int64_t number)
{
    return raw(std::to_string(number));
}

JsonLine &JsonLine::raw(std::string_view text)
{
    separate();
    m_text += text;
    m_needsComma = true;
    return *this;
}

void JsonLine::separate()
{
    if (m_needsComma)
        m_text += ',';
}

} // namespace exporters
