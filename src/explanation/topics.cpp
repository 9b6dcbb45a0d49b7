// SPDX-License-Identifier: MIT
#include "explanation/topics.h"

#include "explanation/fields.h"
#include "explanation/names.h"

#include <QFile>
#include <QRegularExpression>

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

// A name without what people vary.
QString folded(const QString &name)
{
    QString text = name.toLower();
    text.remove(QLatin1Char('-')).remove(QLatin1Char('_')).remove(QLatin1Char(' '));
    return text;
}

// "{linux.timeWait}" as what the profile of that system says; what is no such field stays.
QString valueOf(const QString &system, const QString &name, Language language)
{
    const tcp::System *of = tcp::findSystem(system.toStdString());
    const tcp::Field *field = tcp::findField(name.toStdString());
    if (of == nullptr || field == nullptr)
        return QStringLiteral("{%1.%2}").arg(system, name);
    return valueText(*field, field->get(of->profile), language);
}

QString withValues(const QString &markdown, Language language)
{
    static const QRegularExpression place(QStringLiteral("\\{(\\w+)\\.(\\w+)\\}"));
    QString text;
    qsizetype done = 0;
    for (auto match = place.globalMatch(markdown); match.hasNext();) {
        const auto found = match.next();
        text += QStringView(markdown).mid(done, found.capturedStart() - done);
        text += valueOf(found.captured(1), found.captured(2), language);
        done = found.capturedEnd();
    }
    return text.append(QStringView(markdown).mid(done));
}

} // namespace

QStringList topics()
{
    return QStringList{pilesTopic()} + stateTopics() + timerTopics()
           + QStringList{QStringLiteral("scenario-file")};
}

QString findTopic(const QString &name)
{
    for (const QString &topic : topics()) {
        if (folded(topic) == folded(name))
            return topic;
    }
    return {};
}

QString topicTitle(const QString &topic, Language language)
{
    const QString firstLine = topicMarkdown(topic, language).section(QLatin1Char('\n'), 0, 0);
    return firstLine.startsWith(QLatin1String("# ")) ? firstLine.mid(2).trimmed() : QString();
}

QString topicMarkdown(const QString &topic, Language language)
{
    if (!topics().contains(topic))
        return {};
    QFile file(QStringLiteral(":/explanations/%1/%2.md").arg(codeOf(language), topic));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return withValues(QString::fromUtf8(file.readAll()), language);
}

QString topicOf(tcp::State state)
{
    return tokenOf(state);
}

QString topicOf(tcp::TimerKind timer)
{
    return QStringLiteral("%1-timer").arg(QLatin1String(tcp::toString(timer).data()));
}

QString pilesTopic()
{
    return QStringLiteral("piles");
}

} // namespace explanation
