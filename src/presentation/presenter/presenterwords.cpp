// SPDX-License-Identifier: MIT
#include "presentation/presenter/presenterwords.h"

#include "explanation/names.h"
#include "explanation/say.h"
#include "explanation/whatif.h"
#include "presentation/audience/captions.h"

#include <algorithm>

namespace presentation {

using explanation::Language;
using explanation::say;
using lecture::Detail;

namespace {

QString blankText(Blank blank, Language language)
{
    switch (blank) {
    case Blank::None: return {};
    case Blank::Black:
        return say(language, QT_TRANSLATE_NOOP("explanation", "The audience sees black."));
    case Blank::White:
        return say(language, QT_TRANSLATE_NOOP("explanation", "The audience sees white."));
    }
    return {};
}

QString nameOf(Detail detail, Language language)
{
    switch (detail) {
    case Detail::Future: return say(language, QT_TRANSLATE_NOOP("explanation", "the future"));
    case Detail::StateNames:
        return say(language, QT_TRANSLATE_NOOP("explanation", "names of states"));
    case Detail::Labels:
        return say(language, QT_TRANSLATE_NOOP("explanation", "what the arrows are"));
    case Detail::Timers: return say(language, QT_TRANSLATE_NOOP("explanation", "timers"));
    case Detail::Calls: return say(language, QT_TRANSLATE_NOOP("explanation", "calls"));
    }
    return {};
}

QString hiddenText(const Show &show, Language language)
{
    QStringList names;
    for (const Detail detail : show.hidden())
        names << nameOf(detail, language);
    if (names.isEmpty())
        return {};
    const QString separator =
        say(language, QT_TRANSLATE_NOOP3("explanation", ", ", "between items of a list"));
    return say(language, QT_TRANSLATE_NOOP("explanation", "Hidden: %1."), names.join(separator));
}

// At another pace than usual.
QString paceText(const Director &director, Language language)
{
    const model::Playback &playback = director.stage().playback;
    if (playback.speed() == 1)
        return {};
    return say(language, QT_TRANSLATE_NOOP("explanation", "It plays %1 times as fast."),
               QString::number(playback.speed()));
}

// The notes of the scenario that belong to the present step: since the step before it.
QStringList scenarioNotes(const Director &director, Language language)
{
    const Stage &stage = director.stage();
    const int step = stage.playback.step();
    if (stage.document.isCapture() || step < 0)
        return {};
    const auto steps = stage.document.steps();
    const auto timeOf = [steps](int index) {
        return steps[std::size_t(index)].at.time_since_epoch();
    };
    const tcp::Duration from = step == 0 ? tcp::Duration(-1) : timeOf(step - 1);
    QStringList texts;
    for (const scenario::Note &note : stage.document.scenario().notes) {
        if (note.at > from && note.at <= timeOf(step))
            texts << explanation::textOf(note.text, language);
    }
    return texts;
}

} // namespace

QString statusText(const Director &director)
{
    const Language language = director.stage().presenter.first();
    const Show &show = director.show();
    QStringList texts{wordRefusal(director.refusal(), language), offerText(director),
                      blankText(show.blank(), language)};
    if (show.isFrozen())
        texts << say(language,
                     QT_TRANSLATE_NOOP("explanation", "The audience's picture is frozen."));
    texts << whatIfOf(director.stage().document, show, language);
    if (!show.detours().empty())
        texts << say(language, QT_TRANSLATE_NOOP("explanation", "Esc goes back."));
    texts << hiddenText(show, language) << paceText(director, language);
    texts.removeAll(QString());
    return texts.join(QLatin1Char(' '));
}

QString offerText(const Director &director)
{
    const auto &offered = director.offered();
    if (!offered)
        return {};
    const Language language = director.stage().presenter.first();
    const bool isLecture = director.talk().isLecture;
    const QString number =
        QString::number((isLecture ? offered->stop.part : offered->stop.step) + 1);
    if (isLecture && offered->detours.empty())
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "Last time you came to part %1; G goes on."),
                   number);
    if (isLecture)
        return say(language,
                   QT_TRANSLATE_NOOP(
                       "explanation",
                       "Last time you came to part %1 and were within a what-if; G goes on there."),
                   number);
    if (offered->detours.empty())
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "Last time you came to step %1; G goes on."),
                   number);
    return say(language,
               QT_TRANSLATE_NOOP(
                   "explanation",
                   "Last time you came to step %1 and were within a what-if; G goes on there."),
               number);
}

QString wordRefusal(Director::Refusal refusal, Language language)
{
    switch (refusal) {
    case Director::Refusal::None: return {};
    case Director::Refusal::NoNextSegment:
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "No later segment could fare differently."));
    case Director::Refusal::CaptureIsFixed: return explanation::captureIsFixed(language);
    case Director::Refusal::CannotRead:
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "The scenario can no longer be read."));
    }
    return {};
}

QString notesText(const Director &director)
{
    const Language language = director.stage().presenter.first();
    QStringList texts{explanation::textOf(director.part().notes, language)};
    texts += scenarioNotes(director, language);
    texts.removeAll(QString());
    return texts.join(QStringLiteral("\n\n"));
}

QString comingText(const Director &director)
{
    const Stage &stage = director.stage();
    const Language language = stage.presenter.first();
    const bool isInDetour = !director.show().detours().empty();
    if (!isInDetour && director.show().isLast())
        return say(language, QT_TRANSLATE_NOOP("explanation", "This is the end."));
    if (!isInDetour) {
        const Stop &coming = director.stops()[std::size_t(director.show().stop()) + 1];
        const auto &parts = director.talk().lecture.parts;
        if (coming.part != director.stop().part)
            return explanation::textOf(parts[std::size_t(coming.part)].title, language);
        return tellingOf(stage.document, coming.step, language).heading;
    }
    const int step = stage.playback.step() + 1;
    return step < stage.playback.stepCount() ? tellingOf(stage.document, step, language).heading
                                             : QString();
}

QString nowTitle(Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "Now"));
}

QString comingTitle(Language language)
{
    return say(language, QT_TRANSLATE_NOOP3("explanation", "Next", "step of a presentation"));
}

QString notesTitle(Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "Notes"));
}

QString presenterTitle(Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "Fourwave: presenter"));
}

QString keysHint(Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "F1: all keys"));
}

} // namespace presentation
