// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/options.h"
#include "diagram/painting/painter.h"
#include "diagram/painting/theme.h"
#include "exporters/films/film.h"
#include "exporters/outcome.h"
#include "exporters/pages/pdf.h"
#include "exporters/pictures/extent.h"
#include "exporters/pictures/pictureoptions.h"
#include "exporters/progress.h"
#include "exporters/texts/textladder.h"
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

// What a picture shall be, as the menu and `fourwave render` ask for it. Formats that hold one
// language take the first.
struct RenderRequest : PictureOptions
{
    double scale = 2; // pixels for a 96th of an inch
    Extent extent;    // of a picture of one page, and of films as far as they can be so
    diagram::Letters letters = diagram::Letters::Outlines; // in SVG
    Strokes strokes = Strokes::Unicode;                    // of the ladder as text
    tcp::Side captureEnd = tcp::Side::Client;              // whose segments a pcapng holds
    tcp::Duration epoch = FirstDay; // what files call the time 0, since 1970, UTC
    Pages pages = Pages::One;       // of a PDF
    QPageSize paper{QPageSize::A4}; // of its sheets
    FilmOptions film; // of films: pace, speed, hold, frames, captions; the rest is above
    int loops = 0;    // of GIF and WebP; 0: for ever
    std::optional<qint64> mostBytes; // of GIF and WebP, whose settings then follow
    QString title;
    std::string scenario; // its text, which pictures carry to be opened again; empty for captures
};

// The suffixes that render() knows: "png", "svg", "txt", "json", …
[[nodiscard]] QStringList renderFormats();

// Which parts of a request show in the files of a format.
struct Choices
{
    bool language = false;
    bool theme = false;
    bool moment = false; // a still picture, and what is said below it
    bool span = false;   // of time
    bool around = false; // title and legend
    bool scale = false;  // pixels
    bool extent = false;
    bool letters = false; // as text or as shapes
    bool pages = false;
    bool film = false;
    bool loops = false; // and a limit of bytes
};

// Of a suffix of renderFormats(), a PDF as it is laid on pages; none for others.
[[nodiscard]] Choices choicesOf(const QString &suffix, Pages pages = Pages::One);

// The film that a request asks for.
[[nodiscard]] FilmOptions filmOptionsOf(const RenderRequest &request);

// The theme with the letters and rows it is made for.
void applyTheme(RenderRequest &request, diagram::ThemeName theme);

// Writes the trace as a file whose format is its name's suffix. Long work tells `progress`, which may
// end it; the old file stays then, as it does when anything fails.
[[nodiscard]] Outcome render(const trace::Trace &trace, const RenderRequest &request,
                             const QString &path, const Progress &progress = {});

} // namespace exporters
