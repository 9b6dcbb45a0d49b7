// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QMainWindow;
class QMenu;

namespace app {

class Actions;

// The menu bar: which action stands where.
class Menus : public QObject
{
    Q_OBJECT

public:
    Menus(const Actions &actions, QMainWindow *window);

    // Filled by whoever knows the files and the docks.
    [[nodiscard]] QMenu &recentFiles() { return *m_recent; }
    [[nodiscard]] QMenu &panels() { return *m_panels; }
    void retranslate();

private:
    void fillFile(const Actions &actions);
    void fillEdit(const Actions &actions);
    void fillPlayback(const Actions &actions);
    void fillView(const Actions &actions);
    void fillHelp(const Actions &actions);

    QMenu *m_file;
    QMenu *m_recent;
    QMenu *m_edit;
    QMenu *m_playback;
    QMenu *m_view;
    QMenu *m_panels;
    QMenu *m_scale;
    QMenu *m_language;
    QMenu *m_colours;
    QMenu *m_help;
};

} // namespace app
