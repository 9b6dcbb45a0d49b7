// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "trace/step.h"
#include "trace/trace.h"

#include <QString>
#include <QStringList>

namespace explanation {

// What is said about one step. Every number in it comes from the trace or a profile.
struct StepText
{
    QString heading;  // a few words
    QString body;     // at most 35 English words or 60 Chinese characters
    QString source;   // one line: the rule, and the parameter where one was at work
    QString why;      // one or two sentences: why it must be so, and the parameter at work
    QStringList more; // further lines: numbers, timers, the other end
};

[[nodiscard]] StepText explainStep(const trace::Trace &trace, const trace::Step &step,
                                   Language language);

// What `why` and `more` are headed with.
[[nodiscard]] QString whyTitle(Language language);
[[nodiscard]] QString moreTitle(Language language);

// What a text costs its reader: words in English, characters in Chinese (a Latin token or a number
// counts as one, punctuation as nothing).
[[nodiscard]] int readingCost(const QString &text, Language language);

} // namespace explanation
