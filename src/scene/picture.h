// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/layout.h"
#include "diagram/painting/edges.h"
#include "diagram/painting/theme.h"

namespace model {
class Playback;
}

namespace scene {

// What the view shows, as its items paint it.
struct Picture
{
    diagram::Layout layout;
    const diagram::Theme *theme = &diagram::theme(diagram::ThemeName::Light);
    diagram::Edges edges;  // of what is seen, where text that they cut is left out
    diagram::Moment now;   // where time stands
    diagram::Moment still; // the last step before it, or the end: what the rows are painted with
};

// Takes the place that a playback has come to.
void setPosition(Picture &picture, const model::Playback &playback);

} // namespace scene
