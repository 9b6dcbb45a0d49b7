// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QMainWindow;
class QWidget;

namespace app {

class Actions;
class Docks;
class Look;

// The ladder alone, the full screen in large type, and the way from pane to pane. What the
// constructor is given must outlive it.
class WindowModes : public QObject
{
    Q_OBJECT

public:
    WindowModes(const Actions &actions, Docks &docks, Look &look, QWidget *transport,
                QMainWindow *window);

    // Out of the ladder alone, or else out of the full screen.
    void leave();
    void leaveAll();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followScreen();
    void setLadderAlone(bool alone);
    void setFullScreen(bool full);
    void showBars();
    void focusNextPane();
    [[nodiscard]] QList<QWidget *> panes() const;

    const Actions &m_actions;
    Docks &m_docks;
    Look &m_look;
    QWidget *m_transport;
    QMainWindow *m_window;
    bool m_isShown = false;
};

} // namespace app
