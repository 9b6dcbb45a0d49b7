// SPDX-License-Identifier: MIT
#pragma once

#include <QPageSize>
#include <QSize>

#include <variant>

namespace exporters {

// How large a picture shall be.
namespace extents {
struct AsNeeded // by the ladder
{
};
struct Pixels
{
    QSize size;
};
struct Aspect // width to height
{
    int width = 16;
    int height = 9;
};
struct Paper // one sheet, with margins
{
    QPageSize size{QPageSize::A4};
};
struct Column // of print
{
    double millimetres = 85;
};
} // namespace extents

using Extent = std::variant<extents::AsNeeded, extents::Pixels, extents::Aspect, extents::Paper,
                            extents::Column>;

} // namespace exporters
