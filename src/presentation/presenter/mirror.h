// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace presentation {

class Director;
class HallPicture;

// What the hall would see now, neither blank nor frozen, in the shape of the hall's screen; the
// mouse over it is the lecturer's pointer there. The director outlives it.
class Mirror : public QWidget
{
    Q_OBJECT

public:
    Mirror(Director &director, QWidget *parent);

    // The hall's screen has that shape.
    void setShape(QSize shape);
    [[nodiscard]] const HallPicture &picture() const { return *m_picture; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    Director &m_director;
    HallPicture *m_picture;
    QSize m_shape{16, 9};
};

} // namespace presentation
