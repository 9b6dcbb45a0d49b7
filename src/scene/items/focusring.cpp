// SPDX-License-Identifier: MIT
#include "scene/items/focusring.h"

#include <QPainter>

namespace scene {

namespace {

constexpr int Width = 2;

} // namespace

FocusRing::FocusRing(QWidget *view) : QWidget(view)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void FocusRing::surround(const QRect &rect)
{
    setGeometry(rect);
    const QRect whole(QPoint(), rect.size());
    setMask(QRegion(whole) - whole.adjusted(Width, Width, -Width, -Width));
    raise();
}

bool FocusRing::isOfKeys(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
           || reason == Qt::ShortcutFocusReason;
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), palette().highlight());
}

} // namespace scene
