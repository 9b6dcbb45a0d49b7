// SPDX-License-Identifier: MIT
#include "explanation/topics.h"

#include "explanation/fields.h"
#include "explanation/names.h"
#include "explanation/topics/figures.h"
#include "explanation/topics/groups.h"

#include <QFile>
#include <QRegularExpression>

namespace explanation {

namespace {

// What a place in a page stands for: "linux.timeWait" for the value of that system's profile,
// "linux.timeWait:source" for where it comes from, "timeWait:name" for the parameter's name;
// "linux.fields:measured" for how many of its values are that sure, "linux.fields:all" for all of
// them; "figure.cells" for what the tests have counted.
struct Place
{
    QString system;
    QString field;
    QString what;
};

// Empty when there is no such field, or no such system.
QString textOf(const Place &place, Language language)
{
    if (place.system == QLatin1String("figure"))
        return figureText(place.field, language);
    if (place.field == QLatin1String("fields"))
        return standingCount(place.system, place.what, language);
    const tcp::Field *field = tcp::findField(place.field.toStdString());
    if (field == nullptr)
        return {};
    if (place.what == QLatin1String("name"))
        return nameOf(*field, language);
    const tcp::System *system = tcp::findSystem(place.system.toStdString());
    if (system == nullptr)
        return {};
    return place.what == QLatin1String("source") ? provenanceText(*system, *field, language)
                                                 : comparedValue(*system, *field, language);
}

// A page with its places filled; what is no such place stays.
QString withValues(const QString &markdown, Language language)
{
    static const QRegularExpression form(QStringLiteral("\\{(?:(\\w+)\\.)?(\\w+)(?::(\\w+))?\\}"));
    QString text;
    qsizetype done = 0;
    for (auto match = form.globalMatch(markdown); match.hasNext();) {
        const auto found = match.next();
        text += QStringView(markdown).mid(done, found.capturedStart() - done);
        const QString value =
            textOf({found.captured(1), found.captured(2), found.captured(3)}, language);
        text += value.isEmpty() ? found.captured() : value;
        done = found.capturedEnd();
    }
    return text.append(QStringView(markdown).mid(done));
}

bool openPage(QFile &file, const QString &topic, Language language)
{
    if (!topics().contains(topic))
        return false;
    file.setFileName(QStringLiteral(":/explanations/%1/%2.md").arg(codeOf(language), topic));
    return file.open(QIODevice::ReadOnly);
}

} // namespace

QStringList topics()
{
    QStringList names;
    for (const TopicGroup group : AllTopicGroups)
        names << topicsOf(group);
    return names;
}

QString topicTitle(const QString &topic, Language language)
{
    QFile file;
    if (!openPage(file, topic, language))
        return {};
    const QString firstLine = QString::fromUtf8(file.readLine()).trimmed();
    return firstLine.startsWith(QLatin1String("# ")) ? firstLine.mid(2) : QString();
}

QString topicMarkdown(const QString &topic, Language language)
{
    QFile file;
    return openPage(file, topic, language) ? withValues(QString::fromUtf8(file.readAll()), language)
                                           : QString();
}

QString topicOf(tcp::State state)
{
    return tokenOf(state);
}

QString topicOf(tcp::TimerKind timer)
{
    return QStringLiteral("%1-timer").arg(QLatin1String(tcp::toString(timer).data()));
}

QString modelTopic()
{
    return QStringLiteral("model");
}

QString pilesTopic()
{
    return QStringLiteral("piles");
}

} // namespace explanation
