// SPDX-License-Identifier: MIT
#include "diagram/theme.h"

#include <cmath>

namespace diagram {

namespace {

using StateColors = Theme::StateColors;

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

// The hues, here and below, are told apart by people who see red and green alike, too.
Theme lightTheme()
{
    Theme theme;
    theme.name = ThemeName::Light;
    theme.background = rgb(0xffffff);
    theme.headBackground = rgb(0xf4f6f8);
    theme.text = rgb(0x1a1f26);
    theme.mutedText = rgb(0x5a6472);
    theme.lifeline = rgb(0x3c4654);
    theme.rule = rgb(0xe6eaee);
    theme.timer = rgb(0x7a5c00);
    theme.wait = rgb(0x6b7684);
    theme.failure = rgb(0xb3261e);
    theme.accent = rgb(0x0b62c4);
    theme.arrows = {rgb(0x0a58b0), rgb(0x8a2d8f), rgb(0xb3261e), rgb(0x116149), rgb(0x3c4654)};
    theme.states = {
        StateColors{rgb(0xffffff), rgb(0x5a6472)}, // CLOSED
        StateColors{rgb(0xe3e7ec), rgb(0x2b333d)}, // LISTEN
        StateColors{rgb(0xcfe3fb), rgb(0x0a3d7a)}, // SYN_SENT
        StateColors{rgb(0xb9d6f7), rgb(0x0a3d7a)}, // SYN_RECEIVED
        StateColors{rgb(0xc8ebd9), rgb(0x0c4a36)}, // ESTABLISHED
        StateColors{rgb(0xf0d9f2), rgb(0x5d1a62)}, // FIN_WAIT_1
        StateColors{rgb(0xe4c3e8), rgb(0x5d1a62)}, // FIN_WAIT_2
        StateColors{rgb(0xffd9a8), rgb(0x6b3a00)}, // CLOSE_WAIT
        StateColors{rgb(0xd9ccf5), rgb(0x3f2380)}, // CLOSING
        StateColors{rgb(0xffe9b8), rgb(0x614700)}, // LAST_ACK
        StateColors{rgb(0xcdd6e0), rgb(0x27313d)}, // TIME_WAIT
    };
    theme.unknown = {rgb(0xf4f6f8), rgb(0x5a6472)};
    return theme;
}

Theme darkTheme()
{
    Theme theme;
    theme.name = ThemeName::Dark;
    theme.background = rgb(0x15191f);
    theme.headBackground = rgb(0x1e242c);
    theme.text = rgb(0xeef1f5);
    theme.mutedText = rgb(0xa3afbd);
    theme.lifeline = rgb(0xb4bfcc);
    theme.rule = rgb(0x262d36);
    theme.timer = rgb(0xe3bf5a);
    theme.wait = rgb(0x93a0af);
    theme.failure = rgb(0xff8a80);
    theme.accent = rgb(0x6cb2ff);
    theme.arrows = {rgb(0x7db8ff), rgb(0xe29ae8), rgb(0xff8a80), rgb(0x6fd6b0), rgb(0xc3ccd8)};
    theme.states = {
        StateColors{rgb(0x15191f), rgb(0xa3afbd)}, // CLOSED
        StateColors{rgb(0x333b46), rgb(0xe3e8ee)}, // LISTEN
        StateColors{rgb(0x173a63), rgb(0xcfe4ff)}, // SYN_SENT
        StateColors{rgb(0x1f4b7f), rgb(0xdcebff)}, // SYN_RECEIVED
        StateColors{rgb(0x14503c), rgb(0xcff5e3)}, // ESTABLISHED
        StateColors{rgb(0x55275a), rgb(0xf8dcfb)}, // FIN_WAIT_1
        StateColors{rgb(0x6a3570), rgb(0xfbe6fd)}, // FIN_WAIT_2
        StateColors{rgb(0x7a4300), rgb(0xffe6c7)}, // CLOSE_WAIT
        StateColors{rgb(0x44328a), rgb(0xe6defd)}, // CLOSING
        StateColors{rgb(0x5c4700), rgb(0xffefc2)}, // LAST_ACK
        StateColors{rgb(0x3e4b5b), rgb(0xe6edf5)}, // TIME_WAIT
    };
    theme.unknown = {rgb(0x1e242c), rgb(0xa3afbd)};
    return theme;
}

// Beamers wash out pale colours and thin lines: darker lines, stronger fills, larger letters.
Theme projectorTheme()
{
    Theme theme = lightTheme();
    theme.name = ThemeName::Projector;
    theme.textSize = 20;
    theme.lineWidth = 2.6;
    theme.headBackground = rgb(0xffffff);
    theme.text = rgb(0x000000);
    theme.mutedText = rgb(0x333b45);
    theme.lifeline = rgb(0x000000);
    theme.rule = rgb(0xd3d9df);
    theme.timer = rgb(0x5c4400);
    theme.wait = rgb(0x3c4654);
    theme.failure = rgb(0x9c0d0d);
    theme.accent = rgb(0x004a9f);
    theme.arrows = {rgb(0x00419a), rgb(0x6d0f73), rgb(0x9c0d0d), rgb(0x004d37), rgb(0x000000)};
    theme.states = {
        StateColors{rgb(0xffffff), rgb(0x333b45)}, // CLOSED
        StateColors{rgb(0xd0d6dd), rgb(0x000000)}, // LISTEN
        StateColors{rgb(0xa9cdf7), rgb(0x001f47)}, // SYN_SENT
        StateColors{rgb(0x8cbcf3), rgb(0x001f47)}, // SYN_RECEIVED
        StateColors{rgb(0x9fdcc0), rgb(0x00281c)}, // ESTABLISHED
        StateColors{rgb(0xe6bbea), rgb(0x370a3b)}, // FIN_WAIT_1
        StateColors{rgb(0xd79ede), rgb(0x370a3b)}, // FIN_WAIT_2
        StateColors{rgb(0xffba63), rgb(0x3d2100)}, // CLOSE_WAIT
        StateColors{rgb(0xbda8f0), rgb(0x20104d)}, // CLOSING
        StateColors{rgb(0xffd877), rgb(0x332600)}, // LAST_ACK
        StateColors{rgb(0xaebccb), rgb(0x0d1620)}, // TIME_WAIT
    };
    theme.unknown = {rgb(0xffffff), rgb(0x333b45)};
    theme.faintness = 0.5;
    return theme;
}

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

const Theme &theme(ThemeName name)
{
    static const std::array themes = {lightTheme(), darkTheme(), projectorTheme()};
    return themes[static_cast<std::size_t>(name)];
}

QString nameOf(ThemeName name)
{
    switch (name) {
    case ThemeName::Light: return QStringLiteral("light");
    case ThemeName::Dark: return QStringLiteral("dark");
    case ThemeName::Projector: return QStringLiteral("projector");
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
