// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>
#include <map>

class QAction;
class QDockWidget;
class QKeySequence;
class QMainWindow;
class QMenu;
class QWidget;

namespace app {

// The panels there are, in the order of their menu.
enum class Panel {
    Explanation,
    Scenarios,
    Systems,
    Connections,
    Timers,
    Endpoints,
    Details,
    Help,
    Comparison,
    Tour,
    Cards,
    Sockets,
    Piles,
    StateMachine,
    Prediction
};

// The docks around the ladder. A panel is made when it is first shown. Where the window is narrow
// all stand on one side, as tabs, so that the ladder keeps its room.
class Docks : public QObject
{
    Q_OBJECT

public:
    using Maker = std::function<QWidget *(Panel, QWidget *parent)>;

    Docks(QMainWindow *window, QMenu &menu, Maker maker);

    // Shows the panel, makes it if need be, and brings it to the front.
    QWidget *open(Panel panel);
    [[nodiscard]] bool isOpen(Panel panel) const;
    [[nodiscard]] int openCount() const;
    [[nodiscard]] QDockWidget &dock(Panel panel) const { return *m_docks.at(panel); }
    // What opens it.
    [[nodiscard]] QKeySequence keyOf(Panel panel) const;
    // As on the very first start: the explanation alone.
    void arrange();
    // How wide a panel is from now on, in pixels, when it has its own width.
    void setWidth(Panel panel, int width);
    // Panels are as wide as their letters are large.
    void setTextScale(double scale);
    // The window is that wide now.
    void fitTo(int width);
    // Hides all, and shows those again that were open.
    void setHidden(bool hidden);
    void retranslate();

private:
    void add(Panel panel, QMenu &menu);
    void fill(Panel panel);
    void toggleOrRaise(Panel panel);
    void followShown(Panel panel, bool isShown);
    void giveRoom(Panel panel);
    void putBehindNeighbour(Panel panel);
    void moveHome(bool isNarrow);
    void widenShown();
    [[nodiscard]] bool isCappedBy(int width) const;
    [[nodiscard]] int wantedWidth(Panel panel) const;
    [[nodiscard]] int widthOf(Panel panel) const;
    [[nodiscard]] int widestPanel() const;

    QMainWindow *m_window;
    Maker m_maker;
    double m_textScale = 1;
    bool m_isRescaled = false; // and the window has not got its new size yet
    int m_width = 0;           // of the window
    bool m_isNarrow = false;
    std::map<Panel, QDockWidget *> m_docks;
    std::map<Panel, QAction *> m_toggles;
    std::map<Panel, int> m_widths; // other than they begin with
    QByteArray m_arrangement;      // while all are hidden
};

} // namespace app
