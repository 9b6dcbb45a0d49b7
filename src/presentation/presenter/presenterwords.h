// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "presentation/show/director.h"

#include <QString>

namespace presentation {

// What the hall sees that differs from the mirror, and what is tried: "The audience sees black.".
// Empty when there is nothing to say.
[[nodiscard]] QString statusText(const Director &director);
// The place that G goes on from; empty when none is offered.
[[nodiscard]] QString offerText(const Director &director);
// Why nothing came of the last wish; empty otherwise.
[[nodiscard]] QString wordRefusal(Director::Refusal refusal, explanation::Language language);
// The notes of the part and of the scenario for the present step.
[[nodiscard]] QString notesText(const Director &director);
// What comes after the present step: a heading.
[[nodiscard]] QString comingText(const Director &director);
// What stands above the parts of the window.
[[nodiscard]] QString nowTitle(explanation::Language language);
[[nodiscard]] QString comingTitle(explanation::Language language);
[[nodiscard]] QString notesTitle(explanation::Language language);
[[nodiscard]] QString presenterTitle(explanation::Language language);
[[nodiscard]] QString keysHint(explanation::Language language);

} // namespace presentation
