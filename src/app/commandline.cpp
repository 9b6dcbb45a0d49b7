// SPDX-License-Identifier: MIT
#include "app/commandline.h"

#include "app/arguments.h"
#include "app/locate.h"
#include "app/nearest.h"

#include <QFileInfo>

#include <array>
#include <utility>

namespace app {

namespace {

constexpr OptionName Lang{"--lang"};
constexpr OptionName Theme{"--theme"};
constexpr OptionName Connection{"--connection"};
constexpr OptionName Json{"--json", false};
constexpr OptionName Ascii{"--ascii", false};
constexpr OptionName Count{"--count", false};
constexpr OptionName Compare{"--compare", false};

Command simulate(const QStringList &list)
{
    Arguments arguments(list,
                        {Json, Ascii, Count, {"--client-os"}, {"--server-os"}, Connection, Lang});
    SimulateCommand command;
    command.file = arguments.requirePosition(QStringLiteral("FILE"));
    command.asJson = arguments.has(QStringLiteral("--json"));
    command.asAscii = arguments.has(QStringLiteral("--ascii"));
    command.counts = arguments.has(QStringLiteral("--count"));
    command.clientSystem = arguments.value(QStringLiteral("--client-os"));
    command.serverSystem = arguments.value(QStringLiteral("--server-os"));
    command.connection = arguments.ordinal(QStringLiteral("--connection"));
    command.language = arguments.language();
    return arguments.finish(command);
}

// What is drawn: parts of the ladder, and how time becomes height.
void readOptions(Arguments &arguments, diagram::Options &options)
{
    options.hasCalls = !arguments.has(QStringLiteral("--no-calls"));
    options.hasTimers = !arguments.has(QStringLiteral("--no-timers"));
    options.hasStateNames = !arguments.has(QStringLiteral("--no-states"));
    using explanation::Numbers;
    const int numbers = arguments.choice(QStringLiteral("--numbers"), {"relative", "absolute"});
    if (numbers >= 0)
        options.numbers = numbers == 0 ? Numbers::Relative : Numbers::Absolute;
    const int scale = arguments.choice(QStringLiteral("--time"), {"event", "linear", "compressed"});
    if (scale >= 0)
        options.scale = diagram::ScaleKind(scale);
}

// Of PDF: pages; of GIF and MP4: how time runs.
void readPagesAndFilm(Arguments &arguments, RenderCommand &command)
{
    const int pages =
        arguments.choice(QStringLiteral("--pages"), {"one", "paper", "steps", "blank"});
    if (pages >= 0)
        command.pages = exporters::Pages(pages);
    constexpr std::array papers = {QPageSize::A4, QPageSize::A3, QPageSize::A5, QPageSize::Letter};
    const int paper = arguments.choice(QStringLiteral("--paper"), {"A4", "A3", "A5", "letter"});
    if (paper >= 0)
        command.paper = QPageSize(papers[static_cast<std::size_t>(paper)]);
    if (paper >= 0 && pages < 0)
        command.pages = exporters::Pages::Paper;
    if (arguments.choice(QStringLiteral("--pace"), {"watched", "steps"}) == 1)
        command.film.pace = exporters::FilmOptions::Pace::Steps;
    command.film.speed = arguments.factor(QStringLiteral("--speed"));
    command.film.hold = arguments.duration(QStringLiteral("--hold")).value_or(command.film.hold);
    command.film.hasCaptions = !arguments.has(QStringLiteral("--no-captions"));
    command.loops = arguments.ordinal(QStringLiteral("--loops"));
}

Command render(const QStringList &list)
{
    Arguments arguments(list, {{"-o"},
                               {"--output"},
                               Lang,
                               Theme,
                               {"--at"},
                               {"--size"},
                               {"--scale"},
                               {"--end"},
                               Ascii,
                               Connection,
                               {"--no-calls", false},
                               {"--no-timers", false},
                               {"--no-states", false},
                               {"--numbers"},
                               {"--time"},
                               {"--pages"},
                               {"--paper"},
                               {"--pace"},
                               {"--speed"},
                               {"--hold"},
                               {"--loops"},
                               {"--no-captions", false}});
    RenderCommand command;
    command.file = arguments.requirePosition(QStringLiteral("FILE"));
    command.output = arguments.value(QStringLiteral("--output"));
    if (command.output.isEmpty())
        command.output = arguments.requireValue(
            QStringLiteral("-o"), {QStringLiteral("OUT.svg"), QStringLiteral("OUT.png")});
    command.language = arguments.language();
    command.theme = arguments.theme().value_or(diagram::ThemeName::Light);
    command.at = arguments.duration(QStringLiteral("--at"));
    command.size = arguments.size(QStringLiteral("--size"));
    command.scale = arguments.factor(QStringLiteral("--scale"));
    command.asAscii = arguments.has(QStringLiteral("--ascii"));
    command.captureEnd = arguments.side(QStringLiteral("--end"));
    command.connection = arguments.ordinal(QStringLiteral("--connection"));
    readOptions(arguments, command.options);
    readPagesAndFilm(arguments, command);
    return arguments.finish(command);
}

Command compare(const QStringList &list)
{
    Arguments arguments(list, {{"--branch"}, {"--with"}, {"--systems"}, Lang});
    CompareCommand command;
    command.file = arguments.requirePosition(QStringLiteral("FILE"));
    command.branch = arguments.value(QStringLiteral("--branch"));
    command.with = arguments.value(QStringLiteral("--with"));
    command.systems = arguments.value(QStringLiteral("--systems")).split(u',', Qt::SkipEmptyParts);
    if (command.with.isEmpty() && command.systems.isEmpty())
        arguments.requireValue(QStringLiteral("--with"),
                               {QStringLiteral("BRANCH"), QStringLiteral("--systems linux,macos")});
    command.language = arguments.language();
    return arguments.finish(command);
}

Command scenarios(const QStringList &list)
{
    Arguments arguments(list, {Lang});
    return arguments.finish(ScenariosCommand{arguments.language()});
}

Command profiles(const QStringList &list)
{
    Arguments arguments(list, {Json, Compare, Lang});
    ProfilesCommand command;
    command.compares = arguments.has(QStringLiteral("--compare"));
    if (!command.compares)
        command.system = arguments.takePosition();
    command.asJson = arguments.has(QStringLiteral("--json"));
    command.language = arguments.language();
    return arguments.finish(command);
}

Command explain(const QStringList &list)
{
    Arguments arguments(list, {Lang});
    ExplainCommand command;
    command.topic = arguments.takePosition();
    command.language = arguments.language();
    return arguments.finish(command);
}

Command sockets(const QStringList &list)
{
    Arguments arguments(list, {{"--os"}, Lang});
    SocketsCommand command;
    command.file = arguments.takePosition();
    if (command.file.isNull())
        command.file = QStringLiteral("-");
    command.system = arguments.value(QStringLiteral("--os"));
    command.language = arguments.language();
    return arguments.finish(command);
}

Command window(const QStringList &list)
{
    Arguments arguments(list,
                        {Lang, Theme, {"--help", false}, {"-h", false}, {"--version", false}});
    if (arguments.has(QStringLiteral("--help")) || arguments.has(QStringLiteral("-h")))
        return HelpCommand{arguments.language()};
    if (arguments.has(QStringLiteral("--version")))
        return VersionCommand{};
    WindowCommand command;
    command.file = arguments.takePosition();
    command.language = arguments.language();
    command.theme = arguments.theme();
    return arguments.finish(command);
}

using Parser = Command (*)(const QStringList &);

constexpr std::array<std::pair<const char *, Parser>, 7> Parsers = {{
    {"simulate", simulate},
    {"render", render},
    {"compare", compare},
    {"scenarios", scenarios},
    {"profiles", profiles},
    {"explain", explain},
    {"sockets", sockets},
}};

// The command that a word almost is; empty for a file, for a shipped scenario, and for no such word.
QString commandNear(const QString &word)
{
    if (QFileInfo::exists(locate(word)))
        return {};
    QStringList names;
    for (const auto &[name, parse] : Parsers)
        names.append(QString::fromLatin1(name));
    return nearestOf(word, names);
}

// "fourwave render --help" helps as well.
bool asksForHelp(const QStringList &arguments)
{
    return arguments.contains(QLatin1String("--help")) || arguments.contains(QLatin1String("-h"));
}

} // namespace

Command parseCommandLine(const QStringList &arguments)
{
    const QString first = arguments.value(0);
    const auto language = [&arguments] { return Arguments(arguments, {Lang}).language(); };
    for (const auto &[name, parse] : Parsers) {
        if (first != QLatin1String(name))
            continue;
        if (asksForHelp(arguments))
            return HelpCommand{language()};
        return parse(arguments.mid(1));
    }
    const QString nearest = commandNear(first);
    if (!nearest.isEmpty())
        return UsageError{UsageError::Kind::UnknownCommand, first, {nearest}, language()};
    return window(arguments);
}

} // namespace app
