// SPDX-License-Identifier: MIT
#pragma once

#include <QGraphicsItem>
#include <QString>

namespace scene {

struct Picture;

// What a drag is about to do, beside the mouse. The picture outlives it.
class DragItem : public QGraphicsItem
{
public:
    explicit DragItem(const Picture &picture);

    // An empty hint shows nothing.
    void show(QPointF at, const QString &hint);

    [[nodiscard]] const QString &hint() const { return m_hint; }
    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const Picture &m_picture;
    QPointF m_at;
    QString m_hint;
    QRectF m_bounds;
};

} // namespace scene
