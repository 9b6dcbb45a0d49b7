// SPDX-License-Identifier: MIT
#include "explanation/topics/topicof.h"

#include "explanation/topics.h"

namespace explanation {

namespace {

namespace calls = tcp::calls;

QString optionTopic(const calls::SetOption &option)
{
    if (option.linger)
        return QStringLiteral("SO_LINGER");
    if (option.linger2)
        return QStringLiteral("TCP_LINGER2");
    if (option.keepAlive || option.idle || option.interval || option.count)
        return QStringLiteral("SO_KEEPALIVE");
    if (option.reuseAddress)
        return QStringLiteral("SO_REUSEADDR");
    if (option.userTimeout)
        return QStringLiteral("TCP_USER_TIMEOUT");
    if (option.receiveBuffer)
        return QStringLiteral("SO_RCVBUF");
    return QStringLiteral("setsockopt-call");
}

struct CallTopic
{
    QString operator()(const calls::Listen &) const { return QStringLiteral("listen-call"); }
    QString operator()(const calls::Accept &) const { return QStringLiteral("accept-call"); }
    QString operator()(const calls::Bind &) const { return QStringLiteral("bind-call"); }
    QString operator()(const calls::Connect &) const { return QStringLiteral("connect-call"); }
    QString operator()(const calls::Send &) const { return QStringLiteral("send-call"); }
    QString operator()(const calls::Receive &) const { return QStringLiteral("recv-call"); }
    QString operator()(const calls::Shutdown &) const { return QStringLiteral("shutdown-call"); }
    QString operator()(const calls::Close &) const { return QStringLiteral("close-call"); }
    QString operator()(const calls::Abort &) const { return QStringLiteral("abort-call"); }
    QString operator()(const calls::SetOption &call) const { return optionTopic(call); }
    QString operator()(const calls::GetOption &) const { return QStringLiteral("getsockopt-call"); }
    QString operator()(const calls::Exit &) const { return QStringLiteral("exit-call"); }
    QString operator()(const calls::Fork &) const { return QStringLiteral("fork-call"); }
    QString operator()(const calls::Vanish &) const { return QStringLiteral("vanish"); }
    QString operator()(const calls::PowerOff &) const { return QStringLiteral("power-off"); }
    QString operator()(const calls::PowerOn &) const { return QStringLiteral("power-on"); }
};

struct EventTopic
{
    const trace::Trace &trace;

    QString operator()(const trace::SocketChanged &changed) const
    {
        using What = trace::SocketChanged::What;
        switch (changed.what) {
        case What::Created: return QStringLiteral("four-tuple");
        case What::Accepted: return QStringLiteral("accept-call");
        case What::Orphaned: return QStringLiteral("orphan");
        case What::Gone: return topicOf(tcp::State::Closed);
        }
        Q_UNREACHABLE();
    }
    QString operator()(const trace::CallMade &made) const { return topicOf(made.call); }
    QString operator()(const trace::CallReturned &returned) const
    {
        return returned.error == tcp::Error::None ? topicOf(trace, returned.call)
                                                  : topicOf(returned.error);
    }
    QString operator()(const trace::SegmentSent &sent) const { return topicOf(sent.segment); }
    QString operator()(const trace::SegmentArrived &arrived) const
    {
        return topicOf(trace, arrived.segment);
    }
    QString operator()(const trace::SegmentLost &lost) const
    {
        return topicOf(trace, lost.segment);
    }
    QString operator()(const trace::StateChanged &changed) const { return topicOf(changed.to); }
    QString operator()(const trace::TimerChanged &changed) const { return topicOf(changed.timer); }
    QString operator()(const trace::Noted &noted) const
    {
        using What = trace::Noted::What;
        switch (noted.what) {
        case What::DataDropped: return QStringLiteral("payload");
        case What::AcceptQueueFull: return QStringLiteral("accept-queue");
        case What::SynQueueFull: return QStringLiteral("SYN-queue");
        case What::CookieSent: return QStringLiteral("SYN-cookie");
        case What::NoPort: return QStringLiteral("ephemeral-ports");
        case What::OlderTimestamp: return QStringLiteral("timestamps");
        case What::HostUnreachable: return topicOf(tcp::Error::HostUnreachable);
        case What::PortUnreachable: return topicOf(tcp::Error::ConnectionRefused);
        case What::CallImpossible: return topicOf(tcp::Error::BadDescriptor);
        }
        Q_UNREACHABLE();
    }
};

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QString topicOf(const tcp::Call &call)
{
    return std::visit(CallTopic{}, call);
}

QString topicOf(tcp::Error error)
{
    return fromView(tcp::toString(error));
}

QString topicOf(const tcp::Segment &segment)
{
    if (segment.flags.rst)
        return QStringLiteral("RST");
    if (segment.flags.syn)
        return QStringLiteral("SYN");
    if (segment.flags.fin)
        return QStringLiteral("FIN");
    return segment.length > 0 ? QStringLiteral("payload") : QStringLiteral("ACK");
}

QString topicOf(const tcp::System &system)
{
    return fromView(system.id);
}

QString topicOf(const trace::Trace &trace, trace::EventId event)
{
    return std::visit(EventTopic{trace}, trace.event(event).fact);
}

} // namespace explanation
