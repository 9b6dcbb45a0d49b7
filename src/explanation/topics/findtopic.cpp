// SPDX-License-Identifier: MIT
#include "explanation/topics.h"
#include "explanation/topics/topicof.h"

#include <array>

namespace explanation {

namespace {

// What others call the same: tools, other systems, abbreviations, scenario files.
struct OtherName
{
    const char *name;
    const char *topic;
};

constexpr std::array OtherNames = {
    OtherName{"ESTAB", "ESTABLISHED"},
    OtherName{"UNCONN", "CLOSED"},
    OtherName{"LISTENING", "LISTEN"},
    OtherName{"SYN-RECV", "SYN_RECEIVED"},
    OtherName{"SYN_RCVD", "SYN_RECEIVED"},
    OtherName{"SYN_SEND", "SYN_SENT"},
    OtherName{"TIMED_WAIT", "TIME_WAIT"},
    OtherName{"2MSL", "MSL"},
    OtherName{"TLP", "lossProbe-timer"},
    OtherName{"RACK", "reordering-timer"},
    OtherName{"receive", "recv-call"},
    OtherName{"read", "recv-call"},
    OtherName{"write", "send-call"},
    OtherName{"setOption", "setsockopt-call"},
    OtherName{"getOption", "getsockopt-call"},
    OtherName{"TCP_KEEPIDLE", "SO_KEEPALIVE"},
    OtherName{"TCP_KEEPINTVL", "SO_KEEPALIVE"},
    OtherName{"TCP_KEEPCNT", "SO_KEEPALIVE"},
    OtherName{"source port", "ports"},
    OtherName{"destination port", "ports"},
    OtherName{"ISN", "sequence-number"},
    OtherName{"TSval", "timestamps"},
    OtherName{"PAWS", "timestamps"},
    OtherName{"RFC 793", "rfc9293"},
    OtherName{"Solaris", "illumos"},
    OtherName{"10038", "EBADF"},
    OtherName{"10048", "EADDRINUSE"},
    OtherName{"10049", "EADDRNOTAVAIL"},
    OtherName{"10053", "ECONNABORTED"},
    OtherName{"10054", "ECONNRESET"},
    OtherName{"10055", "EADDRNOTAVAIL"},
    OtherName{"10056", "EISCONN"},
    OtherName{"10057", "ENOTCONN"},
    OtherName{"10060", "ETIMEDOUT"},
    OtherName{"10061", "ECONNREFUSED"},
};

// A name without what people vary.
QString folded(const QString &name)
{
    QString text = name.toLower();
    text.remove(QLatin1Char('-')).remove(QLatin1Char('_')).remove(QLatin1Char(' '));
    return text;
}

// The topic whose folded name is that, or is that and an ending such as "timer".
QString topicFolded(const QString &name, const char *ending = "")
{
    for (const QString &topic : topics()) {
        if (folded(topic) == name + QLatin1String(ending))
            return topic;
    }
    return {};
}

QString topicByOtherName(const QString &name)
{
    for (const OtherName &other : OtherNames) {
        if (folded(QLatin1String(other.name)) == name)
            return QLatin1String(other.topic);
    }
    return {};
}

bool isCalled(std::string_view name, const QString &wanted)
{
    const QString whole = folded(QString::fromUtf8(name.data(), qsizetype(name.size())));
    return whole == wanted || whole.section(u'.', -1) == wanted;
}

// "tcp_fin_timeout", or Fourwave's own "finWait2Timeout".
QString topicOfParameter(const QString &name)
{
    for (const tcp::Field &field : tcp::fields()) {
        if (isCalled(field.name, name))
            return topicOf(field);
    }
    for (const tcp::System &system : tcp::systems()) {
        for (const tcp::Alias &alias : system.aliases) {
            if (isCalled(alias.name, name))
                return topicOf(*tcp::findField(alias.field));
        }
    }
    return {};
}

} // namespace

QString findTopic(const QString &name)
{
    QString wanted = folded(name);
    const bool isCall = wanted.endsWith(QLatin1String("()"));
    if (isCall)
        wanted.chop(2);
    if (wanted.startsWith(QLatin1String("wsae"))) // as Windows writes ECONNRESET
        wanted.remove(0, 3);
    if (wanted.isEmpty())
        return {};
    const QString candidates[] = {
        isCall ? topicFolded(wanted, "call") : QString(),
        topicFolded(wanted),
        topicByOtherName(wanted),
        topicFolded(wanted, "call"),
        topicFolded(wanted, "timer"),
        topicOfParameter(wanted),
    };
    for (const QString &candidate : candidates) {
        if (!candidate.isEmpty())
            return candidate;
    }
    return {};
}

} // namespace explanation
