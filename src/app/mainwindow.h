// SPDX-License-Identifier: MIT
#pragma once

#include "model/fileproblem.h"

#include <QMainWindow>

#include <optional>

class QToolBar;

namespace panels {
class BranchStrip;
class TransportBar;
} // namespace panels

namespace scene {
class LadderView;
}

namespace app {

class Actions;
class ClipboardCommands;
class Docks;
class Files;
class HelpCommands;
class LectureCommands;
class Lessons;
class Look;
class Menus;
class PanelMaker;
class Pictures;
class ReasonCommands;
class Settings;
class Translators;
class Welcome;
class WindowModes;
struct Session;

// The window: the ladder in the middle, time below it, panels around it. What the constructor is
// given must outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Session &session, Settings &settings, Look &look, Translators &translators);

    // Shows the window as it was left, with the file or else with what was open last; on the very
    // first start the default scenario begins. False when the file cannot be opened: the window
    // says why, before the default scenario, and what was open last is not forgotten.
    bool start(const QString &file);

    [[nodiscard]] Docks &docks() { return *m_docks; }
    [[nodiscard]] const Actions &actions() const { return *m_actions; }
    [[nodiscard]] Files &files() { return *m_files; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectDocument();
    void connectPanels();
    void connectNotices(const ClipboardCommands &clipboard);
    void connectBranches();
    void compare();
    void showForTheFirstTime();
    void showAsLeft();
    void openLast();
    [[nodiscard]] std::optional<model::FileProblem> openFirst(const QString &file);
    void retranslate();
    void showConnections();
    void showTitle();

    Session &m_session;
    Settings &m_settings;
    const Look &m_look;
    Actions *m_actions;
    Menus *m_menus;
    scene::LadderView *m_ladder;
    panels::TransportBar *m_transport;
    panels::BranchStrip *m_branches;
    QToolBar *m_bottom;
    Files *m_files;
    Pictures *m_pictures;
    Lessons *m_lessons;
    PanelMaker *m_panels;
    Docks *m_docks;
    HelpCommands *m_help;
    ReasonCommands *m_reasons;
    LectureCommands *m_lectures;
    Welcome *m_welcome;
    WindowModes *m_modes;
    bool m_hasOpened = false; // what the user asked for, and not the default scenario instead
};

} // namespace app
