// SPDX-License-Identifier: MIT
#include "app/commandline/renderoptions.h"

#include "app/commandline/arguments.h"

#include <QFileInfo>

#include <array>

namespace app {

namespace {

constexpr const char *Pages = "pdf";
constexpr const char *Pictures = "png svg pdf";
constexpr const char *Drawn = "png svg pdf html gif webp mp4";
constexpr const char *Sized = "png svg pdf gif webp mp4";
constexpr const char *Films = "gif webp mp4";
constexpr const char *Loops = "gif webp";

constexpr int MostFrames = 60; // a second

// An option and the formats that it shows in.
struct Offer
{
    OptionName option;
    const char *formats;
};

constexpr Offer Offers[] = {
    {{"--at"}, Pictures},
    {{"--since"}, Drawn},
    {{"--until"}, Drawn},
    {{"--title", false}, Drawn},
    {{"--legend", false}, Drawn},
    {{"--captions", false}, Pictures},
    {{"--size"}, Sized},
    {{"--aspect"}, Sized},
    {{"--width"}, Pictures},
    {{"--paper"}, Pictures},
    {{"--scale"}, "png"},
    {{"--editable", false}, "svg"},
    {{"--no-calls", false}, Drawn},
    {{"--no-timers", false}, Drawn},
    {{"--no-states", false}, Drawn},
    {{"--no-flags", false}, Drawn},
    {{"--no-lengths", false}, Drawn},
    {{"--no-times", false}, Drawn},
    {{"--numbers"}, Drawn},
    {{"--time"}, Drawn},
    {{"--pages"}, Pages},
    {{"--pace"}, Films},
    {{"--speed"}, Films},
    {{"--hold"}, Films},
    {{"--fps"}, Films},
    {{"--no-captions", false}, Films},
    {{"--loops"}, Loops},
    {{"--max-size"}, Loops},
    {{"--ascii", false}, "txt"},
    {{"--end"}, "pcapng"},
};

std::vector<OptionName> allOptions()
{
    std::vector<OptionName> all{{"-o"}, {"--output"}, {"--lang"}, {"--theme"}, {"--connection"}};
    for (const Offer &offer : Offers)
        all.push_back(offer.option);
    return all;
}

QString name(const char *text)
{
    return QString::fromLatin1(text);
}

void readOutput(Arguments &arguments, RenderCommand &command)
{
    command.output = arguments.value(QStringLiteral("--output"));
    if (command.output.isEmpty())
        command.output = arguments.requireValue(
            QStringLiteral("-o"), {QStringLiteral("OUT.svg"), QStringLiteral("OUT.png")});
}

// What is drawn: parts of the ladder, and how time becomes height.
void readLadder(Arguments &arguments, diagram::Options &options)
{
    options.hasCalls = !arguments.has(QStringLiteral("--no-calls"));
    options.hasTimers = !arguments.has(QStringLiteral("--no-timers"));
    options.hasStateNames = !arguments.has(QStringLiteral("--no-states"));
    options.hasTimes = !arguments.has(QStringLiteral("--no-times"));
    options.labels.flags = !arguments.has(QStringLiteral("--no-flags"));
    options.labels.length = !arguments.has(QStringLiteral("--no-lengths"));
    using explanation::Numbers;
    const int numbers = arguments.choice(QStringLiteral("--numbers"), {"relative", "absolute"});
    if (numbers >= 0)
        options.numbers = numbers == 0 ? Numbers::Relative : Numbers::Absolute;
    const int scale = arguments.choice(QStringLiteral("--time"), {"event", "linear", "compressed"});
    if (scale >= 0)
        options.scale = diagram::ScaleKind(scale);
}

// The moment and the span, which must hold it.
void readTime(Arguments &arguments, RenderCommand &command)
{
    const QString at = QStringLiteral("--at");
    const QString since = QStringLiteral("--since");
    const QString until = QStringLiteral("--until");
    command.at = arguments.duration(at);
    command.since = arguments.duration(since);
    command.until = arguments.duration(until);
    if (command.since && command.until && *command.since > *command.until)
        arguments.refuseTogether(since, until);
    if (command.at && command.since && *command.at < *command.since)
        arguments.refuseTogether(at, since);
    if (command.at && command.until && *command.at > *command.until)
        arguments.refuseTogether(at, until);
}

// Of PDF: pages; of other pictures: one sheet.
void readPages(Arguments &arguments, RenderCommand &command)
{
    const int pages =
        arguments.choice(QStringLiteral("--pages"), {"one", "paper", "steps", "blank"});
    if (pages >= 0)
        command.pages = exporters::Pages(pages);
    constexpr std::array papers = {QPageSize::A4, QPageSize::A3, QPageSize::A5, QPageSize::Letter};
    const int paper = arguments.choice(QStringLiteral("--paper"), {"A4", "A3", "A5", "letter"});
    for (const char *option : {"--at", "--captions"}) { // each slide has its own
        if (command.pages == exporters::Pages::Steps && arguments.has(name(option)))
            arguments.refuseTogether(QStringLiteral("--pages"), name(option));
    }
    if (paper < 0)
        return;
    command.paper = QPageSize(papers[static_cast<std::size_t>(paper)]);
    const bool isPdf = QFileInfo(command.output).suffix().toLower() == QLatin1String("pdf");
    if (isPdf && pages < 0)
        command.pages = exporters::Pages::Paper;
    if (command.pages == exporters::Pages::One)
        command.extent = exporters::extents::Paper{command.paper};
    if (command.pages == exporters::Pages::Steps)
        arguments.refuseTogether(QStringLiteral("--paper"), QStringLiteral("--pages"));
}

// 288 pixels to the inch, of which print shows no single one.
constexpr double PrintedScale = 3;

// How large: in one of the ways.
void readExtent(Arguments &arguments, RenderCommand &command)
{
    using namespace exporters::extents;
    const QSize size = arguments.size(QStringLiteral("--size"));
    if (!size.isEmpty())
        command.extent = Pixels{size};
    if (const auto aspect = arguments.aspect(QStringLiteral("--aspect")))
        command.extent = *aspect;
    if (const auto width = arguments.millimetres(QStringLiteral("--width")))
        command.extent = Column{*width};
    const bool isPrinted =
        arguments.has(QStringLiteral("--width")) || arguments.has(QStringLiteral("--paper"));
    command.scale = arguments.factor(QStringLiteral("--scale"), isPrinted ? PrintedScale : 1);
    QString given;
    for (const char *option : {"--size", "--aspect", "--width", "--paper"}) {
        if (!arguments.has(name(option)))
            continue;
        if (!given.isEmpty())
            arguments.refuseTogether(given, name(option));
        given = name(option);
    }
    if (given == QLatin1String("--size") && arguments.has(QStringLiteral("--scale")))
        arguments.refuseTogether(given, QStringLiteral("--scale"));
    const bool isSheet = given.isEmpty() || given == QLatin1String("--paper");
    if (!isSheet && command.pages != exporters::Pages::One)
        arguments.refuseTogether(given, QStringLiteral("--pages"));
}

void readFilm(Arguments &arguments, RenderCommand &command)
{
    const QString pace = QStringLiteral("--pace");
    if (arguments.choice(pace, {"watched", "steps"}) == 1)
        command.film.pace = exporters::FilmOptions::Pace::Steps;
    command.film.speed = arguments.factor(QStringLiteral("--speed"));
    const bool isStill = command.film.pace == exporters::FilmOptions::Pace::Steps;
    if (isStill && arguments.has(QStringLiteral("--speed")))
        arguments.refuseTogether(pace, QStringLiteral("--speed"));
    command.film.hold = arguments.duration(QStringLiteral("--hold")).value_or(command.film.hold);
    if (const int frames = arguments.ordinal(QStringLiteral("--fps"), MostFrames))
        command.film.framesPerSecond = frames;
    if (isStill && arguments.has(QStringLiteral("--fps")))
        arguments.refuseTogether(pace, QStringLiteral("--fps"));
    command.film.hasCaptions = !arguments.has(QStringLiteral("--no-captions"));
    command.loops = arguments.ordinal(QStringLiteral("--loops"));
    command.mostBytes = arguments.bytes(QStringLiteral("--max-size"));
}

// Nothing is silently ignored.
void refuseWhatShowsNowhere(Arguments &arguments, const QString &suffix)
{
    bool isKnown = false;
    for (const Offer &offer : Offers)
        isKnown = isKnown || name(offer.formats).split(u' ').contains(suffix);
    const QStringList texts{"mmd", "md", "csv", "json", "jsonl"};
    if (!isKnown && !texts.contains(suffix))
        return;
    for (const Offer &offer : Offers) {
        const QStringList formats = name(offer.formats).split(u' ');
        if (arguments.has(name(offer.option.name)) && !formats.contains(suffix))
            arguments.refuseFor(suffix, name(offer.option.name), formats);
    }
}

} // namespace

Command parseRender(const QStringList &list)
{
    Arguments arguments(list, allOptions());
    RenderCommand command;
    command.file = arguments.requirePosition(QStringLiteral("FILE"));
    readOutput(arguments, command);
    command.language = arguments.language();
    command.theme = arguments.theme().value_or(diagram::ThemeName::Light);
    command.asAscii = arguments.has(QStringLiteral("--ascii"));
    command.captureEnd = arguments.side(QStringLiteral("--end"));
    command.connection = arguments.ordinal(QStringLiteral("--connection"));
    command.hasTitle = arguments.has(QStringLiteral("--title"));
    command.hasLegend = arguments.has(QStringLiteral("--legend"));
    command.hasStory = arguments.has(QStringLiteral("--captions"));
    if (arguments.has(QStringLiteral("--editable")))
        command.letters = diagram::Letters::Text;
    readLadder(arguments, command.options);
    readTime(arguments, command);
    readPages(arguments, command);
    readExtent(arguments, command);
    readFilm(arguments, command);
    refuseWhatShowsNowhere(arguments, QFileInfo(command.output).suffix().toLower());
    return arguments.finish(command);
}

} // namespace app
