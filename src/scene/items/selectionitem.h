// SPDX-License-Identifier: MIT
#pragma once

#include "trace/event.h"

#include <QGraphicsItem>

#include <optional>

namespace scene {

struct Picture;

// The frame around the selected event. The picture outlives it.
class SelectionItem : public QGraphicsItem
{
public:
    explicit SelectionItem(const Picture &picture);

    // The picture has another layout, or another event is selected.
    void take(std::optional<trace::EventId> event);

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const Picture &m_picture;
    std::optional<trace::EventId> m_event;
    QRectF m_bounds;
};

} // namespace scene
