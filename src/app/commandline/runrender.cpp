// SPDX-License-Identifier: MIT
#include "app/commandline/console.h"
#include "app/commandline/run.h"
#include "app/commandline/terminalprogress.h"
#include "app/commandline/titlelines.h"
#include "app/commandline/usage.h"
#include "app/exporting/exportwords.h"
#include "app/opening.h"
#include "explanation/exporting.h"
#include "explanation/names.h"
#include "exporters/render.h"
#include "model/document.h"

#include <QFile>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace app {

using explanation::Language;

namespace {

diagram::Languages languagesOf(const RenderCommand &command, Language language)
{
    if (command.language != LanguageChoice::Both)
        return {language, {}};
    return {language, language == Language::English ? Language::Chinese : Language::English};
}

exporters::TimeSpan spanOf(const RenderCommand &command)
{
    exporters::TimeSpan span;
    if (command.since)
        span.since = tcp::SimTime(*command.since);
    if (command.until)
        span.until = tcp::SimTime(*command.until);
    return span;
}

// The day that builds which can be repeated give to everything they make.
// https://reproducible-builds.org/specs/source-date-epoch/
tcp::Duration epochOf(const QString &seconds)
{
    bool isNumber = false;
    const qint64 value = seconds.toLongLong(&isNumber);
    constexpr qint64 LastSecond = 0xffff'ffff;
    return isNumber && value >= 0 && value <= LastSecond ? std::chrono::seconds(value)
                                                         : exporters::FirstDay;
}

exporters::RenderRequest requestOf(const RenderCommand &command, const model::Document &document,
                                   Language language)
{
    exporters::RenderRequest request;
    request.options = command.options;
    request.pages = command.pages;
    request.paper = command.paper;
    request.film = command.film;
    request.loops = command.loops;
    exporters::applyTheme(request, command.theme);
    request.options.languages = languagesOf(command, language);
    request.scale = command.scale;
    request.extent = command.extent;
    request.letters = command.letters;
    request.mostBytes = command.mostBytes;
    if (command.at)
        request.at = tcp::SimTime(*command.at);
    if (command.since || command.until)
        request.span = spanOf(command);
    request.hasLegend = command.hasLegend;
    request.hasStory = command.hasStory;
    if (command.asAscii)
        request.strokes = exporters::Strokes::Ascii;
    request.captureEnd = command.captureEnd;
    request.epoch = epochOf(qEnvironmentVariable("SOURCE_DATE_EPOCH"));
    if (!document.isCapture())
        request.scenario = document.shownText();
    request.title = explanation::textOf(document.scenario().title, language);
    if (command.hasTitle)
        request.heading = titleLines(document.scenario().title, request.options.languages);
    return request;
}

// The same file, also through links.
bool isSameFile(const QString &input, const QString &output)
{
    std::error_code error;
    return std::filesystem::equivalent(QFile::encodeName(input).toStdString(),
                                       QFile::encodeName(output).toStdString(), error);
}

} // namespace

Status run(const RenderCommand &command, Language language)
{
    model::Document document;
    if (!openForCommand(document, command.file, std::max(1, command.connection), language))
        return Status::BadInput;
    if (isSameFile(document.origin(), command.output)) {
        complain(Usage::tr("%1 is what is to be drawn; a picture must not replace it.")
                     .arg(command.output));
        return Status::BadInput;
    }
    const exporters::Outcome outcome = [&] {
        TerminalProgress progress;
        return exporters::render(document.trace(), requestOf(command, document, language),
                                 command.output, progress.callback());
    }();
    if (outcome.failure) {
        complain(word(*outcome.failure, language));
        return Status::BadInput;
    }
    if (outcome.choice && print(word(*outcome.choice, language) + u'\n') != Status::Done)
        return Status::BadInput;
    if (!outcome.substituted.isEmpty())
        complain(explanation::wordSubstituted(outcome.substituted, language));
    return Status::Done;
}

} // namespace app
