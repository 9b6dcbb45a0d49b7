// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/moment.h"

#include <QGraphicsItem>

#include <set>

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

    // Other rows are in sight: repaints the text that is or was cut.
    void takeEdges();

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const Picture &m_picture;
    QRectF m_bounds;
    std::set<std::size_t> m_cut; // labels that are left out at the edges
};

} // namespace scene
