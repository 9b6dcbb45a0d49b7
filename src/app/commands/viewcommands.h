// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/options.h"

#include <QObject>

namespace scene {
class LadderView;
}

namespace app {

class Actions;
class Look;
class Settings;

// Lets the actions choose what the ladder shows and how large. What the constructor is given must
// outlive it.
class ViewCommands : public QObject
{
    Q_OBJECT

public:
    ViewCommands(const Actions &actions, scene::LadderView &ladder, const Look &look,
                 Settings &settings, QObject *parent);

private:
    void connectZoom();
    void connectContents();
    void connectScales();
    void connectFraming();
    void showFewSteps(bool few);
    void showMap(bool shown);
    void restore();
    void showNumbers();
    void setScale(diagram::ScaleKind scale);
    void followLook();

    const Actions &m_actions;
    scene::LadderView &m_ladder;
    const Look &m_look;
    Settings &m_settings;
    bool m_isProjected = false;
};

} // namespace app
