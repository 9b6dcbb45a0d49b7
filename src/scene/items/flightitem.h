// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/moment.h"

#include <QGraphicsItem>

namespace scene {

struct Picture;

// What moves while time passes: segments in flight, bars that grow, the clock in a break, and the
// playhead. The picture outlives it.
class FlightItem : public QGraphicsItem
{
public:
    explicit FlightItem(const Picture &picture);

    // The picture has another layout.
    void takeLayout();
    // The picture shows another moment than before: repaints what moved, and nothing else.
    void takeMoment(const diagram::Moment &before);

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintPlayhead(QPainter &painter) const;

    const Picture &m_picture;
    QRectF m_bounds;
};

} // namespace scene
