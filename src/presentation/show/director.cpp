// SPDX-License-Identifier: MIT
#include "presentation/show/director.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <utility>

namespace presentation {

using lecture::Detail;
using model::Playback;
using scenario::SegmentFault;

namespace {

using namespace std::chrono_literals;

constexpr tcp::Duration TimeToRead = 2s; // at each step while it plays

lecture::Languages languagesOf(explanation::Language language)
{
    return language == explanation::Language::Chinese ? lecture::Languages::Chinese
                                                      : lecture::Languages::English;
}

explanation::Language otherThan(explanation::Language language)
{
    return language == explanation::Language::Chinese ? explanation::Language::English
                                                      : explanation::Language::Chinese;
}

} // namespace

Director::Director(Talk talk, Stage &stage, QObject *parent)
    : QObject(parent), m_talk(std::move(talk)), m_stage(stage)
{
    m_stage.playback.setHold(TimeToRead);
    connect(&m_stage.playback, &Playback::stepChanged, this, &Director::followPlayback);
    connect(this, &Director::stopChanged, this, [this] { m_offered.reset(); });
}

std::optional<model::FileProblem> Director::prepare()
{
    std::vector<Reach> reaches;
    for (int part = 0; part < int(m_talk.sources.size()); ++part) {
        if (auto problem = m_stage.show(m_talk, part))
            return problem;
        reaches.push_back(reachOf(part));
    }
    m_stops = stopsOf(m_talk, reaches);
    m_show = Show(int(m_stops.size()));
    m_show.setLanguages(languagesOf(m_stage.audience.first()));
    if (m_stage.audience.isBoth())
        m_show.setLanguages(lecture::Languages::Both);
    goTo(0);
    takeView();
    return {};
}

// Of the part that is on the stage.
Reach Director::reachOf(int part) const
{
    const Playback &playback = m_stage.playback;
    if (!m_talk.isLecture)
        return {trace::Position::BeforeFirstStep, trace::Position::BeforeFirstStep,
                playback.stepCount()};
    const lecture::Part &shown = m_talk.lecture.parts[std::size_t(part)];
    const auto stepAt = [&playback](tcp::Duration at) {
        return playback.pacing().positionAt(tcp::SimTime(at)).step;
    };
    return {stepAt(beginningOf(shown)), stepAt(shown.at), playback.stepCount()};
}

const lecture::Part &Director::part() const
{
    return m_talk.lecture.parts[std::size_t(stop().part)];
}

const Source &Director::source() const
{
    return m_talk.sources[std::size_t(stop().part)];
}

int Director::stopOfPart(int part) const
{
    const auto found = std::ranges::find(m_stops, part, &Stop::part);
    return int(found - m_stops.begin());
}

std::optional<int> Director::stopOfStep(int step) const
{
    // A run that several parts show in a row: the nearest of them that has the step.
    const auto &sources = m_talk.sources;
    std::optional<int> nearest;
    for (int i = 0; i < int(m_stops.size()); ++i) {
        const Stop &each = m_stops[std::size_t(i)];
        const bool isSame = each.step == step
                            && sources[std::size_t(each.part)] == sources[std::size_t(stop().part)];
        const auto away = [this](int other) { return std::abs(other - m_show.stop()); };
        if (isSame && (!nearest || away(i) < away(*nearest)))
            nearest = i;
    }
    return nearest;
}

void Director::fulfil(Wish wish)
{
    const Refusal refused = std::exchange(m_refusal, Refusal::None);
    switch (wish) {
    case Wish::Next:
    case Wish::Back:
    case Wish::First:
    case Wish::Last:
    case Wish::NextPart:
    case Wish::PreviousPart: fulfilMove(wish); break;
    case Wish::Repeat:
    case Wish::Play:
    case Wish::Slower:
    case Wish::Faster: fulfilPlayback(wish); break;
    case Wish::Lose: tryWith(SegmentFault::Action::Drop); break;
    case Wish::Delay: tryWith(SegmentFault::Action::Delay); break;
    case Wish::Duplicate: tryWith(SegmentFault::Action::Duplicate); break;
    case Wish::Black: m_show.toggle(Blank::Black); break;
    case Wish::White: m_show.toggle(Blank::White); break;
    case Wish::Freeze: m_show.toggleFrozen(); break;
    case Wish::Future: toggle(Detail::Future); break;
    case Wish::StateNames: toggle(Detail::StateNames); break;
    case Wish::Labels: toggle(Detail::Labels); break;
    case Wish::Timers: toggle(Detail::Timers); break;
    case Wish::Calls: toggle(Detail::Calls); break;
    case Wish::Reveal: reveal(); break;
    case Wish::Spotlight: m_show.toggle(Tool::Spotlight); break;
    case Wish::Pointer: m_show.toggle(Tool::Pointer); break;
    case Wish::Pen: m_show.toggle(Tool::Pen); break;
    case Wish::Magnifier: m_show.toggle(Tool::Magnifier); break;
    case Wish::Wipe: m_show.drawing().wipe(); break;
    case Wish::Languages: nextLanguages(); break;
    case Wish::OwnLanguage: m_stage.presenter.setFirst(otherThan(m_stage.presenter.first())); break;
    case Wish::Keys: m_show.toggleKeys(); break;
    case Wish::Leave:
        // Who believes to be in a what-if that was refused does not mean to end the show.
        if (refused == Refusal::None)
            leave();
        break;
    case Wish::Resume: resume(); break;
    case Wish::Window: emit windowAsked(); break;
    case Wish::Jump: emit listAsked(); break;
    case Wish::Start: break; // it has begun
    }
    emit changed();
}

// Each part is shown as its author wished; within a part the lecturer decides.
void Director::takeView()
{
    if (std::exchange(m_shownPart, stop().part) == stop().part)
        return;
    const lecture::View &view = part().view;
    m_show.setHidden({view.hidden.begin(), view.hidden.end()});
    takeHidden();
    // A key's choice lasts until a part wishes for another one than the part before.
    if (view.languages && view.languages != std::exchange(m_wished, view.languages)) {
        m_show.setLanguages(*view.languages);
        takeLanguages();
    }
}

void Director::toggle(Detail detail)
{
    m_show.toggle(detail);
    takeHidden();
}

void Director::reveal()
{
    m_show.reveal();
    takeHidden();
}

// What is yet to come is not only unseen: the run is told as far as it has gone.
void Director::takeHidden()
{
    m_stage.playback.setFutureHidden(m_show.hides(Detail::Future));
}

void Director::nextLanguages()
{
    m_show.nextLanguages();
    takeLanguages();
}

void Director::takeLanguages()
{
    using explanation::Language;
    const auto languages = m_show.languages();
    if (languages != lecture::Languages::Both)
        m_stage.audience.setFirst(languages == lecture::Languages::Chinese ? Language::Chinese
                                                                           : Language::English);
    m_stage.audience.setBoth(languages == lecture::Languages::Both);
}

void Director::press(Point place)
{
    if (m_show.tool() != Tool::Pen)
        return;
    m_show.drawing().begin(place);
    emit drawn();
}

void Director::move(std::optional<Point> place, Qt::MouseButtons buttons)
{
    m_show.drawing().pointAt(place);
    if (m_show.tool() == Tool::Pen && place && buttons.testFlag(Qt::LeftButton))
        m_show.drawing().extend(*place);
    if (m_show.tool() != Tool::None)
        emit drawn();
}

} // namespace presentation
