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
    if (command.topic.isEmpty()) {
        print(contents(language));
        return Status::Done;
    }
    const QString topic = explanation::findTopic(command.topic);
    if (topic.isEmpty()) {
        complain(
            Usage::tr("There is no topic %1; “fourwave explain” lists them.").arg(command.topic));
        return Status::BadInput;
    }
    print(explanation::topicMarkdown(topic, language).trimmed() + u'\n');
    return Status::Done;
}

} // namespace app
