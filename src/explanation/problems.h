// SPDX-License-Identifier: MIT
#pragma once

#include "capture/problem.h"
#include "explanation/language.h"
#include "scenario/problem.h"
#include "scenario/scenario.h"
#include "trace/trace.h"

#include <QString>
#include <QStringList>

namespace explanation {

// What is wrong with a scenario file, where, and what to write instead:
// file.fourwave:12:5: unknown key "dealy"; did you mean "delay"?
[[nodiscard]] QString wordProblem(const scenario::Problem &problem, const QString &fileName,
                                  Language language);

// What is wrong with a capture file, and what to do about it.
[[nodiscard]] QString wordProblem(const capture::Problem &problem, const QString &fileName,
                                  Language language);

// One line for each call and fault of the scenario that never took effect, with its place.
[[nodiscard]] QStringList wordUnused(const scenario::Scenario &scenario, const trace::Trace &trace,
                                     const QString &fileName, Language language);

} // namespace explanation
