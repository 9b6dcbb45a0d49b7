// SPDX-License-Identifier: MIT
// The colours of each theme.
#include "diagram/painting/theme.h"

namespace diagram {

namespace {

using StateColors = Theme::StateColors;

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

// Kinds of segments, and states that follow each other, are told apart by people who see red and
// green, or blue and yellow, alike, and in a copy without colours: by hue and lightness both.
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
    theme.failure = rgb(0xbf3125);
    theme.accent = rgb(0x0b62c4);
    theme.arrows = {rgb(0x3f74cf), rgb(0x76157c), rgb(0xbf3125), rgb(0x003a24), rgb(0x4c5766)};
    theme.states = {
        StateColors{rgb(0xffffff), rgb(0x5a6472)}, // CLOSED
        StateColors{rgb(0xd2d5da), rgb(0x2b333d)}, // LISTEN
        StateColors{rgb(0xd8eaff), rgb(0x0a3d7a)}, // SYN_SENT
        StateColors{rgb(0xa7c3e4), rgb(0x0a3d7a)}, // SYN_RECEIVED
        StateColors{rgb(0xbadbc9), rgb(0x0c4a36)}, // ESTABLISHED
        StateColors{rgb(0xfae3f5), rgb(0x5d1a62)}, // FIN_WAIT_1
        StateColors{rgb(0xecc8ec), rgb(0x5d1a62)}, // FIN_WAIT_2
        StateColors{rgb(0xf5b05a), rgb(0x6b3a00)}, // CLOSE_WAIT
        StateColors{rgb(0xdacefa), rgb(0x3f2380)}, // CLOSING
        StateColors{rgb(0xfff0c5), rgb(0x614700)}, // LAST_ACK
        StateColors{rgb(0xb7c1cc), rgb(0x27313d)}, // TIME_WAIT
    };
    theme.unknown = {rgb(0xf4f6f8), rgb(0x5a6472)};
    theme.faintness = 0.5;
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
    theme.failure = rgb(0xf27f76);
    theme.accent = rgb(0x6cb2ff);
    theme.arrows = {rgb(0x86b6fd), rgb(0xbb75c1), rgb(0xf27f76), rgb(0x70deb8), rgb(0xdbe4f0)};
    theme.states = {
        StateColors{rgb(0x15191f), rgb(0xa3afbd)}, // CLOSED
        StateColors{rgb(0x3a434e), rgb(0xe3e8ee)}, // LISTEN
        StateColors{rgb(0x0e345c), rgb(0xcfe4ff)}, // SYN_SENT
        StateColors{rgb(0x275287), rgb(0xdcebff)}, // SYN_RECEIVED
        StateColors{rgb(0x0d4c38), rgb(0xcff5e3)}, // ESTABLISHED
        StateColors{rgb(0x4d1e52), rgb(0xf8dcfb)}, // FIN_WAIT_1
        StateColors{rgb(0x64306b), rgb(0xfbe6fd)}, // FIN_WAIT_2
        StateColors{rgb(0x844c0b), rgb(0xffe6c7)}, // CLOSE_WAIT
        StateColors{rgb(0x43338c), rgb(0xe6defd)}, // CLOSING
        StateColors{rgb(0x574200), rgb(0xffefc2)}, // LAST_ACK
        StateColors{rgb(0x465465), rgb(0xe6edf5)}, // TIME_WAIT
    };
    theme.unknown = {rgb(0x1e242c), rgb(0xa3afbd)};
    theme.faintness = 0.55;
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
    theme.failure = rgb(0xa82814);
    theme.accent = rgb(0x004a9f);
    theme.arrows = {rgb(0x0543a0), rgb(0x690062), rgb(0xa82814), rgb(0x002d18), rgb(0x000000)};
    theme.states = {
        StateColors{rgb(0xffffff), rgb(0x333b45)}, // CLOSED
        StateColors{rgb(0xd9dfe5), rgb(0x000000)}, // LISTEN
        StateColors{rgb(0xa9cdf7), rgb(0x001f47)}, // SYN_SENT
        StateColors{rgb(0x87b9f2), rgb(0x001f47)}, // SYN_RECEIVED
        StateColors{rgb(0xaeedd2), rgb(0x00281c)}, // ESTABLISHED
        StateColors{rgb(0xeabde8), rgb(0x320536)}, // FIN_WAIT_1
        StateColors{rgb(0xcc94d3), rgb(0x320536)}, // FIN_WAIT_2
        StateColors{rgb(0xfbb65e), rgb(0x3d2100)}, // CLOSE_WAIT
        StateColors{rgb(0xb19ce3), rgb(0x1d0e4b)}, // CLOSING
        StateColors{rgb(0xffdb7a), rgb(0x332600)}, // LAST_ACK
        StateColors{rgb(0xadbac9), rgb(0x0d1620)}, // TIME_WAIT
    };
    theme.unknown = {rgb(0xffffff), rgb(0x333b45)};
    theme.faintness = 0.4;
    return theme;
}

// White and bright on black.
Theme highContrastTheme()
{
    Theme theme;
    theme.name = ThemeName::HighContrast;
    theme.textSize = 15;
    theme.lineWidth = 2;
    theme.background = rgb(0x000000);
    theme.headBackground = rgb(0x000000);
    theme.text = rgb(0xffffff);
    theme.mutedText = rgb(0xdcdcdc);
    theme.lifeline = rgb(0xffffff);
    theme.rule = rgb(0x3c3c3c);
    theme.timer = rgb(0xffd84a);
    theme.wait = rgb(0xc8d0d8);
    theme.failure = rgb(0xfe8e6f);
    theme.accent = rgb(0xffe600);
    theme.arrows = {rgb(0x72ceff), rgb(0xd475d2), rgb(0xfe8e6f), rgb(0x5efe9f), rgb(0xffffff)};
    theme.states = {
        StateColors{rgb(0x000000), rgb(0xffffff)}, // CLOSED
        StateColors{rgb(0x444545), rgb(0xffffff)}, // LISTEN
        StateColors{rgb(0x003278), rgb(0xffffff)}, // SYN_SENT
        StateColors{rgb(0x1654ad), rgb(0xffffff)}, // SYN_RECEIVED
        StateColors{rgb(0x005426), rgb(0xffffff)}, // ESTABLISHED
        StateColors{rgb(0x620078), rgb(0xffffff)}, // FIN_WAIT_1
        StateColors{rgb(0x7d0f94), rgb(0xffffff)}, // FIN_WAIT_2
        StateColors{rgb(0x8a4600), rgb(0xffffff)}, // CLOSE_WAIT
        StateColors{rgb(0x4923bd), rgb(0xffffff)}, // CLOSING
        StateColors{rgb(0x4b3f00), rgb(0xffffff)}, // LAST_ACK
        StateColors{rgb(0x495a6a), rgb(0xffffff)}, // TIME_WAIT
    };
    theme.unknown = {rgb(0x000000), rgb(0xffffff)};
    theme.faintness = 0.5;
    return theme;
}

// For paper, and for whoever sees no colours: lightness alone.
Theme greyscaleTheme()
{
    Theme theme;
    theme.name = ThemeName::Greyscale;
    theme.background = rgb(0xffffff);
    theme.headBackground = rgb(0xffffff);
    theme.text = rgb(0x000000);
    theme.mutedText = rgb(0x4a4a4a);
    theme.lifeline = rgb(0x000000);
    theme.rule = rgb(0xe0e0e0);
    theme.timer = rgb(0x3a3a3a);
    theme.wait = rgb(0x5c5c5c);
    theme.failure = rgb(0x000000);
    theme.accent = rgb(0x000000);
    theme.arrows = {rgb(0x393939), rgb(0x1f1f1f), rgb(0x000000), rgb(0x555555), rgb(0x6f6f6f)};
    theme.states = {
        StateColors{rgb(0xffffff), rgb(0x000000)}, // CLOSED
        StateColors{rgb(0xdddddd), rgb(0x000000)}, // LISTEN
        StateColors{rgb(0xbbbbbb), rgb(0x000000)}, // SYN_SENT
        StateColors{rgb(0xa0a0a0), rgb(0x000000)}, // SYN_RECEIVED
        StateColors{rgb(0xeeeeee), rgb(0x000000)}, // ESTABLISHED
        StateColors{rgb(0xd1d1d1), rgb(0x000000)}, // FIN_WAIT_1
        StateColors{rgb(0xb9b9b9), rgb(0x000000)}, // FIN_WAIT_2
        StateColors{rgb(0xababab), rgb(0x000000)}, // CLOSE_WAIT
        StateColors{rgb(0x979797), rgb(0x000000)}, // CLOSING
        StateColors{rgb(0xc6c6c6), rgb(0x000000)}, // LAST_ACK
        StateColors{rgb(0x898989), rgb(0x000000)}, // TIME_WAIT
    };
    theme.unknown = {rgb(0xffffff), rgb(0x000000)};
    theme.faintness = 0.5;
    return theme;
}

} // namespace

const Theme &theme(ThemeName name)
{
    static const std::array themes = {lightTheme(), darkTheme(), projectorTheme(),
                                      highContrastTheme(), greyscaleTheme()};
    return themes[static_cast<std::size_t>(name)];
}

} // namespace diagram
