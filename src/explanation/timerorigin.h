// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "trace/trace.h"

#include <QString>

namespace explanation {

// Where the length of a running timer comes from: a parameter of its host with value and standing,
// the measured round trips, or an option that the program set. `snapshot` is its socket's.
[[nodiscard]] QString timerOrigin(const trace::Trace &trace, trace::SocketId socket,
                                  const trace::Snapshot &snapshot, const trace::RunningTimer &timer,
                                  Language language);

// How long a timer of that host runs: "60 s", with a question mark where that is a value of the
// host's system which is not verified.
[[nodiscard]] QString timerLengthText(const trace::Trace &trace, tcp::Side host,
                                      tcp::TimerKind timer, tcp::Duration length,
                                      Language language);

} // namespace explanation
