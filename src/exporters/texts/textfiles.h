// SPDX-License-Identifier: MIT
#pragma once

#include "exporters/outcome.h"
#include "exporters/progress.h"
#include "trace/trace.h"

#include <QString>

namespace exporters {

struct RenderRequest;

// The texts of a trace, and its capture, as files. The old file stays when `progress` answers false.
[[nodiscard]] Outcome renderText(const trace::Trace &trace, const RenderRequest &request,
                                 const QString &path, const Progress &progress);
[[nodiscard]] Outcome renderMermaid(const trace::Trace &trace, const RenderRequest &request,
                                    const QString &path, const Progress &progress);
[[nodiscard]] Outcome renderMarkdown(const trace::Trace &trace, const RenderRequest &request,
                                     const QString &path, const Progress &progress);
[[nodiscard]] Outcome renderCsv(const trace::Trace &trace, const RenderRequest &request,
                                const QString &path, const Progress &progress);
[[nodiscard]] Outcome renderJson(const trace::Trace &trace, const RenderRequest &request,
                                 const QString &path, const Progress &progress);
[[nodiscard]] Outcome renderPcapng(const trace::Trace &trace, const RenderRequest &request,
                                   const QString &path, const Progress &progress);

} // namespace exporters
