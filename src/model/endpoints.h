// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/labels.h"
#include "model/document.h"

#include <QAbstractTableModel>

#include <vector>

namespace model {

class Languages;
class Playback;

// Both ends at the present moment of a playback: a row for each socket of the trace, empty until
// the socket is created. What the constructor is given outlives it.
class Endpoints : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        HostColumn,
        SocketColumn,
        StateColumn,
        OwnerColumn,
        SndUnaColumn,
        SndNxtColumn,
        RcvNxtColumn,
        SndWndColumn,
        RcvWndColumn,
        UnsentColumn,
        UnacknowledgedColumn,
        UnreadColumn,
        RtoColumn,
        RetransmissionsColumn,
        SynQueueColumn,
        AcceptQueueColumn,
        ColumnCount,
    };
    enum Role {
        SideRole = Qt::UserRole, // int of tcp::Side
        SocketRole,              // int of trace::SocketId
        StateRole,               // int of tcp::State; invalid when unknown or not created
        ExistsRole,              // bool
    };

    Endpoints(const Document &document, const Playback &playback, const Languages &languages,
              QObject *parent = nullptr);

    // Relative to the initial sequence numbers (the default), or as on the wire.
    void setNumbers(explanation::Numbers numbers);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] int rowOf(trace::SocketId socket) const;

private:
    void takeTrace();
    void followPosition();
    void retranslate();
    void tellOfRow(int row, const QStringList &before);
    [[nodiscard]] QStringList textsOf(int row) const;
    [[nodiscard]] QString spokenText(int row, int column) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString stateText(int row, const trace::Snapshot &now, int column) const;
    [[nodiscard]] QString stateToken(const trace::Snapshot &now) const;
    [[nodiscard]] QString number(tcp::SequenceNumber number,
                                 const std::optional<tcp::SequenceNumber> &origin) const;
    [[nodiscard]] QVariant stateRole(int row) const;
    [[nodiscard]] QString topicOf(int row, int column) const;

    const Document &m_document;
    const Playback &m_playback;
    const Languages &m_languages;
    explanation::Numbers m_numbers = explanation::Numbers::Relative;
    std::vector<const trace::Snapshot *> m_now; // one a row; null: not created yet
};

} // namespace model
