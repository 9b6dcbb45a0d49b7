// SPDX-License-Identifier: MIT
// What the editor makes of keys.
#include "explanation/whatif.h"
#include "model/changes.h"
#include "model/document.h"
#include "model/languages.h"
#include "model/selection.h"
#include "scene/ladderview.h"
#include "scene/whatif/laddereditor.h"

#include <QKeyEvent>

#include <algorithm>

namespace scene {

using scenario::SegmentFault;
using namespace std::chrono_literals;

namespace {

// Keys that would edit.
bool isEditing(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_D:
    case Qt::Key_2:
    case Qt::Key_O:
    case Qt::Key_X:
    case Qt::Key_P:
    case Qt::Key_A: return event.modifiers() == Qt::NoModifier;
    case Qt::Key_Up:
    case Qt::Key_Down: return event.modifiers() == Qt::AltModifier;
    default: return false; // the other keys are no alternatives of ours
    }
}

} // namespace

bool LadderEditor::press(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape)
        return escape();
    const bool asksForMenu = event.key() == Qt::Key_F10 && event.modifiers() == Qt::ShiftModifier;
    if (asksForMenu) {
        showMenuAtSelection();
        return true;
    }
    if (!isEditing(event))
        return false;
    if (!canEdit()) {
        refuse(whyFixed());
        return true;
    }
    switch (event.key()) {
    case Qt::Key_X: askCut(placeOfSelection()); return true;
    case Qt::Key_P: askPathDelay(); return true;
    case Qt::Key_A: {
        const auto selected = m_selection.event();
        const auto host = selected ? m_document.trace().event(*selected).host : tcp::Side::Client;
        askCall(host, timeAt(placeOfSelection()));
        return true;
    }
    case Qt::Key_Up: shift(-1); return true;
    case Qt::Key_Down: shift(1); return true;
    default: break; // what remains is done to what is selected
    }
    return m_whatIf.segment() ? actOnSegment(event.key()) : actOnCall(event.key());
}

bool LadderEditor::actOnSegment(int key)
{
    const bool restores = key == Qt::Key_Backspace;
    if (restores) {
        m_whatIf.restore();
        return true;
    }
    if (key == Qt::Key_Delete && m_whatIf.isForged()) {
        m_whatIf.restore();
        return true;
    }
    if (!m_whatIf.canTreat()) {
        refuse(whyNotTreated());
        return true;
    }
    switch (key) {
    case Qt::Key_Delete: lose(); break;
    case Qt::Key_D: askDelay(); break;
    case Qt::Key_2: askDuplicate(); break;
    case Qt::Key_O: overtake(); break;
    default: return false; // no other key acts on a segment
    }
    return true;
}

bool LadderEditor::actOnCall(int key)
{
    if (!m_whatIf.call())
        return false;
    if (key == Qt::Key_Delete)
        never();
    else if (key == Qt::Key_D)
        askCallTime();
    else
        return false;
    return true;
}

// A drag ends where it began; marks go.
bool LadderEditor::escape()
{
    if (m_drag) {
        cancelDrag();
        return true;
    }
    if (!m_changes.comparison())
        return false;
    m_changes.forget();
    return true;
}

tcp::Duration LadderEditor::shiftStep() const
{
    const auto &delay = m_document.scenario().delay;
    return std::max<tcp::Duration>(1ms, std::max(delay[0], delay[1]) / 5);
}

// A segment arrives later or less late, a call is made later or earlier.
void LadderEditor::shift(int direction)
{
    const tcp::Duration by = direction * shiftStep();
    if (m_whatIf.segment() && m_whatIf.canTreat())
        m_whatIf.delayBy(by);
    else if (m_whatIf.segment())
        refuse(whyNotTreated());
    else if (const auto call = m_whatIf.call())
        m_whatIf.moveCall(m_whatIf.timedCall(*call).at + by);
}

QString LadderEditor::whyNotTreated() const
{
    const explanation::Language language = m_view.languages().first();
    return m_whatIf.isInACut() ? explanation::isCutText(language)
                               : explanation::isForgedText(language);
}

void LadderEditor::lose()
{
    m_whatIf.treat(SegmentFault::Action::Drop);
}

void LadderEditor::overtake()
{
    m_whatIf.treat(SegmentFault::Action::Reorder);
}

void LadderEditor::restore()
{
    m_whatIf.restore();
}

void LadderEditor::never()
{
    if (!m_whatIf.never())
        refuse(explanation::lastCall(m_view.languages().first()));
}

} // namespace scene
