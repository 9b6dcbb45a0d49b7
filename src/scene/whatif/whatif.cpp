// SPDX-License-Identifier: MIT
#include "scene/whatif/whatif.h"

#include "exploration/calledits.h"
#include "exploration/segmentedits.h"
#include "model/document.h"
#include "model/selection.h"

#include <algorithm>

namespace scene {

using scenario::SegmentFault;
using trace::EventId;

WhatIf::WhatIf(model::Document &document, model::Selection &selection)
    : m_document(document), m_selection(selection)
{
}

bool WhatIf::canEdit() const
{
    return !m_document.isCapture() && !m_document.scenario().calls.empty();
}

std::optional<EventId> WhatIf::segment() const
{
    return m_selection.segment();
}

std::optional<std::size_t> WhatIf::call() const
{
    if (!m_selection.event())
        return {};
    const auto *made =
        std::get_if<trace::CallMade>(&m_document.trace().event(*m_selection.event()).fact);
    if (!made || made->scenarioCall < 0)
        return {};
    return static_cast<std::size_t>(made->scenarioCall);
}

const scenario::TimedCall &WhatIf::timedCall(std::size_t call) const
{
    return m_document.scenario().calls[call];
}

bool WhatIf::canTreat() const
{
    return canEdit() && segment()
           && exploration::canBeTreated(m_document.scenario(), m_document.trace(), *segment());
}

bool WhatIf::isTreated() const
{
    return segment()
           && !exploration::faultsOn(m_document.scenario(), m_document.trace(), *segment()).empty();
}

bool WhatIf::isInACut() const
{
    return segment() && exploration::cutOf(m_document.scenario(), m_document.trace(), *segment());
}

bool WhatIf::isForged() const
{
    return segment()
           && exploration::injectionOf(m_document.scenario(), m_document.trace(), *segment());
}

std::optional<SegmentFault> WhatIf::treatment(SegmentFault::Action action) const
{
    if (!segment())
        return {};
    const auto &scenario = m_document.scenario();
    for (const std::size_t fault :
         exploration::faultsOn(scenario, m_document.trace(), *segment())) {
        const auto &what = std::get<SegmentFault>(scenario.faults[fault].what);
        if (what.action == action)
            return what;
    }
    return {};
}

void WhatIf::treat(SegmentFault::Action action, tcp::Duration by)
{
    m_document.edit(
        exploration::withFault(m_document.scenario(), m_document.trace(), *segment(), action, by));
}

void WhatIf::delayBy(tcp::Duration more)
{
    const auto present = treatment(SegmentFault::Action::Delay);
    const tcp::Duration by = (present ? present->by : tcp::Duration::zero()) + more;
    if (by > tcp::Duration::zero())
        treat(SegmentFault::Action::Delay, by);
    else if (present)
        restore();
}

void WhatIf::restore()
{
    const scenario::Scenario &scenario = m_document.scenario();
    const trace::Trace &trace = m_document.trace();
    if (const auto cut = exploration::cutOf(scenario, trace, *segment()))
        m_document.edit(exploration::withoutFault(scenario, *cut));
    else if (const auto forged = exploration::injectionOf(scenario, trace, *segment()))
        m_document.edit(exploration::withoutFault(scenario, *forged));
    else
        m_document.edit(exploration::withoutFaults(scenario, trace, *segment()));
}

void WhatIf::moveCall(tcp::Duration to)
{
    const std::size_t moved = *call();
    m_document.edit(exploration::withCallAt(m_document.scenario(), moved, to));
    selectCall(moved);
}

bool WhatIf::never()
{
    const auto without = exploration::withoutCall(m_document.scenario(), *call());
    if (without)
        m_document.edit(*without);
    return without.has_value();
}

bool WhatIf::add(const scenario::TimedCall &call)
{
    const auto more = exploration::withCall(m_document.scenario(), call);
    if (more)
        m_document.edit(*more);
    return more.has_value();
}

void WhatIf::cut(const scenario::Cut &cut)
{
    m_document.edit(exploration::withCut(m_document.scenario(), cut));
}

void WhatIf::setDelay(tcp::Side from, tcp::Duration delay)
{
    scenario::Scenario changed = m_document.scenario();
    changed.delay[static_cast<std::size_t>(from)] = delay;
    m_document.edit(changed);
}

// It has another place among the events now.
void WhatIf::selectCall(std::size_t call)
{
    const auto events = m_document.trace().events();
    const auto found = std::ranges::find_if(events, [call](const trace::Event &event) {
        const auto *made = std::get_if<trace::CallMade>(&event.fact);
        return made && made->scenarioCall == static_cast<std::int32_t>(call);
    });
    if (found != events.end())
        m_selection.selectEvent(EventId(static_cast<std::uint32_t>(found - events.begin())));
}

} // namespace scene
