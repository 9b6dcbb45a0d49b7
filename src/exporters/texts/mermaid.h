// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "exporters/progress.h"
#include "trace/trace.h"

#include <QString>

namespace exporters {

// The ladder as a Mermaid sequence diagram, for pages that draw such texts. It has no slope and no
// scale of time, so each message says when it leaves and arrives; a lost one ends in a cross.
// Empty when `progress` answers false.
[[nodiscard]] QString toMermaid(const trace::Trace &trace, explanation::Language language,
                                const QString &title, const Progress &progress = {});

} // namespace exporters
