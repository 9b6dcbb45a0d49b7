// SPDX-License-Identifier: MIT
#pragma once

#include "model/document.h"

#include <QAbstractTableModel>

namespace model {

class Languages;

// The connections of a capture, a row each, with what they come to; empty while a scenario is open.
// What the constructor is given outlives it.
class Connections : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        ClientColumn,
        EndColumn,
        ServerColumn,
        SegmentsColumn,
        BeginColumn,
        ColumnCount,
    };
    enum Role {
        SortRole = Qt::UserRole, // what a column is sorted by: texts, and numbers as numbers
    };

    Connections(const Document &document, const Languages &languages, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void takeFile();
    void retranslate();
    [[nodiscard]] tcp::Duration beginOf(std::size_t row) const;
    [[nodiscard]] QString text(std::size_t row, int column) const;
    [[nodiscard]] QVariant sortKey(std::size_t row, int column) const;

    const Document &m_document;
    const Languages &m_languages;
};

} // namespace model
