// SPDX-License-Identifier: MIT
#include "presentation/audience/keypage.h"

#include "diagram/painting/fonts.h"
#include "explanation/say.h"
#include "model/languages.h"

#include <QPainter>

#include <algorithm>
#include <iterator>

namespace presentation {

namespace {

constexpr int ColumnCount = 2;
constexpr double Leading = 1.6;
constexpr double Margin = 1.5; // around keys and around words, as all in letters' heights

struct Room
{
    double keys = 0;
    double words = 0;
};

// What the longest of each need.
Room roomFor(std::span<const WishRow> rows, explanation::Language language)
{
    constexpr double Measured = 20; // pixels
    Room room;
    for (const WishRow &row : rows) {
        const QString words = explanation::say(language, row.words);
        room.keys =
            std::max(room.keys, diagram::textWidth(keysText(row), Measured, diagram::Weight::Bold));
        room.words = std::max(room.words, diagram::textWidth(words, Measured));
    }
    return {room.keys / Measured, room.words / Measured};
}

} // namespace

KeyPage::KeyPage(const model::Languages &languages, Keys keys, QWidget *parent)
    : QWidget(parent), m_languages(languages)
{
    std::ranges::copy_if(wishRows(), std::back_inserter(m_rows), [keys](const WishRow &row) {
        return keys == Keys::All || !row.needsPresenter;
    });
    connect(&languages, &model::Languages::languageChanged, this, [this] { update(); });
}

void KeyPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const auto &rows = m_rows;
    const int rowsInColumn = (int(rows.size()) + ColumnCount - 1) / ColumnCount;
    const Room room = roomFor(rows, m_languages.first());
    const double column = width() / double(ColumnCount);
    const double pixels = std::min(height() / (Leading * (rowsInColumn + 2)),
                                   column / (room.keys + room.words + 3 * Margin));
    const double rowHeight = std::min(height() / double(rowsInColumn + 2), 1.4 * Leading * pixels);
    for (int i = 0; i < int(rows.size()); ++i) {
        const WishRow &row = rows[std::size_t(i)];
        const double x = column * (i / rowsInColumn) + Margin * pixels;
        const double y = rowHeight * (1 + i % rowsInColumn);
        const QRectF keys(x, y, (room.keys + 1) * pixels, rowHeight);
        const QRectF words(x + (room.keys + Margin) * pixels, y, (room.words + 1) * pixels,
                           rowHeight);
        painter.setPen(palette().color(QPalette::Text));
        painter.setFont(diagram::font(pixels, diagram::Weight::Bold));
        painter.drawText(keys, Qt::AlignVCenter, keysText(row));
        painter.setFont(diagram::font(pixels));
        painter.drawText(words, Qt::AlignVCenter, explanation::say(m_languages.first(), row.words));
    }
}

} // namespace presentation
