// SPDX-License-Identifier: MIT
#include "presentation/keypage.h"

#include "diagram/fonts.h"
#include "explanation/say.h"
#include "model/languages.h"
#include "presentation/wish.h"

#include <QPainter>

#include <algorithm>

namespace presentation {

namespace {

constexpr int ColumnCount = 2;
constexpr double KeysPart = 0.38; // of a column's width
constexpr double Leading = 1.6;

} // namespace

KeyPage::KeyPage(const model::Languages &languages, QWidget *parent)
    : QWidget(parent), m_languages(languages)
{
    connect(&languages, &model::Languages::languageChanged, this, [this] { update(); });
}

void KeyPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const auto rows = wishRows();
    const int rowsInColumn = (int(rows.size()) + ColumnCount - 1) / ColumnCount;
    const double pixels =
        std::min(height() / (Leading * (rowsInColumn + 2)), width() / (ColumnCount * 34.0));
    const double column = width() / double(ColumnCount);
    for (int i = 0; i < int(rows.size()); ++i) {
        const WishRow &row = rows[std::size_t(i)];
        const double x = column * (i / rowsInColumn) + pixels;
        const double y = Leading * pixels * (1 + i % rowsInColumn);
        const QRectF keys(x, y, KeysPart * column, Leading * pixels);
        const QRectF words(keys.right(), y, column - KeysPart * column - 2 * pixels,
                           Leading * pixels);
        painter.setPen(palette().color(QPalette::Text));
        painter.setFont(diagram::font(pixels, diagram::Weight::Bold));
        painter.drawText(keys, Qt::AlignVCenter, keysText(row));
        painter.setFont(diagram::font(pixels));
        painter.drawText(words, Qt::AlignVCenter, explanation::say(m_languages.first(), row.words));
    }
}

} // namespace presentation
