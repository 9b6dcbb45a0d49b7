// SPDX-License-Identifier: MIT
#pragma once

namespace scene {

// What lies over what, from below. What grows covers its rows, so frames and marks lie above it.
enum class Layer { Rows, Flight, Chain, Selection, Mark, Changes, Drag };

} // namespace scene
