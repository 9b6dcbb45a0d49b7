// SPDX-License-Identifier: MIT
#include "teaching/figures.h"

#include "explanation/fields.h"
#include "explanation/names.h"
#include "explanation/parametertext.h"
#include "explanation/quantities.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace teaching {

namespace {

using explanation::Language;

std::optional<tcp::Side> sideOf(const QString &name)
{
    for (const tcp::Side side : {tcp::Side::Client, tcp::Side::Server}) {
        if (name == QLatin1String(tcp::toString(side).data()))
            return side;
    }
    return {};
}

// A field of a host in the trace, or of a system.
std::optional<QString> parameter(const trace::Trace &trace, const QString &owner,
                                 const QString &name, Language language)
{
    const tcp::Field *field = tcp::findField(name.toStdString());
    const auto side = sideOf(owner);
    const tcp::System *system = tcp::findSystem(owner.toStdString());
    if (field == nullptr || (!side && system == nullptr))
        return {};
    return side ? explanation::valueOn(trace, *side, *field, language)
                : explanation::comparedValue(*system, *field, language);
}

const trace::Socket *socketOf(const trace::Trace &trace, tcp::Side host, const QString &name)
{
    const auto found = std::ranges::find_if(trace.sockets(), [&](const trace::Socket &socket) {
        return socket.host == host && name == QString::fromStdString(socket.name);
    });
    return found == trace.sockets().end() ? nullptr : &*found;
}

// How long the socket was in the state that is named so; nothing when it did not leave it.
std::optional<tcp::Duration> spanIn(const trace::Trace &trace, const trace::Socket &socket,
                                    const QString &state)
{
    std::optional<tcp::SimTime> entered;
    for (const trace::Event &event : trace.events()) {
        const auto *change = std::get_if<trace::StateChanged>(&event.fact);
        const bool isOwn = change != nullptr && event.socket != trace::NoSocket
                           && &trace.socket(event.socket) == &socket;
        if (!isOwn)
            continue;
        if (entered)
            return event.at - *entered;
        if (explanation::tokenOf(change->to) == state)
            entered = event.at;
    }
    return {};
}

bool tcp::Flags::*flagOf(const QString &name)
{
    const std::array flags = {
        std::pair{u"SYN", &tcp::Flags::syn}, std::pair{u"FIN", &tcp::Flags::fin},
        std::pair{u"RST", &tcp::Flags::rst}, std::pair{u"ACK", &tcp::Flags::ack}};
    for (const auto &[text, flag] : flags) {
        if (name == QStringView(text))
            return flag;
    }
    return nullptr;
}

qsizetype sentWith(const trace::Trace &trace, tcp::Side host, bool tcp::Flags::*flag)
{
    return std::ranges::count_if(trace.events(), [&](const trace::Event &event) {
        const auto *sent = std::get_if<trace::SegmentSent>(&event.fact);
        return sent != nullptr && event.host == host && sent->segment.flags.*flag;
    });
}

// "span client TIME_WAIT", "count server FIN".
std::optional<QString> measure(const trace::Trace &trace, const QStringList &words,
                               Language language)
{
    const auto host = sideOf(words.value(1));
    if (!host || words.size() < 3)
        return {};
    if (words[0] == u"span") {
        const trace::Socket *socket =
            socketOf(trace, *host, words.value(3, QStringLiteral("main")));
        const auto span = socket ? spanIn(trace, *socket, words[2]) : std::nullopt;
        return span ? std::optional(explanation::durationText(*span, language)) : std::nullopt;
    }
    const auto flag = flagOf(words[2]);
    if (words[0] != u"count" || flag == nullptr)
        return {};
    return QString::number(sentWith(trace, *host, flag));
}

std::optional<QString> figure(const trace::Trace &trace, const QString &inside, Language language)
{
    const qsizetype dot = inside.indexOf(u'.');
    return dot > 0 ? parameter(trace, inside.left(dot), inside.mid(dot + 1), language)
                   : measure(trace, inside.split(u' '), language);
}

} // namespace

QString withFigures(const QString &text, const trace::Trace &trace, Language language)
{
    static const QRegularExpression place(QStringLiteral("\\{([^{}]+)\\}"));
    QString filled;
    qsizetype done = 0;
    for (auto match = place.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        filled += QStringView(text).mid(done, found.capturedStart() - done);
        filled += figure(trace, found.captured(1), language).value_or(found.captured(0));
        done = found.capturedEnd();
    }
    return filled.append(QStringView(text).mid(done));
}

} // namespace teaching
