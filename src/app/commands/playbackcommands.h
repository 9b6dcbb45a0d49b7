// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace model {
class Playback;
}

namespace app {

class Actions;
class Settings;

// Lets the actions move time. What the constructor is given must outlive it.
class PlaybackCommands : public QObject
{
    Q_OBJECT

public:
    PlaybackCommands(const Actions &actions, model::Playback &playback, Settings &settings,
                     QObject *parent);

private:
    void connectActions(const Actions &actions);
    void setReducedMotion(bool reduced);
    void changeSpeed(double factor);

    model::Playback &m_playback;
    Settings &m_settings;
};

} // namespace app
