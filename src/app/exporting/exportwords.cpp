// SPDX-License-Identifier: MIT
#include "app/exporting/exportwords.h"

#include "explanation/exporting.h"
#include "exporters/render.h"

namespace app {

QString word(const exporters::Failure &failure, explanation::Language language)
{
    switch (failure.kind) {
    case exporters::Failure::Kind::NotWritten:
        return explanation::wordNotWritten(failure.path, failure.reason, language);
    case exporters::Failure::Kind::TooLarge:
        return explanation::wordTooLarge(failure.size.width(), failure.size.height(), language);
    case exporters::Failure::Kind::TooSmall:
        return explanation::wordTooSmall(failure.points, failure.millimetres, language);
    case exporters::Failure::Kind::PageTooLarge:
        return explanation::wordPageTooLarge(failure.millimetres, language);
    case exporters::Failure::Kind::OutsideRun:
        return explanation::wordOutsideRun(failure.end, language);
    case exporters::Failure::Kind::TooManySteps:
        return explanation::wordTooManySteps(failure.count, failure.most, language);
    case exporters::Failure::Kind::TooManyBytes:
        return explanation::wordTooManyBytes(failure.size.width(), failure.size.height(),
                                             failure.bytes, language);
    case exporters::Failure::Kind::UnknownFormat:
        return explanation::wordUnknownFormat(failure.reason, exporters::renderFormats(), language);
    case exporters::Failure::Kind::Cancelled:
        return explanation::wordCancelled(failure.path, language);
    case exporters::Failure::Kind::NoEncoder:
        return explanation::wordNoEncoder(failure.path, failure.reason, language);
    }
    return {};
}

QString word(const exporters::FilmChoice &choice, explanation::Language language)
{
    return explanation::wordFilmChoice(choice.size.width(), choice.size.height(),
                                       choice.framesPerSecond, choice.bytes, language);
}

} // namespace app
