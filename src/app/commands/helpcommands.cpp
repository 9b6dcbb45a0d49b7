// SPDX-License-Identifier: MIT
#include "app/commands/helpcommands.h"

#include "app/commands/actions.h"
#include "app/dialogs/aboutdialog.h"
#include "app/dialogs/shortcutsdialog.h"
#include "app/docks.h"
#include "app/files.h"
#include "app/session.h"
#include "explanation/topics.h"
#include "explanation/topics/topicof.h"
#include "model/topicrole.h"
#include "panels/reading/topicpanel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>

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

// What is current in the pane that has the focus: a cell of a list, a field, a form.
QString topicAtFocus()
{
    for (const QWidget *widget = QApplication::focusWidget(); widget;
         widget = widget->parentWidget()) {
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        const QVariant topic =
            view ? view->currentIndex().data(model::TopicRole) : widget->property("topic");
        if (!topic.toString().isEmpty())
            return topic.toString();
    }
    return {};
}

} // namespace

HelpCommands::HelpCommands(const Actions &actions, const Session &session, Docks &docks,
                           Files &files, QWidget *window)
    : QObject(window), m_actions(actions), m_session(session), m_docks(docks), m_files(files),
      m_window(window)
{
    connect(&actions[Ask::HelpHere], &QAction::triggered, this, &HelpCommands::explainSelected);
    connect(&actions[Ask::Piles], &QAction::triggered, this, &HelpCommands::showPiles);
    connect(&actions[Ask::Tour], &QAction::triggered, this, &HelpCommands::showTour);
    connect(&actions[Ask::Cards], &QAction::triggered, this, &HelpCommands::showCards);
    connect(&actions[Ask::Model], &QAction::triggered, this, &HelpCommands::showModel);
    connect(&actions[Ask::Shortcuts], &QAction::triggered, this, &HelpCommands::showShortcuts);
    connect(&actions[Ask::About], &QAction::triggered, this, &HelpCommands::showAbout);
}

void HelpCommands::showPiles()
{
    // A scenario that shows such a pile, but never in place of what the user has brought along.
    const model::Document &document = m_session.document;
    if (document.origin().startsWith(u':') && !document.isModified())
        m_files.open(QStringLiteral("close-wait-on-server"));
    m_docks.open(Panel::Piles)->setFocus();
}

void HelpCommands::showTour()
{
    m_docks.open(Panel::Tour);
}

void HelpCommands::showCards()
{
    m_docks.open(Panel::Cards);
}

void HelpCommands::explainSelected()
{
    showTopic(topicAtHand());
}

QString HelpCommands::topicAtHand() const
{
    const QString focused = topicAtFocus();
    if (!focused.isEmpty())
        return focused;
    if (const auto event = m_session.selection.event())
        return explanation::topicOf(m_session.playback.knownTrace(), *event);
    return topicOfState();
}

// Of the state that the socket at hand is in.
QString HelpCommands::topicOfState() const
{
    const trace::SocketId socket = socketAtHand(m_session);
    if (socket == trace::NoSocket)
        return {};
    const trace::Snapshot *now = m_session.playback.stateOf(socket);
    return now && now->state ? explanation::topicOf(*now->state) : QString();
}

void HelpCommands::showModel()
{
    showTopic(explanation::modelTopic());
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
