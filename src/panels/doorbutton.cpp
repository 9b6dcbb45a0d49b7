// SPDX-License-Identifier: MIT
#include "panels/doorbutton.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace panels {

namespace {

constexpr int NarrowestText = 12; // letters
constexpr int Flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap | Qt::TextShowMnemonic;

} // namespace

DoorButton::DoorButton(QWidget *parent) : QPushButton(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DoorButton::setPadding(QSize padding)
{
    m_padding = padding;
    updateGeometry();
}

int DoorButton::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(1, width - 2 * m_padding.width()), 10'000);
    return fontMetrics().boundingRect(room, Flags, text()).height() + 2 * m_padding.height();
}

QSize DoorButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * m_padding.width() + 2,
            fontMetrics().height() + 2 * m_padding.height()};
}

QSize DoorButton::minimumSizeHint() const
{
    return {NarrowestText * fontMetrics().averageCharWidth() + 2 * m_padding.width(),
            sizeHint().height()};
}

void DoorButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::ButtonText));
    painter.drawText(rect().adjusted(m_padding.width(), 0, -m_padding.width(), 0), Flags, text());
}

} // namespace panels
