// SPDX-License-Identifier: MIT
// Where the lecturer goes, and where time goes by itself.
#include "presentation/show/director.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace presentation {

using model::Playback;

namespace {

constexpr double SlowestPace = 0.25;
constexpr double FastestPace = 4;

} // namespace

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
    else if (wish == Wish::NextPart)
        goToPart(stop().part + 1);
    else
        backToPart();
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

// To the beginning of this part first, as players of music do.
void Director::backToPart()
{
    const bool isBegun = m_show.stop() > stopOfPart(stop().part);
    goToPart(isBegun ? stop().part : stop().part - 1);
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

// Whether the part has come to what it is about, and another one follows.
bool Director::isAtMoment() const
{
    return !m_show.isLast() && m_stops[std::size_t(m_show.stop()) + 1].part != stop().part;
}

// It plays by itself: the show comes along, and rests at the moment of the part.
void Director::followPlayback()
{
    if (m_isMoving || isInDetour())
        return;
    const auto stop = stopOfStep(m_stage.playback.step());
    if (!stop || *stop == m_show.stop())
        return;
    m_show.follow(*stop);
    if (isAtMoment())
        m_stage.playback.pause();
    takeView();
    emit stopChanged();
    emit changed();
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
    const auto stop = stopNear(bookmark.stop);
    if (!stop)
        return;
    if (bookmark.detours.empty()) {
        goTo(*stop, bookmark.position);
    } else {
        goTo(*stop, bookmark.detours.front().left);
        takeAgain(bookmark);
    }
    emit resumed(bookmark);
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

} // namespace presentation
