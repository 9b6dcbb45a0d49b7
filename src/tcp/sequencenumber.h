// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace tcp {

// A number in TCP's circular 32-bit sequence space; comparisons wrap around. RFC 9293 (3.4).
class SequenceNumber
{
public:
    constexpr SequenceNumber() = default;
    constexpr explicit SequenceNumber(std::uint32_t value) : m_value(value) {}

    [[nodiscard]] constexpr std::uint32_t value() const { return m_value; }

    constexpr SequenceNumber &operator+=(std::uint32_t bytes)
    {
        m_value += bytes;
        return *this;
    }
    friend constexpr SequenceNumber operator+(SequenceNumber number, std::uint32_t bytes)
    {
        return SequenceNumber(number.m_value + bytes);
    }
    friend constexpr SequenceNumber operator-(SequenceNumber number, std::uint32_t bytes)
    {
        return SequenceNumber(number.m_value - bytes);
    }
    // The signed distance in bytes from `other` to this number.
    friend constexpr std::int32_t operator-(SequenceNumber number, SequenceNumber other)
    {
        return static_cast<std::int32_t>(number.m_value - other.m_value);
    }
    friend constexpr bool operator==(SequenceNumber, SequenceNumber) = default;
    friend constexpr bool operator<(SequenceNumber a, SequenceNumber b) { return a - b < 0; }
    friend constexpr bool operator>(SequenceNumber a, SequenceNumber b) { return b < a; }
    friend constexpr bool operator<=(SequenceNumber a, SequenceNumber b) { return !(b < a); }
    friend constexpr bool operator>=(SequenceNumber a, SequenceNumber b) { return !(a < b); }

private:
    std::uint32_t m_value = 0;
};

} // namespace tcp
