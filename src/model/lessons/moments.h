// SPDX-License-Identifier: MIT
#pragma once

#include "teaching/stop.h"

#include <QString>

namespace model {

class Document;
class Playback;

// The shipped file that the moment is in.
[[nodiscard]] QString fileNameOf(const teaching::Moment &moment);
// Whether that file is open as it was shipped: in an edited scenario the moment means nothing.
[[nodiscard]] bool isOpen(const Document &document, const teaching::Moment &moment);
// To the last step at the moment's time, whose segments fly. Its scenario must be open.
void seekTo(Playback &playback, const Document &document, const teaching::Moment &moment);

} // namespace model
