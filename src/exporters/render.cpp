// SPDX-License-Identifier: MIT
#include "exporters/render.h"

#include "exporters/atomicfile.h"
#include "exporters/films/gif.h"
#include "exporters/films/mp4.h"
#include "exporters/films/webp.h"
#include "exporters/pictures/html.h"
#include "exporters/pictures/picture.h"
#include "exporters/pictures/png.h"
#include "exporters/pictures/svg.h"
#include "exporters/texts/textfiles.h"

#include <QFileInfo>

namespace exporters {

namespace {

PictureTexts textsOf(const RenderRequest &request)
{
    return {request.title, request.scenario};
}

Failure cancelled()
{
    return {Failure::Kind::Cancelled, {}, {}, {}};
}

Failure unknownFormat(const QString &suffix)
{
    Failure failure;
    failure.kind = Failure::Kind::UnknownFormat;
    failure.reason = suffix;
    return failure;
}

constexpr double FittingShare = 0.2; // of the work

// Fits the picture and writes it, or says why it cannot be. `write` is told the progress that is
// left to it.
template <typename Write>
Outcome withFitted(const trace::Trace &trace, const RenderRequest &request, double density,
                   const QString &path, const Progress &progress, Write write)
{
    if (!goesOn(progress, 0, 1))
        return failed(cancelled(), path);
    const auto result = fit(trace, request, request.extent, density);
    if (const auto *failure = std::get_if<Failure>(&result))
        return failed(*failure, path);
    const auto &fitted = std::get<Fitted>(result);
    const QString substituted = fitted.picture.substituted();
    return {write(fitted, stretch(progress, FittingShare, 1)), substituted, {}};
}

Outcome renderPng(const trace::Trace &trace, const RenderRequest &request, const QString &path,
                  const Progress &progress)
{
    const auto write = [&](const Fitted &fitted, const Progress &left) {
        return writePng(fitted.picture, fitted.canvas, path, textsOf(request), left);
    };
    return withFitted(trace, request, request.scale, path, progress, write);
}

Outcome renderSvg(const trace::Trace &trace, const RenderRequest &request, const QString &path,
                  const Progress &progress)
{
    const auto write = [&](const Fitted &fitted, const Progress &left) {
        return finish(path,
                      toSvg(fitted.picture, request.letters, fitted.canvas, textsOf(request), left))
            .failure;
    };
    return withFitted(trace, request, 1, path, progress, write);
}

// The characters of the words that the embedded font lacks.
QString substitutedIn(const trace::Trace &trace, const RenderRequest &request)
{
    return Picture(trace, request).substituted();
}

Outcome renderOnePage(const trace::Trace &trace, const RenderRequest &request, const QString &path,
                      const Progress &progress)
{
    const auto write = [&](const Fitted &fitted, const Progress &left) -> std::optional<Failure> {
        if (const auto tooLarge = pageTooLarge(fitted.canvas))
            return failed(*tooLarge, path).failure;
        return finish(path, toPdf(fitted, textsOf(request), request.epoch, left)).failure;
    };
    return withFitted(trace, request, 1, path, progress, write);
}

Outcome renderSheets(const trace::Trace &trace, const RenderRequest &request, const QString &path,
                     const Progress &progress)
{
    const Sheets sheets(trace, request, request.paper.size(QPageSize::Point), request.title);
    const QByteArray pdf = toPdf(sheets, request.paper, textsOf(request), request.epoch, progress);
    return finish(path, pdf, sheets.substituted());
}

Outcome renderPdf(const trace::Trace &trace, const RenderRequest &request, const QString &path,
                  const Progress &progress)
{
    if (request.pages == Pages::One)
        return renderOnePage(trace, request, path, progress);
    if (const auto outside = outsideRun(trace, request))
        return failed(*outside, path);
    if (request.pages == Pages::Paper)
        return renderSheets(trace, request, path, progress);
    const PdfOptions options{request, request.pages, request.paper, textsOf(request),
                             request.epoch};
    const QByteArray pdf = toPdf(trace, options, progress);
    return finish(path, pdf, pdf.isEmpty() ? QString() : substitutedIn(trace, request));
}

Outcome renderHtml(const trace::Trace &trace, const RenderRequest &request, const QString &path,
                   const Progress &progress)
{
    if (const auto outside = outsideRun(trace, request))
        return failed(*outside, path);
    if (const auto tooMany = tooManySteps(trace, request))
        return failed(*tooMany, path);
    const QByteArray page = toHtml(trace, request, textsOf(request), progress);
    return finish(path, page, page.isEmpty() ? QString() : substitutedIn(trace, request));
}

using LoopWriter = std::optional<Failure> (*)(const Film &, const LoopOptions &, const QString &,
                                              const Progress &);

// Films that are repeated, and may have a limit.
Outcome renderLoop(LoopWriter writer, const trace::Trace &trace, const RenderRequest &request,
                   const QString &path, const Progress &progress)
{
    if (const auto outside = outsideRun(trace, request))
        return failed(*outside, path);
    const FilmOptions options = filmOptionsOf(request);
    const auto write = [&](const Film &film, const LoopOptions &loops) {
        return writer(film, loops, path, progress);
    };
    Outcome outcome;
    if (request.mostBytes)
        outcome = writeWithin(*request.mostBytes, trace, options, request.loops, write);
    else
        outcome.failure = write(Film(trace, options), {request.loops, {}});
    if (outcome.failure)
        return failed(*outcome.failure, path);
    if (outcome.choice)
        outcome.choice->bytes = QFileInfo(path).size();
    outcome.substituted = substitutedIn(trace, request);
    return outcome;
}

Outcome renderGif(const trace::Trace &trace, const RenderRequest &request, const QString &path,
                  const Progress &progress)
{
    return renderLoop(writeGif, trace, request, path, progress);
}

Outcome renderWebp(const trace::Trace &trace, const RenderRequest &request, const QString &path,
                   const Progress &progress)
{
    return renderLoop(writeWebp, trace, request, path, progress);
}

Outcome renderMp4(const trace::Trace &trace, const RenderRequest &request, const QString &path,
                  const Progress &progress)
{
    if (const auto outside = outsideRun(trace, request))
        return failed(*outside, path);
    const Film film(trace, filmOptionsOf(request));
    return {writeMp4(film, path, progress), substitutedIn(trace, request), {}};
}

using Writer = Outcome (*)(const trace::Trace &, const RenderRequest &, const QString &,
                           const Progress &);

struct Format
{
    const char *suffix;
    Choices choices;
    Writer write;
};

constexpr Choices Words{.language = true};
constexpr Choices Played{.language = true, .theme = true, .span = true, .around = true};
constexpr Choices Filmed{
    .language = true, .theme = true, .span = true, .around = true, .extent = true, .film = true};
constexpr Choices Still{
    .language = true, .theme = true, .moment = true, .span = true, .around = true, .extent = true};

constexpr Choices with(Choices choices, bool Choices::*more)
{
    choices.*more = true;
    return choices;
}

constexpr Choices Png = with(Still, &Choices::scale);
constexpr Choices Svg = with(Still, &Choices::letters);
constexpr Choices Pdf = with(Still, &Choices::pages);
constexpr Choices Looped = with(Filmed, &Choices::loops);

constexpr Format Formats[] = {
    {"png", Png, renderPng},       {"svg", Svg, renderSvg},         {"pdf", Pdf, renderPdf},
    {"html", Played, renderHtml},  {"gif", Looped, renderGif},      {"webp", Looped, renderWebp},
    {"mp4", Filmed, renderMp4},    {"txt", Words, renderText},      {"mmd", Words, renderMermaid},
    {"md", Words, renderMarkdown}, {"csv", Words, renderCsv},       {"json", {}, renderJson},
    {"jsonl", {}, renderJson},     {"pcapng", Words, renderPcapng},
};

} // namespace

QStringList renderFormats()
{
    QStringList suffixes;
    for (const Format &format : Formats)
        suffixes << QString::fromLatin1(format.suffix);
    return suffixes;
}

Choices choicesOf(const QString &suffix, Pages pages)
{
    for (const Format &format : Formats) {
        if (suffix != QLatin1String(format.suffix))
            continue;
        Choices choices = format.choices;
        // Each slide has a moment and words of its own.
        choices.moment = choices.moment && !(choices.pages && pages == Pages::Steps);
        return choices;
    }
    return {};
}

FilmOptions filmOptionsOf(const RenderRequest &request)
{
    FilmOptions options = request.film;
    options.options = request.options;
    options.theme = request.theme;
    options.span = request.span;
    options.heading = request.heading;
    options.hasLegend = request.hasLegend;
    if (const auto *pixels = std::get_if<extents::Pixels>(&request.extent))
        options.size = pixels->size;
    if (const auto *aspect = std::get_if<extents::Aspect>(&request.extent))
        options.size =
            QSize(aspect->width, aspect->height).scaled(request.film.size, Qt::KeepAspectRatio);
    return options;
}

void applyTheme(RenderRequest &request, diagram::ThemeName theme)
{
    const double stretch = diagram::theme(theme).textSize / request.options.textSize;
    request.theme = theme;
    request.options.textSize *= stretch;
    request.options.stepHeight *= stretch;
    request.options.width *= stretch;
}

Outcome render(const trace::Trace &trace, const RenderRequest &request, const QString &path,
               const Progress &progress)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const Format &format : Formats) {
        if (suffix == QLatin1String(format.suffix))
            return format.write(trace, request, path, progress);
    }
    return failed(unknownFormat(suffix), path);
}

} // namespace exporters
