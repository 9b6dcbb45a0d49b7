// SPDX-License-Identifier: MIT
#pragma once

#include "model/document.h"
#include "tcp/profile.h"

#include <QAbstractTableModel>

#include <set>
#include <string_view>
#include <vector>

namespace model {

class Languages;
class Playback;

// All systems side by side: a row for each parameter and switch, a column for each system. What the
// open scenario depends on comes first, then what differs, then the rest. What is not verified
// carries a question mark. What the constructor is given outlives it.
class SystemsComparison : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        FieldRole = Qt::UserRole, // QString, as in scenario files
        StandingRole,             // int of tcp::Standing; of a system's cell
        IsDecisiveRole,           // bool: the scenario depends on it
        DiffersRole,              // bool: the systems do not agree
        IsPresentRole,            // bool: a host of the scenario runs the cell's system
    };

    SystemsComparison(const Document &document, const Playback &playback,
                      const Languages &languages, QObject *parent = nullptr);

    // While inactive it does not ask what the scenario depends on, which costs many runs.
    void setActive(bool active);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void takeTrace();
    void followKnown();
    void sort();
    [[nodiscard]] QVariant nameData(const tcp::Field &field, int role) const;
    [[nodiscard]] QVariant valueData(const tcp::Field &field, const tcp::System &system,
                                     int role) const;
    [[nodiscard]] QString valueText(const tcp::Field &field, const tcp::System &system) const;
    [[nodiscard]] bool isPresent(const tcp::System &system) const;

    const Document &m_document;
    const Playback &m_playback;
    const Languages &m_languages;
    bool m_isActive = false;
    bool m_isStale = true;
    bool m_isFutureHidden = false;
    std::set<std::string_view> m_decisive;
    std::vector<const tcp::Field *> m_rows;
};

} // namespace model
