// SPDX-License-Identifier: MIT
#include "model/scenarios.h"

#include "explanation/names.h"
#include "model/languages.h"
#include "scenario/text.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <limits>

namespace model {

namespace {

// The id of an index: which group its parent is; a group itself has none.
constexpr quintptr TopLevel = std::numeric_limits<quintptr>::max();

} // namespace

Scenarios::Scenarios(const Languages &languages, const QString &folder, QObject *parent)
    : QAbstractItemModel(parent), m_languages(languages)
{
    read(folder);
    connect(&languages, &Languages::languageChanged, this, &Scenarios::retranslate);
}

QModelIndex Scenarios::indexOf(const QString &fileName) const
{
    for (int group = 0; group < rowCount(); ++group) {
        const auto &entries = m_groups[static_cast<std::size_t>(group)].entries;
        const auto found = std::ranges::find(entries, fileName, &Entry::fileName);
        if (found != entries.end())
            return index(static_cast<int>(found - entries.begin()), 0, index(group, 0));
    }
    return {};
}

QModelIndex Scenarios::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) : TopLevel);
}

QModelIndex Scenarios::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == TopLevel)
        return {};
    return createIndex(static_cast<int>(child.internalId()), 0, TopLevel);
}

int Scenarios::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != TopLevel || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].entries.size());
}

int Scenarios::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant Scenarios::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == TopLevel)
        return groupData(m_groups[static_cast<std::size_t>(index.row())], role);
    const auto &entries = m_groups[static_cast<std::size_t>(index.internalId())].entries;
    return entryData(entries[static_cast<std::size_t>(index.row())], role);
}

Qt::ItemFlags Scenarios::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == TopLevel)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

// A shipped file is good, which a test makes sure of; one that is not is not offered.
void Scenarios::read(const QString &folder)
{
    const QStringList names =
        QDir(folder).entryList({QStringLiteral("*.fourwave")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const scenario::ParseResult parsed = scenario::parse(file.readAll().toStdString());
        if (!parsed.isGood())
            continue;
        const scenario::Group group = parsed.scenario.group;
        auto place = std::ranges::lower_bound(m_groups, group, {}, &GroupOfEntries::group);
        if (place == m_groups.end() || place->group != group)
            place = m_groups.insert(place, {group, {}});
        place->entries.push_back({file.fileName(), parsed.scenario.title, parsed.scenario.summary});
    }
}

void Scenarios::retranslate()
{
    if (rowCount() == 0)
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex parent = index(group, 0);
        emit dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, 0, parent));
    }
}

QVariant Scenarios::groupData(const GroupOfEntries &group, int role) const
{
    if (role == Qt::DisplayRole)
        return explanation::nameOf(group.group, m_languages.first());
    return {};
}

QVariant Scenarios::entryData(const Entry &entry, int role) const
{
    const auto language = m_languages.first();
    switch (role) {
    case Qt::DisplayRole: return explanation::textOf(entry.title, language);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
    case SummaryRole: return explanation::textOf(entry.summary, language);
    case FileNameRole: return entry.fileName;
    case SearchRole:
        return QStringList{
            QString::fromStdString(entry.title.en), QString::fromStdString(entry.title.zh),
            QString::fromStdString(entry.summary.en), QString::fromStdString(entry.summary.zh)}
            .join(u'\n');
    }
    return {};
}

} // namespace model
