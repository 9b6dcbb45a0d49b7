// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/piles/advice.h"
#include "trace/event.h"

#include <QObject>

#include <optional>

namespace panels {
class PilesPanel;
}

namespace scene {
class LadderView;
}

namespace app {

class Files;
struct Session;

// Leads from a pile of sockets to the ladder that shows where such sockets stand. What the
// constructor is given must outlive it.
class PileCommands : public QObject
{
    Q_OBJECT

public:
    PileCommands(Session &session, Files &files, scene::LadderView &ladder, QObject *parent);

    // Opens the scenario at the moment when a socket is in that state, and says so there; nothing
    // when somebody would rather keep what is open.
    void show(const explanation::Stand &stand, std::size_t sockets);

private:
    void mark();

    Session &m_session;
    Files &m_files;
    scene::LadderView &m_ladder;
    std::size_t m_sockets = 0;
    std::optional<trace::EventId> m_event; // where they stand
};

} // namespace app
