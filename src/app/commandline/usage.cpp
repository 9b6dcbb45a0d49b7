// SPDX-License-Identifier: MIT
#include "app/commandline/usage.h"

#include "app/commandline/console.h"
#include "app/commandline/nearest.h"
#include "explanation/topics.h"
#include "tcp/profile.h"

#include <QList>

namespace app {

namespace {

constexpr int FormColumns = 55;

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
        {"         [--ascii]", tr("with lines that every terminal has (render too)")},
        {"         [--count]", tr("only count, for as many connections as you like")},
        {"         [--connection N]", tr("the capture's Nth connection (render too)")},
        {"fourwave render FILE -o OUT", tr("draw the ladder into a file")},
        {"         [--lang L] [--theme T] [--at 2s]",
         tr("as it is at a moment; default: at the end")},
        {"         [--since 1s] [--until 5s]", tr("only a span of time")},
        {"         [--title] [--legend] [--captions]",
         tr("with the title, what the signs mean; still pictures: what is said about the steps")},
        {"         [--size 1280x800 | --aspect 16:9]",
         tr("in pixels, or a ratio of width to height")},
        {"         [--width 85mm | --paper A4] [--scale 2]",
         tr("in a column of print, on one sheet; PNG: more pixels")},
        {"         [--editable]", tr("SVG: letters as text, not as shapes")},
        {"         [--time event|linear|compressed]", tr("how time becomes height")},
        {"         [--numbers relative|absolute]", tr("sequence numbers on the arrows")},
        {"         [--no-calls] [--no-timers] [--no-states]", tr("without these")},
        {"         [--no-flags] [--no-lengths] [--no-times]",
         tr("without these on the arrows and at the axis")},
        {"         [--pages one|paper|steps|blank] [--paper A4]",
         tr("PDF: sheets, a slide a step, or a handout with blanks")},
        {"         [--pace steps] [--speed 0.5] [--hold 3s]",
         tr("films: still pictures, slower, each step's time")},
        {"         [--fps 30] [--no-captions]",
         tr("films: frames a second, without the words below")},
        {"         [--loops 3] [--max-size 10MB]",
         tr("GIF and WebP: how often; find settings for a size")},
        {"         [--end client|server]", tr("whose segments a capture holds")},
        {"fourwave present FILE [--screen N]",
         tr("show it to an audience, on screen N; F1 tells the keys")},
        {"fourwave compare FILE [--branch A] --with B", tr("compare two branches of a scenario")},
        {"fourwave compare FILE --systems linux,macos",
         tr("compare a scenario on several systems")},
        {"fourwave scenarios", tr("list the scenarios that come with the program")},
        {"fourwave profiles [ID] [--json]", tr("list the systems, or one system's parameters")},
        {"fourwave profiles --compare", tr("compare all systems; a question mark: not verified")},
        {"fourwave explain [TOPIC]",
         tr("explain a state, call, error or other topic; without one, list them")},
        {"fourwave sockets [TABLE] [--os ID]",
         tr("tell what piles of sockets mean and who must act")},
        {"fourwave --help | --version", QString()},
    });
    const QString words = table({
        {"FILE", tr("a scenario (*.fourwave), a capture (pcap, pcapng), a picture that Fourwave "
                    "exported, a "
                    "scenario's name, or - for standard input")},
        {"", tr("for the window and for present also a lecture (*.fourwave-lecture), or tour")},
        {"TABLE",
         tr("what ss, netstat, lsof or Get-NetTCPConnection printed: a file, or - for standard "
            "input, which is the default")},
        {"OUT", tr("a file whose ending tells the format: .svg, .png, .pdf, .html, .gif, .webp, "
                   ".mp4, .txt, "
                   ".mmd (Mermaid), .md, .csv, .json or .pcapng")},
        {"L", tr("zh, en or both; default: as the locale says")},
        {"T", tr("light, dark, projector, high-contrast or greyscale")},
    });
    const QString status = tr("Exit status: 0 done, 1 bad input, 2 wrong usage.");
    return heading + QStringLiteral("\n\n") + commands + u'\n' + words + u'\n' + status + u'\n';
}

QString Usage::word(const UsageError &error)
{
    const QString separator = tr(", ", "between items of a list");
    switch (error.kind) {
    case UsageError::Kind::UnknownOption:
        return tr("%1 is not an option of this command.").arg(error.found);
    case UsageError::Kind::MissingValue: return tr("%1 needs a value after it.").arg(error.found);
    case UsageError::Kind::UnwantedValue: return tr("%1 takes no value.").arg(error.found);
    case UsageError::Kind::BadValue:
        return tr("%1 is not possible; write for example: %2.")
            .arg(error.found, error.expected.join(separator));
    case UsageError::Kind::Contradiction:
        return tr("%1 and %2 do not go together.").arg(error.found, error.expected.join(separator));
    case UsageError::Kind::WithoutEffect: return wordWithoutEffect(error);
    case UsageError::Kind::TooLarge:
        return tr("%1 is too large; at most %2 is possible.")
            .arg(error.found, error.expected.join(separator));
    case UsageError::Kind::MissingArgument:
        return tr("An argument is missing: %1.")
            .arg((error.found + u' ' + error.expected.join(separator)).trimmed());
    case UsageError::Kind::UnwantedArgument:
        return tr("%1 is one argument too many.").arg(error.found);
    case UsageError::Kind::UnknownCommand:
        return tr("There is no command %1; did you mean %2?")
            .arg(error.found, error.expected.join(separator));
    }
    return {};
}

QString Usage::wordWithoutEffect(const UsageError &error)
{
    const QString suffix = error.expected.value(0);
    const QString others = error.expected.mid(1).join(tr(", ", "between items of a list"));
    return tr("%1 has no effect on a .%2 file; it is for %3.").arg(error.found, suffix, others);
}

QString Usage::unknownSystem(const QString &id)
{
    QStringList known;
    for (const tcp::System &system : tcp::systems())
        known.append(QString::fromUtf8(system.id.data(), qsizetype(system.id.size())));
    const QString nearest = nearestOf(id, known);
    if (!nearest.isEmpty())
        return tr("There is no system %1; did you mean %2?").arg(id, nearest);
    return tr("There is no system %1; there are: %2.")
        .arg(id, known.join(tr(", ", "between items of a list")));
}

QString Usage::noSuchScreen(int screen, int count)
{
    return tr("There is no screen %1; there are %n.", nullptr, count).arg(screen);
}

QString Usage::unknownBranch(const QString &name, const QStringList &known)
{
    const QString nearest = nearestOf(name, known);
    if (!nearest.isEmpty())
        return tr("There is no branch %1; did you mean %2?").arg(name, nearest);
    if (known.isEmpty())
        return tr("There is no branch %1; the scenario has none.").arg(name);
    return tr("There is no branch %1; there are: %2.")
        .arg(name, known.join(tr(", ", "between items of a list")));
}

QString Usage::unknownTopic(const QString &name)
{
    const QString nearest = nearestOf(name, explanation::topics());
    if (!nearest.isEmpty())
        return tr("There is no topic %1; did you mean %2?").arg(name, nearest);
    return tr("There is no topic %1; \"fourwave explain\" lists them.").arg(name);
}

} // namespace app
