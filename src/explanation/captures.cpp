// SPDX-License-Identifier: MIT
#include "explanation/captures.h"

#include "explanation/quantities.h"
#include "explanation/say.h"

namespace explanation {

QString endText(const capture::Endpoint &end)
{
    const QString address = QString::fromStdString(capture::toString(end.address));
    const bool isIpv6 = end.address.length > 4;
    return (isIpv6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
        .arg(address)
        .arg(end.port);
}

QString connectionText(std::span<const capture::Connection> connections, std::size_t index,
                       Language language)
{
    const capture::Connection &connection = connections[index];
    const QString ends =
        say(language, QT_TRANSLATE_NOOP("explanation", "From %1 to %2."),
            endText(connection.end(tcp::Side::Client)), endText(connection.end(tcp::Side::Server)));
    const QString extent =
        say(language, QT_TRANSLATE_NOOP("explanation", "Segments: %1, in %2."),
            QString::number(connection.segments.size()),
            durationText(connection.segments.back().at - connection.begin(), language));
    if (connections.size() < 2)
        return ends + u'\n' + extent;
    const QString place =
        say(language, QT_TRANSLATE_NOOP("explanation", "Connection %1 of %2 in this capture."),
            QString::number(index + 1), QString::number(connections.size()));
    return place + u'\n' + ends + u'\n' + extent;
}

} // namespace explanation
