// SPDX-License-Identifier: MIT
#include "model/lessons/cards.h"

#include "explanation/names.h"
#include "model/lessons/moments.h"
#include "scenario/text.h"
#include "simulation/simulate.h"

#include <QFile>

namespace model {

namespace {

// A shipped scenario; one without calls when there is none of that name.
scenario::Scenario shipped(const std::string &name)
{
    QFile file(fileNameOf({name, {}}));
    const bool isThere = file.open(QIODevice::ReadOnly);
    return isThere ? scenario::parse(file.readAll().toStdString()).scenario : scenario::Scenario();
}

} // namespace

const trace::Trace &Cards::traceOf(const std::string &scenario) const
{
    const auto known = m_traces.find(scenario);
    return known != m_traces.end()
               ? known->second
               : m_traces.emplace(scenario, simulation::simulate(shipped(scenario))).first->second;
}

trace::Trace Cards::traceOf(const teaching::Card &card, const teaching::Part &part,
                            explanation::Language language)
{
    scenario::Scenario named = shipped(part.moment.scenario);
    named.host(part.you).name = explanation::textOf(card.you, language).toStdString();
    named.host(tcp::other(part.you)).name = explanation::textOf(card.peer, language).toStdString();
    return simulation::simulate(named);
}

} // namespace model
