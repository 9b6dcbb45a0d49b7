// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/options.h"
#include "trace/trace.h"

#include <QString>
#include <QStringList>

namespace diagram {

// The ladder's texts, in one or two languages. Where both languages say the same it stands once.

// "PSH+ACK, 100 bytes", "FIN+ACK, retransmission / 重传".
[[nodiscard]] QString arrowName(const trace::Trace &trace, trace::EventId sent,
                                const Languages &languages,
                                const explanation::LabelParts &parts = {});
// That name on several lines: "PSH+ACK, 100 bytes"; then "retransmission / 重传" and "100 字节".
[[nodiscard]] QString firstLine(const trace::Trace &trace, trace::EventId sent,
                                const Options &options);
[[nodiscard]] QStringList linesBelow(const trace::Trace &trace, trace::EventId sent,
                                     const Options &options);
// A state's name in two parts, as it is broken where it has no room on one line.
[[nodiscard]] QStringList brokenName(const QString &state);
// One line a language: "connect()".
[[nodiscard]] QStringList callLines(const tcp::Call &call, const Languages &languages);
// "→ 0 (end of file)".
[[nodiscard]] QStringList resultLines(const tcp::Call &call, const trace::CallReturned &result,
                                      const Languages &languages);
[[nodiscard]] QStringList remarkLines(trace::Noted::What what, const Languages &languages);
// The timer's short name and its time, a line each.
[[nodiscard]] QStringList timerLines(const trace::Trace &trace, tcp::Side host, tcp::TimerKind kind,
                                     tcp::Duration time, const Languages &languages);
// Those lines in parts, as they can be broken, each with the space that stands before it.
[[nodiscard]] QStringList timerParts(const QStringList &lines);
// The lines of each language.
[[nodiscard]] QList<QStringList> noTimerLines(const Options &options);
// "still open when the capture ends", in as many lines as the width asks for.
[[nodiscard]] QStringList stillOpenLines(const Languages &languages, double width, double pixels);
// From when to when the path was cut, and for whom.
[[nodiscard]] QString cutText(const trace::Trace &trace, const trace::Cut &cut,
                              const Languages &languages);
// The host's name; its system and address, in a capture with the port.
[[nodiscard]] QStringList headLines(const trace::Trace &trace, tcp::Side side,
                                    const Languages &languages);
// A time at the axis.
[[nodiscard]] QString timeText(tcp::Duration time, const Languages &languages);
// The time that a break skips: to the second where it is long.
[[nodiscard]] QString waitText(tcp::Duration wait, const Languages &languages);
// "12.3 s / 60 s": how much of a wait has passed.
[[nodiscard]] QString clockText(tcp::Duration passed, tcp::Duration wait,
                                const Languages &languages);

// The text in as many lines as the width asks for.
[[nodiscard]] QStringList wrapped(const QString &text, double width, double pixels);
// In as many lines, each about as long as the others.
[[nodiscard]] QStringList balanced(const QString &text, double width, double pixels);

} // namespace diagram
