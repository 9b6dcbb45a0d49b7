// SPDX-License-Identifier: MIT
#pragma once

#include "app/docks.h"
#include "explanation/piles/advice.h"

#include <QObject>

namespace explanation {
struct Rule;
}

namespace app {

class Lessons;
class Look;
class Settings;
struct Session;

// Makes the contents of the docks and passes on what they ask for. What the constructor is given
// must outlive it.
class PanelMaker : public QObject
{
    Q_OBJECT

public:
    PanelMaker(Session &session, Settings &settings, Lessons &lessons, const Look &look,
               QObject *parent);

    // What is made where it will stand is styled only once.
    [[nodiscard]] QWidget *make(Panel panel, QWidget *parent);

signals:
    void watchAsked();
    void tourAsked();
    void pilesAsked();
    void openAsked();
    void ruleAsked(const explanation::Rule &rule);
    void scenarioAsked(const QString &fileName);
    void standAsked(const explanation::Stand &stand, std::size_t sockets);
    void topicAsked(const QString &topic);
    // The doors were shown or dismissed.
    void doorsChanged(bool shown);

public slots:
    void showDoors(bool shown);

private:
    [[nodiscard]] QWidget *makeStateMachine(QWidget *parent);
    [[nodiscard]] QWidget *makeExplanation(QWidget *parent);
    [[nodiscard]] QWidget *makeScenarios(QWidget *parent);
    [[nodiscard]] QWidget *makePiles(QWidget *parent);

    Session &m_session;
    Settings &m_settings;
    Lessons &m_lessons;
    const Look &m_look;
};

} // namespace app
