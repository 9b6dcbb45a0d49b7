// SPDX-License-Identifier: MIT
#include "model/lessons/moments.h"

#include "model/document.h"
#include "model/playback.h"

#include <algorithm>

namespace model {

QString fileNameOf(const teaching::Moment &moment)
{
    return QStringLiteral(":/scenarios/%1.fourwave").arg(QString::fromStdString(moment.scenario));
}

bool isOpen(const Document &document, const teaching::Moment &moment)
{
    return document.origin() == fileNameOf(moment) && !document.isModified();
}

void seekTo(Playback &playback, const Document &document, const teaching::Moment &moment)
{
    const auto steps = document.steps();
    const auto after =
        std::ranges::upper_bound(steps, tcp::SimTime(moment.at), {}, &trace::Step::at);
    playback.seekStep(int(after - steps.begin()) - 1);
    playback.fly();
}

} // namespace model
