// SPDX-License-Identifier: MIT
#include "app/commands/reasoncommands.h"

#include "app/commands/actions.h"
#include "app/commands/helpcommands.h"
#include "app/docks.h"
#include "app/session.h"
#include "explanation/chain.h"
#include "panels/systemspanel.h"
#include "scene/ladderview.h"

#include <QAction>

namespace app {

using model::CauseChain;

ReasonCommands::ReasonCommands(const Actions &actions, Session &session, scene::LadderView &ladder,
                               Docks &docks, HelpCommands &help, QObject *parent)
    : QObject(parent), m_actions(actions), m_session(session), m_ladder(ladder), m_docks(docks),
      m_help(help)
{
    connectActions();
    const CauseChain &chain = session.chain;
    connect(&chain, &CauseChain::chainChanged, this, &ReasonCommands::mark);
    connect(&chain, &CauseChain::chainChanged, this, &ReasonCommands::followEvent);
    connect(&chain, &CauseChain::shownChanged, this, &ReasonCommands::mark);
    connect(&chain, &CauseChain::shownChanged, &actions[Ask::Why], &QAction::setChecked);
    followEvent();
}

void ReasonCommands::connectActions()
{
    CauseChain &chain = m_session.chain;
    connect(&m_actions[Ask::Why], &QAction::triggered, this, &ReasonCommands::show);
    connect(&m_actions[Ask::ToCause], &QAction::triggered, &chain, &CauseChain::goToCause);
    connect(&m_actions[Ask::ToConsequence], &QAction::triggered, &chain,
            &CauseChain::goToConsequence);
    connect(&m_actions[Ask::PreviousSibling], &QAction::triggered, &chain,
            [&chain] { chain.goToSibling(-1); });
    connect(&m_actions[Ask::NextSibling], &QAction::triggered, &chain,
            [&chain] { chain.goToSibling(1); });
}

void ReasonCommands::show(bool shown)
{
    if (shown)
        m_docks.open(Panel::Explanation);
    m_session.chain.setShown(shown);
}

void ReasonCommands::mark()
{
    const CauseChain &chain = m_session.chain;
    m_ladder.setChain(chain.isShown() ? chain.events() : std::vector<trace::EventId>());
}

void ReasonCommands::followEvent()
{
    m_actions[Ask::ToCause].setEnabled(!m_session.chain.causes().empty());
    m_actions[Ask::ToConsequence].setEnabled(!m_session.chain.consequences().empty());
}

void ReasonCommands::open(const explanation::Rule &rule)
{
    if (rule.field.empty()) {
        m_help.showTopic(rule.topic);
        return;
    }
    auto *systems = qobject_cast<panels::SystemsPanel *>(m_docks.open(Panel::Systems));
    systems->showField(rule.host, rule.field);
}

} // namespace app
