// SPDX-License-Identifier: MIT
#include "presentation/audience/captionbar.h"

#include "diagram/painting/fonts.h"
#include "presentation/sizes.h"

#include <QPainter>

#include <cmath>

namespace presentation {

namespace {

constexpr double LineHeight = 1.3; // of the letters' height
constexpr double Margin = 1.0;
constexpr double Gap = 0.35; // above the first line and below the last

} // namespace

CaptionBar::CaptionBar(QWidget *parent)
    : QWidget(parent), m_theme(&diagram::theme(diagram::ThemeName::Projector))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    fitHeight();
}

void CaptionBar::setRoom(double pixels, int languages, WhatIf whatIf, double original)
{
    m_pixels = pixels;
    m_original = original > 0 ? original : pixels;
    m_languages = languages;
    m_hasRoomForWhatIf = whatIf == WhatIf::HasRoom;
    fitHeight();
}

void CaptionBar::setTheme(const diagram::Theme &theme)
{
    m_theme = &theme;
    update();
}

void CaptionBar::setTexts(const QString &whatIf, const QStringList &lines)
{
    if (whatIf == m_whatIf && lines == m_lines)
        return;
    m_whatIf = whatIf;
    m_lines = lines;
    update();
}

int CaptionBar::heightFor(double pixels, int lines)
{
    return int(std::ceil((lines * LineHeight + 2 * Gap) * pixels));
}

double CaptionBar::lineWidthFor(double pixels, int width)
{
    return width - 2 * Margin * pixels;
}

int CaptionBar::lineCount() const
{
    return m_languages * LinesOfACaption + (m_hasRoomForWhatIf ? 1 : 0);
}

void CaptionBar::fitHeight()
{
    setFixedHeight(heightFor(m_pixels, lineCount()));
}

void CaptionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->background);
    painter.fillRect(QRectF(0, 0, width(), m_pixels / 12), m_theme->lifeline);
    // Fonts have whole sizes, so that only the original's letters are as wide as it broke lines for.
    painter.scale(m_pixels / m_original, m_pixels / m_original);
    const double room = width() * m_original / m_pixels;
    double y = Gap * m_original;
    const auto write = [&](const QString &line, diagram::Weight weight, const QColor &color) {
        painter.setFont(diagram::font(m_original, weight));
        painter.setPen(color);
        painter.drawText(QRectF(Margin * m_original, y, room, LineHeight * m_original),
                         Qt::AlignVCenter | Qt::TextSingleLine, line);
        y += LineHeight * m_original;
    };
    if (m_hasRoomForWhatIf)
        write(m_whatIf, diagram::Weight::Bold, m_theme->failure);
    for (const QString &line : m_lines)
        write(line, diagram::Weight::Regular, m_theme->text);
}

} // namespace presentation
