// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/options.h"
#include "diagram/painting/painter.h"
#include "diagram/painting/theme.h"
#include "exporters/films/film.h"
#include "exporters/pages/pdf.h"
#include "exporters/pictures/extent.h"
#include "tcp/state.h"
#include "tcp/time.h"

#include <QPageSize>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace app {

// What --lang names.
enum class LanguageChoice { English, Chinese, Both };

// One way to start the program, as the command line tells it.
struct WindowCommand
{
    QString file; // empty: the last document
    std::optional<LanguageChoice> language;
    std::optional<diagram::ThemeName> theme;
};
struct SimulateCommand
{
    QString file;
    bool asJson = false;
    bool asAscii = false;
    bool counts = false;  // only what the run comes to
    int connection = 0;   // of a capture, from 1; 0: none is named
    QString clientSystem; // empty: as the scenario says
    QString serverSystem;
    std::optional<LanguageChoice> language;
};
struct RenderCommand
{
    QString file;
    QString output;
    std::optional<LanguageChoice> language;
    diagram::ThemeName theme = diagram::ThemeName::Light;
    std::optional<tcp::Duration> at;    // absent: the whole story has happened
    std::optional<tcp::Duration> since; // absent: the beginning
    std::optional<tcp::Duration> until; // absent: the end
    bool hasTitle = false;
    bool hasLegend = false;
    bool hasStory = false; // what is said about the steps
    exporters::Extent extent;
    double scale = 1.0;
    diagram::Letters letters = diagram::Letters::Outlines; // of an SVG
    int connection = 0;                                    // of a capture, from 1; 0: none is named
    bool asAscii = false;
    tcp::Side captureEnd = tcp::Side::Client; // of a pcapng
    diagram::Options options;                 // what is drawn; not its languages
    exporters::Pages pages = exporters::Pages::One;
    QPageSize paper{QPageSize::A4};
    exporters::FilmOptions film;
    int loops = 0;
    std::optional<qint64> mostBytes; // of a GIF or WebP
};
struct PresentCommand
{
    QString file;
    int screen = 0; // the audience's, from 1; 0: none is named
    std::optional<LanguageChoice> language;
    std::optional<diagram::ThemeName> theme;
};
struct CompareCommand
{
    QString file;
    QString branch; // empty: the scenario itself
    QString with;   // another branch; empty: systems are compared
    QStringList systems;
    std::optional<LanguageChoice> language;
};
struct ScenariosCommand
{
    std::optional<LanguageChoice> language;
};
struct ProfilesCommand
{
    QString system; // empty: list them all
    bool asJson = false;
    bool compares = false; // all systems, side by side
    std::optional<LanguageChoice> language;
};
struct ExplainCommand
{
    QString topic; // empty: list them all
    std::optional<LanguageChoice> language;
};
struct SocketsCommand
{
    QString file;   // "-": standard input
    QString system; // empty: the one whose tools print so
    std::optional<LanguageChoice> language;
};
struct HelpCommand
{
    std::optional<LanguageChoice> language;
};
struct VersionCommand
{
};

// Why the command line cannot be understood.
struct UsageError
{
    enum class Kind {
        UnknownOption,
        MissingValue,
        UnwantedValue,
        BadValue,
        Contradiction, // two options that do not go together
        WithoutEffect, // an option that the file's format has no use for
        MissingArgument,
        TooLarge,
        UnwantedArgument,
        UnknownCommand
    };
    Kind kind = Kind::UnknownOption;
    QString found;        // the option or argument
    QStringList expected; // what should stand there, or what it contradicts
    std::optional<LanguageChoice> language;
};

using Command = std::variant<WindowCommand, SimulateCommand, RenderCommand, PresentCommand,
                             CompareCommand, ScenariosCommand, ProfilesCommand, ExplainCommand,
                             SocketsCommand, HelpCommand, VersionCommand, UsageError>;

// Reads the arguments that follow the program's name.
[[nodiscard]] Command parseCommandLine(const QStringList &arguments);

} // namespace app
