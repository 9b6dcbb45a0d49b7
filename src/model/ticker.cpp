// SPDX-License-Identifier: MIT
#include "model/ticker.h"

#include "model/playback.h"

#include <algorithm>
#include <chrono>

namespace model {

using namespace std::chrono_literals;

namespace {

constexpr auto Frame = 16ms;
// After a stall (a dialog, a slow disk) the film goes on where it was rather than skip.
constexpr tcp::Duration LongestFrame = 100ms;

} // namespace

Ticker::Ticker(Playback &playback, QObject *parent) : QObject(parent), m_playback(playback)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(Frame);
    connect(&m_timer, &QTimer::timeout, this, &Ticker::tick);
    connect(&playback, &Playback::modeChanged, this, &Ticker::followMode);
    followMode();
}

void Ticker::followMode()
{
    if (m_playback.isMoving() == m_timer.isActive())
        return;
    if (!m_playback.isMoving()) {
        m_timer.stop();
        return;
    }
    m_sinceTick.start();
    m_timer.start();
}

void Ticker::tick()
{
    const auto passed = std::chrono::nanoseconds(m_sinceTick.nsecsElapsed());
    m_sinceTick.start();
    m_playback.advance(std::min(std::chrono::duration_cast<tcp::Duration>(passed), LongestFrame));
}

} // namespace model
