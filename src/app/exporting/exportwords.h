// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "exporters/outcome.h"

namespace app {

// Why a file was not exported, for people.
[[nodiscard]] QString word(const exporters::Failure &failure, explanation::Language language);

// The settings that were found for a film.
[[nodiscard]] QString word(const exporters::FilmChoice &choice, explanation::Language language);

} // namespace app
