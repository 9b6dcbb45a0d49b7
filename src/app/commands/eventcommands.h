// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QAction;

namespace scene {
class LadderView;
}

namespace app {

class Actions;
class Docks;

// Offers with each event of the ladder what the window can tell about it: its details, why it
// happened, what it is. What the constructor is given must outlive it.
class EventCommands : public QObject
{
    Q_OBJECT

public:
    EventCommands(const Actions &actions, scene::LadderView &ladder, Docks &docks, QObject *parent);

private:
    void offer(const char *name, const QKeySequence &key, QString (*text)(),
               std::function<void()> act);

    scene::LadderView &m_ladder;
};

} // namespace app
