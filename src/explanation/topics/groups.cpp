// SPDX-License-Identifier: MIT
#include "explanation/topics/groups.h"

#include "explanation/say.h"
#include "explanation/topics.h"
#include "explanation/topics/topicof.h"

namespace explanation {

namespace {

QStringList stateTopics()
{
    QStringList names;
    for (const tcp::State state : tcp::AllStates)
        names << topicOf(state);
    return names;
}

QStringList timerTopics()
{
    QStringList names;
    for (const tcp::TimerKind timer : tcp::AllTimerKinds)
        names << topicOf(timer);
    return names;
}

const QStringList FlagTopics = {QStringLiteral("SYN"), QStringLiteral("FIN"),
                                QStringLiteral("ACK"), QStringLiteral("RST"),
                                QStringLiteral("PSH"), QStringLiteral("URG")};

// RFC 9293 (3.1), in the order of the header.
const QStringList HeaderTopics = {
    QStringLiteral("ports"),
    QStringLiteral("sequence-number"),
    QStringLiteral("acknowledgment-number"),
    QStringLiteral("data-offset"),
    QStringLiteral("flags"),
    QStringLiteral("window"),
    QStringLiteral("checksum"),
    QStringLiteral("urgent-pointer"),
    QStringLiteral("MSS"),
    QStringLiteral("window-scale"),
    QStringLiteral("SACK"),
    QStringLiteral("timestamps"),
    QStringLiteral("payload"),
};

// As a program makes them, and then what befalls a host.
const QStringList CallTopics = {
    QStringLiteral("bind-call"),       QStringLiteral("listen-call"),
    QStringLiteral("accept-call"),     QStringLiteral("connect-call"),
    QStringLiteral("send-call"),       QStringLiteral("recv-call"),
    QStringLiteral("shutdown-call"),   QStringLiteral("close-call"),
    QStringLiteral("abort-call"),      QStringLiteral("setsockopt-call"),
    QStringLiteral("getsockopt-call"), QStringLiteral("fork-call"),
    QStringLiteral("exit-call"),       QStringLiteral("vanish"),
    QStringLiteral("power-off"),       QStringLiteral("power-on"),
};

const QStringList OptionTopics = {
    QStringLiteral("SO_LINGER"),        QStringLiteral("TCP_LINGER2"),
    QStringLiteral("SO_KEEPALIVE"),     QStringLiteral("SO_REUSEADDR"),
    QStringLiteral("TCP_USER_TIMEOUT"), QStringLiteral("SO_RCVBUF"),
    QStringLiteral("SO_ERROR"),
};

const QStringList NotionTopics = {
    QStringLiteral("four-tuple"),   QStringLiteral("ephemeral-ports"),
    QStringLiteral("MSL"),          QStringLiteral("RTT"),
    QStringLiteral("RTO"),          QStringLiteral("half-close"),
    QStringLiteral("half-open"),    QStringLiteral("SYN-queue"),
    QStringLiteral("accept-queue"), QStringLiteral("backlog"),
    QStringLiteral("orphan"),       QStringLiteral("challenge-ACK"),
    QStringLiteral("SYN-cookie"),
};

QStringList errorTopics()
{
    QStringList names;
    for (const tcp::Error error : tcp::AllErrors)
        names << topicOf(error);
    return names;
}

QStringList systemTopics()
{
    QStringList names;
    for (const tcp::System &system : tcp::systems())
        names << topicOf(system);
    return names;
}

} // namespace

QString nameOf(TopicGroup group, Language language)
{
    switch (group) {
    case TopicGroup::Guides: return say(language, QT_TRANSLATE_NOOP("explanation", "Guides"));
    case TopicGroup::States: return say(language, QT_TRANSLATE_NOOP("explanation", "States"));
    case TopicGroup::Timers: return say(language, QT_TRANSLATE_NOOP("explanation", "Timers"));
    case TopicGroup::Flags: return say(language, QT_TRANSLATE_NOOP("explanation", "Flags"));
    case TopicGroup::HeaderFields:
        return say(language, QT_TRANSLATE_NOOP("explanation", "Header fields"));
    case TopicGroup::Calls: return say(language, QT_TRANSLATE_NOOP("explanation", "Socket calls"));
    case TopicGroup::Options:
        return say(language, QT_TRANSLATE_NOOP("explanation", "Socket options"));
    case TopicGroup::Errors: return say(language, QT_TRANSLATE_NOOP("explanation", "Errors"));
    case TopicGroup::Notions: return say(language, QT_TRANSLATE_NOOP("explanation", "Notions"));
    case TopicGroup::Systems: return say(language, QT_TRANSLATE_NOOP("explanation", "Systems"));
    }
    Q_UNREACHABLE();
}

QStringList topicsOf(TopicGroup group)
{
    switch (group) {
    case TopicGroup::Guides:
        return {pilesTopic(), QStringLiteral("scenario-file"), QStringLiteral("lecture-file"),
                modelTopic()};
    case TopicGroup::States: return stateTopics();
    case TopicGroup::Timers: return timerTopics();
    case TopicGroup::Flags: return FlagTopics;
    case TopicGroup::HeaderFields: return HeaderTopics;
    case TopicGroup::Calls: return CallTopics;
    case TopicGroup::Options: return OptionTopics;
    case TopicGroup::Errors: return errorTopics();
    case TopicGroup::Notions: return NotionTopics;
    case TopicGroup::Systems: return systemTopics();
    }
    Q_UNREACHABLE();
}

} // namespace explanation
