// SPDX-License-Identifier: MIT
#include "app/commandline/console.h"
#include "app/commandline/run.h"
#include "app/commandline/usage.h"
#include "explanation/topics.h"
#include "explanation/topics/groups.h"

namespace app {

namespace {

constexpr int NameColumns = 26;

QString contents(explanation::Language language)
{
    QStringList groups;
    for (const explanation::TopicGroup group : explanation::AllTopicGroups) {
        QString text = explanation::nameOf(group, language) + u'\n';
        for (const QString &topic : explanation::topicsOf(group))
            text += QStringLiteral("  ") + padded(topic, NameColumns)
                    + explanation::topicTitle(topic, language) + u'\n';
        groups << text;
    }
    return groups.join(u'\n');
}

} // namespace

Status run(const ExplainCommand &command, explanation::Language language)
{
    if (command.topic.isNull())
        return print(contents(language));
    const QString topic = explanation::findTopic(command.topic);
    if (topic.isEmpty()) {
        complain(Usage::unknownTopic(command.topic));
        return Status::BadInput;
    }
    return print(explanation::topicMarkdown(topic, language).trimmed() + u'\n');
}

} // namespace app
