// SPDX-License-Identifier: MIT
#include "explanation/timerorigin.h"

#include "explanation/fields.h"
#include "explanation/parametertext.h"
#include "explanation/quantities.h"
#include "explanation/say.h"

#include <algorithm>
#include <vector>

namespace explanation {

namespace {

using tcp::TimerKind;

// A running timer and what is around it.
struct Origin
{
    const trace::Trace &trace;
    tcp::Side host;
    const trace::Snapshot &snapshot;
    const trace::RunningTimer &timer;
    Language language;

    [[nodiscard]] tcp::Duration length() const { return timer.expires - timer.started; }
    [[nodiscard]] QString parameter(const char *field) const
    {
        return parameterText(trace, host, *tcp::findField(field), language);
    }
    // Whether the timer runs for as long as the parameter says.
    [[nodiscard]] bool isLength(const char *field) const
    {
        const tcp::Value value = tcp::findField(field)->get(trace.host(host).profile);
        const auto *duration = std::get_if<tcp::Duration>(&value);
        return duration != nullptr && *duration == length();
    }
    // The parameter, unless the program chose another length by an option.
    [[nodiscard]] QString parameterOr(const char *field, const char *option) const
    {
        return isLength(field) ? parameter(field) : byOption(option);
    }
    [[nodiscard]] QString byOption(const char *option) const
    {
        return say(language, QT_TRANSLATE_NOOP("explanation", "%1, set by the program"),
                   QString::fromLatin1(option));
    }
    [[nodiscard]] QString retransmission() const;
    [[nodiscard]] QString ofRoundTrip(const char *rule, const char *field) const;
    [[nodiscard]] QString whole() const;
};

// RFC 6298: without a measurement the first value, then from the round trips, and doubled.
QString Origin::retransmission() const
{
    QString origin =
        snapshot.srtt ? ofRoundTrip("RFC 6298 2.3", "minimumRto") : parameter("initialRto");
    if (snapshot.retransmissions == 0)
        return origin;
    return say(language,
               QT_TRANSLATE_NOOP("explanation", "%1; longer after each retransmission (%2 so far)"),
               origin, QString::number(snapshot.retransmissions));
}

QString Origin::ofRoundTrip(const char *rule, const char *field) const
{
    if (!snapshot.srtt)
        return parameter(field);
    return say(language,
               QT_TRANSLATE_NOOP("explanation", "%1, from a smoothed round-trip time of %2; %3"),
               QString::fromLatin1(rule), durationText(*snapshot.srtt, language), parameter(field));
}

QString Origin::whole() const
{
    switch (timer.kind) {
    case TimerKind::Retransmission: return retransmission();
    case TimerKind::LossProbe: return ofRoundTrip("RFC 8985 7.2", "tailLossProbe");
    case TimerKind::Reordering: return ofRoundTrip("RFC 8985 6.2", "reorderingTimer");
    case TimerKind::TimeWait: return parameter("timeWait");
    case TimerKind::FinWait2:
        return snapshot.owner == trace::Owner::Nobody
                   ? parameterOr("finWait2Timeout", "TCP_LINGER2")
                   : parameter("finWait2HeldTimeout");
    case TimerKind::KeepAlive:
        return isLength("keepAliveInterval") ? parameter("keepAliveInterval")
                                             : parameterOr("keepAliveIdle", "TCP_KEEPIDLE");
    case TimerKind::DelayedAck: return parameter("delayedAck");
    case TimerKind::Persist: return ofRoundTrip("RFC 9293 3.8.6.1", "minimumRto");
    case TimerKind::User: return parameterOr("connectTimeout", "TCP_USER_TIMEOUT");
    case TimerKind::Linger: return byOption("SO_LINGER");
    }
    Q_UNREACHABLE();
}

// The parameters that can be a timer's length as they are.
std::vector<const char *> lengthsOf(TimerKind timer)
{
    switch (timer) {
    case TimerKind::Retransmission: return {"initialRto", "minimumRto"};
    case TimerKind::TimeWait: return {"timeWait"};
    case TimerKind::FinWait2: return {"finWait2Timeout", "finWait2HeldTimeout"};
    case TimerKind::KeepAlive: return {"keepAliveIdle", "keepAliveInterval"};
    case TimerKind::DelayedAck: return {"delayedAck"};
    case TimerKind::User: return {"connectTimeout"};
    case TimerKind::LossProbe:
    case TimerKind::Reordering:
    case TimerKind::Persist:
    case TimerKind::Linger: return {};
    }
    Q_UNREACHABLE();
}

bool isUnverifiedLength(const trace::Trace &trace, tcp::Side host, const char *name,
                        tcp::Duration length)
{
    const tcp::Field &field = *tcp::findField(name);
    const tcp::System *system = tcp::findSystem(trace.host(host).system);
    const tcp::Value value = field.get(trace.host(host).profile);
    const auto *duration = std::get_if<tcp::Duration>(&value);
    return system != nullptr && duration != nullptr && *duration == length
           && !isChanged(trace, host, field) && isUnverified(*system, field);
}

} // namespace

QString timerLengthText(const trace::Trace &trace, tcp::Side host, TimerKind timer,
                        tcp::Duration length, Language language)
{
    const auto lengths = lengthsOf(timer);
    const bool isDoubtful = std::ranges::any_of(
        lengths, [&](const char *name) { return isUnverifiedLength(trace, host, name, length); });
    const QString text = durationText(length, language);
    return isDoubtful ? text + QStringLiteral(" ?") : text;
}

QString timerOrigin(const trace::Trace &trace, trace::SocketId socket,
                    const trace::Snapshot &snapshot, const trace::RunningTimer &timer,
                    Language language)
{
    return Origin{trace, trace.socket(socket).host, snapshot, timer, language}.whole();
}

} // namespace explanation
