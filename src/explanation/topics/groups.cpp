// SPDX-License-Identifier: MIT
#include "explanation/topics/groups.h"

#include "explanation/say.h"
#include "explanation/topics.h"

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

} // namespace

QString nameOf(TopicGroup group, Language language)
{
    switch (group) {
    case TopicGroup::Guides: return say(language, QT_TRANSLATE_NOOP("explanation", "Guides"));
    case TopicGroup::States: return say(language, QT_TRANSLATE_NOOP("explanation", "States"));
    case TopicGroup::Timers: return say(language, QT_TRANSLATE_NOOP("explanation", "Timers"));
    }
    Q_UNREACHABLE();
}

QStringList topicsOf(TopicGroup group)
{
    switch (group) {
    case TopicGroup::Guides: return {pilesTopic(), QStringLiteral("scenario-file")};
    case TopicGroup::States: return stateTopics();
    case TopicGroup::Timers: return timerTopics();
    }
    Q_UNREACHABLE();
}

} // namespace explanation
