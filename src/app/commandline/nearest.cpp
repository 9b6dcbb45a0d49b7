// SPDX-License-Identifier: MIT
#include "app/commandline/nearest.h"

#include "scenario/suggestion.h"

#include <string>
#include <string_view>
#include <vector>

namespace app {

QString nearestOf(const QString &found, const QStringList &known)
{
    std::vector<std::string> names;
    for (const QString &name : known)
        names.push_back(name.toStdString());
    const std::vector<std::string_view> views(names.begin(), names.end());
    return QString::fromStdString(scenario::nearestName(found.toStdString(), views));
}

} // namespace app
