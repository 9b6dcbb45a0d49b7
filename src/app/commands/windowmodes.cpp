// SPDX-License-Identifier: MIT
#include "app/commands/windowmodes.h"

#include "app/commands/actions.h"
#include "app/docks.h"
#include "app/focus.h"
#include "app/look.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QScreen>
#include <QWindow>

#include <algorithm>

namespace app {

namespace {

// As large as the screen gives room for: the back row of a room must read it.
double largeScale(const QWidget &window)
{
    constexpr double UsualHeight = 800;
    return std::clamp(window.screen()->size().height() / UsualHeight, 1.4, 3.0);
}

} // namespace

WindowModes::WindowModes(const Actions &actions, Docks &docks, Look &look, QWidget *transport,
                         QMainWindow *window)
    : QObject(window), m_actions(actions), m_docks(docks), m_look(look), m_transport(transport),
      m_window(window)
{
    connect(&actions[Ask::LadderAlone], &QAction::toggled, this, &WindowModes::setLadderAlone);
    connect(&actions[Ask::FullScreen], &QAction::toggled, this, &WindowModes::setFullScreen);
    connect(&actions[Ask::NextPane], &QAction::triggered, this, &WindowModes::focusNextPane);
    const auto follow = [this] { m_docks.setTextScale(m_look.textScale()); };
    connect(&look, &Look::changed, this, follow);
    follow();
    window->installEventFilter(this);
}

bool WindowModes::eventFilter(QObject *watched, QEvent *event)
{
    const bool isFirst = event->type() == QEvent::Show && !m_isShown;
    if (isFirst) {
        m_isShown = true;
        connect(m_window->windowHandle(), &QWindow::screenChanged, this,
                &WindowModes::followScreen);
        followScreen();
    }
    return QObject::eventFilter(watched, event);
}

void WindowModes::followScreen()
{
    m_look.setScreenHeight(m_window->screen()->size().height());
}

void WindowModes::leave()
{
    if (m_actions[Ask::LadderAlone].isChecked())
        m_actions[Ask::LadderAlone].setChecked(false);
    else
        m_actions[Ask::FullScreen].setChecked(false);
}

void WindowModes::leaveAll()
{
    m_actions[Ask::LadderAlone].setChecked(false);
    m_actions[Ask::FullScreen].setChecked(false);
}

void WindowModes::setLadderAlone(bool alone)
{
    m_docks.setHidden(alone);
    showBars();
    m_window->centralWidget()->setFocus();
}

void WindowModes::setFullScreen(bool full)
{
    m_look.setTextScale(full ? largeScale(*m_window) : 1.0);
    m_window->setWindowState(m_window->windowState().setFlag(Qt::WindowFullScreen, full));
    showBars();
}

void WindowModes::showBars()
{
    const bool isAlone = m_actions[Ask::LadderAlone].isChecked();
    const bool isFull = m_actions[Ask::FullScreen].isChecked();
    m_window->menuBar()->setVisible(!isAlone && !isFull);
    m_transport->setVisible(!isAlone);
}

QList<QWidget *> WindowModes::panes() const
{
    QList<QWidget *> all{m_window->centralWidget(), m_transport};
    for (QDockWidget *dock : m_window->findChildren<QDockWidget *>()) {
        if (dock->widget() && !dock->widget()->visibleRegion().isEmpty())
            all.append(dock->widget());
    }
    return all;
}

void WindowModes::focusNextPane()
{
    const QList<QWidget *> all = panes();
    const QWidget *focus = QApplication::focusWidget();
    const auto present = std::find_if(all.begin(), all.end(), [focus](const QWidget *pane) {
        return focus && (pane == focus || pane->isAncestorOf(focus));
    });
    QWidget *next = all[(present - all.begin() + 1) % all.size()];
    if (next == m_window->centralWidget())
        next->setFocus(Qt::TabFocusReason);
    else
        focusInto(*next);
}

} // namespace app
