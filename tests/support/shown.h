// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string_view>

namespace support {

// A value of an enumeration by its name, so that QCOMPARE can print it.
template <class Enumeration>
[[nodiscard]] QString shown(Enumeration value)
{
    const std::string_view name = toString(value);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace support
