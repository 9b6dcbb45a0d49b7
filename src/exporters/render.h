// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/options.h"
#include "diagram/painter.h"
#include "diagram/theme.h"
#include "exporters/outcome.h"
#include "trace/trace.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace exporters {

// What a picture shall be, as the menu and `fourwave render` ask for it.
struct RenderRequest
{
    diagram::Options options; // its languages are the first's in formats that hold one
    diagram::ThemeName theme = diagram::ThemeName::Light;
    std::optional<tcp::SimTime> at;                        // absent: the whole story
    double scale = 2;                                      // pixels for one of the layout
    std::optional<QSize> size;                             // of an image; the scale then follows
    diagram::Letters letters = diagram::Letters::Outlines; // in SVG
    QString title;
};

// The suffixes that render() knows: "png", "svg", "txt", "json".
[[nodiscard]] QStringList renderFormats();

// The theme with the letters and rows it is made for.
void applyTheme(RenderRequest &request, diagram::ThemeName theme);

// Writes the trace as a file whose format is its name's suffix.
[[nodiscard]] Outcome render(const trace::Trace &trace, const RenderRequest &request,
                             const QString &path);

} // namespace exporters
