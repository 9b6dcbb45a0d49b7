// SPDX-License-Identifier: MIT
#include "app/look.h"

#include "app/colours.h"
#include "diagram/framing/framing.h"
#include "diagram/painting/fonts.h"

#include <QApplication>
#include <QFont>
#include <QScreen>
#include <QStyleFactory>

#include <algorithm>
#include <cmath>
#include <utility>

namespace app {

namespace {

constexpr double TextPixels = 13.5;

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
           < palette.color(QPalette::WindowText).lightness();
}

Colours coloursOf(diagram::ThemeName theme)
{
    switch (theme) {
    case diagram::ThemeName::Light: return lightColours();
    case diagram::ThemeName::Dark: return darkColours();
    case diagram::ThemeName::Projector: return projectorColours();
    case diagram::ThemeName::HighContrast: return highContrastColours();
    case diagram::ThemeName::Greyscale: return greyscaleColours();
    }
    return lightColours();
}

} // namespace

Look::Look(QObject *parent)
    : QObject(parent), m_system(QApplication::palette()),
      m_screenHeight(QGuiApplication::primaryScreen()->size().height())
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
}

void Look::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    apply();
}

void Look::setTextScale(double scale)
{
    if (scale == m_textScale)
        return;
    m_textScale = scale;
    apply();
}

void Look::setScreenHeight(int height)
{
    if (std::exchange(m_screenHeight, height) != height && theme() == diagram::ThemeName::Projector)
        apply();
}

double Look::textScale() const
{
    return scaleOf(TextPixels);
}

double Look::scaleOf(double pixels) const
{
    return std::max(m_textScale, leastText() / pixels);
}

double Look::leastText() const
{
    const bool isProjected = theme() == diagram::ThemeName::Projector;
    return isProjected ? std::ceil(m_screenHeight * diagram::LettersOfScreen) : 0;
}

diagram::ThemeName Look::theme() const
{
    switch (m_appearance) {
    case Appearance::System:
        return isDark(m_system) ? diagram::ThemeName::Dark : diagram::ThemeName::Light;
    case Appearance::Light: return diagram::ThemeName::Light;
    case Appearance::Dark: return diagram::ThemeName::Dark;
    case Appearance::Projector: return diagram::ThemeName::Projector;
    case Appearance::HighContrast: return diagram::ThemeName::HighContrast;
    case Appearance::Greyscale: return diagram::ThemeName::Greyscale;
    }
    return diagram::ThemeName::Light;
}

void Look::apply()
{
    const Colours colours = coloursOf(theme());
    QApplication::setFont(diagram::font(TextPixels * textScale()));
    QApplication::setPalette(paletteOf(colours));
    qApp->setStyleSheet(styleSheetOf(colours, textScale(), leastText()));
    emit changed();
}

} // namespace app
