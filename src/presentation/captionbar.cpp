// SPDX-License-Identifier: MIT
#include "presentation/captionbar.h"

#include "diagram/fonts.h"
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

void CaptionBar::setRoom(double pixels, int languages, WhatIf whatIf)
{
    m_pixels = pixels;
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
    double y = Gap * m_pixels;
    const auto write = [&](const QString &line, diagram::Weight weight, const QColor &color) {
        painter.setFont(diagram::font(m_pixels, weight));
        painter.setPen(color);
        painter.drawText(QRectF(Margin * m_pixels, y, width(), LineHeight * m_pixels),
                         Qt::AlignVCenter | Qt::TextSingleLine, line);
        y += LineHeight * m_pixels;
    };
    if (m_hasRoomForWhatIf)
        write(m_whatIf, diagram::Weight::Bold, m_theme->failure);
    for (const QString &line : m_lines)
        write(line, diagram::Weight::Regular, m_theme->text);
}

} // namespace presentation
