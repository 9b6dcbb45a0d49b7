// SPDX-License-Identifier: MIT
#include "scene/statemachineview.h"

#include "diagram/painting/paintstatemachine.h"
#include "explanation/chain.h"
#include "explanation/names.h"
#include "model/document.h"
#include "model/languages.h"
#include "model/playback.h"
#include "model/selection.h"
#include "trace/ends.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace scene {

namespace {

constexpr double HeightPart = 1.24; // of the width, in a dock
constexpr int GreatestHeight = 620;
constexpr int SmallestWidth = 300;

// The step in which an event happens; -1 for none.
int stepOf(const model::Document &document, trace::EventId event)
{
    const auto steps = document.steps();
    const auto found = std::ranges::find_if(steps, [event](const trace::Step &step) {
        return std::ranges::find(step.events, event) != step.events.end();
    });
    return found == steps.end() ? -1 : static_cast<int>(found - steps.begin());
}

} // namespace

StateMachineView::StateMachineView(const model::Document &document, model::Playback &playback,
                                   model::Selection &selection, const model::Languages &languages,
                                   QWidget *parent)
    : QWidget(parent), m_document(document), m_playback(playback), m_selection(selection),
      m_languages(languages)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&document, &model::Document::traceReplaced, this, &StateMachineView::place);
    connect(&playback, &model::Playback::knownChanged, this, &StateMachineView::place);
    connect(&playback, &model::Playback::stepChanged, this, &StateMachineView::place);
    connect(&selection, &model::Selection::selectionChanged, this, &StateMachineView::place);
    connect(&languages, &model::Languages::languageChanged, this, &StateMachineView::place);
    place();
}

int StateMachineView::heightForWidth(int width) const
{
    return std::min(static_cast<int>(HeightPart * width), GreatestHeight);
}

QSize StateMachineView::sizeHint() const
{
    return {SmallestWidth + 20, heightForWidth(SmallestWidth + 20)};
}

QSize StateMachineView::minimumSizeHint() const
{
    return {SmallestWidth, 260};
}

void StateMachineView::place()
{
    const trace::Trace &trace = m_playback.knownTrace();
    const trace::Ends ends = trace::endsOf(trace, m_selection.socket());
    const double letters = 0.82 * fontInfo().pixelSize();
    m_machine = diagram::StateMachine({trace, ends, m_playback.lastEvent(), m_languages.first()},
                                      size(), std::max(letters, width() / 62.0));
    if (m_chosen && *m_chosen >= m_machine.edges().size())
        m_chosen.reset();
    setAccessibleDescription(caption());
    update();
    emit machineChanged();
}

void StateMachineView::choose(std::optional<std::size_t> edge)
{
    if (edge == m_chosen)
        return;
    m_chosen = edge;
    setAccessibleDescription(caption());
    update();
    emit machineChanged();
}

std::vector<trace::EventId> StateMachineView::takenOf(std::size_t edge) const
{
    std::vector<trace::EventId> taken;
    for (const trace::EventId event : m_machine.edges()[edge].taken) {
        if (event != diagram::NoEvent)
            taken.push_back(event);
    }
    return taken;
}

void StateMachineView::setTheme(std::optional<diagram::ThemeName> theme)
{
    m_theme = theme;
    update();
}

QString StateMachineView::caption() const
{
    if (!m_chosen)
        return presentStates();
    return explanation::transitionText(m_playback.knownTrace(), m_machine.edges()[*m_chosen].what,
                                       takenOf(*m_chosen), m_languages.first());
}

QString StateMachineView::presentStates() const
{
    QStringList states;
    for (const tcp::Side side : {tcp::Side::Client, tcp::Side::Server}) {
        for (const diagram::StateMachine::Box &box : m_machine.boxes()) {
            if (box.isPresent[static_cast<std::size_t>(side)])
                states << explanation::standText(m_playback.knownTrace(), side, box.state,
                                                 m_languages.first());
        }
    }
    return states.join(u'\n');
}

void StateMachineView::walk(int direction)
{
    const auto count = static_cast<int>(m_machine.edges().size());
    const int from = m_chosen ? static_cast<int>(*m_chosen) : (direction > 0 ? -1 : 0);
    choose(static_cast<std::size_t>((from + direction + count) % count));
}

// The last of the two ends that went that way.
void StateMachineView::follow(std::size_t edge)
{
    const std::vector<trace::EventId> taken = takenOf(edge);
    if (!taken.empty())
        goTo(std::ranges::max(taken));
}

void StateMachineView::goTo(trace::EventId event)
{
    m_selection.selectEvent(event);
    if (const int step = stepOf(m_document, event); step >= 0)
        m_playback.seekStep(step);
}

bool StateMachineView::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        place();
    return QWidget::event(event);
}

void StateMachineView::focusOutEvent(QFocusEvent *event)
{
    choose({});
    QWidget::focusOutEvent(event);
}

void StateMachineView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down: walk(1); return;
    case Qt::Key_Up: walk(-1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen)
            follow(*m_chosen);
        return;
    }
    QWidget::keyPressEvent(event);
}

void StateMachineView::leaveEvent(QEvent *event)
{
    choose({});
    QWidget::leaveEvent(event);
}

void StateMachineView::mouseMoveEvent(QMouseEvent *event)
{
    choose(m_machine.edgeAt(event->position()));
    const bool leads = m_chosen && !takenOf(*m_chosen).empty();
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void StateMachineView::mousePressEvent(QMouseEvent *event)
{
    if (const auto edge = m_machine.edgeAt(event->position()))
        follow(*edge);
}

void StateMachineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().background);
    diagram::paintStateMachine(painter, m_machine, theme(), m_chosen);
    if (!hasFocus())
        return;
    painter.setPen(QPen(palette().highlight(), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void StateMachineView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

const diagram::Theme &StateMachineView::theme() const
{
    const bool isDark =
        palette().color(QPalette::Base).lightness() < palette().color(QPalette::Text).lightness();
    return diagram::theme(
        m_theme.value_or(isDark ? diagram::ThemeName::Dark : diagram::ThemeName::Light));
}

} // namespace scene
