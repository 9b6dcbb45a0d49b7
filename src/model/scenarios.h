// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/scenario.h"

#include <QAbstractItemModel>

#include <vector>

namespace model {

class Languages;

// The shipped scenarios as a tree: groups, and in each its scenarios. The languages outlive it.
class Scenarios : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        FileNameRole = Qt::UserRole, // to open it; empty for a group
        SummaryRole,
        SearchRole, // title and summary in every language
    };

    // Every *.fourwave file of the folder.
    explicit Scenarios(const Languages &languages,
                       const QString &folder = QStringLiteral(":/scenarios"),
                       QObject *parent = nullptr);

    // Of the scenario of that file; invalid when there is none.
    [[nodiscard]] QModelIndex indexOf(const QString &fileName) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Entry
    {
        QString fileName;
        scenario::Text title;
        scenario::Text summary;
    };
    struct GroupOfEntries
    {
        scenario::Group group = scenario::Group::None;
        std::vector<Entry> entries;
    };

    void read(const QString &folder);
    void retranslate();
    [[nodiscard]] QVariant groupData(const GroupOfEntries &group, int role) const;
    [[nodiscard]] QVariant entryData(const Entry &entry, int role) const;

    const Languages &m_languages;
    std::vector<GroupOfEntries> m_groups;
};

} // namespace model
