// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace app {

class Actions;
class Files;
class Pictures;
struct Session;

// What goes to the clipboard - the picture, the ladder as text, the scenario - and what comes from
// it. What the constructor is given must outlive it.
class ClipboardCommands : public QObject
{
    Q_OBJECT

public:
    ClipboardCommands(const Actions &actions, const Session &session, const Pictures &pictures,
                      Files &files, QObject *parent);

    void copyPicture();
    void copyText();
    void copyScenario();
    void paste();

signals:
    // Says what the clipboard holds now.
    void copied(const QString &message);

private:
    void offerScenario(const Actions &actions);

    const Session &m_session;
    const Pictures &m_pictures;
    Files &m_files;
};

} // namespace app
