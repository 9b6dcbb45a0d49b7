// SPDX-License-Identifier: MIT
#pragma once

#include "lecture/lecture.h"

#include <QString>

namespace scene {
class LadderView;
}

namespace app {

class Look;
struct Session;

// What the window shows, as it shows it, as a part of a lecture in that file.
[[nodiscard]] lecture::Part shownMoment(const Session &session, const Look &look,
                                        const scene::LadderView &ladder,
                                        const QString &lectureFile);

} // namespace app
