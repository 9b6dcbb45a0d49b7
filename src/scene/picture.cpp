// SPDX-License-Identifier: MIT
#include "scene/picture.h"

namespace scene {

void setPosition(Picture &picture, const trace::Position &position)
{
    const auto steps = static_cast<std::uint32_t>(position.step + 1);
    picture.now = {position.time, steps};
    picture.still = steps == 0
                        ? diagram::Moment{{}, 0}
                        : picture.layout.momentAfter(static_cast<std::size_t>(position.step));
}

} // namespace scene
