// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/problem.h"
#include "teaching/card.h"

#include <QString>

#include <string_view>
#include <vector>

namespace teaching {

// What was read from a text in TOML, and what is wrong with it.
template <typename Content>
struct Reading
{
    Content content;
    std::vector<scenario::Problem> problems;
    [[nodiscard]] bool isGood() const { return problems.empty(); }
};

// A chapter of the tour: its title, and [[stops]].
[[nodiscard]] Reading<Chapter> readChapter(std::string_view text);
// A text of [[cards]].
[[nodiscard]] Reading<std::vector<Card>> readCards(std::string_view text);

// Those that every copy has, from resources/tour and resources/cards; tests see to it that the
// files are good, and one that is not is left out.
[[nodiscard]] std::vector<Chapter> shippedTour();
[[nodiscard]] std::vector<Card> shippedCards();

} // namespace teaching
