// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/changes.h"

#include <QGraphicsItem>

namespace model {
class Changes;
}

namespace scene {

struct Picture;

// What the last edit changed, marked over the rows. Picture and changes outlive it.
class ChangesItem : public QGraphicsItem
{
public:
    ChangesItem(const Picture &picture, const model::Changes &changes);

    // The picture has another layout, or something else has changed.
    void take();

    [[nodiscard]] const diagram::ChangeMarks &marks() const { return m_marks; }
    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const Picture &m_picture;
    const model::Changes &m_changes;
    diagram::ChangeMarks m_marks;
    QRectF m_bounds;
};

} // namespace scene
