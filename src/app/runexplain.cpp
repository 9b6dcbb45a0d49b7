// SPDX-License-Identifier: MIT
#include "app/console.h"
#include "app/run.h"
#include "app/usage.h"
#include "explanation/topics.h"

#include <QRegularExpression>

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

// A link to another topic, as the command that prints it.
QString withCommands(QString markdown)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]+)\\]\\(([A-Za-z0-9_-]+)\\)"));
    return markdown.replace(link, QStringLiteral("\\1 (`fourwave explain \\2`)"));
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
    return print(withCommands(explanation::topicMarkdown(topic, language).trimmed()) + u'\n');
}

} // namespace app
