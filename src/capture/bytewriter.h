// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace capture {

// Bytes that are put together one number after the other.
class ByteWriter
{
public:
    // In network order.
    ByteWriter &big8(unsigned number)
    {
        m_bytes += static_cast<char>(number);
        return *this;
    }
    ByteWriter &big16(unsigned number) { return big8(number >> 8U & 0xffU).big8(number & 0xffU); }
    ByteWriter &big32(std::uint32_t number) { return big16(number >> 16U).big16(number & 0xffffU); }
    // In the order of the file that this program writes: the least byte first.
    ByteWriter &little16(unsigned number)
    {
        return big8(number & 0xffU).big8(number >> 8U & 0xffU);
    }
    ByteWriter &little32(std::uint32_t number)
    {
        return little16(number & 0xffffU).little16(number >> 16U);
    }
    ByteWriter &text(std::string_view bytes)
    {
        m_bytes += bytes;
        return *this;
    }
    // Zeros up to a multiple of four bytes.
    ByteWriter &pad()
    {
        m_bytes.append((4 - m_bytes.size() % 4) % 4, '\0');
        return *this;
    }
    void put16(std::size_t at, unsigned number)
    {
        m_bytes[at] = static_cast<char>(number >> 8U & 0xffU);
        m_bytes[at + 1] = static_cast<char>(number & 0xffU);
    }

    [[nodiscard]] const std::string &bytes() const { return m_bytes; }
    [[nodiscard]] std::size_t size() const { return m_bytes.size(); }

private:
    std::string m_bytes;
};

} // namespace capture
