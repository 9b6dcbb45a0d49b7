// SPDX-License-Identifier: MIT
#pragma once

#include "model/document.h"
#include "trace/chain.h"

#include <QObject>

#include <optional>
#include <span>
#include <vector>

namespace model {

class Playback;
class Selection;

// Why the event at hand happened: the one that was selected since the last step, or else what tells
// that step. It leads along causes and consequences by selecting them. What the constructor is given outlives it.
class CauseChain : public QObject
{
    Q_OBJECT

public:
    CauseChain(const Document &document, const Playback &playback, Selection &selection,
               QObject *parent = nullptr);

    // Nothing before the first step.
    [[nodiscard]] std::optional<trace::EventId> event() const { return m_event; }
    [[nodiscard]] std::span<const trace::Link> links() const { return m_links; }
    // The events of the links in order, which the ladder marks while the chain is shown.
    [[nodiscard]] std::vector<trace::EventId> events() const;
    // Those that a viewer can be led to: each is selected by goTo().
    [[nodiscard]] std::vector<trace::EventId> causes() const;
    [[nodiscard]] std::vector<trace::EventId> consequences() const;

    // Whether the chain is told and marked.
    [[nodiscard]] bool isShown() const { return m_isShown; }
    void setShown(bool shown);

    void goTo(trace::EventId event);
    // To the trigger, to the first consequence.
    void goToCause();
    void goToConsequence();
    // After one of these: to the next (1) or previous (-1) of the causes or consequences that there
    // were to choose from.
    void goToSibling(int direction);

signals:
    // Another event is at hand, or its chain is another one.
    void chainChanged();
    void shownChanged(bool shown);

private:
    void forget();
    void followKnown();
    void followStep();
    void followSelection();
    void take(std::optional<trace::EventId> event);
    void choose(std::vector<trace::EventId> events);
    void jumpTo(trace::EventId event);
    [[nodiscard]] std::optional<trace::EventId> eventOfStep() const;

    const Document &m_document;
    const Playback &m_playback;
    Selection &m_selection;
    std::optional<trace::EventId> m_event;
    std::vector<trace::Link> m_links;
    std::vector<trace::EventId> m_siblings; // of the event that a jump led to
    bool m_isShown = false;
    bool m_isJumping = false;
};

} // namespace model
