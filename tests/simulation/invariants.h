// SPDX-License-Identifier: MIT
#pragma once

#include "trace/trace.h"

#include <string>

// What holds in every run, whatever happens: the first place where it does not, as a sentence with
// the event's number; empty when all is well.
[[nodiscard]] std::string brokenInvariant(const trace::Trace &trace);
