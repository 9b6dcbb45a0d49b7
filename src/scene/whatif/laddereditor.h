// SPDX-License-Identifier: MIT
#pragma once

#include "scene/whatif/drag.h"
#include "scene/whatif/whatif.h"

#include <QKeySequence>
#include <QObject>
#include <QPointer>

#include <optional>

class QContextMenuEvent;
class QDialog;
class QKeyEvent;
class QMenu;
class QMouseEvent;

namespace model {
class Changes;
class Document;
class Selection;
} // namespace model

namespace scene {

class ChangesItem;
class DragItem;
class LadderView;

// Turns what is done in a ladder into edits of its scenario: drags, keys, a menu. What a drag edits
// is one step of undo. What the constructor is given outlives it.
class LadderEditor : public QObject
{
    Q_OBJECT

public:
    LadderEditor(model::Document &document, model::Selection &selection, model::Changes &changes,
                 LadderView &view);

    [[nodiscard]] bool isDragging() const { return m_drag && m_isMoving; }
    [[nodiscard]] const DragItem &dragItem() const { return *m_dragItem; }
    [[nodiscard]] const ChangesItem &changesItem() const { return *m_changesItem; }
    // What can be grabbed at a point of the viewport.
    [[nodiscard]] std::optional<Handle> handleAt(QPoint viewportPoint,
                                                 Qt::KeyboardModifiers modifiers) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // By the mouse.
    bool press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool release(const QMouseEvent &event);
    bool doubleClick(const QMouseEvent &event);
    void dragTo(QPoint viewportPoint);
    void endDrag();
    void cancelDrag();
    [[nodiscard]] std::optional<trace::EventId> headAt(QPoint viewportPoint) const;
    [[nodiscard]] std::optional<tcp::Side> laneAt(QPoint viewportPoint) const;
    [[nodiscard]] scenario::Cut cutAt(QPoint viewportPoint) const;

    // By keys.
    bool press(const QKeyEvent &event);
    bool actOnSegment(int key);
    bool actOnCall(int key);
    bool escape();
    void shift(int direction);

    // By readers of the screen.
    void offerActions();
    void offer(const char *name, QKeySequence key, QString (*text)(),
               bool (LadderEditor::*isOffered)(trace::EventId) const, void (LadderEditor::*act)());
    [[nodiscard]] bool canTreat(trace::EventId event) const;
    [[nodiscard]] bool canRestore(trace::EventId event) const;
    [[nodiscard]] bool canMove(trace::EventId event) const;

    // By the menu.
    void showMenu(const QContextMenuEvent &event);
    void showMenuAtSelection();
    void fillMenu(QMenu &menu, QPoint viewportPoint);
    void addSegmentActions(QMenu &menu);
    void addCallActions(QMenu &menu);
    void addGeneralActions(QMenu &menu, QPoint viewportPoint);

    void lose();
    void overtake();
    void restore();
    void never();
    void askDelay();
    void askDuplicate();
    void askCallTime();
    void askCut(QPoint viewportPoint);
    void askPathDelay();
    void askCall(tcp::Side host, tcp::Duration at);
    void open(QDialog *form);
    // Not a capture, and nothing while the next step is asked for: edits would tell what it is.
    [[nodiscard]] bool canEdit() const;
    [[nodiscard]] QString whyFixed() const;
    void refuse(const QString &why);
    [[nodiscard]] QString whyNotTreated() const;
    [[nodiscard]] QPoint placeOfSelection() const;
    [[nodiscard]] tcp::Duration timeAt(QPoint viewportPoint) const;
    [[nodiscard]] tcp::Duration shiftStep() const;

    model::Document &m_document;
    model::Selection &m_selection;
    model::Changes &m_changes;
    LadderView &m_view;
    WhatIf m_whatIf;
    ChangesItem *m_changesItem;
    DragItem *m_dragItem;
    std::optional<Drag> m_drag;
    QPoint m_pressed;
    bool m_isMoving = false;
    int m_drags = 0; // so far: each has a subject of its own
    QPointer<QMenu> m_menu;
};

} // namespace scene
