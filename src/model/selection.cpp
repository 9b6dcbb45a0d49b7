// SPDX-License-Identifier: MIT
#include "model/selection.h"

#include <utility>

namespace model {

namespace {

std::optional<trace::SocketId> socketOf(const trace::Event &event)
{
    if (event.socket == trace::NoSocket)
        return {};
    return event.socket;
}

bool isSameMoment(const trace::Event &a, const trace::Event &b)
{
    return a.at == b.at && a.host == b.host && a.fact.index() == b.fact.index();
}

std::optional<trace::EventId> segmentOf(const trace::Trace &trace, trace::EventId id)
{
    const trace::Fact &fact = trace.event(id).fact;
    if (std::holds_alternative<trace::SegmentSent>(fact))
        return id;
    if (const auto *arrived = std::get_if<trace::SegmentArrived>(&fact))
        return arrived->segment;
    if (const auto *lost = std::get_if<trace::SegmentLost>(&fact))
        return lost->segment;
    return {};
}

} // namespace

Selection::Selection(const Document &document, QObject *parent)
    : QObject(parent), m_document(document)
{
    connect(&document, &Document::traceReplaced, this, &Selection::takeTrace);
    connect(&document, &Document::traceSettled, this, &Selection::tellOfTrace);
}

void Selection::selectEvent(trace::EventId event)
{
    Q_ASSERT(trace::indexOf(event) < m_document.trace().events().size());
    set(event, socketOf(m_document.trace().event(event)));
}

void Selection::selectSocket(trace::SocketId socket)
{
    Q_ASSERT(trace::indexOf(socket) < m_document.trace().sockets().size());
    set({}, socket);
}

void Selection::clear()
{
    set({}, {});
}

std::optional<trace::EventId> Selection::segment() const
{
    return m_event ? segmentOf(m_document.trace(), *m_event) : std::nullopt;
}

void Selection::set(std::optional<trace::EventId> event, std::optional<trace::SocketId> socket)
{
    if (event == m_event && socket == m_socket)
        return;
    m_event = event;
    m_socket = socket;
    m_remembered.reset();
    if (event)
        m_remembered = m_document.trace().event(*event);
    emit selectionChanged();
}

// After an edit the event at the same place is the same one if it still tells the same.
void Selection::takeTrace(Document::Reason reason)
{
    const trace::Trace &trace = m_document.trace();
    const bool isEventKept = !m_event
                             || (trace::indexOf(*m_event) < trace.events().size()
                                 && isSameMoment(trace.event(*m_event), *m_remembered));
    const bool isSocketKept = !m_socket || trace::indexOf(*m_socket) < trace.sockets().size();
    if (reason == Document::Reason::Edited && isEventKept && isSocketKept)
        return;
    m_isLost = m_event || m_socket;
    m_event.reset();
    m_socket.reset();
}

void Selection::tellOfTrace()
{
    if (std::exchange(m_isLost, false))
        emit selectionChanged();
}

} // namespace model
