// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "trace/trace.h"

#include <QString>

#include <vector>

namespace explanation {

// A field of the header by its place: rows of 32 bits, as RFC 9293 (3.1) draws them.
struct HeaderBits
{
    int firstBit = 0; // from the beginning of the header
    int bitCount = 0;
    QString name;       // short enough for a cell; a flag's token
    QString value;      // empty where it is not known or not modelled
    QString meaning;    // one sentence
    bool isSet = false; // of a flag
};

// Every field of a segment that was sent, in order; options as one field, padded to whole rows.
[[nodiscard]] std::vector<HeaderBits> headerBits(const trace::Trace &trace, trace::EventId sent,
                                                 Language language);

} // namespace explanation
