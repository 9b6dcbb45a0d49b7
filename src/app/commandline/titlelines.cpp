// SPDX-License-Identifier: MIT
#include "app/commandline/titlelines.h"

#include "explanation/names.h"

namespace app {

QStringList titleLines(const scenario::Text &title, const diagram::Languages &languages)
{
    QStringList lines{explanation::textOf(title, languages.first)};
    if (languages.second)
        lines << explanation::textOf(title, *languages.second);
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines;
}

} // namespace app
