// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/moment.h"

#include <QGraphicsItem>

namespace scene {

struct Picture;

// Everything of the ladder that stands still between two steps. The picture outlives it.
class RowsItem : public QGraphicsItem
{
public:
    explicit RowsItem(const Picture &picture);

    // The picture has another layout.
    void takeLayout();
    // The picture shows another moment than before: repaints what looks different.
    void takeMoment(const diagram::Moment &before);

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const Picture &m_picture;
    QRectF m_bounds;
};

} // namespace scene
