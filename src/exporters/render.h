// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/options.h"
#include "diagram/painter.h"
#include "diagram/theme.h"
#include "exporters/outcome.h"
#include "exporters/textladder.h"
#include "trace/trace.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>

namespace exporters {

// 1 January 2000, UTC: files name no other day unless asked, so that the same run gives the same
// bytes.
inline constexpr tcp::Duration FirstDay = std::chrono::seconds(946'684'800);

// What a picture shall be, as the menu and `fourwave render` ask for it.
struct RenderRequest
{
    diagram::Options options; // its languages are the first's in formats that hold one
    diagram::ThemeName theme = diagram::ThemeName::Light;
    std::optional<tcp::SimTime> at;                        // absent: the whole story
    double scale = 2;                                      // pixels for one of the layout
    std::optional<QSize> size;                             // of an image; the scale then follows
    diagram::Letters letters = diagram::Letters::Outlines; // in SVG
    Strokes strokes = Strokes::Unicode;                    // of the ladder as text
    tcp::Side captureEnd = tcp::Side::Client;              // whose segments a pcapng holds
    tcp::Duration epoch = FirstDay; // what files call the time 0, since 1970, UTC
    QString title;
    std::string scenario; // its text, which pictures carry to be opened again; empty for captures
};

// The suffixes that render() knows: "png", "svg", "txt", "json", …
[[nodiscard]] QStringList renderFormats();

// The theme with the letters and rows it is made for.
void applyTheme(RenderRequest &request, diagram::ThemeName theme);

// Writes the trace as a file whose format is its name's suffix.
[[nodiscard]] Outcome render(const trace::Trace &trace, const RenderRequest &request,
                             const QString &path);

} // namespace exporters
