// SPDX-License-Identifier: MIT
#include "scene/picture.h"

#include "model/playback.h"

namespace scene {

void setPosition(Picture &picture, const model::Playback &playback)
{
    const trace::Position position = playback.position();
    const auto steps = static_cast<std::uint32_t>(position.step + 1);
    picture.now = {position.time, steps};
    picture.still = steps == 0
                        ? diagram::Moment{{}, 0}
                        : picture.layout.momentAfter(static_cast<std::size_t>(position.step));
    // A run that ends with a wait ends after its last step.
    if (playback.isAtEnd())
        picture.still = picture.now;
}

} // namespace scene
