// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "exporters/progress.h"
#include "trace/trace.h"

#include <QByteArray>
#include <QString>

namespace exporters {

// Every event of a trace as one row, for other programs and for texts; nothing when `progress`
// answers false.

// RFC 4180, in UTF-8 with the mark by which spreadsheets know it. The columns have fixed English
// names: id, time_s (seconds), host, socket, kind, event (in the language), flags, seq, ack, len,
// win (the last four relative and in bytes; empty where there is none), causes (ids).
[[nodiscard]] QByteArray toCsv(const trace::Trace &trace, explanation::Language language,
                               const Progress &progress = {});

// A table of when, who and what; its heads are words.
[[nodiscard]] QString toMarkdown(const trace::Trace &trace, explanation::Language language,
                                 const QString &title, const Progress &progress = {});

} // namespace exporters
