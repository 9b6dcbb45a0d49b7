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
    return visible(m_document.trace(), trace::causesOf(m_document.trace(), *m_event));
}

std::vector<EventId> CauseChain::consequences() const
{
    if (!m_event)
        return {};
    std::vector<EventId> events =
        visible(m_document.trace(), trace::consequencesOf(m_document.trace(), *m_event));
    if (m_isFutureHidden)
        std::erase_if(events,
                      [last = m_playback.lastEvent()](EventId id) { return !last || *last < id; });
    return events;
}

void CauseChain::setFutureHidden(bool hidden)
{
    if (hidden == m_isFutureHidden)
        return;
    m_isFutureHidden = hidden;
    emit chainChanged();
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
    m_links = event ? trace::chainBehind(m_document.trace(), *event) : std::vector<trace::Link>();
    emit chainChanged();
}

std::optional<EventId> CauseChain::eventOfStep() const
{
    const int step = m_playback.step();
    const auto steps = m_document.steps();
    if (step < 0 || step >= static_cast<int>(steps.size()))
        return {};
    return trace::tellingEvent(m_document.trace(), steps[static_cast<std::size_t>(step)]);
}

} // namespace model
