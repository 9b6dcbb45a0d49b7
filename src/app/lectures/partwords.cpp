// SPDX-License-Identifier: MIT
#include "app/lectures/partwords.h"

#include "scenario/duration.h"

namespace app {

QStringList PartWords::details()
{
    return {tr("future"), tr("state names"), tr("what arrows are"), tr("timers"), tr("calls")};
}

QStringList PartWords::themes()
{
    return {tr("as presented"), tr("light"),         tr("dark"),
            tr("projector"),    tr("high contrast"), tr("greyscale")};
}

QStringList PartWords::languages()
{
    return {tr("as presented"), QStringLiteral("English"), QStringLiteral("中文"), tr("both")};
}

QStringList PartWords::numbers()
{
    return {tr("none"), tr("relative"), tr("absolute")};
}

QStringList PartWords::times()
{
    return {tr("as usual"), tr("by event"), tr("linear"), tr("compressed, with breaks")};
}

QString PartWords::moment(const lecture::Part &part)
{
    const QString scenario = QString::fromStdString(part.scenario);
    const QString time = QString::fromStdString(tcp::toString(part.at));
    if (part.branch.empty())
        //: a moment: scenario, time
        return tr("%1 at %2").arg(scenario, time);
    //: a moment: scenario, branch, time
    return tr("%1, branch “%2”, at %3").arg(scenario, QString::fromStdString(part.branch), time);
}

} // namespace app
