// SPDX-License-Identifier: MIT
#pragma once

#include "model/document.h"

#include <QAbstractTableModel>

#include <vector>

namespace model {

class Languages;
class Playback;

// The timers that run at the present moment of a playback; the one that acts next comes first.
// What the constructor is given outlives it.
class Timers : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimerColumn, HostColumn, SocketColumn, ExpiresColumn, LeftColumn, ColumnCount };
    enum Role {
        KindRole = Qt::UserRole, // int of tcp::TimerKind
        SideRole,                // int of tcp::Side
        SocketRole,              // int of trace::SocketId
        PassedRole,              // double, 0 when started to 1 when it expires
        IsNextRole,              // bool: nothing expires before it
        // Texts of a row that is painted.
        TitleRole,   // "retransmission timer · Client main"
        NextRole,    // "acts next", or nothing
        StartedRole, // "started 0.100 s"
        ExpiresRole, // "expires 1.100 s, in 500 ms"
        OriginRole,  // where its length comes from
    };

    Timers(const Document &document, const Playback &playback, const Languages &languages,
           QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row
    {
        trace::SocketId socket = trace::NoSocket;
        trace::RunningTimer timer;
        friend bool operator==(const Row &, const Row &) = default;
    };

    void takeTrace();
    void followPosition();
    void removeRowsMissingFrom(const std::vector<Row> &running);
    void insertRowsOf(const std::vector<Row> &running);
    void tellOfTime();
    void retranslate();
    [[nodiscard]] std::vector<Row> runningNow() const;
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] QString paintedText(const Row &row, int role) const;
    [[nodiscard]] QString spokenText(const Row &row) const;
    [[nodiscard]] QString origin(const Row &row) const;
    [[nodiscard]] bool isNext(const Row &row) const;
    [[nodiscard]] double passed(const Row &row) const;
    [[nodiscard]] static bool actsBefore(const Row &a, const Row &b);

    const Document &m_document;
    const Playback &m_playback;
    const Languages &m_languages;
    std::vector<Row> m_rows;
    tcp::SimTime m_told{}; // the time that views have been told of
};

} // namespace model
