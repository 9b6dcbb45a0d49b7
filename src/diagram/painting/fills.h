// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QList>
#include <QRectF>

#include <map>

class QPainter;

namespace diagram {

// Rectangles beside each other, each filled with its colour. Those of one colour are handed over
// together, which makes files smaller.
class Fills
{
public:
    void add(const QRectF &rect, const QColor &color); // an empty one is left out
    void paint(QPainter &painter) const;

private:
    // In an order that does not follow from which of them are painted: smooth edges may meet.
    std::map<QRgb, QList<QRectF>> m_fills;
};

} // namespace diagram
