// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "trace/trace.h"

#include <QString>

#include <vector>

namespace explanation {

// One field of a TCP header: what it is called, what it holds here, and what that says.
struct HeaderField
{
    QString name;
    QString value;
    QString meaning;
    QString topic; // the longer explanation
};

// Every field of a segment that was sent, in the order of the header. RFC 9293 (3.1).
[[nodiscard]] std::vector<HeaderField> headerFields(const trace::Trace &trace, trace::EventId sent,
                                                    Language language);

} // namespace explanation
