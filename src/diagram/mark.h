// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/layout.h"
#include "diagram/painting/theme.h"

#include <QRectF>
#include <QStringList>

class QPainter;

namespace diagram {

// A note that points at what an event looks like.
struct Mark
{
    trace::EventId event{};
    QStringList lines;

    friend bool operator==(const Mark &, const Mark &) = default;
};

// The place that it takes, its pointer included; empty for an event that is not drawn.
[[nodiscard]] QRectF markRect(const Layout &layout, const Mark &mark);
void paintMark(QPainter &painter, const Layout &layout, const Mark &mark, const Theme &theme);

} // namespace diagram
