// SPDX-License-Identifier: MIT
#include "model/segmentdetails.h"

#include "model/languages.h"
#include "model/selection.h"
#include "model/topicrole.h"

namespace model {

SegmentDetails::SegmentDetails(const Document &document, const Selection &selection,
                               const Languages &languages, QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_selection(selection),
      m_languages(languages)
{
    connect(&document, &Document::traceReplaced, this, &SegmentDetails::read);
    connect(&selection, &Selection::selectionChanged, this, &SegmentDetails::read);
    connect(&languages, &Languages::languageChanged, this, &SegmentDetails::retranslate);
    read();
}

int SegmentDetails::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

int SegmentDetails::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SegmentDetails::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const explanation::HeaderField &field = m_fields[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole)
        return field.meaning;
    if (role == TopicRole)
        return field.topic;
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case NameColumn: return field.name;
    case ValueColumn: return field.value;
    case MeaningColumn: return field.meaning;
    case ColumnCount: break;
    }
    return {};
}

QVariant SegmentDetails::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case NameColumn: return tr("Field");
    case ValueColumn: return tr("Value");
    case MeaningColumn: return tr("Meaning");
    case ColumnCount: break;
    }
    return {};
}

void SegmentDetails::read()
{
    beginResetModel();
    m_fields.clear();
    if (const auto segment = m_selection.segment())
        m_fields = explanation::headerFields(m_document.trace(), *segment, m_languages.first());
    endResetModel();
}

void SegmentDetails::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    read();
}

} // namespace model
