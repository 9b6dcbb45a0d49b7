// SPDX-License-Identifier: MIT
#include "panels/scrubber.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <chrono>

namespace panels {

namespace {

constexpr double HandleRadius = 7;
constexpr double GrooveHeight = 4;

int millisecondsOf(tcp::Duration duration)
{
    return int(std::chrono::ceil<std::chrono::milliseconds>(duration).count());
}

} // namespace

Scrubber::Scrubber(QWidget *parent) : QAbstractSlider(parent)
{
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSingleStep(100);
    setPageStep(1000);
    connect(this, &QAbstractSlider::valueChanged, this, [this](int value) {
        update();
        if (!m_isFollowing)
            emit progressChosen(std::chrono::milliseconds(value));
    });
}

void Scrubber::setLength(tcp::Duration length)
{
    m_isFollowing = true;
    setRange(0, millisecondsOf(length));
    m_isFollowing = false;
    update();
}

void Scrubber::setProgress(tcp::Duration progress)
{
    m_isFollowing = true;
    setValue(millisecondsOf(progress));
    m_isFollowing = false;
}

void Scrubber::setTicks(const QList<Tick> &ticks)
{
    m_ticks = ticks;
    update();
}

QSize Scrubber::sizeHint() const
{
    return {320, int(2 * HandleRadius) + fontMetrics().height() + 6};
}

QSize Scrubber::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void Scrubber::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGroove(painter);
    paintTicks(painter);
    paintHandle(painter);
}

void Scrubber::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(true);
    choose(event->position().x());
}

void Scrubber::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        choose(event->position().x());
}

void Scrubber::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
}

void Scrubber::choose(double x)
{
    const QRectF line = groove();
    const double share = std::clamp((x - line.left()) / std::max(1.0, line.width()), 0.0, 1.0);
    setValue(int(share * maximum()));
}

QRectF Scrubber::groove() const
{
    return {HandleRadius + 2, HandleRadius + 2 - GrooveHeight / 2, width() - 2 * HandleRadius - 4,
            GrooveHeight};
}

double Scrubber::xOf(tcp::Duration progress) const
{
    const double share = maximum() ? double(millisecondsOf(progress)) / maximum() : 0.0;
    return groove().left() + std::clamp(share, 0.0, 1.0) * groove().width();
}

void Scrubber::paintGroove(QPainter &painter) const
{
    const QRectF line = groove();
    QRectF past = line;
    past.setRight(xOf(std::chrono::milliseconds(value())));
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().mid());
    painter.drawRoundedRect(line, 2, 2);
    painter.setBrush(palette().highlight());
    painter.drawRoundedRect(past, 2, 2);
}

void Scrubber::paintTicks(QPainter &painter) const
{
    const double top = groove().bottom() + 1;
    double nextFree = 0;
    for (const Tick &tick : m_ticks) {
        const double x = xOf(tick.progress);
        painter.setPen(QPen(palette().windowText(), 1.5));
        painter.drawLine(QPointF(x, groove().top() - 3), QPointF(x, top + 4));
        const double width = fontMetrics().horizontalAdvance(tick.name);
        const double left = std::min(x - 1, this->width() - width - 1);
        if (left < nextFree)
            continue;
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(QPointF(left, top + 5 + fontMetrics().ascent()), tick.name);
        nextFree = left + width + 8;
    }
}

void Scrubber::paintHandle(QPainter &painter) const
{
    const QPointF centre(xOf(std::chrono::milliseconds(value())), groove().center().y());
    if (hasFocus()) {
        painter.setPen(QPen(palette().highlight(), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, HandleRadius + 1, HandleRadius + 1);
    }
    painter.setPen(QPen(palette().base(), 1.5));
    painter.setBrush(palette().highlight());
    painter.drawEllipse(centre, HandleRadius - 1, HandleRadius - 1);
}

} // namespace panels
