// SPDX-License-Identifier: MIT
#include "app/exporting/exportformats.h"

#include "exporters/films/mp4.h"
#include "exporters/render.h"

#include <QStringList>

namespace app {

namespace {

struct Named
{
    const char *suffix;
    const char *name;
};

constexpr Named Names[] = {
    {"png", QT_TRANSLATE_NOOP("app::ExportFormats", "PNG picture")},
    {"svg", QT_TRANSLATE_NOOP("app::ExportFormats", "SVG picture")},
    {"pdf", QT_TRANSLATE_NOOP("app::ExportFormats", "PDF document")},
    {"html", QT_TRANSLATE_NOOP("app::ExportFormats", "Web page")},
    {"gif", QT_TRANSLATE_NOOP("app::ExportFormats", "GIF animation")},
    {"webp", QT_TRANSLATE_NOOP("app::ExportFormats", "WebP animation")},
    {"mp4", QT_TRANSLATE_NOOP("app::ExportFormats", "MP4 video")},
    {"txt", QT_TRANSLATE_NOOP("app::ExportFormats", "Ladder as text")},
    {"mmd", QT_TRANSLATE_NOOP("app::ExportFormats", "Mermaid diagram")},
    {"md", QT_TRANSLATE_NOOP("app::ExportFormats", "Markdown table")},
    {"csv", QT_TRANSLATE_NOOP("app::ExportFormats", "CSV table")},
    {"json", QT_TRANSLATE_NOOP("app::ExportFormats", "Trace as JSON lines")},
    {"jsonl", QT_TRANSLATE_NOOP("app::ExportFormats", "Trace as JSON lines")},
    {"pcapng", QT_TRANSLATE_NOOP("app::ExportFormats", "Capture for Wireshark")},
};

} // namespace

QString ExportFormats::nameOf(const QString &suffix)
{
    for (const Named &named : Names) {
        if (suffix == QLatin1String(named.suffix))
            return tr(named.name);
    }
    return {};
}

QString ExportFormats::limitsOf(const QString &suffix, exporters::Pages pages)
{
    const exporters::Choices choices = exporters::choicesOf(suffix, pages);
    if (suffix == QLatin1String("mp4") && !exporters::canWriteMp4())
        return tr("MP4 needs the program ffmpeg, which is not installed.");
    if (choices.film && !choices.loops)
        return tr("A video has no single moment, no size on paper, no repeats and no limit of its "
                  "size. The words about each step are an option of the film.");
    if (choices.film)
        return tr("A film has no single moment and no size on paper. The words about each step are "
                  "an option of the film.");
    if (choices.moment)
        return {};
    if (choices.pages)
        return tr("Each slide has its own moment and its own words.");
    if (choices.theme)
        return tr(
            "A web page plays the steps and tells each of them. It has no single moment and is "
            "as wide as its window.");
    if (suffix == QLatin1String("pcapng"))
        return tr("A capture holds every segment of the run; what is drawn, and how, does not "
                  "matter.");
    return tr("A text holds the whole run; what is drawn, and how, does not matter.");
}

QString ExportFormats::filters()
{
    const QStringList suffixes = exporters::renderFormats();
    QStringList filters{tr("All formats") + QStringLiteral(" (*.")
                        + suffixes.join(QLatin1String(" *.")) + u')'};
    for (const QString &suffix : suffixes)
        filters << nameOf(suffix) + QStringLiteral(" (*.") + suffix + u')';
    return filters.join(QLatin1String(";;"));
}

QString ExportFormats::suffixOf(const QString &filter)
{
    const QString from = filter.section(QLatin1String("*."), 1, 1);
    return from.section(u' ', 0, 0).section(u')', 0, 0);
}

} // namespace app
