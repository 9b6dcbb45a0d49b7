// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/scenario.h"
#include "trace/event.h"

#include <cstddef>
#include <optional>

namespace model {
class Document;
class Selection;
} // namespace model

namespace scene {

// What can be done to the segment or call that is selected, each as one step of undo. Document and
// selection outlive it; the document is no capture when it is edited.
class WhatIf
{
public:
    WhatIf(model::Document &document, model::Selection &selection);

    // Captures show what happened; it cannot be changed.
    [[nodiscard]] bool canEdit() const;
    // The selected segment: its sending.
    [[nodiscard]] std::optional<trace::EventId> segment() const;
    // The selected call, by its place in the scenario.
    [[nodiscard]] std::optional<std::size_t> call() const;
    [[nodiscard]] const scenario::TimedCall &timedCall(std::size_t call) const;

    // Whether a fault can choose the selected segment, and whether anything was done to it.
    [[nodiscard]] bool canTreat() const;
    [[nodiscard]] bool isTreated() const;
    [[nodiscard]] bool isInACut() const;
    [[nodiscard]] bool isForged() const;
    // The fault that was done to it, if it is the one of that kind.
    [[nodiscard]] std::optional<scenario::SegmentFault>
    treatment(scenario::SegmentFault::Action action) const;

    void treat(scenario::SegmentFault::Action action, tcp::Duration by = {});
    void delayBy(tcp::Duration more); // more than now; it never arrives before its time
    // Takes away the faults on it, the cut that it is in, or what forged it.
    void restore();

    void moveCall(tcp::Duration to);
    [[nodiscard]] bool never(); // false when no call would be left
    [[nodiscard]] bool add(const scenario::TimedCall &call);
    void cut(const scenario::Cut &cut);
    void setDelay(tcp::Side from, tcp::Duration delay);

private:
    void selectCall(std::size_t call);

    model::Document &m_document;
    model::Selection &m_selection;
};

} // namespace scene
