// SPDX-License-Identifier: MIT
#include "app/welcome.h"

#include "model/document.h"
#include "model/playback.h"

#include <algorithm>

namespace app {

using model::Playback;

namespace {

constexpr tcp::Duration StoryLength = std::chrono::minutes(1);
constexpr tcp::Duration ShortestHold = std::chrono::seconds(1);

} // namespace

Welcome::Welcome(const model::Document &document, Playback &playback, QObject *parent)
    : QObject(parent), m_document(document), m_playback(playback)
{
    connect(&playback, &Playback::modeChanged, this, &Welcome::forgetHold);
}

void Welcome::flyFirstSegment()
{
    m_playback.runTo(firstStepWithSegment());
    if (m_playback.isMoving())
        connect(&m_playback, &Playback::modeChanged, this, &Welcome::firstSegmentFlew,
                Qt::SingleShotConnection);
    else
        emit firstSegmentFlew();
}

void Welcome::watchAll()
{
    const int steps = std::max(1, m_playback.stepCount());
    m_playback.goToStart();
    m_playback.setHold(std::max(ShortestHold, (StoryLength - m_playback.length()) / steps));
    m_playback.play();
}

int Welcome::firstStepWithSegment() const
{
    const auto sends = [this](trace::EventId event) {
        return std::holds_alternative<trace::SegmentSent>(m_document.trace().event(event).fact);
    };
    const auto steps = m_document.steps();
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const trace::Step &step) {
        return std::any_of(step.events.begin(), step.events.end(), sends);
    });
    return found == steps.end() ? 0 : int(found - steps.begin());
}

// Reading time belongs to the story that was asked for; Play alone runs through.
void Welcome::forgetHold()
{
    if (!m_playback.isPlaying())
        m_playback.setHold({});
}

} // namespace app
