// SPDX-License-Identifier: MIT
#pragma once

#include "exporters/pages/sheets.h"
#include "exporters/pictures/fitting.h"
#include "exporters/pictures/pictureoptions.h"
#include "exporters/pictures/picturetexts.h"
#include "exporters/progress.h"
#include "tcp/time.h"
#include "trace/trace.h"

#include <QByteArray>
#include <QPageSize>

namespace exporters {

// How a ladder is laid on pages.
enum class Pages : std::uint8_t {
    One,   // one page as large as the picture
    Paper, // as many sheets as it needs, each with the heads, no text cut
    Steps, // a slide a step, with what is said about it
    Blank, // a handout: paper with the states' names left out, then the same with them
};

struct PdfOptions : PictureOptions
{
    Pages pages = Pages::One;
    QPageSize paper{QPageSize::A4}; // of Paper and Blank
    PictureTexts texts;
    tcp::Duration date{}; // of the file, since 1970, UTC
};

// The trace as PDF 1.4: shapes and embedded fonts, text that can be searched, and the scenario as
// an attached file. The same input gives the same bytes; none, when `progress` answers false.
[[nodiscard]] QByteArray toPdf(const trace::Trace &trace, const PdfOptions &options,
                               const Progress &progress = {});

// Sheets of that paper.
[[nodiscard]] QByteArray toPdf(const Sheets &sheets, const QPageSize &paper,
                               const PictureTexts &texts, tcp::Duration date,
                               const Progress &progress = {});

// That readers would cut the page, if they would: PDF 1.7 (ISO 32000-1), annex C.
[[nodiscard]] std::optional<Failure> pageTooLarge(const Canvas &canvas);

// One page with a picture as it was fitted.
[[nodiscard]] QByteArray toPdf(const Fitted &fitted, const PictureTexts &texts, tcp::Duration date,
                               const Progress &progress = {});

} // namespace exporters
