// SPDX-License-Identifier: MIT
#include "model/endpoints.h"

#include "explanation/captures.h"
#include "explanation/names.h"
#include "explanation/quantities.h"
#include "explanation/say.h"
#include "explanation/topics.h"
#include "explanation/topics/topicof.h"
#include "model/languages.h"
#include "model/playback.h"
#include "model/topicrole.h"

#include <utility>

namespace model {

namespace {

trace::SocketId socketOf(int row)
{
    return trace::SocketId{static_cast<std::uint32_t>(row)};
}

// What passes on the wire does not tell it.
bool isHidden(Endpoints::Column column)
{
    return column == Endpoints::OwnerColumn || column == Endpoints::UnsentColumn
           || column == Endpoints::UnreadColumn || column == Endpoints::RtoColumn
           || column == Endpoints::RetransmissionsColumn;
}

// Without an initial sequence number of the peer nothing is awaited (RFC 9293, 3.3.1).
bool hasHeardThePeer(const trace::Snapshot &now)
{
    return now.state != tcp::State::Closed && now.state != tcp::State::SynSent;
}

} // namespace

Endpoints::Endpoints(const Document &document, const Playback &playback, const Languages &languages,
                     QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_playback(playback),
      m_languages(languages)
{
    connect(&document, &Document::traceReplaced, this, &Endpoints::takeTrace);
    connect(&playback, &Playback::knownChanged, this, &Endpoints::takeTrace);
    connect(&playback, &Playback::positionChanged, this, &Endpoints::followPosition);
    connect(&languages, &Languages::languageChanged, this, &Endpoints::retranslate);
    takeTrace();
}

void Endpoints::setNumbers(explanation::Numbers numbers)
{
    if (std::exchange(m_numbers, numbers) != numbers && rowCount() > 0)
        emit dataChanged(index(0, SndUnaColumn), index(rowCount() - 1, RcvNxtColumn));
}

int Endpoints::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_now.size());
}

int Endpoints::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant Endpoints::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == StateColumn && stateRole(row).isValid())
            return explanation::meaningOf(*m_now[static_cast<std::size_t>(row)]->state,
                                          m_languages.first());
        return {};
    case TopicRole: return topicOf(row, index.column());
    case Qt::AccessibleTextRole: return spokenText(row, index.column());
    case SideRole: return static_cast<int>(m_playback.knownTrace().socket(socketOf(row)).host);
    case SocketRole: return row;
    case StateRole: return stateRole(row);
    case ExistsRole: return m_now[static_cast<std::size_t>(row)] != nullptr;
    }
    return {};
}

// What is not known has a name as well.
QString Endpoints::spokenText(int row, int column) const
{
    const QString value = text(row, column);
    return QStringLiteral("%1: %2").arg(
        headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
        value.isEmpty() ? QStringLiteral("–") : value);
}

QVariant Endpoints::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case HostColumn: return tr("Host");
    case SocketColumn: return tr("Socket");
    case StateColumn: return tr("State");
    case OwnerColumn: return tr("Held by");
    case SndUnaColumn: return QStringLiteral("SND.UNA");
    case SndNxtColumn: return QStringLiteral("SND.NXT");
    case RcvNxtColumn: return QStringLiteral("RCV.NXT");
    case SndWndColumn: return QStringLiteral("SND.WND");
    case RcvWndColumn: return QStringLiteral("RCV.WND");
    case UnsentColumn: return tr("Unsent");
    case UnacknowledgedColumn: return tr("Unacknowledged data");
    case UnreadColumn: return tr("Unread");
    case RtoColumn: return QStringLiteral("RTO");
    case RetransmissionsColumn: return tr("Retransmissions");
    case SynQueueColumn: return tr("SYN queue");
    case AcceptQueueColumn: return tr("Accept queue");
    case ColumnCount: break;
    }
    return {};
}

int Endpoints::rowOf(trace::SocketId socket) const
{
    const int row = trace::indexOf(socket);
    return row < rowCount() ? row : -1;
}

void Endpoints::takeTrace()
{
    beginResetModel();
    m_now.assign(m_playback.knownTrace().sockets().size(), nullptr);
    for (std::size_t i = 0; i < m_now.size(); ++i)
        m_now[i] = m_playback.stateOf(socketOf(static_cast<int>(i)));
    endResetModel();
}

// A snapshot stays where it is in a trace, so a row has changed only when it has another one.
void Endpoints::followPosition()
{
    for (int row = 0; row < rowCount(); ++row) {
        const trace::Snapshot *now = m_playback.stateOf(socketOf(row));
        if (now == m_now[static_cast<std::size_t>(row)])
            continue;
        const QStringList before = textsOf(row);
        m_now[static_cast<std::size_t>(row)] = now;
        tellOfRow(row, before);
    }
}

void Endpoints::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void Endpoints::tellOfRow(int row, const QStringList &before)
{
    const QStringList after = textsOf(row);
    int first = 0;
    while (first < ColumnCount && before[first] == after[first])
        ++first;
    if (first == ColumnCount)
        return;
    int last = ColumnCount - 1;
    while (before[last] == after[last])
        --last;
    emit dataChanged(index(row, first), index(row, last));
}

QStringList Endpoints::textsOf(int row) const
{
    QStringList texts;
    for (int column = 0; column < ColumnCount; ++column)
        texts += text(row, column);
    return texts;
}

QString Endpoints::text(int row, int column) const
{
    const trace::Trace &trace = m_playback.knownTrace();
    const trace::Socket &socket = trace.socket(socketOf(row));
    if (column == HostColumn)
        return explanation::hostName(trace, socket.host, m_languages.first());
    if (column == SocketColumn) // a capture has no names, but ports
        return trace.isObserved() ? explanation::placeText(trace, socket.host)
                                  : QString::fromStdString(socket.name);
    const trace::Snapshot *now = m_now[static_cast<std::size_t>(row)];
    return now == nullptr ? QString() : stateText(row, *now, column);
}

QString Endpoints::stateText(int row, const trace::Snapshot &now, int column) const
{
    if (m_document.isCapture() && isHidden(static_cast<Column>(column)))
        return {};
    const auto language = m_languages.first();
    const trace::Socket &socket = m_playback.knownTrace().socket(socketOf(row));
    const bool isListener = socket.isListener;
    const auto ofConnection = [isListener](const QString &text) {
        return isListener ? QString() : text;
    };
    const auto ofListener = [isListener](int length) {
        return isListener ? QString::number(length) : QString();
    };
    switch (static_cast<Column>(column)) {
    case StateColumn: return stateToken(now);
    case OwnerColumn: return explanation::nameOf(now.owner, language);
    case SndUnaColumn: return ofConnection(number(now.sndUna, socket.iss));
    case SndNxtColumn: return ofConnection(number(now.sndNxt, socket.iss));
    case RcvNxtColumn:
        return hasHeardThePeer(now) ? ofConnection(number(now.rcvNxt, socket.irs)) : QString();
    case SndWndColumn: return ofConnection(QString::number(now.sndWnd));
    case RcvWndColumn: return ofConnection(QString::number(now.rcvWnd));
    case UnsentColumn: return ofConnection(explanation::countText(now.unsent, language));
    case UnacknowledgedColumn:
        return ofConnection(explanation::countText(now.unacknowledged, language));
    case UnreadColumn: return ofConnection(explanation::countText(now.unread, language));
    case RtoColumn:
        return now.rto == tcp::Duration::zero()
                   ? QString()
                   : ofConnection(explanation::durationText(now.rto, language));
    case RetransmissionsColumn: return ofConnection(QString::number(now.retransmissions));
    case SynQueueColumn: return ofListener(now.synQueue);
    case AcceptQueueColumn: return ofListener(now.acceptQueue);
    case HostColumn:
    case SocketColumn:
    case ColumnCount: break;
    }
    return {};
}

// A capture's states are concluded.
QString Endpoints::stateToken(const trace::Snapshot &now) const
{
    const auto language = m_languages.first();
    const QString token = explanation::tokenOf(now.state, language);
    const bool isInferred = m_playback.knownTrace().isObserved() && now.state;
    return isInferred
               ? explanation::withRemark(token, explanation::inferredMark(language), language)
               : token;
}

QString Endpoints::number(tcp::SequenceNumber number,
                          const std::optional<tcp::SequenceNumber> &origin) const
{
    if (!origin)
        return {};
    if (m_numbers == explanation::Numbers::Absolute)
        return QString::number(number.value());
    return QString::number(number - *origin);
}

// Of the state that the socket is in, and of what else a column shows.
QString Endpoints::topicOf(int row, int column) const
{
    switch (static_cast<Column>(column)) {
    case StateColumn: {
        const QVariant state = stateRole(row);
        return state.isValid() ? explanation::topicOf(static_cast<tcp::State>(state.toInt()))
                               : QString();
    }
    case HostColumn: {
        const tcp::Side side = m_playback.knownTrace().socket(socketOf(row)).host;
        const tcp::System *system = tcp::findSystem(m_playback.knownTrace().host(side).system);
        return system ? explanation::topicOf(*system) : QString();
    }
    case SocketColumn: return QStringLiteral("four-tuple");
    case OwnerColumn: return QStringLiteral("orphan");
    case SndUnaColumn:
    case RcvNxtColumn: return QStringLiteral("acknowledgment-number");
    case SndNxtColumn: return QStringLiteral("sequence-number");
    case SndWndColumn:
    case RcvWndColumn: return QStringLiteral("window");
    case UnsentColumn:
    case UnacknowledgedColumn: return QStringLiteral("send-call");
    case UnreadColumn: return QStringLiteral("recv-call");
    case RtoColumn: return QStringLiteral("RTO");
    case RetransmissionsColumn: return QStringLiteral("retransmission-timer");
    case SynQueueColumn: return QStringLiteral("SYN-queue");
    case AcceptQueueColumn: return QStringLiteral("accept-queue");
    case ColumnCount: break;
    }
    return {};
}

QVariant Endpoints::stateRole(int row) const
{
    const trace::Snapshot *now = m_now[static_cast<std::size_t>(row)];
    if (now == nullptr || !now->state)
        return {};
    return static_cast<int>(*now->state);
}

} // namespace model
