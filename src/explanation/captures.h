// SPDX-License-Identifier: MIT
#pragma once

#include "capture/connection.h"
#include "explanation/language.h"

#include <QString>

#include <cstddef>
#include <span>

namespace explanation {

// "10.0.0.1:44816", "[2001:db8::1]:80".
[[nodiscard]] QString endText(const capture::Endpoint &end);

// Which of a capture's connections this is: its ends, its segments, its time.
[[nodiscard]] QString connectionText(std::span<const capture::Connection> connections,
                                     std::size_t index, Language language);

} // namespace explanation
