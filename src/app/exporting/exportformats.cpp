// SPDX-License-Identifier: MIT
#include "app/exporting/exportformats.h"

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
