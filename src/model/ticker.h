// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace model {

class Playback;

// Drives a Playback by the real clock while it moves. The playback outlives it.
class Ticker : public QObject
{
    Q_OBJECT

public:
    explicit Ticker(Playback &playback, QObject *parent = nullptr);

private:
    void followMode();
    void tick();

    Playback &m_playback;
    QTimer m_timer;
    QElapsedTimer m_sinceTick;
};

} // namespace model
