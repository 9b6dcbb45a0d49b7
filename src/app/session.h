// SPDX-License-Identifier: MIT
#pragma once

#include "model/branches.h"
#include "model/causechain.h"
#include "model/changes.h"
#include "model/document.h"
#include "model/languages.h"
#include "model/lecturefile.h"
#include "model/playback.h"
#include "model/prediction.h"
#include "model/selection.h"
#include "model/ticker.h"

#include <optional>

namespace app {

// What one window shows: the document, where time stands in it, what is selected, and the
// languages it is told in.
struct Session
{
    explicit Session(explanation::Language language) : languages(language) {}

    model::Document document;
    std::optional<model::LectureFile> lecture; // where the document was opened from, if one was
    model::Playback playback{document};
    model::Ticker ticker{playback};
    model::Selection selection{document};
    model::CauseChain chain{document, playback, selection};
    model::Branches branches{document};
    model::Changes changes{document};
    model::Languages languages;
    model::Prediction prediction{document, playback, languages};
};

} // namespace app
