// SPDX-License-Identifier: MIT
#pragma once

#include "lecture/lecture.h"

#include <QObject>
#include <QString>

namespace scene {
class LadderView;
}

namespace app {

class Actions;
class Files;
class Settings;
struct Session;

// Adds the moment that the window shows, as it shows it, to a lecture; and offers to present a
// lecture that was opened. What the constructor is given must outlive it.
class LectureCommands : public QObject
{
    Q_OBJECT

public:
    LectureCommands(const Actions &actions, Session &session, Settings &settings, Files &files,
                    const scene::LadderView &ladder, QWidget *window);

    void addByDialog();
    // Asks whether the lecture that is open shall be shown to an audience.
    void offerPresenting();

private:
    [[nodiscard]] bool hasFile();
    [[nodiscard]] lecture::Part partFor(const QString &lectureFile) const;
    [[nodiscard]] lecture::View view() const;
    void add(const QString &fileName, const lecture::Part &part);

    const Actions &m_actions;
    Session &m_session;
    Settings &m_settings;
    Files &m_files;
    const scene::LadderView &m_ladder;
    QWidget *m_window;
};

} // namespace app
