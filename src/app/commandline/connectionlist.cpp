// SPDX-License-Identifier: MIT
#include "app/commandline/connectionlist.h"

#include "app/commandline/table.h"
#include "app/commandline/usage.h"
#include "explanation/captures.h"
#include "explanation/quantities.h"
#include "model/document.h"

#include <QStringList>

namespace app {

namespace {

QStringList rowOf(const model::Document &document, std::size_t index,
                  explanation::Language language)
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

} // namespace

QString connectionList(const model::Document &document, explanation::Language language)
{
    QList<QStringList> rows = {{Usage::tr("No."), Usage::tr("Client"), Usage::tr("Server"),
                                Usage::tr("Segments"), Usage::tr("Begins after"),
                                Usage::tr("Ends in (client / server)")}};
    for (std::size_t i = 0; i < document.connections().size(); ++i)
        rows.append(rowOf(document, i, language));
    return tableText(rows) + u'\n' + explanation::outcomesText(document.outcomes(), language)
           + u'\n' + Usage::tr("\"fourwave simulate FILE --connection N\" shows one of them.")
           + u'\n';
}

} // namespace app
