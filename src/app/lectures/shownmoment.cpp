// SPDX-License-Identifier: MIT
#include "app/lectures/shownmoment.h"

#include "app/look.h"
#include "app/session.h"
#include "scene/ladderview.h"

#include <algorithm>
#include <chrono>

namespace app {

using lecture::Detail;

namespace {

lecture::Time timeOf(diagram::ScaleKind scale)
{
    switch (scale) {
    case diagram::ScaleKind::ByEvent: return lecture::Time::ByEvent;
    case diagram::ScaleKind::Linear: return lecture::Time::Linear;
    case diagram::ScaleKind::Compressed: return lecture::Time::Compressed;
    }
    return lecture::Time::Compressed;
}

lecture::Numbers numbersOf(explanation::Numbers numbers)
{
    return numbers == explanation::Numbers::Absolute ? lecture::Numbers::Absolute
                                                     : lecture::Numbers::Relative;
}

// A time that leads to the present step: when its segments have flown, the next one may begin at the
// very time. Whole milliseconds where they do.
tcp::Duration timeOfStep(const model::Playback &playback)
{
    const tcp::SimTime now = playback.time();
    const auto start = playback.pacing().startOf(std::max(0, playback.step())).time;
    for (const tcp::SimTime time :
         {tcp::SimTime(std::chrono::floor<std::chrono::milliseconds>(now)), now, start}) {
        if (playback.pacing().positionAt(time).step == playback.step())
            return time.time_since_epoch();
    }
    return now.time_since_epoch();
}

lecture::Languages languagesOf(const model::Languages &languages)
{
    if (languages.isBoth())
        return lecture::Languages::Both;
    return languages.first() == explanation::Language::Chinese ? lecture::Languages::Chinese
                                                               : lecture::Languages::English;
}

// As it is on the screen. What nobody has chosen is left to the presentation.
lecture::View viewOf(const Session &session, const Look &look, const scene::LadderView &ladder)
{
    const diagram::Options &options = ladder.options();
    lecture::View view;
    const auto hide = [&view](Detail detail, bool isHidden) {
        if (isHidden)
            view.hidden.push_back(detail);
    };
    hide(Detail::Future, session.playback.isFutureHidden());
    hide(Detail::StateNames, !options.hasStateNames);
    hide(Detail::Labels, !options.hasLabels);
    hide(Detail::Timers, !options.hasTimers);
    hide(Detail::Calls, !options.hasCalls);
    if (look.appearance() != Appearance::System)
        view.theme = diagram::nameOf(look.theme()).toStdString();
    view.languages = languagesOf(session.languages);
    if (options.numbers)
        view.numbers = numbersOf(*options.numbers);
    if (options.scale != diagram::ScaleKind::Compressed)
        view.time = timeOf(options.scale);
    view.steps = ladder.framedSteps();
    return view;
}

} // namespace

lecture::Part shownMoment(const Session &session, const Look &look, const scene::LadderView &ladder,
                          const QString &lectureFile)
{
    lecture::Part part;
    part.scenario = model::nameInLecture(session.document.origin(), lectureFile);
    part.branch = session.document.version().branch;
    part.at = timeOfStep(session.playback);
    part.view = viewOf(session, look, ladder);
    return part;
}

} // namespace app
