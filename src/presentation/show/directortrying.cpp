// SPDX-License-Identifier: MIT
// What if? Into detours, and back.
#include "exploration/segmentedits.h"
#include "presentation/show/director.h"

#include <QScopedValueRollback>

#include <chrono>

namespace presentation {

using scenario::SegmentFault;

namespace {

using namespace std::chrono_literals;

constexpr tcp::Duration UsualWay = 50ms;   // where directions or segments differ
constexpr tcp::Duration UsualTimeout = 1s; // RFC 6298 (2.1)

} // namespace

void Director::leave()
{
    switch (m_show.escape()) {
    case Escape::HideKeys: m_show.toggleKeys(); return;
    case Escape::LeaveDetour: {
        const QScopedValueRollback moving(m_isMoving, true);
        m_stage.undo(m_show.leave()->left);
        return;
    }
    case Escape::End: emit endAsked(); return;
    }
}

void Director::tryWith(SegmentFault::Action action)
{
    const model::Document &document = m_stage.document;
    if (document.isCapture()) {
        m_refusal = Refusal::CaptureIsFixed;
        return;
    }
    const auto sent = nextSegment();
    const QScopedValueRollback moving(m_isMoving, true);
    if (!sent || !take({m_stage.playback.position(), *sent, action})) {
        m_refusal = Refusal::NoNextSegment;
        return;
    }
    m_stage.playback.next();
}

bool Director::take(const Detour &detour)
{
    const model::Document &document = m_stage.document;
    const trace::Trace &trace = document.trace();
    const bool isSegment =
        trace::indexOf(detour.sent) < trace.events().size()
        && std::holds_alternative<trace::SegmentSent>(trace.event(detour.sent).fact)
        && exploration::canBeTreated(document.scenario(), trace, detour.sent);
    if (!isSegment)
        return false;
    const scenario::Scenario changed =
        exploration::withFault(document.scenario(), trace, detour.sent, detour.action,
                               delayFor(detour.action, detour.sent));
    if (changed == document.scenario())
        return false;
    m_stage.playback.pause();
    m_show.enter(detour);
    m_stage.change(changed);
    return true;
}

// As far as the detours are still possible: the scenario may be another one by now.
void Director::takeAgain(const Bookmark &bookmark)
{
    if (m_stage.document.isCapture() || stop() != bookmark.stop)
        return;
    const QScopedValueRollback moving(m_isMoving, true);
    const auto &detours = bookmark.detours;
    for (std::size_t i = 0; i < detours.size() && take(detours[i]); ++i) {
        const bool isLast = i + 1 == detours.size();
        const trace::Position &then = isLast ? bookmark.position : detours[i + 1].left;
        if (m_stage.playback.pacing().contains(then))
            m_stage.playback.seek(then);
    }
}

std::optional<trace::EventId> Director::nextSegment() const
{
    const model::Document &document = m_stage.document;
    const trace::Trace &trace = document.trace();
    const auto last = m_stage.playback.lastEvent();
    const std::size_t first = last ? trace::indexOf(*last) + 1 : 0;
    for (std::size_t i = first; i < trace.events().size(); ++i) {
        const trace::EventId id{static_cast<std::uint32_t>(i)};
        if (std::holds_alternative<trace::SegmentSent>(trace.event(id).fact)
            && exploration::canBeTreated(document.scenario(), trace, id))
            return id;
    }
    return {};
}

// Late is later than its sender waits for; the copy comes right behind.
tcp::Duration Director::delayFor(SegmentFault::Action action, trace::EventId sent) const
{
    const trace::Trace &trace = m_stage.document.trace();
    const trace::Event &event = trace.event(sent);
    const tcp::Duration way = trace.delayFrom(event.host).value_or(UsualWay);
    if (action != SegmentFault::Action::Delay)
        return way;
    const trace::Snapshot *sender = trace.stateAfter(event.socket, sent);
    return way + (sender && sender->rto > tcp::Duration::zero() ? sender->rto : UsualTimeout);
}

} // namespace presentation
