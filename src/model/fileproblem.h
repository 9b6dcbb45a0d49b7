// SPDX-License-Identifier: MIT
#pragma once

#include "capture/problem.h"
#include "scenario/problem.h"

#include <QString>

#include <vector>

namespace model {

// Why a file could not be opened or saved.
struct FileProblem
{
    // IsCapture, IsPicture: it would have been overwritten by a scenario. CarriesNone: a picture
    // that holds no scenario. IsLecture: it shows moments of several scenarios and is none itself.
    // HasChanged: somebody else has written it since it was read.
    enum class Kind {
        CannotRead,
        CannotWrite,
        IsCapture,
        IsPicture,
        BadScenario,
        BadCapture,
        CarriesNone,
        IsLecture,
        HasChanged
    };
    Kind kind = Kind::CannotRead;
    QString fileName;
    QString reason;                          // the system's words, when it refused
    std::vector<scenario::Problem> problems; // of a scenario or a lecture
    capture::Problem capture;                // of a capture
};

} // namespace model
