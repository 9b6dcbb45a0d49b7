// SPDX-License-Identifier: MIT
#include "app/connectionlist.h"

#include "app/usage.h"
#include "explanation/captures.h"
#include "explanation/quantities.h"
#include "exporters/textwidth.h"
#include "model/document.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <vector>

namespace app {

namespace {

using Row = std::array<QString, 6>;

Row rowOf(const model::Document &document, std::size_t index, explanation::Language language)
{
    const capture::Connection &connection = document.connections()[index];
    const tcp::Duration after = connection.begin() - document.connections().front().begin();
    const auto end = [&connection](tcp::Side side) {
        return QString::fromStdString(capture::toString(connection.end(side)));
    };
    return {QString::number(index + 1),
            end(tcp::Side::Client),
            end(tcp::Side::Server),
            QString::number(connection.segments.size()),
            explanation::durationText(after, language),
            explanation::outcomeText(document.outcomes()[index], language)};
}

QString written(const std::vector<Row> &rows)
{
    std::array<int, std::tuple_size_v<Row>> widths{};
    for (const Row &row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], exporters::columnsOf(row[i]));
    }
    QString text;
    for (const Row &row : rows) {
        QString line;
        for (std::size_t i = 0; i + 1 < row.size(); ++i)
            line += exporters::padRight(row[i], widths[i] + 2);
        text += line + row.back() + u'\n';
    }
    return text;
}

} // namespace

QString connectionList(const model::Document &document, explanation::Language language)
{
    std::vector<Row> rows = {{Usage::tr("No."), Usage::tr("Client"), Usage::tr("Server"),
                              Usage::tr("Segments"), Usage::tr("Begins after"),
                              Usage::tr("Ends in (client / server)")}};
    for (std::size_t i = 0; i < document.connections().size(); ++i)
        rows.push_back(rowOf(document, i, language));
    return written(rows) + u'\n' + explanation::outcomesText(document.outcomes(), language) + u'\n'
           + Usage::tr("“fourwave simulate FILE --connection N” shows one of them.") + u'\n';
}

} // namespace app
