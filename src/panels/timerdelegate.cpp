// SPDX-License-Identifier: MIT
#include "panels/timerdelegate.h"

#include "model/timers.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace panels {

using model::Timers;

namespace {

constexpr int Margin = 8;
constexpr int BarHeight = 8;
constexpr int OriginFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

// Letters that a whole room shall read are large enough, not larger.
QFont small(const QFont &font)
{
    constexpr int ForARoom = 20; // pixels
    QFont smaller = font;
    if (QFontInfo(font).pixelSize() >= ForARoom)
        return smaller;
    smaller.setPixelSize(std::max(9, int(0.88 * QFontInfo(font).pixelSize())));
    return smaller;
}

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

// The lines of one row from top to bottom.
class RowPainting
{
public:
    RowPainting(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        : m_painter(painter), m_option(option), m_index(index),
          m_rest(option.rect.adjusted(Margin, Margin, -Margin, -Margin)),
          m_isSelected(option.state.testFlag(QStyle::State_Selected))
    {
    }

    void paint()
    {
        line(bold(m_option.font), text(Timers::TitleRole), text(Timers::NextRole));
        bar();
        line(small(m_option.font), text(Timers::StartedRole), text(Timers::ExpiresRole));
        m_painter.setFont(small(m_option.font));
        m_painter.setPen(color(QPalette::Mid));
        m_painter.drawText(m_rest, OriginFlags, text(Timers::OriginRole));
    }

private:
    [[nodiscard]] QString text(int role) const { return m_index.data(role).toString(); }
    [[nodiscard]] QColor color(QPalette::ColorRole role) const
    {
        return m_option.palette.color(m_isSelected ? QPalette::HighlightedText : role);
    }
    void line(const QFont &font, const QString &left, const QString &right)
    {
        const int height = QFontMetrics(font).lineSpacing();
        const QRect place(m_rest.topLeft(), QSize(m_rest.width(), height));
        m_painter.setFont(font);
        m_painter.setPen(color(QPalette::Text));
        const QFontMetrics letters(font);
        const int room = place.width() - letters.horizontalAdvance(right) - Margin;
        m_painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                           letters.elidedText(left, Qt::ElideRight, room));
        m_painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, right);
        m_rest.setTop(place.bottom() + 2);
    }
    // From the start, with a mark where time is now, to the expiry.
    void bar()
    {
        const double passed = std::clamp(m_index.data(Timers::PassedRole).toDouble(), 0.0, 1.0);
        const QRectF whole(m_rest.left(), m_rest.top() + 3, m_rest.width(), BarHeight);
        m_painter.setPen(QPen(color(QPalette::Mid), 1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(whole);
        const double now = whole.left() + passed * whole.width();
        m_painter.fillRect(QRectF(whole.left(), whole.top(), now - whole.left(), BarHeight),
                           color(QPalette::Highlight));
        m_painter.fillRect(QRectF(now - 1, whole.top() - 3, 2, BarHeight + 6),
                           color(QPalette::Text));
        m_rest.setTop(int(whole.bottom()) + 5);
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    const QModelIndex &m_index;
    QRect m_rest;
    bool m_isSelected;
};

} // namespace

void TimerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    painter->save();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
    RowPainting(*painter, option, index).paint();
    painter->restore();
}

QSize TimerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = (view ? view->viewport()->width() : option.rect.width()) - 2 * Margin;
    const QFontMetrics letters(small(option.font));
    const QRect origin = letters.boundingRect(QRect(0, 0, std::max(120, width), 1000), OriginFlags,
                                              index.data(Timers::OriginRole).toString());
    const int lines = QFontMetrics(bold(option.font)).lineSpacing() + letters.lineSpacing();
    return {std::max(120, width), lines + origin.height() + BarHeight + 2 * Margin + 14};
}

} // namespace panels
