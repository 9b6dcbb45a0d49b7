// SPDX-License-Identifier: MIT
#include "diagram/painting/theme.h"

#include <algorithm>
#include <cmath>

namespace diagram {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
           + 0.0722 * linear(color.blueF());
}

double mixed(double from, double to, double part)
{
    return from + (to - from) * part;
}

} // namespace

QColor Theme::faint(const QColor &color) const
{
    return QColor::fromRgbF(
        static_cast<float>(mixed(color.redF(), background.redF(), faintness)),
        static_cast<float>(mixed(color.greenF(), background.greenF(), faintness)),
        static_cast<float>(mixed(color.blueF(), background.blueF(), faintness)));
}

QString nameOf(ThemeName name)
{
    switch (name) {
    case ThemeName::Light: return QStringLiteral("light");
    case ThemeName::Dark: return QStringLiteral("dark");
    case ThemeName::Projector: return QStringLiteral("projector");
    case ThemeName::HighContrast: return QStringLiteral("high-contrast");
    case ThemeName::Greyscale: return QStringLiteral("greyscale");
    }
    return {};
}

std::optional<ThemeName> themeFromName(QStringView name)
{
    for (const ThemeName each : AllThemes) {
        if (nameOf(each) == name)
            return each;
    }
    return {};
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace diagram
