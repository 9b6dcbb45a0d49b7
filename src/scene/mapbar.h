// SPDX-License-Identifier: MIT
#pragma once

#include <QPixmap>
#include <QWidget>

class QGraphicsView;

namespace scene {

struct Picture;

// A small map of the whole ladder beside the rows, with what is in sight and where time stands. A
// press on it shows that place. View and picture outlive it.
class MapBar : public QWidget
{
    Q_OBJECT

public:
    MapBar(const Picture &picture, QGraphicsView &view);

    // The ladder has changed, not only what is seen of it.
    void takeLayout();
    // How wide the map is beside a view of that width.
    [[nodiscard]] static int widthFor(int viewWidth);

signals:
    // The rows at this height shall be in sight.
    void placeAsked(double y);

protected:
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *) override {}
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void askFor(double y);
    [[nodiscard]] QRectF map() const;
    [[nodiscard]] const QPixmap &still();
    void paintFuture(QPainter &painter) const;
    void paintWindow(QPainter &painter) const;

    const Picture &m_picture;
    const QGraphicsView &m_view;
    QPixmap m_still; // null until it is needed
};

} // namespace scene
