// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/painting/fonts.h"

#include <QColor>
#include <QPointF>
#include <QString>

class QPainter;

namespace diagram {

// Draws a text as filled shapes, a letter a shape; `baseline` is where it begins. It changes the
// painter's pen. What a thread has shaped once it does not shape again.
void drawOutlines(QPainter &painter, const QString &text, double pixels, Weight weight,
                  QPointF baseline, const QColor &color);

} // namespace diagram
