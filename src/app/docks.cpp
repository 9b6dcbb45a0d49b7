// SPDX-License-Identifier: MIT
#include "app/docks.h"

#include "app/focus.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>

#include <algorithm>
#include <array>

namespace app {

namespace {

struct Place
{
    Panel panel;
    const char *name; // in settings, never shown
    Qt::DockWidgetArea area;
    int width;
    Qt::Key key; // with Alt
};

constexpr std::array Places = {
    Place{Panel::Explanation, "explanation", Qt::RightDockWidgetArea, 340, Qt::Key_1},
    Place{Panel::Scenarios, "scenarios", Qt::LeftDockWidgetArea, 290, Qt::Key_2},
    Place{Panel::Systems, "systems", Qt::LeftDockWidgetArea, 360, Qt::Key_3},
    Place{Panel::Connections, "connections", Qt::LeftDockWidgetArea, 290, Qt::Key_4},
    Place{Panel::Timers, "timers", Qt::RightDockWidgetArea, 340, Qt::Key_5},
    Place{Panel::Endpoints, "endpoints", Qt::RightDockWidgetArea, 340, Qt::Key_6},
    Place{Panel::Details, "details", Qt::RightDockWidgetArea, 340, Qt::Key_7},
    Place{Panel::Help, "help", Qt::RightDockWidgetArea, 400, Qt::Key_8},
    Place{Panel::Comparison, "comparison", Qt::BottomDockWidgetArea, 480, Qt::Key_9},
    Place{Panel::Tour, "tour", Qt::RightDockWidgetArea, 380, Qt::Key_0},
    Place{Panel::Cards, "cards", Qt::RightDockWidgetArea, 400, Qt::Key_M},
    Place{Panel::Sockets, "sockets", Qt::BottomDockWidgetArea, 480, Qt::Key_K},
    Place{Panel::Piles, "piles", Qt::RightDockWidgetArea, 440, Qt::Key_L},
    Place{Panel::StateMachine, "stateMachine", Qt::RightDockWidgetArea, 340, Qt::Key_Minus},
    Place{Panel::Prediction, "prediction", Qt::RightDockWidgetArea, 340, Qt::Key_Equal},
};

// Narrower windows have all panels on one side.
constexpr int Narrow = 1400;
// What a panel may take of the window.
constexpr double GreatestShare = 0.35;

Qt::DockWidgetArea areaOf(const Place &place, bool isNarrow)
{
    const bool isAside = place.area != Qt::BottomDockWidgetArea;
    return isNarrow && isAside ? Qt::RightDockWidgetArea : place.area;
}

const Place &placeOf(Panel panel)
{
    return *std::find_if(Places.begin(), Places.end(),
                         [panel](const Place &place) { return place.panel == panel; });
}

} // namespace

Docks::Docks(QMainWindow *window, QMenu &menu, Maker maker)
    : QObject(window), m_window(window), m_maker(std::move(maker))
{
    for (const Place &place : Places)
        add(place.panel, menu);
    retranslate();
}

void Docks::add(Panel panel, QMenu &menu)
{
    const Place &place = placeOf(panel);
    auto *dock = new QDockWidget(m_window);
    dock->setObjectName(QString::fromLatin1(place.name));
    m_docks.emplace(panel, dock);
    m_window->addDockWidget(areaOf(place, m_isNarrow), dock);
    dock->hide();

    auto *toggle = new QAction(this);
    toggle->setCheckable(true);
    toggle->setShortcut(QKeySequence(Qt::ALT | place.key));
    menu.addAction(toggle);
    m_window->addAction(toggle);
    m_toggles.emplace(panel, toggle);
    connect(dock, &QDockWidget::visibilityChanged, this, [this, panel](bool isVisible) {
        if (isVisible)
            fill(panel);
    });
    connect(toggle, &QAction::triggered, this, [this, panel] { toggleOrRaise(panel); });
    connect(dock->toggleViewAction(), &QAction::toggled, this,
            [this, panel](bool isShown) { followShown(panel, isShown); });
}

// What is behind another panel comes to the front; what is in front goes.
void Docks::toggleOrRaise(Panel panel)
{
    QDockWidget *dock = m_docks.at(panel);
    const bool isInFront = !dock->isHidden() && !dock->visibleRegion().isEmpty();
    if (isInFront)
        dock->hide();
    else
        focusInto(*open(panel));
    m_toggles.at(panel)->setChecked(!dock->isHidden());
}

// Where a wide panel was, the ladder has its room again.
void Docks::followShown(Panel panel, bool isShown)
{
    m_toggles.at(panel)->setChecked(isShown);
    // Later, when it has gone; while the window goes itself, never.
    if (!isShown && m_arrangement.isEmpty())
        QMetaObject::invokeMethod(this, &Docks::widenShown, Qt::QueuedConnection);
}

QWidget *Docks::open(Panel panel)
{
    QDockWidget *dock = m_docks.at(panel);
    fill(panel);
    if (dock->isHidden()) {
        dock->show();
        giveRoom(panel);
    }
    dock->raise();
    return dock->widget();
}

void Docks::fill(Panel panel)
{
    QDockWidget *dock = m_docks.at(panel);
    if (!dock->widget())
        dock->setWidget(m_maker(panel, dock));
}

// The first of an area decides its width; the others come behind it as tabs, so that the ladder
// keeps its room.
void Docks::giveRoom(Panel panel)
{
    QDockWidget *dock = m_docks.at(panel);
    putBehindNeighbour(panel);
    dock->raise();
    const int width = std::max(widthOf(panel), dock->width());
    m_window->resizeDocks({dock}, {std::min(width, widestPanel())}, Qt::Horizontal);
    if (m_window->dockWidgetArea(dock) == Qt::BottomDockWidgetArea)
        m_window->resizeDocks({dock}, {dock->sizeHint().height()}, Qt::Vertical);
}

void Docks::putBehindNeighbour(Panel panel)
{
    QDockWidget *dock = m_docks.at(panel);
    for (const auto &[other, neighbour] : m_docks) {
        const bool isNeighbour =
            other != panel && !neighbour->isHidden() && !neighbour->isFloating()
            && m_window->dockWidgetArea(neighbour) == m_window->dockWidgetArea(dock);
        if (!isNeighbour)
            continue;
        m_window->tabifyDockWidget(neighbour, dock);
        return;
    }
}

// Whether a panel that is shown would be wider than a window of that width lets it be.
bool Docks::isCappedBy(int width) const
{
    return std::ranges::any_of(m_docks, [&](const auto &entry) {
        return !entry.second->isHidden() && wantedWidth(entry.first) > GreatestShare * width;
    });
}

int Docks::widestPanel() const
{
    return int(GreatestShare * m_window->width());
}

int Docks::wantedWidth(Panel panel) const
{
    const auto other = m_widths.find(panel);
    const int width = other == m_widths.end() ? placeOf(panel).width : other->second;
    return int(width * m_textScale);
}

int Docks::widthOf(Panel panel) const
{
    return std::min(wantedWidth(panel), widestPanel());
}

void Docks::setWidth(Panel panel, int width)
{
    m_widths[panel] = width;
    if (isOpen(panel) && m_arrangement.isEmpty())
        m_window->resizeDocks({m_docks.at(panel)}, {widthOf(panel)}, Qt::Horizontal);
}

void Docks::fitTo(int width)
{
    const int before = std::exchange(m_width, width);
    const bool hasMoreRoom = before < width && isCappedBy(before);
    if (std::exchange(m_isRescaled, false)) // later, when the letters have their size
        QMetaObject::invokeMethod(this, &Docks::widenShown, Qt::QueuedConnection);
    if (hasMoreRoom)
        widenShown();
    const bool isNarrow = width < Narrow * m_textScale;
    if (isNarrow == m_isNarrow || !m_arrangement.isEmpty())
        return;
    moveHome(isNarrow);
    widenShown();
}

// Panels that the user has put elsewhere stay there.
void Docks::moveHome(bool isNarrow)
{
    for (const Place &place : Places) {
        QDockWidget *dock = m_docks.at(place.panel);
        const bool isHome = m_window->dockWidgetArea(dock) == areaOf(place, m_isNarrow);
        if (dock->isFloating() || !isHome || place.area != Qt::LeftDockWidgetArea)
            continue;
        const bool isHidden = dock->isHidden();
        m_window->addDockWidget(areaOf(place, isNarrow), dock);
        dock->setHidden(isHidden);
        if (!isHidden)
            putBehindNeighbour(place.panel);
    }
    m_isNarrow = isNarrow;
}

void Docks::widenShown()
{
    for (const auto &[panel, dock] : m_docks) {
        if (!dock->isHidden())
            m_window->resizeDocks({dock}, {widthOf(panel)}, Qt::Horizontal);
    }
}

bool Docks::isOpen(Panel panel) const
{
    return !m_docks.at(panel)->isHidden();
}

QKeySequence Docks::keyOf(Panel panel) const
{
    return m_toggles.at(panel)->shortcut();
}

int Docks::openCount() const
{
    return int(std::count_if(m_docks.begin(), m_docks.end(),
                             [](const auto &entry) { return !entry.second->isHidden(); }));
}

void Docks::arrange()
{
    for (const auto &[panel, dock] : m_docks)
        dock->setVisible(panel == Panel::Explanation);
    fill(Panel::Explanation);
    widenShown();
}

void Docks::setTextScale(double scale)
{
    if (std::exchange(m_textScale, scale) == scale)
        return;
    if (m_width > 0)
        fitTo(m_width);
    widenShown();
    m_isRescaled = true;
}

void Docks::setHidden(bool hidden)
{
    if (hidden == !m_arrangement.isEmpty())
        return;
    if (!hidden) {
        m_window->restoreState(std::exchange(m_arrangement, {}));
        return;
    }
    m_arrangement = m_window->saveState();
    for (const auto &entry : m_docks)
        entry.second->hide();
}

void Docks::retranslate()
{
    const std::map<Panel, QString> titles = {
        {Panel::Explanation, tr("This step")},
        {Panel::Scenarios, tr("Scenarios")},
        {Panel::Systems, tr("Systems")},
        {Panel::Connections, tr("Connections")},
        {Panel::Timers, tr("Timers")},
        {Panel::Endpoints, tr("Both ends")},
        {Panel::Details, tr("Details")},
        {Panel::Help, tr("Explanations")},
        {Panel::Comparison, tr("Compare systems")},
        {Panel::Tour, tr("Guided tour")},
        {Panel::Cards, tr("Misbeliefs")},
        {Panel::Sockets, tr("Sockets")},
        {Panel::Piles, tr("Piles of sockets")},
        {Panel::StateMachine, tr("State machine")},
        {Panel::Prediction, tr("Predict")},
    };
    for (const auto &[panel, title] : titles) {
        m_docks.at(panel)->setWindowTitle(title);
        m_toggles.at(panel)->setText(title);
    }
}

} // namespace app
