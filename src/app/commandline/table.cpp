// SPDX-License-Identifier: MIT
#include "app/commandline/table.h"

#include "exporters/texts/textwidth.h"

#include <algorithm>

namespace app {

QString tableText(const QList<QStringList> &rows)
{
    QList<int> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], exporters::columnsOf(row[i]));
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i + 1 < row.size(); ++i)
            line += exporters::padRight(row[i], widths[i] + 2);
        text += (row.isEmpty() ? line : line + row.back()) + u'\n';
    }
    return text;
}

} // namespace app
