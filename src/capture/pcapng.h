// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/state.h"
#include "tcp/time.h"
#include "trace/trace.h"

#include <functional>
#include <string>

namespace capture {

// How a trace becomes a capture.
struct PcapngOptions
{
    tcp::Side end = tcp::Side::Client; // where it is captured: each end sees its own times
    tcp::Duration epoch{};             // when the trace's time 0 was, since 1970, UTC
    std::string title;                 // kept as the file's comment
    // What is remarked about a segment that was sent, in UTF-8; empty: nothing.
    std::function<std::string(trace::EventId)> remark;
    // Is told how much is done, from 0 to 1, and answers whether to go on.
    std::function<bool(double)> progress;
};

// What would have been captured at one end, as a pcapng file: raw IP with right checksums. The
// payload, which a trace does not hold, is filled with letters. Hosts whose addresses are not of one
// kind get 10.0.0.1 (client) and 10.0.0.2. draft-ietf-opsawg-pcapng, sections 4.1 to 4.3.
// Empty when the progress answers false.
[[nodiscard]] std::string toPcapng(const trace::Trace &trace, const PcapngOptions &options);

} // namespace capture
