// SPDX-License-Identifier: MIT
#include "panels/reading/headerbitsview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace panels {

using explanation::HeaderBits;

namespace {

constexpr int BitsOfARow = 32;
constexpr double Lines = 1.75; // that a row is high

} // namespace

HeaderBitsView::HeaderBitsView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HeaderBitsView::show(std::vector<HeaderBits> fields)
{
    m_fields = std::move(fields);
    m_chosen = std::min(m_chosen, int(m_fields.size()) - 1);
    setAccessibleDescription(chosenText());
    updateGeometry();
    update();
    emit chosenChanged();
}

QString HeaderBitsView::chosenText() const
{
    if (m_chosen < 0)
        return {};
    const HeaderBits &field = m_fields[std::size_t(m_chosen)];
    const QString value = field.value.isEmpty() ? QStringLiteral("–") : field.value;
    return QStringLiteral("%1 = %2: %3").arg(field.name, value, field.meaning);
}

int HeaderBitsView::rowCount() const
{
    return m_fields.empty() ? 0 : m_fields.back().firstBit / BitsOfARow + 1;
}

double HeaderBitsView::rowHeight() const
{
    return Lines * fontMetrics().height();
}

QSize HeaderBitsView::sizeHint() const
{
    return {320, int(rowHeight() * rowCount()) + 2};
}

QSize HeaderBitsView::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

// However many options there are, they are drawn as one row.
QRectF HeaderBitsView::rectOf(int field) const
{
    const HeaderBits &bits = m_fields[std::size_t(field)];
    const double bit = (width() - 2.0) / BitsOfARow;
    const int row = bits.firstBit / BitsOfARow;
    const int wide = std::min(bits.bitCount, BitsOfARow);
    return {1 + bits.firstBit % BitsOfARow * bit, 1 + row * rowHeight(), wide * bit, rowHeight()};
}

int HeaderBitsView::fieldAt(QPointF point) const
{
    for (int field = 0; field < int(m_fields.size()); ++field) {
        if (rectOf(field).contains(point))
            return field;
    }
    return -1;
}

void HeaderBitsView::choose(int field)
{
    if (field == m_chosen)
        return;
    m_chosen = field;
    setAccessibleDescription(chosenText());
    update();
    emit chosenChanged();
}

void HeaderBitsView::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_fields.size()) - 1;
    if (event->key() == Qt::Key_Down)
        choose(std::min(m_chosen + 1, last));
    else if (event->key() == Qt::Key_Up)
        choose(std::max(m_chosen - 1, std::min(0, last)));
    else
        QWidget::keyPressEvent(event);
}

void HeaderBitsView::mousePressEvent(QMouseEvent *event)
{
    choose(fieldAt(event->position()));
}

void HeaderBitsView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int field = 0; field < int(m_fields.size()); ++field)
        paintField(painter, field);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.setBrush(Qt::NoBrush);
    if (m_chosen >= 0)
        painter.drawRect(rectOf(m_chosen));
    if (hasFocus())
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

// One bit is too narrow for a name: flags are written from top to bottom, as RFC 9293 does.
void HeaderBitsView::paintField(QPainter &painter, int field) const
{
    const HeaderBits &bits = m_fields[std::size_t(field)];
    const QRectF rect = rectOf(field);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(bits.isSet ? palette().highlight() : palette().base());
    painter.drawRect(rect);
    painter.setPen(palette().color(bits.isSet ? QPalette::HighlightedText : QPalette::Text));
    QFont small = font();
    const bool isFlag = bits.bitCount == 1;
    small.setPixelSize(std::max(8, int((isFlag ? 0.66 : 0.8) * fontInfo().pixelSize())));
    painter.setFont(small);
    const QString name = bits.name;
    if (isFlag) {
        const double part = rect.height() / double(name.size());
        for (qsizetype i = 0; i < name.size(); ++i)
            painter.drawText(QRectF(rect.x(), rect.y() + double(i) * part, rect.width(), part),
                             Qt::AlignCenter | Qt::TextDontClip, name.at(i));
        return;
    }
    const QString fitting = QFontMetrics(small).elidedText(name, Qt::ElideRight, int(rect.width()));
    const double half = rect.height() / 2;
    painter.drawText(rect.adjusted(0, 0, 0, -half), Qt::AlignCenter, fitting);
    painter.setFont(font());
    painter.drawText(rect.adjusted(0, half, 0, 0), Qt::AlignCenter | Qt::TextDontClip, bits.value);
}

} // namespace panels
