// SPDX-License-Identifier: MIT
#include "model/timers.h"

#include "explanation/names.h"
#include "explanation/quantities.h"
#include "explanation/timerorigin.h"
#include "explanation/topics.h"
#include "model/languages.h"
#include "model/playback.h"
#include "model/topicrole.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace model {

using tcp::Duration;

Timers::Timers(const Document &document, const Playback &playback, const Languages &languages,
               QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_playback(playback),
      m_languages(languages)
{
    connect(&document, &Document::traceReplaced, this, &Timers::takeTrace);
    connect(&playback, &Playback::knownChanged, this, &Timers::takeTrace);
    connect(&playback, &Playback::positionChanged, this, &Timers::followPosition);
    connect(&languages, &Languages::languageChanged, this, &Timers::retranslate);
    takeTrace();
}

int Timers::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int Timers::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant Timers::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole: return explanation::purposeOf(row.timer.kind, m_languages.first());
    case TopicRole: return explanation::topicOf(row.timer.kind);
    case KindRole: return static_cast<int>(row.timer.kind);
    case SideRole: return static_cast<int>(m_playback.knownTrace().socket(row.socket).host);
    case SocketRole: return static_cast<int>(trace::indexOf(row.socket));
    case PassedRole: return passed(row);
    case IsNextRole: return isNext(row);
    case Qt::AccessibleTextRole: return spokenText(row);
    case TitleRole:
    case NextRole:
    case StartedRole:
    case ExpiresRole:
    case OriginRole: return paintedText(row, role);
    }
    return {};
}

bool Timers::isNext(const Row &row) const
{
    // Which acts next is not told while it is asked for.
    return !m_playback.isFutureHidden() && row.timer.expires == m_rows.front().timer.expires;
}

QString Timers::paintedText(const Row &row, int role) const
{
    switch (role) {
    case TitleRole:
        return QStringLiteral("%1 · %2 %3")
            .arg(text(row, TimerColumn), text(row, HostColumn), text(row, SocketColumn));
    case NextRole: return isNext(row) ? tr("acts next") : QString();
    case StartedRole:
        return tr("started %1").arg(explanation::clockText(row.timer.started, m_languages.first()));
    case ExpiresRole:
        return tr("expires %1, in %2").arg(text(row, ExpiresColumn), text(row, LeftColumn));
    case OriginRole: return origin(row);
    }
    return {};
}

QString Timers::spokenText(const Row &row) const
{
    QStringList parts;
    for (const int role : {TitleRole, NextRole, StartedRole, ExpiresRole, OriginRole})
        parts << paintedText(row, role);
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

QString Timers::origin(const Row &row) const
{
    const trace::Snapshot *now = m_playback.stateOf(row.socket);
    return now == nullptr ? QString()
                          : explanation::timerOrigin(m_playback.knownTrace(), row.socket, *now,
                                                     row.timer, m_languages.first());
}

QVariant Timers::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case TimerColumn: return tr("Timer");
    case HostColumn: return tr("Host");
    case SocketColumn: return tr("Socket");
    case ExpiresColumn: return tr("Expires at");
    case LeftColumn: return tr("Time left");
    case ColumnCount: break;
    }
    return {};
}

void Timers::takeTrace()
{
    beginResetModel();
    m_rows = runningNow();
    m_told = m_playback.time();
    endResetModel();
}

void Timers::followPosition()
{
    const std::vector<Row> running = runningNow();
    removeRowsMissingFrom(running);
    insertRowsOf(running);
    tellOfTime();
}

void Timers::removeRowsMissingFrom(const std::vector<Row> &running)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const auto place = m_rows.begin() + row;
        if (std::ranges::find(running, *place) != running.end())
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(place);
        endRemoveRows();
    }
}

// What is left of the rows is in the order of `running`, which lacks none of them.
void Timers::insertRowsOf(const std::vector<Row> &running)
{
    for (int row = 0; row < static_cast<int>(running.size()); ++row) {
        const Row &wanted = running[static_cast<std::size_t>(row)];
        if (row < rowCount() && m_rows[static_cast<std::size_t>(row)] == wanted)
            continue;
        beginInsertRows({}, row, row);
        m_rows.insert(m_rows.begin() + row, wanted);
        endInsertRows();
    }
}

void Timers::tellOfTime()
{
    if (std::exchange(m_told, m_playback.time()) != m_playback.time() && rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1),
                         {Qt::DisplayRole, Qt::AccessibleTextRole, PassedRole, ExpiresRole});
}

void Timers::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::vector<Timers::Row> Timers::runningNow() const
{
    std::vector<Row> rows;
    const auto sockets = m_playback.knownTrace().sockets();
    for (std::size_t i = 0; i < sockets.size(); ++i) {
        const trace::SocketId socket{static_cast<std::uint32_t>(i)};
        const trace::Snapshot *now = m_playback.stateOf(socket);
        if (now == nullptr)
            continue;
        for (const trace::RunningTimer &timer : now->timers())
            rows.push_back({socket, timer});
    }
    std::ranges::sort(rows, actsBefore);
    return rows;
}

QString Timers::text(const Row &row, int column) const
{
    const auto language = m_languages.first();
    const trace::Trace &trace = m_playback.knownTrace();
    const trace::Socket &socket = trace.socket(row.socket);
    const Duration left = std::max(row.timer.expires - m_playback.time(), Duration::zero());
    switch (static_cast<Column>(column)) {
    case TimerColumn: return explanation::nameOf(row.timer.kind, language);
    case HostColumn: return explanation::hostName(trace, socket.host, language);
    case SocketColumn: return QString::fromStdString(socket.name);
    case ExpiresColumn: return explanation::clockText(row.timer.expires, language);
    case LeftColumn: return explanation::durationText(left, language);
    case ColumnCount: break;
    }
    return {};
}

double Timers::passed(const Row &row) const
{
    const Duration whole = row.timer.expires - row.timer.started;
    if (whole <= Duration::zero())
        return 1;
    const Duration passed = m_playback.time() - row.timer.started;
    const double share = static_cast<double>(passed.count()) / static_cast<double>(whole.count());
    return std::clamp(share, 0.0, 1.0);
}

bool Timers::actsBefore(const Row &a, const Row &b)
{
    const auto key = [](const Row &row) {
        return std::tuple(row.timer.expires, row.socket, row.timer.kind, row.timer.started);
    };
    return key(a) < key(b);
}

} // namespace model
