// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "tcp/time.h"

#include <QString>
#include <QStringList>

#include <span>

namespace explanation {

// "50 ms", "1.5 s", "10 min", "2 h 11 min": exact to the millisecond below ten minutes.
// tcp::Unlimited: "for ever".
[[nodiscard]] QString durationText(tcp::Duration duration, Language language);

// Moments in order of time, each as durationText() says it, but with more decimals where two that
// are not the same would read the same.
[[nodiscard]] QStringList momentTexts(std::span<const tcp::SimTime> moments, Language language);
// A moment of a run as seconds with milliseconds, "0.150 s"; its width hardly changes.
[[nodiscard]] QString clockText(tcp::SimTime time, Language language);

// "1 byte", "100 bytes".
[[nodiscard]] QString bytesText(qint64 bytes, Language language);

// What stands at a break of the compressed time scale: "60 s pass".
[[nodiscard]] QString breakText(tcp::Duration skipped, Language language);

} // namespace explanation
