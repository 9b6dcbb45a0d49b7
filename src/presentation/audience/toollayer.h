// SPDX-License-Identifier: MIT
#pragma once

#include "presentation/audience/drawing.h"

#include <QWidget>

namespace presentation {

class Show;

// What lies over the hall's picture while a tool is at hand: spotlight, pointer, what the pen drew,
// magnifier. The show and the picture below outlive it.
class ToolLayer : public QWidget
{
    Q_OBJECT

public:
    ToolLayer(const Show &show, QWidget &picture, QWidget *parent);

    // The show has another tool, or none.
    void follow();
    // Another place, or more was drawn: repaints what has changed, and nothing else.
    void followPlace();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QPointF onScreen(Point point) const;
    [[nodiscard]] double unit() const; // 1/40 of the height
    [[nodiscard]] QRect areaAround(QPointF place) const;
    void paintStrokes(QPainter &painter) const;
    void paintSpotlight(QPainter &painter, QPointF place) const;
    void paintPointer(QPainter &painter, QPointF place) const;
    void paintMagnifier(QPainter &painter, QPointF place) const;

    const Show &m_show;
    QWidget &m_picture;
    QRect m_painted; // around the place that was painted last
};

} // namespace presentation
