// SPDX-License-Identifier: MIT
#include "presentation/director.h"

#include "exploration/segmentedits.h"

#include <QScopedValueRollback>

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

constexpr double SlowestPace = 0.25;
constexpr double FastestPace = 4;
constexpr tcp::Duration UsualWay = 50ms;   // where directions or segments differ
constexpr tcp::Duration UsualTimeout = 1s; // RFC 6298 (2.1)
constexpr tcp::Duration TimeToRead = 2s;   // at each step while it plays

lecture::Languages languagesOf(explanation::Language language)
{
    return language == explanation::Language::Chinese ? lecture::Languages::Chinese
                                                      : lecture::Languages::English;
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
        const Playback &playback = m_stage.playback;
        const tcp::SimTime at(m_talk.lecture.parts[std::size_t(part)].at);
        const int step = m_talk.isLecture ? playback.pacing().positionAt(at).step
                                          : trace::Position::BeforeFirstStep;
        reaches.push_back({step, playback.stepCount()});
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
    m_refusal = Refusal::None;
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
    case Wish::Keys: m_show.toggleKeys(); break;
    case Wish::Leave: leave(); break;
    case Wish::Resume: resume(); break;
    case Wish::Window: emit windowAsked(); break;
    case Wish::Start: break; // it has begun
    }
    emit changed();
}

// The first key after a blank screen brings the picture back, as it was.
void Director::fulfilMove(Wish wish)
{
    if (m_show.unblank())
        return;
    if (wish == Wish::Next)
        next();
    else if (wish == Wish::Back)
        back();
    else if (wish == Wish::First)
        goTo(0);
    else if (wish == Wish::Last)
        goTo(int(m_stops.size()) - 1);
    else
        goToPart(stop().part + (wish == Wish::NextPart ? 1 : -1));
}

void Director::fulfilPlayback(Wish wish)
{
    if (wish == Wish::Repeat)
        m_stage.playback.fly();
    else if (wish == Wish::Play)
        m_stage.playback.toggle();
    else
        changeSpeed(wish == Wish::Faster ? 2 : 0.5);
}

void Director::changeSpeed(double factor)
{
    Playback &playback = m_stage.playback;
    playback.setSpeed(std::clamp(playback.speed() * factor, SlowestPace, FastestPace));
}

// Whether the run is still on its way to the present stop: the clock of a wait runs.
bool Director::isOnItsWay() const
{
    const Playback &playback = m_stage.playback;
    return playback.mode() == Playback::Mode::Stepping && playback.step() < stop().step;
}

void Director::next()
{
    Playback &playback = m_stage.playback;
    if (isInDetour() || isOnItsWay()) {
        playback.next();
        return;
    }
    if (m_show.isLast()) {
        playback.next(); // to the very end of the last wait
        return;
    }
    const Stop &coming = m_stops[std::size_t(m_show.stop()) + 1];
    const bool goesOn =
        m_talk.sources[std::size_t(coming.part)] == m_talk.sources[std::size_t(stop().part)]
        && coming.step == playback.step() + 1;
    if (!goesOn) {
        goTo(m_show.stop() + 1);
        return;
    }
    const QScopedValueRollback moving(m_isMoving, true);
    m_show.goTo(m_show.stop() + 1);
    takeView();
    playback.next();
    emit stopChanged();
}

void Director::back()
{
    if (isInDetour())
        m_stage.playback.previous();
    else
        goTo(m_stage.playback.step() > stop().step ? m_show.stop() : m_show.stop() - 1);
}

void Director::goToPart(int part)
{
    const int last = int(m_talk.sources.size()) - 1;
    goTo(stopOfPart(std::clamp(part, 0, last)));
}

void Director::goTo(int stop)
{
    const int inside = std::clamp(stop, 0, int(m_stops.size()) - 1);
    const QScopedValueRollback moving(m_isMoving, true);
    if (!enter(inside))
        return;
    m_stage.playback.seekStep(m_stops[std::size_t(inside)].step);
    emit stopChanged();
    emit changed();
}

void Director::goTo(int stop, const trace::Position &position)
{
    const QScopedValueRollback moving(m_isMoving, true);
    if (!enter(stop))
        return;
    if (m_stage.playback.pacing().contains(position))
        m_stage.playback.seek(position);
    emit stopChanged();
    emit changed();
}

// Opens the run of a stop, without its detours.
bool Director::enter(int stop)
{
    if (m_stage.show(m_talk, m_stops[std::size_t(stop)].part)) {
        m_refusal = Refusal::CannotRead;
        emit changed();
        return false;
    }
    m_show.goTo(stop);
    takeView();
    return true;
}

// Each part is shown as its author wished; within a part the lecturer decides.
void Director::takeView()
{
    if (std::exchange(m_shownPart, stop().part) == stop().part)
        return;
    const lecture::View &view = part().view;
    m_show.setHidden({view.hidden.begin(), view.hidden.end()});
    takeHidden();
    if (view.languages) {
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

// It plays by itself: the show comes along.
void Director::followPlayback()
{
    if (m_isMoving || isInDetour())
        return;
    const auto stop = stopOfStep(m_stage.playback.step());
    if (!stop || *stop == m_show.stop())
        return;
    m_show.follow(*stop);
    takeView();
    emit stopChanged();
    emit changed();
}

void Director::leave()
{
    switch (m_show.escape()) {
    case Escape::HideKeys: m_show.toggleKeys(); return;
    case Escape::LeaveDetour: {
        const QScopedValueRollback moving(m_isMoving, true);
        m_stage.undo(m_show.leave()->left);
        return;
    }
    case Escape::End: emit endAsked(); return;
    }
}

void Director::offer(const Bookmark &bookmark)
{
    m_offered = bookmark;
    emit changed();
}

void Director::resume()
{
    if (!m_offered)
        return;
    const Bookmark bookmark = *m_offered;
    if (const auto stop = stopNear(bookmark.stop)) {
        goTo(*stop, bookmark.position);
        emit resumed(bookmark);
    }
}

// The same stop or, if the talk is another one by now, the beginning of its part.
std::optional<int> Director::stopNear(const Stop &stop) const
{
    const auto same = std::ranges::find(m_stops, stop);
    if (same != m_stops.end())
        return int(same - m_stops.begin());
    const auto part = std::ranges::find(m_stops, stop.part, &Stop::part);
    return part == m_stops.end() ? std::nullopt : std::optional(int(part - m_stops.begin()));
}

void Director::tryWith(SegmentFault::Action action)
{
    const model::Document &document = m_stage.document;
    if (document.isCapture()) {
        m_refusal = Refusal::CaptureIsFixed;
        return;
    }
    const auto sent = nextSegment();
    const auto changed = sent ? exploration::withFault(document.scenario(), document.trace(), *sent,
                                                       action, delayFor(action, *sent))
                              : document.scenario();
    if (changed == document.scenario()) {
        m_refusal = Refusal::NoNextSegment;
        return;
    }
    const QScopedValueRollback moving(m_isMoving, true);
    m_stage.playback.pause();
    m_show.enter({m_stage.playback.position(), *sent, action});
    m_stage.change(changed);
    m_stage.playback.next();
}

std::optional<trace::EventId> Director::nextSegment() const
{
    const model::Document &document = m_stage.document;
    const trace::Trace &trace = document.trace();
    const auto last = m_stage.playback.lastEvent();
    const std::size_t first = last ? trace::indexOf(*last) + 1 : 0;
    for (std::size_t i = first; i < trace.events().size(); ++i) {
        const trace::EventId id{static_cast<std::uint32_t>(i)};
        if (std::holds_alternative<trace::SegmentSent>(trace.event(id).fact)
            && exploration::canBeTreated(document.scenario(), trace, id))
            return id;
    }
    return {};
}

// Late is later than its sender waits for; the copy comes right behind.
tcp::Duration Director::delayFor(SegmentFault::Action action, trace::EventId sent) const
{
    const trace::Trace &trace = m_stage.document.trace();
    const trace::Event &event = trace.event(sent);
    const tcp::Duration way = trace.delayFrom(event.host).value_or(UsualWay);
    if (action != SegmentFault::Action::Delay)
        return way;
    const trace::Snapshot *sender = trace.stateAfter(event.socket, sent);
    return way + (sender && sender->rto > tcp::Duration::zero() ? sender->rto : UsualTimeout);
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
