// SPDX-License-Identifier: MIT
#pragma once

#include "model/document.h"

#include <QObject>

#include <optional>

namespace model {

// What is selected, everywhere at once: an event, a socket, or nothing. The document outlives it.
class Selection : public QObject
{
    Q_OBJECT

public:
    explicit Selection(const Document &document, QObject *parent = nullptr);

    // An event brings its socket with it.
    void selectEvent(trace::EventId event);
    void selectSocket(trace::SocketId socket);
    void clear();

    [[nodiscard]] std::optional<trace::EventId> event() const { return m_event; }
    [[nodiscard]] std::optional<trace::SocketId> socket() const { return m_socket; }
    // The segment that the selected event is or is about (an arrival, a loss): its sending.
    [[nodiscard]] std::optional<trace::EventId> segment() const;

signals:
    void selectionChanged();

private:
    void set(std::optional<trace::EventId> event, std::optional<trace::SocketId> socket);
    void takeTrace(Document::Reason reason);
    void tellOfTrace();

    const Document &m_document;
    std::optional<trace::EventId> m_event;
    std::optional<trace::SocketId> m_socket;
    std::optional<trace::Event> m_remembered; // to find it again in an edited run
    bool m_isLost = false;                    // with the trace, and nobody has been told
};

} // namespace model
