// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace capture {

using Bytes = std::span<const std::uint8_t>;

// Numbers in network order; the caller has looked at the size.
[[nodiscard]] inline std::uint16_t number16(Bytes bytes, std::size_t offset)
{
    return static_cast<std::uint16_t>(bytes[offset] << 8U | bytes[offset + 1]);
}

[[nodiscard]] inline std::uint32_t number32(Bytes bytes, std::size_t offset)
{
    return static_cast<std::uint32_t>(number16(bytes, offset)) << 16U | number16(bytes, offset + 2);
}

} // namespace capture
