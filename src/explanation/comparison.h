// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "exploration/compare.h"
#include "exploration/summary.h"

#include <QString>
#include <QStringList>

#include <span>
#include <string>
#include <vector>

namespace explanation {

// What a run that is compared is called: its branch, and its system where one was chosen.
[[nodiscard]] QString runName(const std::string &branch, const std::string &system,
                              Language language);

// One line of what runs came to: what it is, and its value in each of them.
struct ComparedLine
{
    QString what;
    QStringList values;      // with a question mark where one rests on what is not verified
    bool differs = false;    // without regard to the marks
    bool isDoubtful = false; // one of the values has such a mark
};

// End states, time until all is closed, segments, and the time that each socket was in each state.
// `doubts` has, for each run, what else it might have come to; see exploration::doubtsOf().
[[nodiscard]] std::vector<ComparedLine>
summaryLines(std::span<const trace::Trace *const> runs,
             std::span<const std::vector<exploration::Summary>> doubts, Language language);
// What the question marks mean.
[[nodiscard]] QString doubtLegend(Language language);

// One difference: when it happens in each run ("–" where it does not), who does what, and what is
// different.
struct DifferenceLine
{
    QString inFirst;
    QString inSecond;
    QString who;
    QString what;
    QString difference;
};
[[nodiscard]] DifferenceLine differenceLine(const trace::Trace &first, const trace::Trace &second,
                                            const exploration::Difference &difference,
                                            Language language);

// "37 differences; the first at 1.1 s", or that there is none.
[[nodiscard]] QString differencesTitle(const exploration::Comparison &comparison,
                                       Language language);

} // namespace explanation
