// SPDX-License-Identifier: MIT
#include "exporters/texts/textfiles.h"

#include "capture/pcapng.h"
#include "explanation/labels.h"
#include "explanation/names.h"
#include "explanation/segments.h"
#include "exporters/atomicfile.h"
#include "exporters/render.h"
#include "exporters/texts/eventtable.h"
#include "exporters/texts/mermaid.h"
#include "exporters/texts/textladder.h"
#include "exporters/texts/tracejson.h"

namespace exporters {

namespace {

// What is special about a segment, and how it was lost.
QString remarkOf(const trace::Trace &trace, trace::EventId sent, explanation::Language language)
{
    QStringList remarks{explanation::segmentRemark(trace, sent, language)};
    if (const auto loss = explanation::lossOf(trace, sent))
        remarks << explanation::nameOf(*loss, language);
    remarks.removeAll(QString());
    return remarks.join(QStringLiteral("; "));
}

} // namespace

Outcome renderText(const trace::Trace &trace, const RenderRequest &request, const QString &path,
                   const Progress &progress)
{
    const auto language = request.options.languages.first;
    return finish(path, textLadder(trace, language, request.strokes, progress).toUtf8());
}

Outcome renderMermaid(const trace::Trace &trace, const RenderRequest &request, const QString &path,
                      const Progress &progress)
{
    const auto language = request.options.languages.first;
    return finish(path, toMermaid(trace, language, request.title, progress).toUtf8());
}

Outcome renderMarkdown(const trace::Trace &trace, const RenderRequest &request, const QString &path,
                       const Progress &progress)
{
    const auto language = request.options.languages.first;
    return finish(path, toMarkdown(trace, language, request.title, progress).toUtf8());
}

Outcome renderCsv(const trace::Trace &trace, const RenderRequest &request, const QString &path,
                  const Progress &progress)
{
    return finish(path, toCsv(trace, request.options.languages.first, progress));
}

Outcome renderJson(const trace::Trace &trace, const RenderRequest &, const QString &path,
                   const Progress &progress)
{
    return finish(path, QByteArray::fromStdString(toJsonLines(trace, progress)));
}

Outcome renderPcapng(const trace::Trace &trace, const RenderRequest &request, const QString &path,
                     const Progress &progress)
{
    capture::PcapngOptions options;
    options.end = request.captureEnd;
    options.epoch = request.epoch;
    options.title = request.title.toStdString();
    options.remark = [&](trace::EventId sent) {
        return remarkOf(trace, sent, request.options.languages.first).toStdString();
    };
    options.progress = progress;
    return finish(path, QByteArray::fromStdString(capture::toPcapng(trace, options)));
}

} // namespace exporters
