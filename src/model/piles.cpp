// SPDX-License-Identifier: MIT
#include "model/piles.h"

#include "explanation/names.h"
#include "explanation/piles/pilewords.h"
#include "model/languages.h"

namespace model {

Piles::Piles(const Languages &languages, QObject *parent)
    : QAbstractTableModel(parent), m_languages(languages), m_system(&explanation::systemOf(m_table))
{
    connect(&languages, &Languages::languageChanged, this, &Piles::retranslate);
}

void Piles::read(const QByteArray &text)
{
    beginResetModel();
    m_table = sockets::read({text.constData(), static_cast<std::size_t>(text.size())});
    m_piles = sockets::piles(m_table);
    judge();
    endResetModel();
}

void Piles::setSystem(const QString &id)
{
    beginResetModel();
    m_chosenSystem = id;
    judge();
    endResetModel();
}

void Piles::judge()
{
    const tcp::System *chosen = tcp::findSystem(m_chosenSystem.toStdString());
    m_system = chosen ? chosen : &explanation::systemOf(m_table);
    m_uses = sockets::portUses(m_table, m_system->profile);
    m_verdicts.clear();
    for (const sockets::Pile &pile : m_piles)
        m_verdicts.push_back(sockets::verdictOn(pile, m_uses));
}

explanation::Case Piles::caseAt(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return {m_piles[place], m_verdicts[place], m_uses, *m_system};
}

int Piles::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_piles.size());
}

int Piles::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant Piles::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const explanation::Case one = caseAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(one.pile, index.column());
    case Qt::ToolTipRole: return explanation::adviceOn(one, m_languages.first()).who;
    case Qt::TextAlignmentRole:
        return QVariant(index.column() == CountColumn ? Qt::AlignRight | Qt::AlignVCenter
                                                      : Qt::AlignLeft | Qt::AlignVCenter);
    case IsTroubleRole: return sockets::isTrouble(one.verdict);
    }
    return {};
}

QString Piles::text(const sockets::Pile &pile, int column) const
{
    const auto language = m_languages.first();
    switch (static_cast<Column>(column)) {
    case CountColumn: return explanation::numberText(pile.sockets, language);
    case StateColumn: return explanation::tokenOf(pile.state);
    case PlaceColumn: return explanation::placeText(pile, language);
    case OwnerColumn: return explanation::ownerText(pile, language);
    case ColumnCount: break;
    }
    return {};
}

QVariant Piles::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case CountColumn: return tr("Sockets");
    case StateColumn: return tr("State");
    case PlaceColumn: return tr("Where");
    case OwnerColumn: return tr("Owner");
    case ColumnCount: break;
    }
    return {};
}

void Piles::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_piles.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace model
