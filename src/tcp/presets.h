// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/profile.h"

#include <span>
#include <string_view>

namespace tcp {

// One value of a preset, as a system's table has it, and how we know.
struct PresetValue
{
    std::string_view field;
    std::string_view value; // as in scenario files
    Standing standing = Standing::Unverified;
    std::string_view source;
};

// A system as it is often found: an older release, or with a setting that many change.
struct Preset
{
    std::string_view name;   // in the system's own words: "tcp_tw_reuse = 1"
    std::string_view system; // its id
    std::span<const PresetValue> values;
};

[[nodiscard]] std::span<const Preset> presets();

// The least sure of its values.
[[nodiscard]] Standing standingOf(const Preset &preset);

} // namespace tcp
