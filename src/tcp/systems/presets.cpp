// SPDX-License-Identifier: MIT
#include "tcp/presets.h"

#include <algorithm>
#include <array>

namespace tcp {

namespace {

using enum Standing;

constexpr std::array WindowsXp = {
    PresetValue{"initialRto", "3s", Reported, "nmap 2113: 3 s until Windows 8.1"},
    PresetValue{"finWait2HeldTimeout", "300s", Documented, "Microsoft KB 813056"},
    PresetValue{"keepAliveProbes", "5", Documented, "Microsoft SIO_KEEPALIVE_VALS: before Vista"},
};
constexpr std::array WindowsLongTimeWait = {
    PresetValue{"timeWait", "240s", Documented, "newer pages of Microsoft; others say 120 s"},
};
constexpr std::array LinuxReuse = {
    PresetValue{"timeWaitReuse", "always", Measured, "Linux 6.18: tcp_tw_reuse = 1"},
};
constexpr std::array LinuxNoReuse = {
    PresetValue{"timeWaitReuse", "never", Measured, "Linux 6.18: tcp_tw_reuse = 0"},
};
constexpr std::array LinuxRfc1337 = {
    PresetValue{"rfc1337", "true", Measured, "Linux 6.18: tcp_rfc1337 = 1"},
};

constexpr std::array Presets = {
    Preset{"Windows XP/2003", "windows", WindowsXp},
    Preset{"TcpTimedWaitDelay = 240", "windows", WindowsLongTimeWait},
    Preset{"tcp_tw_reuse = 1", "linux", LinuxReuse},
    Preset{"tcp_tw_reuse = 0", "linux", LinuxNoReuse},
    Preset{"tcp_rfc1337 = 1", "linux", LinuxRfc1337},
};

} // namespace

std::span<const Preset> presets()
{
    return Presets;
}

Standing standingOf(const Preset &preset)
{
    return std::ranges::max(preset.values, {}, &PresetValue::standing).standing;
}

} // namespace tcp
