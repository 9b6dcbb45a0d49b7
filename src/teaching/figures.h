// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "trace/trace.h"

#include <QString>

namespace teaching {

// The text with its figures filled in, so that no number is written down twice:
//   {linux.timeWait}               a system's value of a parameter
//   {client.timeWait}              what the host in the trace has
//   {span client TIME_WAIT}        how long its socket "main" was in that state
//   {span client TIME_WAIT second} another socket, by its name
//   {count server FIN}             how many segments with that flag it has sent
// What cannot be filled in stays as it is; a test finds it.
[[nodiscard]] QString withFigures(const QString &text, const trace::Trace &trace,
                                  explanation::Language language);

} // namespace teaching
