// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

namespace app {

// The colours of the window around the diagram; text on its ground has a contrast of at least
// 4.5; of 7 for a projector and in high contrast.
struct Colours
{
    QColor window; // behind panels and bars
    QColor base;   // behind lists and texts
    QColor raised; // buttons
    QColor hover;
    QColor border; // between parts; decoration only
    QColor edge;   // around buttons and inputs: 3 to 1
    QColor text;
    QColor muted;  // what explains and may be overlooked
    QColor accent; // the one thing to press, focus, selection
    QColor onAccent;
    QColor mark;      // changed values, behind text
    QColor attention; // where to look first, and what is wrong
};

[[nodiscard]] Colours lightColours();
[[nodiscard]] Colours darkColours();
// Black on white without half tones, for a weak projector.
[[nodiscard]] Colours projectorColours();
// White and yellow on black, for weak eyes.
[[nodiscard]] Colours highContrastColours();
// As a copier sees it.
[[nodiscard]] Colours greyscaleColours();

[[nodiscard]] QPalette paletteOf(const Colours &colours);
[[nodiscard]] QString styleSheetOf(const Colours &colours, double textScale = 1,
                                   double leastText = 0);

} // namespace app
