// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/explainstep.h"
#include "teaching/card.h"

namespace teaching {

// A stop in words, its figures from the trace that its scenario makes: the question is the heading.
[[nodiscard]] explanation::StepText tell(const Stop &stop, const trace::Trace &trace,
                                         explanation::Language language);

// How long it takes to follow a chapter: to look at each moment, and to read question and answer.
[[nodiscard]] tcp::Duration lengthOf(const Chapter &chapter, explanation::Language language);

// What is so, its figures from the trace of the card's scenario.
[[nodiscard]] QString truthOf(const Card &card, const trace::Trace &trace,
                              explanation::Language language);

} // namespace teaching
