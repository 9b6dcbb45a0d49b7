// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/time.h"

#include <QAbstractSlider>
#include <QList>
#include <QString>

namespace panels {

// A slider over the watched time of a run, with a tick and a name where each chapter begins.
class Scrubber : public QAbstractSlider
{
    Q_OBJECT

public:
    struct Tick
    {
        tcp::Duration progress{};
        QString name;
    };

    explicit Scrubber(QWidget *parent = nullptr);

    void setLength(tcp::Duration length);
    void setProgress(tcp::Duration progress);
    void setTicks(const QList<Tick> &ticks);
    [[nodiscard]] const QList<Tick> &ticks() const { return m_ticks; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    // The user moved it.
    void progressChosen(tcp::Duration progress);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void choose(double x);
    [[nodiscard]] QRectF groove() const;
    [[nodiscard]] double xOf(tcp::Duration progress) const;
    void paintGroove(QPainter &painter) const;
    void paintTicks(QPainter &painter) const;
    void paintHandle(QPainter &painter) const;

    QList<Tick> m_ticks;
    bool m_isFollowing = false; // set from outside: nobody chose
};

} // namespace panels
