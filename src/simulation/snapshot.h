// SPDX-License-Identifier: MIT
#pragma once

#include "trace/snapshot.h"

namespace simulation {

struct HostSocket;

// A socket as the trace keeps it.
[[nodiscard]] trace::Snapshot snapshotOf(const HostSocket &socket);

} // namespace simulation
