// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "teaching/card.h"
#include "trace/trace.h"

#include <map>
#include <string>
#include <vector>

namespace model {

// The cards, and the traces that their scenarios make, each run when it is first asked for.
class Cards
{
public:
    explicit Cards(std::vector<teaching::Card> cards) : m_cards(std::move(cards)) {}

    [[nodiscard]] const std::vector<teaching::Card> &all() const { return m_cards; }
    // Of a shipped scenario as it is; an empty trace when there is none of that name.
    [[nodiscard]] const trace::Trace &traceOf(const std::string &scenario) const;
    // The run of a picture, its hosts called as the card calls them.
    [[nodiscard]] static trace::Trace
    traceOf(const teaching::Card &card, const teaching::Part &part, explanation::Language language);

private:
    std::vector<teaching::Card> m_cards;
    mutable std::map<std::string, trace::Trace> m_traces;
};

} // namespace model
