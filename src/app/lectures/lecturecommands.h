// SPDX-License-Identifier: MIT
#pragma once

#include "app/lectures/lecturedialog.h"
#include "lecture/lecture.h"

#include <QObject>
#include <QString>

namespace scene {
class LadderView;
}

namespace app {

class Actions;
class Files;
class Look;
class Settings;
struct Session;

// Adds the moment that the window shows, as it shows it, to a lecture, and edits lectures; and
// offers to present a lecture that was opened. What the constructor is given must outlive it.
class LectureCommands : public QObject
{
    Q_OBJECT

public:
    LectureCommands(const Actions &actions, Session &session, Settings &settings, Files &files,
                    const Look &look, const scene::LadderView &ladder, QWidget *window);

    void addByDialog();
    void editByDialog();
    // Asks whether the lecture that is open shall be shown to an audience.
    void offerPresenting();

signals:
    // Says which lecture is another one now.
    void written(const QString &words, const QString &path);

private:
    [[nodiscard]] QString shippedLecture() const;
    [[nodiscard]] QString suggestedFile() const;
    [[nodiscard]] bool hasFile() const;
    [[nodiscard]] bool isOtherConnection() const;
    // Asks; false when it is in no file after that.
    [[nodiscard]] bool offerSaving();
    [[nodiscard]] LectureDialog::Moment moment() const;
    void take(const QString &fileName);

    const Actions &m_actions;
    Session &m_session;
    Settings &m_settings;
    Files &m_files;
    const Look &m_look;
    const scene::LadderView &m_ladder;
    QWidget *m_window;
};

} // namespace app
