// SPDX-License-Identifier: MIT
#include "app/commandline/console.h"
#include "app/commandline/run.h"
#include "app/commandline/usage.h"
#include "explanation/fields.h"
#include "explanation/names.h"
#include "tcp/profile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace app {

using explanation::Language;

namespace {

constexpr int IdColumns = 12;
constexpr int FieldColumns = 26;
constexpr int ValueColumns = 26;
constexpr int FieldNameColumns = 44;

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString valueOf(const tcp::System &system, const tcp::Field &field)
{
    return QString::fromStdString(tcp::toString(field, field.get(system.profile)));
}

QString list()
{
    QString text;
    for (const tcp::System &system : tcp::systems())
        text += padded(fromView(system.id), IdColumns) + fromView(system.name) + u'\n';
    return text;
}

QString describe(const tcp::System &system, Language language)
{
    QString text = fromView(system.name) + u'\n';
    std::optional<tcp::FieldGroup> group;
    for (const tcp::Field &field : tcp::fields()) {
        if (group != field.group)
            text += u'\n' + explanation::nameOf(field.group, language) + u'\n';
        group = field.group;
        text += QStringLiteral("  ") + padded(fromView(field.name), FieldColumns)
                + padded(valueOf(system, field), ValueColumns)
                + padded(explanation::nameOf(field, language), FieldNameColumns)
                + explanation::provenanceText(system, field, language) + u'\n';
    }
    return text;
}

// As in scenario files, with a question mark when it is not verified.
QString comparedValue(const tcp::System &system, const tcp::Field &field)
{
    const auto index = std::size_t(&field - tcp::fields().data());
    const bool isUnverified = system.provenance[index].standing == tcp::Standing::Unverified;
    return valueOf(system, field) + QLatin1String(isUnverified ? " ?" : "");
}

int compareColumns(const tcp::System &system)
{
    qsizetype columns = qsizetype(system.id.size());
    for (const tcp::Field &field : tcp::fields())
        columns = std::max(columns, comparedValue(system, field).size());
    return int(columns) + 2;
}

// What differs first; then what all systems have in common.
QString compare()
{
    QString text = QString(FieldColumns, u' ');
    for (const tcp::System &system : tcp::systems())
        text += padded(fromView(system.id), compareColumns(system));
    for (const bool differs : {true, false}) {
        for (const tcp::Field &field : tcp::fields()) {
            if (explanation::systemsDiffer(field) != differs)
                continue;
            text += u'\n' + padded(fromView(field.name), FieldColumns);
            for (const tcp::System &system : tcp::systems())
                text += padded(comparedValue(system, field), compareColumns(system));
        }
    }
    return text + u'\n';
}

QString unitOf(const tcp::Field &field)
{
    switch (field.unit) {
    case tcp::Unit::Time: return QStringLiteral("time");
    case tcp::Unit::Count: return QStringLiteral("count");
    case tcp::Unit::Bytes: return QStringLiteral("bytes");
    case tcp::Unit::Switch: return QStringLiteral("switch");
    case tcp::Unit::Choice: return QStringLiteral("choice");
    }
    Q_UNREACHABLE();
}

QJsonObject fieldObject(const tcp::System &system, const tcp::Field &field)
{
    const auto index = std::size_t(&field - tcp::fields().data());
    const tcp::Provenance &provenance = system.provenance[index];
    QJsonObject object{
        {QStringLiteral("value"), valueOf(system, field)},
        {QStringLiteral("unit"), unitOf(field)},
        {QStringLiteral("standing"), fromView(tcp::toString(provenance.standing))},
        {QStringLiteral("source"), fromView(provenance.source)},
    };
    const QString alias = explanation::systemNameOf(system, field);
    if (!alias.isEmpty())
        object.insert(QStringLiteral("alias"), alias);
    return object;
}

QJsonObject systemObject(const tcp::System &system)
{
    QJsonObject fields;
    for (const tcp::Field &field : tcp::fields())
        fields.insert(fromView(field.name), fieldObject(system, field));
    return {{QStringLiteral("id"), fromView(system.id)},
            {QStringLiteral("name"), fromView(system.name)},
            {QStringLiteral("parameters"), fields}};
}

QString json(const tcp::System *only)
{
    if (only)
        return QString::fromUtf8(QJsonDocument(systemObject(*only)).toJson());
    QJsonArray array;
    for (const tcp::System &system : tcp::systems())
        array.append(systemObject(system));
    return QString::fromUtf8(QJsonDocument(array).toJson());
}

} // namespace

Status run(const ProfilesCommand &command, Language language)
{
    const tcp::System *system = tcp::findSystem(command.system.toStdString());
    if (!system && !command.system.isNull()) {
        complain(Usage::unknownSystem(command.system));
        return Status::BadInput;
    }
    if (command.asJson)
        return print(json(system));
    if (command.compares)
        return print(compare());
    return print(system ? describe(*system, language) : list());
}

} // namespace app
