// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QHash>

namespace presentation {

class Director;

// The parts of a lecture, or the steps of the one scenario, each as a line that is made when it is
// looked at: a capture can have very many. The director outlives it.
class StopModel : public QAbstractListModel
{
    Q_OBJECT

public:
    StopModel(const Director &director, QObject *parent);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    // The row of the present stop, and the first stop of a row.
    [[nodiscard]] int presentRow() const;
    [[nodiscard]] int stopOfRow(int row) const;

private:
    void retell();
    [[nodiscard]] QString partText(int row) const;
    [[nodiscard]] QString stepText(int row) const;

    const Director &m_director;
    // Steps that were told: in a detour the run that is open has others.
    mutable QHash<int, QString> m_told;
};

} // namespace presentation
