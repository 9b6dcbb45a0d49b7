// SPDX-License-Identifier: MIT
#include "app/console.h"
#include "app/run.h"
#include "app/usage.h"
#include "explanation/topics.h"

namespace app {

namespace {

constexpr int NameColumns = 26;

QString contents(explanation::Language language)
{
    QString text;
    for (const QString &topic : explanation::topics())
        text += padded(topic, NameColumns) + explanation::topicTitle(topic, language) + u'\n';
    return text;
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
