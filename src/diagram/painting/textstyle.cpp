// SPDX-License-Identifier: MIT
#include "diagram/painting/textstyle.h"

#include <algorithm>
#include <cmath>

namespace diagram {

namespace {

double scaleOf(Role role)
{
    switch (role) {
    case Role::ArrowName:
    case Role::Call:
    case Role::Result:
    case Role::Break: return 1;
    case Role::ArrowNumbers:
    case Role::State:
    case Role::Remark:
    case Role::Cut:
    case Role::Tick: return 0.88;
    case Role::NoTimer:
    case Role::Timer: return 0.82;
    }
    return 1;
}

} // namespace

double pixelsOf(Role role, const Options &options)
{
    return std::max(std::round(scaleOf(role) * options.textSize), options.leastText);
}

Weight weightOf(Role role)
{
    switch (role) {
    case Role::ArrowName:
    case Role::State:
    case Role::Break:
    case Role::Cut: return Weight::Bold;
    case Role::ArrowNumbers:
    case Role::NoTimer:
    case Role::Call:
    case Role::Result:
    case Role::Timer:
    case Role::Tick:
    case Role::Remark: return Weight::Regular;
    }
    return Weight::Regular;
}

double lineHeight(Role role, const Options &options)
{
    return 1.3 * pixelsOf(role, options);
}

} // namespace diagram
