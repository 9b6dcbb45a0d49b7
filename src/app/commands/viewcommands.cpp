// SPDX-License-Identifier: MIT
#include "app/commands/viewcommands.h"

#include "app/commands/actions.h"
#include "app/look.h"
#include "app/settings.h"
#include "scene/ladderview.h"

#include <QAction>

#include <array>
#include <utility>

namespace app {

using diagram::ScaleKind;
using scene::LadderView;

namespace {

struct Scale
{
    ScaleKind kind;
    Ask ask;
    const char *name; // in settings
};

constexpr std::array Scales = {
    Scale{ScaleKind::Compressed, Ask::Compressed, "compressed"},
    Scale{ScaleKind::ByEvent, Ask::ByEvent, "byEvent"},
    Scale{ScaleKind::Linear, Ask::Linear, "linear"},
};

} // namespace

ViewCommands::ViewCommands(const Actions &actions, LadderView &ladder, const Look &look,
                           Settings &settings, QObject *parent)
    : QObject(parent), m_actions(actions), m_ladder(ladder), m_look(look), m_settings(settings)
{
    restore();
    connectZoom();
    connectContents();
    connectScales();
    connectFraming();
    connect(&look, &Look::changed, this, &ViewCommands::followLook);
    followLook();
}

void ViewCommands::restore()
{
    m_actions[Ask::Numbers].setChecked(m_settings.showsNumbers());
    m_actions[Ask::AbsoluteNumbers].setChecked(m_settings.showsAbsoluteNumbers());
    m_actions[Ask::Calls].setChecked(true);
    m_actions[Ask::Timers].setChecked(true);
    showNumbers();
    const QString stored = m_settings.timeScale();
    setScale(Scales.front().kind);
    for (const Scale &scale : Scales) {
        if (stored == QLatin1String(scale.name))
            setScale(scale.kind);
    }
}

void ViewCommands::connectZoom()
{
    connect(&m_actions[Ask::ZoomIn], &QAction::triggered, &m_ladder, &LadderView::zoomIn);
    connect(&m_actions[Ask::ZoomOut], &QAction::triggered, &m_ladder, &LadderView::zoomOut);
    connect(&m_actions[Ask::Fit], &QAction::triggered, &m_ladder, &LadderView::fit);
    connect(&m_actions[Ask::UsualSize], &QAction::triggered, &m_ladder, &LadderView::setUsualSize);
}

void ViewCommands::connectContents()
{
    connect(&m_actions[Ask::Numbers], &QAction::toggled, this, &ViewCommands::showNumbers);
    connect(&m_actions[Ask::AbsoluteNumbers], &QAction::toggled, this, &ViewCommands::showNumbers);
    connect(&m_actions[Ask::Calls], &QAction::toggled, &m_ladder, &LadderView::setCallsShown);
    connect(&m_actions[Ask::Timers], &QAction::toggled, &m_ladder, &LadderView::setTimersShown);
}

void ViewCommands::connectScales()
{
    for (const Scale &scale : Scales)
        connect(&m_actions[scale.ask], &QAction::triggered, this,
                [this, kind = scale.kind] { setScale(kind); });
}

void ViewCommands::connectFraming()
{
    connect(&m_actions[Ask::FewSteps], &QAction::toggled, this, &ViewCommands::showFewSteps);
    connect(&m_actions[Ask::Map], &QAction::toggled, this, &ViewCommands::showMap);
    m_actions[Ask::FewSteps].setChecked(m_settings.showsFewSteps());
    m_actions[Ask::Map].setChecked(m_settings.showsMap());
}

void ViewCommands::showFewSteps(bool few)
{
    m_settings.setShowsFewSteps(few);
    m_ladder.setFraming(few ? std::optional(diagram::Framing().steps) : std::nullopt);
}

void ViewCommands::showMap(bool shown)
{
    m_settings.setShowsMap(shown);
    m_ladder.setMapShown(shown);
}

void ViewCommands::showNumbers()
{
    const bool isShown = m_actions[Ask::Numbers].isChecked();
    const bool isAbsolute = m_actions[Ask::AbsoluteNumbers].isChecked();
    m_settings.setShowsNumbers(isShown);
    m_settings.setShowsAbsoluteNumbers(isAbsolute);
    m_actions[Ask::AbsoluteNumbers].setEnabled(isShown);
    const auto numbers =
        isAbsolute ? explanation::Numbers::Absolute : explanation::Numbers::Relative;
    m_ladder.setNumbers(isShown ? std::optional(numbers) : std::nullopt);
}

void ViewCommands::setScale(ScaleKind kind)
{
    m_ladder.setScale(kind);
    for (const Scale &scale : Scales) {
        if (scale.kind != kind)
            continue;
        m_actions[scale.ask].setChecked(true);
        m_settings.setTimeScale(QString::fromLatin1(scale.name));
    }
}

void ViewCommands::followLook()
{
    m_ladder.setTheme(m_look.theme());
    // Who chooses the projector's colours has a room before him.
    const bool isProjected = m_look.theme() == diagram::ThemeName::Projector;
    if (std::exchange(m_isProjected, isProjected) != isProjected)
        m_actions[Ask::FewSteps].setChecked(isProjected);
    m_ladder.setTextScale(m_look.scaleOf(diagram::theme(m_look.theme()).textSize));
}

} // namespace app
