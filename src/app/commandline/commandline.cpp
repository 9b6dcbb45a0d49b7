// SPDX-License-Identifier: MIT
#include "app/commandline/commandline.h"

#include "app/commandline/arguments.h"
#include "app/commandline/locate.h"
#include "app/commandline/nearest.h"
#include "app/commandline/renderoptions.h"

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

Command present(const QStringList &list)
{
    Arguments arguments(list, {{"--screen"}, Lang, Theme});
    PresentCommand command;
    command.file = arguments.requirePosition(QStringLiteral("FILE"));
    command.screen = arguments.ordinal(QStringLiteral("--screen"));
    command.language = arguments.language();
    command.theme = arguments.theme();
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

constexpr std::array<std::pair<const char *, Parser>, 8> Parsers = {{
    {"simulate", simulate},
    {"render", parseRender},
    {"present", present},
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
