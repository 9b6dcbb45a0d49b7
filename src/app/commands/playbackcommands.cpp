// SPDX-License-Identifier: MIT
#include "app/commands/playbackcommands.h"

#include "app/commands/actions.h"
#include "app/settings.h"
#include "model/playback.h"

#include <QAction>

#include <algorithm>

namespace app {

using model::Playback;

namespace {

constexpr double SlowestOffered = 0.25;
constexpr double FastestOffered = 4;

} // namespace

PlaybackCommands::PlaybackCommands(const Actions &actions, Playback &playback, Settings &settings,
                                   QObject *parent)
    : QObject(parent), m_playback(playback), m_settings(settings)
{
    connectActions(actions);
    const auto offerNext = [&playback, &next = actions[Ask::Next]] {
        next.setEnabled(playback.hasNext());
    };
    connect(&playback, &Playback::positionChanged, this, offerNext);
    connect(&playback, &Playback::modeChanged, this, offerNext);
    connect(&playback, &Playback::speedChanged, this,
            [this](double speed) { m_settings.setSpeed(speed); });
    playback.setSpeed(settings.speed());
    actions[Ask::ReducedMotion].setChecked(settings.reducesMotion());
    setReducedMotion(settings.reducesMotion());
}

void PlaybackCommands::connectActions(const Actions &actions)
{
    connect(&actions[Ask::Play], &QAction::triggered, &m_playback, &Playback::toggle);
    connect(&actions[Ask::Next], &QAction::triggered, &m_playback, &Playback::next);
    connect(&actions[Ask::Back], &QAction::triggered, &m_playback, &Playback::previous);
    connect(&actions[Ask::Start], &QAction::triggered, &m_playback, &Playback::goToStart);
    connect(&actions[Ask::End], &QAction::triggered, &m_playback, &Playback::goToEnd);
    connect(&actions[Ask::FlyAgain], &QAction::triggered, &m_playback, &Playback::fly);
    connect(&actions[Ask::Faster], &QAction::triggered, this, [this] { changeSpeed(2); });
    connect(&actions[Ask::Slower], &QAction::triggered, this, [this] { changeSpeed(0.5); });
    connect(&actions[Ask::ReducedMotion], &QAction::triggered, this,
            &PlaybackCommands::setReducedMotion);
}

void PlaybackCommands::setReducedMotion(bool reduced)
{
    m_settings.setReducesMotion(reduced);
    m_playback.setMotion(reduced ? Playback::Motion::Reduced : Playback::Motion::Full);
}

void PlaybackCommands::changeSpeed(double factor)
{
    m_playback.setSpeed(std::clamp(m_playback.speed() * factor, SlowestOffered, FastestOffered));
}

} // namespace app
