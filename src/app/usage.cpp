// SPDX-License-Identifier: MIT
#include "app/usage.h"

#include "app/console.h"

#include <QList>

namespace app {

namespace {

constexpr int FormColumns = 48;

struct Line
{
    const char *form;
    QString meaning;
};

QString table(const QList<Line> &lines)
{
    QString text;
    for (const Line &line : lines)
        text += QStringLiteral("  ") + padded(QString::fromLatin1(line.form), FormColumns)
                + line.meaning + u'\n';
    return text;
}

} // namespace

QString Usage::help()
{
    const QString heading = tr("Fourwave shows the life of a TCP connection.");
    const QString commands = table({
        {"fourwave [FILE] [--lang L] [--theme T]", tr("open the window")},
        {"fourwave simulate FILE [--json]", tr("print what happens, as a ladder or as JSON lines")},
        {"         [--client-os ID] [--server-os ID]", tr("with another system on a host")},
        {"         [--connection N]", tr("the capture's Nth connection (render too)")},
        {"fourwave render FILE -o OUT.svg|OUT.png", tr("draw the ladder into a file")},
        {"         [--lang L] [--theme T] [--at 2s]",
         tr("as it is at a moment; default: at the end")},
        {"         [--size 1280x800] [--scale 2]",
         tr("fit into a size; more pixels for each point")},
        {"fourwave scenarios", tr("list the scenarios that come with the program")},
        {"fourwave profiles [ID] [--json]", tr("list the systems, or one system's parameters")},
        {"fourwave profiles --compare", tr("compare all systems; a question mark: not verified")},
        {"fourwave explain [TOPIC]",
         tr("explain a state or another topic; without one, list them")},
        {"fourwave --help | --version", QString()},
    });
    const QString words = table({
        {"FILE", tr("a scenario (*.fourwave), a capture (pcap, pcapng) or a scenario's name")},
        {"L", tr("zh, en or, where it makes sense, both; default: as the locale says")},
        {"T", tr("light, dark or projector")},
    });
    const QString status = tr("Exit status: 0 done, 1 bad input, 2 wrong usage.");
    return heading + QStringLiteral("\n\n") + commands + u'\n' + words + u'\n' + status + u'\n';
}

QString Usage::word(const UsageError &error)
{
    switch (error.kind) {
    case UsageError::Kind::UnknownOption:
        return tr("%1 is not an option of this command.").arg(error.found);
    case UsageError::Kind::MissingValue: return tr("%1 needs a value after it.").arg(error.found);
    case UsageError::Kind::UnwantedValue: return tr("%1 takes no value.").arg(error.found);
    case UsageError::Kind::BadValue:
        return tr("%1 is not possible; write for example: %2.").arg(error.found, error.expected);
    case UsageError::Kind::MissingArgument:
        return tr("An argument is missing: %1.")
            .arg((error.found + u' ' + error.expected).trimmed());
    case UsageError::Kind::UnwantedArgument:
        return tr("%1 is one argument too many.").arg(error.found);
    }
    return {};
}

} // namespace app
