// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QWidget;

namespace app {

class Actions;
class Docks;
class Files;
struct Session;

// Lets the actions explain: what is selected, piles of sockets, the keys, the program. What the
// constructor is given must outlive it.
class HelpCommands : public QObject
{
    Q_OBJECT

public:
    HelpCommands(const Actions &actions, const Session &session, Docks &docks, Files &files,
                 QWidget *window);

    // Where a table of them is read, beside a connection that stays in CLOSE_WAIT.
    void showPiles();
    void showModel();
    // A page of the explanations; empty for their contents.
    void showTopic(const QString &topic);
    void showTour();
    void showCards();

private:
    void explainSelected();
    void showShortcuts();
    void showAbout();
    [[nodiscard]] QString topicAtHand() const;
    [[nodiscard]] QString topicOfState() const;

    const Actions &m_actions;
    const Session &m_session;
    Docks &m_docks;
    Files &m_files;
    QWidget *m_window;
};

} // namespace app
