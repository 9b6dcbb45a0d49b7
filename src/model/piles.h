// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/piles/advice.h"
#include "sockets/ports.h"
#include "sockets/table.h"
#include "sockets/verdict.h"

#include <QAbstractTableModel>
#include <QByteArray>

#include <optional>
#include <vector>

namespace model {

class Languages;

// The piles of a table of sockets that somebody has brought along, the largest first. The languages
// outlive it.
class Piles : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CountColumn, StateColumn, PlaceColumn, OwnerColumn, ColumnCount };
    enum Role {
        IsTroubleRole = Qt::UserRole, // bool: somebody must act
    };

    explicit Piles(const Languages &languages, QObject *parent = nullptr);

    // Takes the place of what was read before.
    void read(const QByteArray &text);
    // The system that the table is from; empty: the one whose tools print so.
    void setSystem(const QString &id);

    [[nodiscard]] const sockets::Table &table() const { return m_table; }
    [[nodiscard]] const tcp::System &system() const { return *m_system; }
    [[nodiscard]] std::span<const sockets::PortUse> portUses() const { return m_uses; }
    // Valid until the model is reset.
    [[nodiscard]] explanation::Case caseAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void judge();
    void retranslate();
    [[nodiscard]] QString text(const sockets::Pile &pile, int column) const;

    const Languages &m_languages;
    sockets::Table m_table;
    QString m_chosenSystem;
    const tcp::System *m_system; // never null
    std::vector<sockets::Pile> m_piles;
    std::vector<sockets::PortUse> m_uses;
    std::vector<sockets::Verdict> m_verdicts; // as m_piles
};

} // namespace model
