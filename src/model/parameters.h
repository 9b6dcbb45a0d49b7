// SPDX-License-Identifier: MIT
#pragma once

#include "model/document.h"
#include "tcp/presets.h"
#include "tcp/profile.h"

#include <QAbstractTableModel>

namespace model {

class Languages;

// Every parameter and switch of one host's system, in groups, with its value in the scenario. A
// change is an edit of the document, which runs again at once. What the constructor is given
// outlives it.
class Parameters : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, SystemValueColumn, SourceColumn, ColumnCount };
    enum Role {
        FieldRole = Qt::UserRole, // QString, as in scenario files
        GroupRole,                // int of tcp::FieldGroup
        GroupNameRole,
        UnitRole, // int of tcp::Unit
        DescriptionRole,
        SystemNameRole, // "net.ipv4.tcp_fin_timeout"; empty when it has none
        IsChangedRole,  // bool: differs from the system's value
        ChoicesRole,    // QStringList, in the order of their indices
        MinimumRole,    // QString, as in scenario files
        MaximumRole,
        MayBeUnlimitedRole,
        StandingRole, // int of tcp::Standing
    };

    Parameters(Document &document, tcp::Side side, const Languages &languages,
               QObject *parent = nullptr);

    [[nodiscard]] tcp::Side side() const { return m_side; }
    [[nodiscard]] const tcp::System &system() const;
    // These edit the scenario; a capture stays as it is. Another operating system; the changed
    // parameters stay.
    void setSystem(const QString &id);
    // The preset's system with its values, and nothing else changed.
    void apply(const tcp::Preset &preset);
    // Back to the system's value.
    void reset(int row);
    void resetAll();
    [[nodiscard]] bool isAnyChanged() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    // EditRole of a value: bool of a switch, int of a choice or a count, else as in scenario files.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    // Takes what EditRole gives, or a text as in scenario files; false when it is no such value.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    void takeTrace();
    void retranslate();
    void setValue(const tcp::Field &field, const tcp::Value &value);
    [[nodiscard]] QString text(const tcp::Field &field, int column) const;
    [[nodiscard]] QVariant editable(const tcp::Field &field) const;
    [[nodiscard]] QStringList choicesOf(const tcp::Field &field) const;
    [[nodiscard]] const tcp::Provenance *provenanceOf(const tcp::Field &field) const;
    [[nodiscard]] bool isChanged(const tcp::Field &field) const;

    Document &m_document;
    tcp::Side m_side;
    const Languages &m_languages;
    tcp::Profile m_profile; // the system's with the scenario's changes
};

} // namespace model
