// SPDX-License-Identifier: MIT
#include "app/commands/pilecommands.h"

#include "app/files.h"
#include "app/session.h"
#include "explanation/piles/pilewords.h"
#include "scene/ladderview.h"

namespace app {

namespace {

// The first time that a socket of that side comes into the state.
std::optional<trace::EventId> entering(const trace::Trace &trace, tcp::Side side, tcp::State state)
{
    for (std::uint32_t i = 0; i < trace.events().size(); ++i) {
        const trace::Event &event = trace.events()[i];
        const auto *change = std::get_if<trace::StateChanged>(&event.fact);
        if (change && event.host == side && change->to == state)
            return trace::EventId{i};
    }
    return {};
}

} // namespace

PileCommands::PileCommands(Session &session, Files &files, scene::LadderView &ladder,
                           QObject *parent)
    : QObject(parent), m_session(session), m_files(files), m_ladder(ladder)
{
    connect(&session.languages, &model::Languages::languageChanged, this, &PileCommands::mark);
    connect(&session.document, &model::Document::traceReplaced, this, [this] {
        m_event.reset();
        mark();
    });
}

void PileCommands::show(const explanation::Stand &stand, std::size_t sockets)
{
    if (!m_files.open(stand.scenario))
        return;
    const trace::Trace &trace = m_session.document.trace();
    const auto event = entering(trace, stand.side, stand.state);
    if (!event)
        return;
    m_sockets = sockets;
    m_event = event;
    m_session.playback.seek(trace.event(*event).at);
    mark();
}

void PileCommands::mark()
{
    if (!m_event) {
        m_ladder.setMark({});
        return;
    }
    const trace::Event &event = m_session.document.trace().event(*m_event);
    const tcp::State state = std::get<trace::StateChanged>(event.fact).to;
    QStringList lines = {explanation::standText(state, m_sockets, m_session.languages.first())};
    if (const auto second = m_session.languages.second())
        lines << explanation::standText(state, m_sockets, *second);
    m_ladder.setMark(diagram::Mark{*m_event, lines});
}

} // namespace app
