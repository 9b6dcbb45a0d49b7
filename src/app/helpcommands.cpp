// SPDX-License-Identifier: MIT
#include "app/helpcommands.h"

#include "app/aboutdialog.h"
#include "app/actions.h"
#include "app/docks.h"
#include "app/files.h"
#include "app/session.h"
#include "app/shortcutsdialog.h"
#include "explanation/topics.h"
#include "panels/topicpanel.h"

#include <QAction>

namespace app {

namespace {

// The socket that is selected, or else the one that the present step is about.
trace::SocketId socketAtHand(const Session &session)
{
    if (session.selection.socket())
        return *session.selection.socket();
    const int step = session.playback.step();
    const auto steps = session.document.steps();
    return step >= 0 && step < int(steps.size()) ? steps[std::size_t(step)].socket
                                                 : trace::NoSocket;
}

} // namespace

HelpCommands::HelpCommands(const Actions &actions, const Session &session, Docks &docks,
                           Files &files, QWidget *window)
    : QObject(window), m_actions(actions), m_session(session), m_docks(docks), m_files(files),
      m_window(window)
{
    connect(&actions[Ask::HelpHere], &QAction::triggered, this, &HelpCommands::explainState);
    connect(&actions[Ask::Piles], &QAction::triggered, this, &HelpCommands::showPiles);
    connect(&actions[Ask::Tour], &QAction::triggered, this, &HelpCommands::showTour);
    connect(&actions[Ask::Cards], &QAction::triggered, this, &HelpCommands::showCards);
    connect(&actions[Ask::Shortcuts], &QAction::triggered, this, &HelpCommands::showShortcuts);
    connect(&actions[Ask::About], &QAction::triggered, this, &HelpCommands::showAbout);
}

void HelpCommands::showPiles()
{
    // A scenario that shows such a pile, but never in place of what the user has brought along.
    const model::Document &document = m_session.document;
    if (document.origin().startsWith(u':') && !document.isModified())
        m_files.open(QStringLiteral("close-wait-on-server"));
    showTopic(explanation::pilesTopic());
}

void HelpCommands::showTour()
{
    m_docks.open(Panel::Tour);
}

void HelpCommands::showCards()
{
    m_docks.open(Panel::Cards);
}

void HelpCommands::explainState()
{
    showTopic(topicAtHand());
}

QString HelpCommands::topicAtHand() const
{
    const trace::SocketId socket = socketAtHand(m_session);
    if (socket == trace::NoSocket)
        return {};
    const trace::Snapshot *now =
        m_session.document.trace().stateAt(socket, m_session.playback.time());
    return now && now->state ? explanation::topicOf(*now->state) : QString();
}

void HelpCommands::showTopic(const QString &topic)
{
    auto *panel = qobject_cast<panels::TopicPanel *>(m_docks.open(Panel::Help));
    panel->showTopic(topic);
}

void HelpCommands::showShortcuts()
{
    ShortcutsDialog(m_actions, m_window).exec();
}

void HelpCommands::showAbout()
{
    AboutDialog(m_window).exec();
}

} // namespace app
