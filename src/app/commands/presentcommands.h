// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/keyecho.h"

#include <QObject>

#include <memory>

class QWidget;

namespace presentation {
class Presentation;
}

namespace app {

class Actions;
class Settings;
struct Session;

// Lets the action present what the window shows, from its present moment; afterwards the window is
// at the moment that was shown last. What the constructor is given must outlive it.
class PresentCommands : public QObject
{
    Q_OBJECT

public:
    PresentCommands(const Actions &actions, Session &session, const Settings &settings,
                    QWidget *window);
    ~PresentCommands() override;

    // Null while nothing is presented.
    [[nodiscard]] presentation::Presentation *presentation() { return m_presentation.get(); }

private:
    void present();
    void takeMoment();
    [[nodiscard]] bool openShown();
    [[nodiscard]] bool isLecture() const;

    Session &m_session;
    const Settings &m_settings;
    QWidget *m_window;
    std::unique_ptr<presentation::Presentation> m_presentation;
    KeyEcho m_echo;
};

} // namespace app
