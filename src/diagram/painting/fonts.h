// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QString>

#include <cstdint>

namespace diagram {

enum class Weight : std::uint8_t { Regular, Bold };

// The embedded font, so that a picture is the same on every machine. Finding a font is dear: each
// is found once for a thread.
[[nodiscard]] QFont font(double pixels, Weight weight = Weight::Regular);

// What a text takes in a line.
[[nodiscard]] double textWidth(const QString &text, double pixels, Weight weight = Weight::Regular);

// The text, with its end left out and "…" instead where it is wider than there is room.
[[nodiscard]] QString elided(const QString &text, double room, double pixels, Weight weight);

// The characters that the embedded font lacks and the system's must draw, each once.
[[nodiscard]] QString missingCharacters(const QString &text);

} // namespace diagram
