// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/scenario.h"
#include "tcp/state.h"
#include "tcp/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// What was done to a real Linux kernel, and what it did: the texts in scenarios/ and traces/.
namespace measured {

// The statements of a measured scenario as one of ours. Throws std::runtime_error naming the line
// that it does not understand: these texts are our own.
[[nodiscard]] scenario::Scenario readScenario(const std::string &path);
// The same of a text in that grammar, over a wire that adds nothing to its delay.
[[nodiscard]] scenario::Scenario scenarioOf(const std::string &text);

struct Segment
{
    tcp::Side from = tcp::Side::Client;
    tcp::SimTime sent{};
    std::string flags; // as tcpdump writes them: "S.", "FP."
    std::int64_t seq = 0;
    std::int64_t length = 0;
    std::optional<std::int64_t> ack;
    bool isLost = false;
    bool isInjected = false;
};

struct Result
{
    tcp::Side host = tcp::Side::Client;
    std::string call; // "recv", "accept:x1"
    std::int64_t value = 0;
    std::string error;
    tcp::SimTime returned{};
};

struct Transition
{
    tcp::Side host = tcp::Side::Client;
    std::string from; // our names
    std::string to;
    tcp::SimTime at{};
};

struct Trace
{
    std::vector<Segment> segments; // without the copies that the wire made
    std::vector<Result> results;
    std::vector<Transition> transitions;
};

[[nodiscard]] Trace readTrace(const std::string &path);

} // namespace measured
