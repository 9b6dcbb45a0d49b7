// SPDX-License-Identifier: MIT
#pragma once

#include "trace/event.h"

#include <QAccessible>

namespace scene {

class LadderView;
struct EventAction;

// One event of the ladder, told as a sentence; its description explains the step. It can be selected,
// time moved to it, and done with what the view offers. The view outlives it.
class AccessibleEvent : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleEvent(LadderView &view, trace::EventId event);

    [[nodiscard]] trace::EventId event() const { return m_event; }

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override;
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    [[nodiscard]] QString localizedActionName(const QString &name) const override;
    [[nodiscard]] QString localizedActionDescription(const QString &name) const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &name) const override;

private:
    [[nodiscard]] QString explanationText() const;
    // Null for an action of that name that is not offered now.
    [[nodiscard]] const EventAction *offered(const QString &name) const;

    LadderView &m_view;
    trace::EventId m_event;
};

} // namespace scene
