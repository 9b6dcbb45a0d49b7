// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/headerfields.h"
#include "model/document.h"

#include <QAbstractTableModel>

#include <vector>

namespace model {

class Languages;
class Selection;

// The header of the selected segment, a field a row, each explained; empty when no segment is
// selected. What the constructor is given outlives it.
class SegmentDetails : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, MeaningColumn, ColumnCount };

    SegmentDetails(const Document &document, const Selection &selection, const Languages &languages,
                   QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void read();
    void retranslate();

    const Document &m_document;
    const Selection &m_selection;
    const Languages &m_languages;
    std::vector<explanation::HeaderField> m_fields;
};

} // namespace model
