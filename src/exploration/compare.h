// SPDX-License-Identifier: MIT
#pragma once

#include "trace/trace.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace exploration {

// One thing that happens in one trace and not, or otherwise, in another. Events are the same when
// their host and socket and what they tell are: flags, numbers and bytes of a segment, states,
// results. Windows and options are not compared.
struct Difference
{
    enum class Kind : std::uint8_t {
        OnlyFirst,
        OnlySecond,
        OtherTime, // both have it, at another time
        OtherFate, // a segment that is lost, delayed, duplicated or received otherwise
    };
    Kind kind = Kind::OtherTime;
    std::optional<trace::EventId> first;  // absent for OnlySecond
    std::optional<trace::EventId> second; // absent for OnlyFirst
    tcp::SimTime at{};                    // the earlier time
    // It is only as much earlier or later as what caused it.
    bool isCarried = false;

    friend bool operator==(const Difference &, const Difference &) = default;
};

// Two traces beside each other.
struct Comparison
{
    std::vector<Difference> differences; // in order of time
    // By event of each trace: the same one in the other.
    std::vector<std::optional<trace::EventId>> inSecond;
    std::vector<std::optional<trace::EventId>> inFirst;

    [[nodiscard]] bool isEqual() const { return differences.empty(); }
};

// Compares calls, results, segments and their fates, states, expiries and remarks.
[[nodiscard]] Comparison compare(const trace::Trace &first, const trace::Trace &second);

} // namespace exploration
