// SPDX-License-Identifier: MIT
#include "exporters/render.h"

#include "capture/pcapng.h"
#include "explanation/labels.h"
#include "explanation/names.h"
#include "explanation/segments.h"
#include "exporters/atomicfile.h"
#include "exporters/films/gif.h"
#include "exporters/films/mp4.h"
#include "exporters/pictures/html.h"
#include "exporters/pictures/picture.h"
#include "exporters/pictures/png.h"
#include "exporters/pictures/svg.h"
#include "exporters/texts/eventtable.h"
#include "exporters/texts/mermaid.h"
#include "exporters/texts/textladder.h"
#include "exporters/texts/tracejson.h"

#include <QFileInfo>

namespace exporters {

namespace {

Picture pictureOf(const trace::Trace &trace, const RenderRequest &request)
{
    return {trace, request.options, request.theme, request.at};
}

Outcome renderPng(const trace::Trace &trace, const RenderRequest &request, const QString &path)
{
    const Picture picture = pictureOf(trace, request);
    const Canvas canvas =
        request.size ? canvasFor(picture, *request.size) : canvasFor(picture, request.scale);
    return {writePng(picture, canvas, path, {request.title, request.scenario}),
            picture.substituted()};
}

Outcome renderSvg(const trace::Trace &trace, const RenderRequest &request, const QString &path)
{
    const Picture picture = pictureOf(trace, request);
    const double scale = request.size ? canvasFor(picture, *request.size).scale : 1;
    const QByteArray svg =
        toSvg(picture, request.letters, scale, {request.title, request.scenario});
    return {writeFile(path, svg), picture.substituted()};
}

Outcome renderText(const trace::Trace &trace, const RenderRequest &request, const QString &path)
{
    const QString text = textLadder(trace, request.options.languages.first, request.strokes);
    return {writeFile(path, text.toUtf8()), {}};
}

Outcome renderMermaid(const trace::Trace &trace, const RenderRequest &request, const QString &path)
{
    const QString text = toMermaid(trace, request.options.languages.first, request.title);
    return {writeFile(path, text.toUtf8()), {}};
}

Outcome renderMarkdown(const trace::Trace &trace, const RenderRequest &request, const QString &path)
{
    const QString text = toMarkdown(trace, request.options.languages.first, request.title);
    return {writeFile(path, text.toUtf8()), {}};
}

Outcome renderCsv(const trace::Trace &trace, const RenderRequest &request, const QString &path)
{
    return {writeFile(path, toCsv(trace, request.options.languages.first)), {}};
}

// The characters of the words that the embedded font lacks.
QString substitutedIn(const trace::Trace &trace, const RenderRequest &request)
{
    return pictureOf(trace, request).substituted();
}

Outcome renderPdf(const trace::Trace &trace, const RenderRequest &request, const QString &path)
{
    PdfOptions options;
    options.pages = request.pages;
    options.paper = request.paper;
    options.options = request.options;
    options.theme = request.theme;
    options.at = request.at;
    options.texts = {request.title, request.scenario};
    options.date = request.epoch;
    return {writeFile(path, toPdf(trace, options)), substitutedIn(trace, request)};
}

Outcome renderHtml(const trace::Trace &trace, const RenderRequest &request, const QString &path)
{
    const QByteArray page =
        toHtml(trace, request.options, request.theme, {request.title, request.scenario});
    return {writeFile(path, page), substitutedIn(trace, request)};
}

FilmOptions filmOptionsOf(const RenderRequest &request)
{
    FilmOptions options = request.film;
    options.options = request.options;
    options.theme = request.theme;
    if (request.size)
        options.size = *request.size;
    return options;
}

Outcome renderGif(const trace::Trace &trace, const RenderRequest &request, const QString &path,
                  const Progress &progress)
{
    const Film film(trace, filmOptionsOf(request));
    return {writeGif(film, {request.loops}, path, progress), substitutedIn(trace, request)};
}

Outcome renderMp4(const trace::Trace &trace, const RenderRequest &request, const QString &path,
                  const Progress &progress)
{
    const Film film(trace, filmOptionsOf(request));
    return {writeMp4(film, path, progress), substitutedIn(trace, request)};
}

// What is special about a segment, and how it was lost.
QString remarkOf(const trace::Trace &trace, trace::EventId sent, explanation::Language language)
{
    QStringList remarks{explanation::segmentRemark(trace, sent, language)};
    if (const auto loss = explanation::lossOf(trace, sent))
        remarks << explanation::nameOf(*loss, language);
    remarks.removeAll(QString());
    return remarks.join(QStringLiteral("; "));
}

Outcome renderPcapng(const trace::Trace &trace, const RenderRequest &request, const QString &path)
{
    capture::PcapngOptions options;
    options.end = request.captureEnd;
    options.epoch = request.epoch;
    options.title = request.title.toStdString();
    options.remark = [&](trace::EventId sent) {
        return remarkOf(trace, sent, request.options.languages.first).toStdString();
    };
    return {writeFile(path, QByteArray::fromStdString(capture::toPcapng(trace, options))), {}};
}

Outcome renderJson(const trace::Trace &trace, const RenderRequest &, const QString &path)
{
    return {writeFile(path, QByteArray::fromStdString(toJsonLines(trace))), {}};
}

using Writer = Outcome (*)(const trace::Trace &, const RenderRequest &, const QString &);
using FilmWriter = Outcome (*)(const trace::Trace &, const RenderRequest &, const QString &,
                               const Progress &);

struct Format
{
    const char *suffix;
    Choices choices;
    Writer write = nullptr;
    FilmWriter film = nullptr; // where writing takes a while
};

constexpr Choices Words{.language = true};
constexpr Choices Coloured{.language = true, .theme = true};
constexpr Choices Still{.language = true, .theme = true, .moment = true};
constexpr Choices Pixels{.language = true, .theme = true, .moment = true, .scale = true};

constexpr Format Formats[] = {
    {"png", Pixels, renderPng},       {"svg", Still, renderSvg},
    {"pdf", Still, renderPdf},        {"html", Coloured, renderHtml},
    {"gif", Coloured, {}, renderGif}, {"mp4", Coloured, {}, renderMp4},
    {"txt", Words, renderText},       {"mmd", Words, renderMermaid},
    {"md", Words, renderMarkdown},    {"csv", Words, renderCsv},
    {"json", {}, renderJson},         {"jsonl", {}, renderJson},
    {"pcapng", Words, renderPcapng},
};

} // namespace

QStringList renderFormats()
{
    QStringList suffixes;
    for (const Format &format : Formats)
        suffixes << QString::fromLatin1(format.suffix);
    return suffixes;
}

Choices choicesOf(const QString &suffix)
{
    for (const Format &format : Formats) {
        if (suffix == QLatin1String(format.suffix))
            return format.choices;
    }
    return {};
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
        if (suffix != QLatin1String(format.suffix))
            continue;
        return format.film ? format.film(trace, request, path, progress)
                           : format.write(trace, request, path);
    }
    return {Failure{Failure::Kind::UnknownFormat, path, suffix, {}}, {}};
}

} // namespace exporters
