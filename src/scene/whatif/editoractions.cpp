// SPDX-License-Identifier: MIT
// What the editor offers to do with an event, to readers of the screen.
#include "exploration/segmentedits.h"
#include "model/document.h"
#include "model/selection.h"
#include "scene/ladderview.h"
#include "scene/whatif/laddereditor.h"

namespace scene {

using scenario::SegmentFault;
using trace::EventId;

namespace {

// The sending of the segment that an event sends or loses.
std::optional<EventId> segmentOf(const trace::Trace &trace, EventId event)
{
    const trace::Fact &fact = trace.event(event).fact;
    if (std::holds_alternative<trace::SegmentSent>(fact))
        return event;
    if (const auto *lost = std::get_if<trace::SegmentLost>(&fact))
        return lost->segment;
    return {};
}

} // namespace

bool LadderEditor::canTreat(EventId event) const
{
    const trace::Trace &trace = m_document.trace();
    const auto sent = segmentOf(trace, event);
    return canEdit() && sent && exploration::canBeTreated(m_document.scenario(), trace, *sent);
}

bool LadderEditor::canRestore(EventId event) const
{
    const trace::Trace &trace = m_document.trace();
    const scenario::Scenario &scenario = m_document.scenario();
    const auto sent = segmentOf(trace, event);
    return canEdit() && sent
           && (!exploration::faultsOn(scenario, trace, *sent).empty()
               || exploration::cutOf(scenario, trace, *sent)
               || exploration::injectionOf(scenario, trace, *sent));
}

bool LadderEditor::canMove(EventId event) const
{
    const auto *made = std::get_if<trace::CallMade>(&m_document.trace().event(event).fact);
    return canEdit() && made && made->scenarioCall >= 0;
}

// Each does what its key does with what is selected.
void LadderEditor::offer(const char *name, QKeySequence key, QString (*text)(),
                         bool (LadderEditor::*isOffered)(EventId) const,
                         void (LadderEditor::*act)())
{
    m_view.offer({QString::fromLatin1(name), key, text,
                  [this, isOffered](EventId event) { return (this->*isOffered)(event); },
                  [this, act](EventId event) {
                      m_selection.selectEvent(event);
                      (this->*act)();
                  }});
}

void LadderEditor::offerActions()
{
    offer(
        "lose", Qt::Key_Delete, [] { return tr("What if it is lost?"); }, &LadderEditor::canTreat,
        &LadderEditor::lose);
    offer(
        "delay", Qt::Key_D, [] { return tr("What if it is late?"); }, &LadderEditor::canTreat,
        &LadderEditor::askDelay);
    offer(
        "duplicate", Qt::Key_2, [] { return tr("What if it comes twice?"); },
        &LadderEditor::canTreat, &LadderEditor::askDuplicate);
    offer(
        "overtake", Qt::Key_O, [] { return tr("What if the next one overtakes it?"); },
        &LadderEditor::canTreat, &LadderEditor::overtake);
    offer(
        "restore", Qt::Key_Backspace, [] { return tr("Let it travel as usual again"); },
        &LadderEditor::canRestore, &LadderEditor::restore);
    offer(
        "callTime", Qt::Key_D, [] { return tr("What if the call is made at another time?"); },
        &LadderEditor::canMove, &LadderEditor::askCallTime);
    offer(
        "never", Qt::Key_Delete, [] { return tr("What if the call is never made?"); },
        &LadderEditor::canMove, &LadderEditor::never);
}

} // namespace scene
