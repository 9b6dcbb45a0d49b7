// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/mark.h"

#include <QGraphicsItem>

#include <optional>

namespace scene {

struct Picture;

// The note at an event. The picture outlives it.
class MarkItem : public QGraphicsItem
{
public:
    explicit MarkItem(const Picture &picture);

    // Another note, or none.
    void take(const std::optional<diagram::Mark> &mark);
    // The picture has another layout.
    void takeLayout();
    [[nodiscard]] const std::optional<diagram::Mark> &mark() const { return m_mark; }

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const Picture &m_picture;
    std::optional<diagram::Mark> m_mark;
    QRectF m_bounds;
};

} // namespace scene
