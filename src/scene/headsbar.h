// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QGraphicsView;

namespace scene {

struct Picture;

// The heads of the lifelines above the view's rows, wherever the rows are scrolled to. View and
// picture outlive it.
class HeadsBar : public QWidget
{
    Q_OBJECT

public:
    HeadsBar(const Picture &picture, QGraphicsView &view);

    // Below the heads, the states that the rows begin in.
    void setCarries(bool carries) { m_carries = carries; }
    [[nodiscard]] double neededHeight() const; // pixels

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Picture &m_picture;
    const QGraphicsView &m_view;
    bool m_carries = false;
};

} // namespace scene
