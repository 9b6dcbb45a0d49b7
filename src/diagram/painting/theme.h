// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/shapes.h"
#include "tcp/state.h"

#include <QColor>
#include <QStringView>

#include <array>
#include <cstdint>
#include <optional>

namespace diagram {

enum class ThemeName : std::uint8_t { Light, Dark, Projector, HighContrast, Greyscale };
inline constexpr std::array AllThemes = {ThemeName::Light, ThemeName::Dark, ThemeName::Projector,
                                         ThemeName::HighContrast, ThemeName::Greyscale};

// How the ladder looks. Every text colour stands out from what it is written on by 4.5 to 1 at
// least, every line by 3 to 1 (WCAG 2.1, 1.4.3 and 1.4.11); by 7 to 1 for a projector and in high
// contrast (1.4.6).
struct Theme
{
    struct StateColors
    {
        QColor fill;
        QColor text;
    };

    ThemeName name = ThemeName::Light;
    double textSize = 13; // for Options::textSize
    double lineWidth = 1.5;
    double fineWidth = 1; // of edges, leaders and rules
    QColor background;
    QColor headBackground;
    QColor text;
    QColor mutedText;
    QColor lifeline;
    QColor rule; // faint lines at the time of an event; decoration only
    QColor timer;
    QColor wait;                        // a call that has not returned
    QColor failure;                     // errors, losses, resets
    QColor accent;                      // what is selected, where time stands
    std::array<QColor, 5> arrows;       // by ArrowKind
    std::array<StateColors, 11> states; // by tcp::State
    StateColors unknown;
    // How far what is yet to come, or aside, fades into the background: far enough to be told from
    // what has happened, not so far that it cannot be read.
    double faintness = 0.6;

    [[nodiscard]] const QColor &arrow(ArrowKind kind) const
    {
        return arrows[static_cast<std::size_t>(kind)];
    }
    [[nodiscard]] const StateColors &state(tcp::State state) const
    {
        return states[static_cast<std::size_t>(state)];
    }
    // A colour as it looks in the future or aside.
    [[nodiscard]] QColor faint(const QColor &color) const;
};

[[nodiscard]] const Theme &theme(ThemeName name);

// "light", "dark", "projector", "high-contrast", "greyscale", as on the command line; nothing for anything else.
[[nodiscard]] std::optional<ThemeName> themeFromName(QStringView name);
[[nodiscard]] QString nameOf(ThemeName name);

// The contrast of two opaque colours, 1 to 21. WCAG 2.1.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace diagram
