// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "trace/trace.h"

#include <QString>

namespace explanation {

// Whether the scenario gives the host another value of the field than its system has.
[[nodiscard]] bool isChanged(const trace::Trace &trace, tcp::Side host, const tcp::Field &field);

// "Linux 6.18: tcp_fin_timeout (measured)"; empty where no system is known. Here and below a value
// that the scenario sets says so instead of its standing.
[[nodiscard]] QString parameterSource(const trace::Trace &trace, tcp::Side host,
                                      const tcp::Field &field, Language language);
// "Linux 6.18: tcp_fin_timeout = 60 s (measured)".
[[nodiscard]] QString parameterText(const trace::Trace &trace, tcp::Side host,
                                    const tcp::Field &field, Language language);
// The host's value of the field, with a question mark where it is its system's and not verified.
[[nodiscard]] QString valueOn(const trace::Trace &trace, tcp::Side host, const tcp::Field &field,
                              Language language);

} // namespace explanation
