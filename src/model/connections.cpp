// SPDX-License-Identifier: MIT
#include "model/connections.h"

#include "explanation/captures.h"
#include "explanation/quantities.h"
#include "explanation/say.h"
#include "model/languages.h"

namespace model {

Connections::Connections(const Document &document, const Languages &languages, QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_languages(languages)
{
    connect(&document, &Document::fileNameChanged, this, &Connections::takeFile);
    connect(&languages, &Languages::languageChanged, this, &Connections::retranslate);
}

int Connections::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_document.connections().size());
}

int Connections::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant Connections::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const bool isNumber = index.column() == SegmentsColumn || index.column() == BeginColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(row, index.column());
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole: return sortKey(row, index.column());
    }
    return {};
}

QVariant Connections::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section == EndColumn)
        return tr("The last states of client and server");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case ClientColumn: return tr("Client");
    case EndColumn: return tr("Ends in");
    case ServerColumn: return tr("Server");
    case SegmentsColumn: return tr("Segments");
    case BeginColumn: return tr("Begins after");
    case ColumnCount: break;
    }
    return {};
}

void Connections::takeFile()
{
    beginResetModel();
    endResetModel();
}

void Connections::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

tcp::Duration Connections::beginOf(std::size_t row) const
{
    return m_document.connections()[row].begin() - m_document.connections().front().begin();
}

QString Connections::text(std::size_t row, int column) const
{
    const capture::Connection &connection = m_document.connections()[row];
    const auto language = m_languages.first();
    switch (static_cast<Column>(column)) {
    case ClientColumn: return QString::fromStdString(toString(connection.end(tcp::Side::Client)));
    case EndColumn: return explanation::outcomeText(m_document.outcomes()[row], language);
    case ServerColumn: return QString::fromStdString(toString(connection.end(tcp::Side::Server)));
    case SegmentsColumn:
        return explanation::countText(static_cast<qint64>(connection.segments.size()), language);
    case BeginColumn: return explanation::durationText(beginOf(row), language);
    case ColumnCount: break;
    }
    return {};
}

QVariant Connections::sortKey(std::size_t row, int column) const
{
    if (column == SegmentsColumn)
        return qulonglong(m_document.connections()[row].segments.size());
    if (column == BeginColumn)
        return qlonglong(beginOf(row).count());
    return text(row, column);
}

} // namespace model
