// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "trace/step.h"
#include "trace/trace.h"

#include <QString>

#include <span>
#include <vector>

namespace explanation {

// One answer to choose, and what is said to who chooses it.
struct Answer
{
    QString text;
    QString comment; // of a wrong one, why not
    bool isRight = false;
};

// What happens next, asked before it is shown.
struct Question
{
    enum class Kind : std::uint8_t { State, Segment, Timer, Error };

    Kind kind = Kind::State;
    QString text;                // what is known of the step, and what is asked
    std::vector<Answer> answers; // exactly one is right
};

// What can be asked before a step. Only what the steps before it determine, together with what the
// question tells: who calls and what the network does are never asked.
[[nodiscard]] std::vector<Question> questionsBefore(const trace::Trace &trace,
                                                    std::span<const trace::Step> steps,
                                                    std::size_t step, Language language);

} // namespace explanation
