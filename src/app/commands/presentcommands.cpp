// SPDX-License-Identifier: MIT
#include "app/commands/presentcommands.h"

#include "app/commands/actions.h"
#include "app/session.h"
#include "app/settings.h"
#include "presentation/presentation.h"

#include <QAction>
#include <QCoreApplication>
#include <QScreen>
#include <QWidget>

namespace app {

PresentCommands::PresentCommands(const Actions &actions, Session &session, const Settings &settings,
                                 QWidget *window)
    : QObject(window), m_session(session), m_settings(settings), m_window(window)
{
    connect(&actions[Ask::Present], &QAction::triggered, this, &PresentCommands::present);
    QCoreApplication::instance()->installEventFilter(&m_echo);
}

PresentCommands::~PresentCommands() = default;

void PresentCommands::present()
{
    if (m_presentation)
        return;
    m_session.playback.pause();
    const presentation::Setting setting{.language = m_session.languages.first(),
                                        .isInBothLanguages = m_session.languages.isBoth(),
                                        .reducesMotion = m_settings.reducesMotion(),
                                        .keepsAwake = true,
                                        .bookmarks = Settings::bookmarksFolder(),
                                        .ownScreen = m_window->screen()->name()};
    m_presentation = std::make_unique<presentation::Presentation>(
        isLecture() ? presentation::talkOf(*m_session.lecture)
                    : presentation::talkOf(m_session.document),
        setting);
    connect(m_presentation.get(), &presentation::Presentation::ended, this,
            &PresentCommands::takeMoment);
    if (m_presentation->start()) {
        m_presentation.reset(); // a capture that has gone since; the window still shows it
        return;
    }
    m_echo.setPresenting(true);
    if (!isLecture())
        m_presentation->goTo(m_session.playback.position());
}

// What was tried in one of its scenarios is no lecture any more.
bool PresentCommands::isLecture() const
{
    return m_session.lecture && !m_session.document.isModified();
}

void PresentCommands::takeMoment()
{
    if (!isLecture() || openShown())
        m_session.playback.seek(m_presentation->position());
    m_echo.setPresenting(false);
    m_presentation.release()->deleteLater();
    m_window->activateWindow();
}

// A lecture is left in some scenario of its own; false when that cannot be read any more.
bool PresentCommands::openShown()
{
    const presentation::Director &director = m_presentation->director();
    const QString &file = director.source().file;
    if (m_session.document.origin() != file && m_session.document.open(file))
        return false;
    m_session.document.showBranch(director.part().branch);
    return true;
}

} // namespace app
