// SPDX-License-Identifier: MIT
#pragma once

#include "trace/event.h"

#include <QAccessibleWidget>

#include <optional>
#include <vector>

namespace scene {

class LadderView;

// The ladder as a screen reader meets it: a list of events in order of time, each told as a
// sentence. The focus moves to the event that is selected, or that time has come to.
class AccessibleLadder : public QAccessibleWidget
{
public:
    // Makes every LadderView accessible; once is enough.
    static void install();
    // What a view has to tell: its events are others, time came to a step, the selection moved.
    static void tellOfEvents(LadderView &view);
    static void tellOfStep(LadderView &view);
    static void tellOfSelection(LadderView &view);

    explicit AccessibleLadder(LadderView &view);
    ~AccessibleLadder() override;
    Q_DISABLE_COPY_MOVE(AccessibleLadder)

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

private:
    void forgetChildren() const;
    [[nodiscard]] LadderView &view() const;
    [[nodiscard]] int indexOf(std::optional<trace::EventId> event) const;
    [[nodiscard]] std::optional<trace::EventId> focusedEvent() const;
    static void moveFocus(LadderView &view, std::optional<trace::EventId> event);

    mutable std::vector<QAccessible::Id> m_children; // 0: nobody has asked for it yet
};

} // namespace scene
