// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace explanation {
struct Rule;
}

namespace scene {
class LadderView;
}

namespace app {

class Actions;
class Docks;
class HelpCommands;
struct Session;

// Lets the actions ask why, the ladder mark the answer, and the rules in it open what they name.
// What the constructor is given must outlive it.
class ReasonCommands : public QObject
{
    Q_OBJECT

public:
    ReasonCommands(const Actions &actions, Session &session, scene::LadderView &ladder,
                   Docks &docks, HelpCommands &help, QObject *parent);

    void open(const explanation::Rule &rule);

private:
    void connectActions();
    void show(bool shown);
    void mark();
    void followEvent();

    const Actions &m_actions;
    Session &m_session;
    scene::LadderView &m_ladder;
    Docks &m_docks;
    HelpCommands &m_help;
};

} // namespace app
