// SPDX-License-Identifier: MIT
#include "model/playback.h"

#include "trace/prefix.h"

#include <algorithm>
#include <utility>

namespace model {

using tcp::Duration;
using tcp::SimTime;

namespace {

// How many events have happened after each step: its own and all before them.
std::vector<std::uint32_t> happenedAfterSteps(std::span<const trace::Step> steps)
{
    std::vector<std::uint32_t> happened;
    happened.reserve(steps.size());
    std::uint32_t count = 0;
    for (const trace::Step &step : steps) {
        for (const trace::EventId event : step.events)
            count = std::max(count, trace::indexOf(event) + 1);
        happened.push_back(count);
    }
    return happened;
}

Duration scaled(Duration real, double speed)
{
    return Duration(static_cast<Duration::rep>(static_cast<double>(real.count()) * speed));
}

} // namespace

Playback::Playback(const Document &document, QObject *parent)
    : QObject(parent), m_document(document)
{
    connect(&document, &Document::traceReplaced, this, &Playback::takeTrace);
    connect(&document, &Document::traceSettled, this, &Playback::tellOfTrace);
    takeTrace(Document::Reason::Opened);
}

void Playback::play()
{
    if (stepCount() == 0)
        return;
    if (isAtEnd())
        goToStart();
    m_stay = motion() == Motion::Reduced ? stayAt(step()) : Duration::zero();
    setMode(Mode::Playing);
}

void Playback::pause()
{
    setMode(Mode::Still);
}

void Playback::toggle()
{
    if (isPlaying()) {
        pause();
        return;
    }
    play();
}

void Playback::next()
{
    const bool isWaiting = m_mode == Mode::Stepping && step() < m_goal.step;
    if (step() + 1 >= stepCount()) {
        goToEnd();
        return;
    }
    if (isWaiting || motion() == Motion::Reduced || !m_pacing.comesAfterWait(step() + 1)) {
        enter(step() + 1);
        return;
    }
    flyTo(m_pacing.restOf(step() + 1));
}

void Playback::previous()
{
    if (step() <= 0) {
        goToStart();
        return;
    }
    enter(step() - 1);
}

void Playback::goToStart()
{
    stopAt(m_pacing.startOf(Position::BeforeFirstStep));
}

void Playback::goToEnd()
{
    stopAt(m_pacing.end());
}

void Playback::seek(SimTime time)
{
    stopAt(m_pacing.positionAt(time));
}

void Playback::seek(const Position &position)
{
    stopAt(position);
}

void Playback::seekStep(int step)
{
    const int last = stepCount() - 1;
    stopAt(m_pacing.startOf(std::clamp(step, Position::BeforeFirstStep, last)));
}

void Playback::seekProgress(Duration progress)
{
    setMode(Mode::Still);
    const Duration inside = std::clamp(progress, Duration::zero(), length());
    moveTo(m_pacing.positionAt(inside), inside);
}

void Playback::fly()
{
    if (step() != Position::BeforeFirstStep)
        enter(step());
}

void Playback::runTo(int step)
{
    goToStart();
    const Position rest = m_pacing.restOf(std::clamp(step, 0, stepCount() - 1));
    if (motion() == Motion::Reduced)
        stopAt(rest);
    else
        flyTo(rest);
}

void Playback::setSpeed(double factor)
{
    const double inside = std::clamp(factor, SlowestSpeed, FastestSpeed);
    if (std::exchange(m_speed, inside) != inside)
        emit speedChanged(m_speed);
}

void Playback::setHold(Duration hold)
{
    m_hold = std::max(hold, Duration::zero());
}

void Playback::setMotion(Motion motion)
{
    m_motion = motion;
    if (m_motion == Motion::Reduced && m_mode == Mode::Stepping)
        stopAt(m_pacing.startOf(m_goal.step));
}

void Playback::setFutureHidden(bool hidden)
{
    if (hidden == m_isFutureHidden)
        return;
    m_isFutureHidden = hidden;
    // What is on its way goes back to where its step began: further on it would tell its fate.
    if (hidden && step() != Position::BeforeFirstStep)
        seekStep(step());
    m_known = {};
    Q_UNUSED(learn());
    emit knownChanged();
}

const trace::Trace &Playback::knownTrace() const
{
    return m_isFutureHidden ? m_known : m_document.trace();
}

std::span<const trace::Step> Playback::knownSteps() const
{
    const auto all = m_document.steps();
    return m_isFutureHidden ? all.first(static_cast<std::size_t>(step() + 1)) : all;
}

// Whether other events are known than before.
bool Playback::learn()
{
    if (!m_isFutureHidden)
        return false;
    const auto last = lastEvent();
    const std::size_t count = last ? trace::indexOf(*last) + 1 : 0;
    if (count == m_known.events().size() && !m_known.sockets().empty())
        return false;
    m_known = trace::prefixOf(m_document.trace(), count);
    return true;
}

void Playback::advance(Duration real)
{
    const Duration watched = scaled(real, m_speed);
    switch (m_mode) {
    case Mode::Still: return;
    case Mode::Stepping: advanceFlight(watched); return;
    case Mode::Playing:
        if (motion() == Motion::Full)
            advanceFilm(watched);
        else
            advanceSlides(watched);
    }
}

std::optional<trace::EventId> Playback::lastEvent() const
{
    const auto events = m_document.trace().events();
    const auto firstAt = std::ranges::lower_bound(events, time(), {}, &trace::Event::at);
    const auto firstAfter = std::ranges::upper_bound(events, time(), {}, &trace::Event::at);
    // At the instant of a next step, only what belongs to the steps up to this one has happened.
    const bool isShared = step() + 1 < stepCount() && m_pacing.startOf(step() + 1).time == time();
    auto count = static_cast<std::uint32_t>((isShared ? firstAt : firstAfter) - events.begin());
    if (step() >= 0)
        count = std::max(count, m_happened[static_cast<std::size_t>(step())]);
    if (count == 0)
        return {};
    return trace::EventId(count - 1);
}

const trace::Snapshot *Playback::stateOf(trace::SocketId socket) const
{
    const auto last = lastEvent();
    return last ? m_document.trace().stateAfter(socket, *last) : nullptr;
}

bool Playback::isAtStart() const
{
    return m_position == m_pacing.startOf(Position::BeforeFirstStep);
}

bool Playback::isAtEnd() const
{
    return m_position == m_pacing.end();
}

void Playback::takeTrace(Document::Reason reason)
{
    m_pacing = Pacing(m_document.trace(), m_document.steps());
    m_happened = happenedAfterSteps(m_document.steps());
    m_stay = {};
    if (reason == Document::Reason::Opened)
        m_position = m_pacing.startOf(Position::BeforeFirstStep);
    else if (!m_pacing.contains(m_position))
        m_position = m_pacing.positionAt(m_position.time);
    m_progress = m_pacing.progressOf(m_position);
    if (m_mode == Mode::Stepping || reason == Document::Reason::Opened)
        m_mode = Mode::Still;
    m_known = {};
    Q_UNUSED(learn());
}

void Playback::tellOfTrace()
{
    emit stepCountChanged(stepCount());
    emit modeChanged(m_mode);
    emit timeChanged(time());
    emit stepChanged(step());
    emit positionChanged();
}

void Playback::setMode(Mode mode)
{
    if (std::exchange(m_mode, mode) != mode)
        emit modeChanged(m_mode);
}

void Playback::stopAt(const Position &position)
{
    setMode(Mode::Still);
    moveTo(position, m_pacing.progressOf(position));
}

void Playback::moveTo(const Position &position, Duration progress)
{
    m_progress = progress;
    const Position before = std::exchange(m_position, position);
    if (before == position)
        return;
    if (learn())
        emit knownChanged();
    if (before.time != position.time)
        emit timeChanged(position.time);
    if (before.step != position.step)
        emit stepChanged(position.step);
    emit positionChanged();
}

// To a step's beginning at once; then its segments fly.
void Playback::enter(int step)
{
    const Position start = m_pacing.startOf(step);
    const Position rest = m_pacing.restOf(step);
    moveTo(start, m_pacing.progressOf(start));
    if (motion() == Motion::Reduced || rest == start)
        setMode(Mode::Still);
    else
        flyTo(rest);
}

void Playback::flyTo(const Position &goal)
{
    m_goal = goal;
    setMode(Mode::Stepping);
}

void Playback::advanceFlight(Duration watched)
{
    const Duration goal = m_pacing.progressOf(m_goal);
    const Duration progress = m_progress + watched;
    if (progress < goal) {
        moveTo(m_pacing.positionAt(progress), progress);
        return;
    }
    moveTo(m_goal, goal);
    setMode(Mode::Still);
}

void Playback::advanceFilm(Duration watched)
{
    while (watched > Duration::zero() && isPlaying()) {
        const Duration stayed = std::min(watched, m_stay);
        m_stay -= stayed;
        watched -= stayed;
        if (m_stay > Duration::zero())
            return;
        const bool isLast = step() + 1 >= stepCount();
        const Duration boundary =
            isLast ? length() : m_pacing.progressOf(m_pacing.startOf(step() + 1));
        const Duration progress = std::min(m_progress + watched, std::max(boundary, m_progress));
        watched -= progress - m_progress;
        if (progress < boundary)
            moveTo(m_pacing.positionAt(progress), progress);
        else if (isLast)
            goToEnd();
        else
            startStep(step() + 1);
    }
}

void Playback::advanceSlides(Duration watched)
{
    while (watched > Duration::zero() && isPlaying()) {
        const Duration stayed = std::min(watched, m_stay);
        m_stay -= stayed;
        watched -= stayed;
        if (m_stay > Duration::zero())
            return;
        if (step() + 1 < stepCount())
            startStep(step() + 1);
        else
            goToEnd();
    }
}

void Playback::startStep(int step)
{
    m_stay = stayAt(step);
    const Position start = m_pacing.startOf(step);
    moveTo(start, m_pacing.progressOf(start));
}

Duration Playback::stayAt(int step) const
{
    if (motion() == Motion::Full)
        return m_hold;
    // Without motion a step is watched for as long as its flight would take.
    const Position start = m_pacing.startOf(step);
    const Duration whole = step + 1 < stepCount() ? m_pacing.progressOf(m_pacing.startOf(step + 1))
                                                        - m_pacing.progressOf(start)
                                                  : Duration::zero();
    return std::max(m_hold, whole);
}

} // namespace model
