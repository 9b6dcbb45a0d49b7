// SPDX-License-Identifier: MIT
#include "app/panelmaker.h"

#include "app/lessons.h"
#include "app/look.h"
#include "app/session.h"
#include "app/settings.h"
#include "panels/comparisonpanel.h"
#include "panels/connectionspanel.h"
#include "panels/doors.h"
#include "panels/endpointspanel.h"
#include "panels/forms/timewaitquestion.h"
#include "panels/pilespanel.h"
#include "panels/predictpanel.h"
#include "panels/reading/detailspanel.h"
#include "panels/reading/explanationpanel.h"
#include "panels/reading/topicpanel.h"
#include "panels/scenariospanel.h"
#include "panels/socketspanel.h"
#include "panels/systemspanel.h"
#include "panels/timerspanel.h"
#include "scene/statemachinepanel.h"

namespace app {

PanelMaker::PanelMaker(Session &session, Settings &settings, Lessons &lessons, const Look &look,
                       QObject *parent)
    : QObject(parent), m_session(session), m_settings(settings), m_lessons(lessons), m_look(look)
{
}

QWidget *PanelMaker::make(Panel panel, QWidget *parent)
{
    Session &s = m_session;
    switch (panel) {
    case Panel::Explanation: return makeExplanation(parent);
    case Panel::Scenarios: return makeScenarios(parent);
    case Panel::Connections: return new panels::ConnectionsPanel(s.document, s.languages, parent);
    case Panel::Timers:
        return new panels::TimersPanel(s.document, s.playback, s.selection, s.languages, parent);
    case Panel::Endpoints:
        return new panels::EndpointsPanel(s.document, s.playback, s.selection, s.languages, parent);
    case Panel::Details:
        return new panels::DetailsPanel(s.document, s.playback, s.selection, s.languages, s.chain,
                                        parent);
    case Panel::Systems: return new panels::SystemsPanel(s.document, s.languages, parent);
    case Panel::Help: return new panels::TopicPanel(s.languages, parent);
    case Panel::Tour: return m_lessons.makeTourPanel(parent);
    case Panel::Cards: return m_lessons.makeCardsPanel(parent);
    case Panel::Comparison:
        return new panels::ComparisonPanel(s.document, s.playback, s.languages, parent);
    case Panel::Sockets:
        return new panels::SocketsPanel(s.document, s.playback, s.languages, parent);
    case Panel::Piles: return makePiles(parent);
    case Panel::StateMachine: return makeStateMachine(parent);
    case Panel::Prediction: return new panels::PredictPanel(s.prediction, parent);
    }
    return nullptr;
}

QWidget *PanelMaker::makeStateMachine(QWidget *parent)
{
    auto *panel = new scene::StateMachinePanel(m_session.document, m_session.playback,
                                               m_session.selection, m_session.languages, parent);
    const auto follow = [this, panel] { panel->setTheme(m_look.theme()); };
    connect(&m_look, &Look::changed, panel, follow);
    follow();
    return panel;
}

QWidget *PanelMaker::makeExplanation(QWidget *parent)
{
    auto *panel =
        new panels::ExplanationPanel(m_session.document, m_session.playback, m_session.selection,
                                     m_session.languages, m_session.chain, parent);
    connect(panel, &panels::ExplanationPanel::ruleAsked, this, &PanelMaker::ruleAsked);
    panel->addBelow(new panels::TimeWaitQuestion(m_session.document, m_session.playback,
                                                 m_session.branches, m_session.languages));
    panels::Doors &doors = panel->doors();
    doors.setVisible(m_settings.showsDoors());
    connect(&doors, &panels::Doors::watchAsked, this, &PanelMaker::watchAsked);
    connect(&doors, &panels::Doors::tourAsked, this, &PanelMaker::tourAsked);
    connect(&doors, &panels::Doors::pilesAsked, this, &PanelMaker::pilesAsked);
    connect(&doors, &panels::Doors::openAsked, this, &PanelMaker::openAsked);
    connect(&doors, &panels::Doors::dismissed, this, [this] { showDoors(false); });
    connect(this, &PanelMaker::doorsChanged, &doors, &QWidget::setVisible);
    return panel;
}

QWidget *PanelMaker::makeScenarios(QWidget *parent)
{
    auto *panel = new panels::ScenariosPanel(m_session.document, m_session.languages, parent);
    connect(panel, &panels::ScenariosPanel::scenarioAsked, this, &PanelMaker::scenarioAsked);
    return panel;
}

QWidget *PanelMaker::makePiles(QWidget *parent)
{
    auto *panel = new panels::PilesPanel(m_session.languages, parent);
    connect(panel, &panels::PilesPanel::standAsked, this, &PanelMaker::standAsked);
    connect(panel, &panels::PilesPanel::scenarioAsked, this, &PanelMaker::scenarioAsked);
    connect(panel, &panels::PilesPanel::topicAsked, this, &PanelMaker::topicAsked);
    return panel;
}

void PanelMaker::showDoors(bool shown)
{
    if (shown == m_settings.showsDoors())
        return;
    m_settings.setShowsDoors(shown);
    emit doorsChanged(shown);
}

} // namespace app
