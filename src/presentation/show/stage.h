// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/painting/theme.h"
#include "model/document.h"
#include "model/fileproblem.h"
#include "model/languages.h"
#include "model/playback.h"
#include "model/selection.h"
#include "presentation/show/talk.h"

#include <optional>

namespace presentation {

// What the hall looks at: a run of its own and where time stands in it, so that nothing that is
// tried in front of the hall touches the lecturer's file. Somebody else's clock moves the time.
struct Stage
{
    explicit Stage(explanation::Language language) : audience(language), presenter(language) {}

    // Opens the run of a part, unless it is open, and takes back what was changed in it.
    [[nodiscard]] std::optional<model::FileProblem> show(const Talk &talk, int part);
    // Something else happens from here on; one step of undo.
    void change(const scenario::Scenario &scenario) { document.edit(scenario); }
    // The run before the last change, or before all, at that moment of it.
    void undo(const trace::Position &position);
    void undoAll();

    model::Document document;
    model::Playback playback{document};
    model::Selection selection{document};
    model::Languages audience;                                // of the picture and its captions
    model::Languages presenter;                               // of what only the lecturer sees
    diagram::ThemeName theme = diagram::ThemeName::Projector; // where a part does not say

private:
    [[nodiscard]] std::optional<model::FileProblem> open(const Source &source);

    std::optional<Source> m_source; // what is open
    std::string m_branch;
};

} // namespace presentation
