// SPDX-License-Identifier: MIT
#pragma once

#include "trace/event.h"

#include <QGraphicsItem>

#include <vector>

namespace scene {

struct Picture;

// The marks on the events of a chain of causes. The picture outlives it.
class ChainItem : public QGraphicsItem
{
public:
    explicit ChainItem(const Picture &picture);

    // Other events, or none.
    void take(std::vector<trace::EventId> events);
    // The picture has another layout.
    void takeLayout();
    [[nodiscard]] const std::vector<trace::EventId> &events() const { return m_events; }

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const Picture &m_picture;
    std::vector<trace::EventId> m_events;
    QRectF m_bounds;
};

} // namespace scene
