// SPDX-License-Identifier: MIT
#include "model/causechain.h"

#include "model/playback.h"
#include "model/selection.h"

#include <algorithm>
#include <utility>

namespace model {

namespace {

using trace::EventId;

// That a socket came into being or went is nothing that the ladder shows.
bool isVisible(const trace::Trace &trace, EventId id)
{
    return !std::holds_alternative<trace::SocketChanged>(trace.event(id).fact);
}

std::vector<EventId> visible(const trace::Trace &trace, std::vector<EventId> events)
{
    std::erase_if(events, [&trace](EventId id) { return !isVisible(trace, id); });
    return events;
}

} // namespace

CauseChain::CauseChain(const Document &document, const Playback &playback, Selection &selection,
                       QObject *parent)
    : QObject(parent), m_document(document), m_playback(playback), m_selection(selection)
{
    connect(&document, &Document::traceReplaced, this, &CauseChain::forget);
    connect(&document, &Document::traceSettled, this, &CauseChain::followStep);
    connect(&playback, &Playback::knownChanged, this, &CauseChain::followKnown);
    connect(&playback, &Playback::stepChanged, this, &CauseChain::followStep);
    connect(&selection, &Selection::selectionChanged, this, &CauseChain::followSelection);
    take(eventOfStep());
}

std::vector<EventId> CauseChain::events() const
{
    std::vector<EventId> events;
    for (const trace::Link &link : m_links)
        events.push_back(link.event);
    return events;
}

std::vector<EventId> CauseChain::causes() const
{
    if (!m_event)
        return {};
    const trace::Trace &trace = m_playback.knownTrace();
    return visible(trace, trace::causesOf(trace, *m_event));
}

std::vector<EventId> CauseChain::consequences() const
{
    if (!m_event)
        return {};
    const trace::Trace &trace = m_playback.knownTrace();
    return visible(trace, trace::consequencesOf(trace, *m_event));
}

void CauseChain::setShown(bool shown)
{
    if (shown == m_isShown)
        return;
    m_isShown = shown;
    emit shownChanged(shown);
}

void CauseChain::goTo(EventId event)
{
    m_siblings.clear();
    m_selection.selectEvent(event);
}

void CauseChain::goToCause()
{
    choose(causes());
}

void CauseChain::goToConsequence()
{
    choose(consequences());
}

void CauseChain::goToSibling(int direction)
{
    if (!m_event || m_siblings.empty())
        return;
    const auto size = static_cast<std::ptrdiff_t>(m_siblings.size());
    const auto place = std::ranges::find(m_siblings, *m_event) - m_siblings.begin();
    jumpTo(m_siblings[static_cast<std::size_t>((place + direction + size) % size)]);
}

void CauseChain::choose(std::vector<EventId> events)
{
    if (events.empty())
        return;
    m_siblings = std::move(events);
    jumpTo(m_siblings.front());
}

void CauseChain::jumpTo(EventId event)
{
    m_isJumping = true;
    m_selection.selectEvent(event);
    m_isJumping = false;
}

// Events of the old trace mean nothing in the new one; what is at hand there is told when all have
// heard of it.
void CauseChain::forget()
{
    m_event.reset();
    m_links.clear();
    m_siblings.clear();
}

// Nobody stays at what is not known any more.
void CauseChain::followKnown()
{
    const auto selected = m_selection.event();
    const auto socket = m_selection.socket();
    const trace::Trace &known = m_playback.knownTrace();
    m_siblings.clear();
    if ((selected && trace::indexOf(*selected) >= known.events().size())
        || (socket && trace::indexOf(*socket) >= known.sockets().size()))
        m_selection.clear();
    else
        take(selected ? selected : eventOfStep());
}

void CauseChain::followStep()
{
    m_siblings.clear();
    take(eventOfStep());
}

void CauseChain::followSelection()
{
    if (!m_isJumping)
        m_siblings.clear();
    take(m_selection.event() ? m_selection.event() : eventOfStep());
}

void CauseChain::take(std::optional<EventId> event)
{
    m_event = event;
    m_links =
        event ? trace::chainBehind(m_playback.knownTrace(), *event) : std::vector<trace::Link>();
    emit chainChanged();
}

std::optional<EventId> CauseChain::eventOfStep() const
{
    const int step = m_playback.step();
    const auto steps = m_playback.knownSteps();
    if (step < 0 || step >= static_cast<int>(steps.size()))
        return {};
    return trace::tellingEvent(m_playback.knownTrace(), steps[static_cast<std::size_t>(step)]);
}

} // namespace model
