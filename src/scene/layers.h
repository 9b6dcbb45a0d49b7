// SPDX-License-Identifier: MIT
#pragma once

namespace scene {

// What lies over what, from below.
enum class Layer { Rows, Chain, Selection, Mark, Flight, Changes, Drag };

} // namespace scene
