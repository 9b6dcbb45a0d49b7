// SPDX-License-Identifier: MIT
// The one-step reactions of a Linux 6.18 kernel, measured cell by cell, against the machine.
#include "support/endpoint.h"

#include <QFile>
#include <QHash>
#include <QTest>

using namespace std::chrono_literals;
using support::Endpoint;
using tcp::Segment;

namespace {

// How a situation of the matrix is reached, and the numbers of the next segment in order.
struct Situation
{
    const char *name;
    const char *steps;
    int seq;
    int ack;
};

constexpr auto Opened = "connect; wait 1ms; < SYN+ACK 0 ack 1; ";

const std::vector<Situation> &situations()
{
    static const std::vector<Situation> All = {
        {"CLOSED", "", 1, 1},
        {"LISTEN", "listen", 0, 1},
        {"SYN_SENT", "connect", 0, 1},
        {"SYN_RCVD", "listen; < SYN 0", 1, 1},
        {"SYN_RCVD_SIMUL", "connect; < SYN 0", 1, 1},
        {"ESTABLISHED", "", 1, 1},
        {"EST_UNREAD", "< PSH+ACK 1 ack 1 len 10; wait 200ms", 11, 1},
        {"EST_UNACKED_DATA", "send 10", 1, 1},
        {"FIN_WAIT1", "shutdown", 1, 2},
        {"FIN_WAIT1_ACKNOT", "shutdown", 1, 1},
        {"FIN_WAIT1_ORPHAN", "close", 1, 2},
        {"FIN_WAIT2", "shutdown; < ACK 1 ack 2", 1, 2},
        {"FIN_WAIT2_ORPHAN", "close; < ACK 1 ack 2", 1, 2},
        {"CLOSING", "shutdown; < FIN+ACK 1 ack 1", 2, 2},
        {"TIME_WAIT", "close; < FIN+ACK 1 ack 2", 2, 2},
        {"CLOSE_WAIT", "< FIN+ACK 1 ack 1; wait 200ms", 2, 1},
        {"LAST_ACK", "< FIN+ACK 1 ack 1; wait 200ms; close", 2, 2},
    };
    return All;
}

// Those from ESTABLISHED on begin with an active open.
bool isOpened(const Situation &situation)
{
    static const QStringList Before = {"CLOSED", "LISTEN", "SYN_SENT", "SYN_RCVD",
                                       "SYN_RCVD_SIMUL"};
    return !Before.contains(QLatin1String(situation.name));
}

// A segment of the matrix: its flags, and what is added to the numbers of the situation.
struct Probe
{
    const char *name;
    const char *flags;
    int seq = 0;
    int ack = 0;
    int length = 0;
};

const std::vector<Probe> &probes()
{
    static const std::vector<Probe> All = {
        {"ACK", "ACK"},
        {"DATA10", "PSH+ACK", 0, 0, 10},
        {"FIN+ACK", "FIN+ACK"},
        {"FIN noack", "FIN"},
        {"DATA10+FIN", "FIN+PSH+ACK", 0, 0, 10},
        {"SYN", "SYN"},
        {"SYN seq-1", "SYN", -1},
        {"SYN newISS", "SYN", 900000},
        {"SYN+ACK", "SYN+ACK"},
        {"SYN+ACK seq-1", "SYN+ACK", -1},
        {"RST", "RST"},
        {"RST seq+100", "RST", 100},
        {"RST seq-1", "RST", -1},
        {"RST seq+900000", "RST", 900000},
        {"RST+ACK", "RST+ACK"},
        {"ACK seq-1 (keepalive)", "ACK", -1},
        {"ACK of unsent (+100)", "ACK", 0, 100},
        {"old ACK (-1)", "ACK", 0, -1},
        {"DATA10 seq+900000", "PSH+ACK", 900000, 0, 10},
        {"FIN+ACK seq-1", "FIN+ACK", -1},
        {"none flags", "none"},
    };
    return All;
}

template <class Entry>
const Entry *find(const std::vector<Entry> &all, const QString &name)
{
    const auto found = std::ranges::find_if(
        all, [&name](const Entry &entry) { return name == QLatin1String(entry.name); });
    return found == all.end() ? nullptr : &*found;
}

Segment segmentOf(const Situation &situation, const Probe &probe)
{
    return Endpoint::segment(QStringLiteral("%1 %2 ack %3 len %4")
                                 .arg(QLatin1String(probe.flags))
                                 .arg(situation.seq + probe.seq)
                                 .arg(situation.ack + probe.ack)
                                 .arg(probe.length));
}

tcp::Profile measuredProfile()
{
    tcp::Profile profile = tcp::findSystem("linux")->profile;
    profile.timestamps = false;
    profile.selectiveAck = false;
    profile.windowScaling = false;
    profile.challengeAckInterval = 0us;
    return profile;
}

// A reply as the matrix writes it: "R. 0:0 ack 2".
QString replyText(const Segment &segment)
{
    QString text;
    const tcp::Flags &flags = segment.flags;
    for (const auto &[isSet, letter] :
         {std::pair(flags.syn, 'S'), std::pair(flags.fin, 'F'), std::pair(flags.rst, 'R'),
          std::pair(flags.psh, 'P'), std::pair(flags.ack, '.')}) {
        if (isSet)
            text += QLatin1Char(letter);
    }
    const std::int64_t seq = Endpoint::relativeSeq(segment);
    text += QStringLiteral(" %1:%2").arg(seq).arg(seq + segment.length);
    if (flags.ack)
        text += QStringLiteral(" ack %1").arg(Endpoint::relativeAck(segment));
    return text;
}

QString replyTexts(const std::vector<tcp::SendSegment> &sent)
{
    QStringList texts;
    for (const tcp::SendSegment &send : sent)
        texts << replyText(send.segment);
    return texts.isEmpty() ? QStringLiteral("-") : texts.join(QLatin1String("; "));
}

// The names that the kernel's tools print, where they differ from ours.
QString ownStateName(const QString &kernelName)
{
    static const QHash<QString, QString> Names = {
        {"CLOSE", "CLOSED"},
        {"SYN_RECV", "SYN_RECEIVED"},
        {"FIN_WAIT1", "FIN_WAIT_1"},
        {"FIN_WAIT2", "FIN_WAIT_2"},
    };
    return Names.value(kernelName, kernelName);
}

// What a cell tells, or what the machine did, in one form.
struct Outcome
{
    QString replies;
    QString state; // "LISTEN" when a half-open connection was dropped
    QString error; // of a socket that its program still holds

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

QString sentence(const Outcome &outcome)
{
    const QString answer = outcome.replies == QLatin1String("-")
                               ? QStringLiteral("is not answered")
                               : QStringLiteral("is answered by '%1'").arg(outcome.replies);
    const QString error =
        outcome.error.isEmpty() ? QString() : QStringLiteral(" with %1").arg(outcome.error);
    return QStringLiteral("%1 and leaves %2%3").arg(answer, outcome.state, error);
}

Outcome measured(const QStringList &cells)
{
    const QString state =
        cells.value(3).section(QLatin1String(" > "), -1).section(QLatin1String(") "), -1);
    // ISS is a number that the wire did not show yet: our initial one, or the 0 of a reset.
    QString replies = cells.value(2);
    replies.replace(QLatin1String("ISS:ISS"), QLatin1String("0:0"));
    return {replies, ownStateName(state), cells.value(4)};
}

Outcome reaction(const Situation &situation, const Probe &probe)
{
    constexpr auto Patience = 130ms; // how long the measurement waited for replies
    Endpoint end(measuredProfile());
    if (isOpened(situation))
        end.runAll(QLatin1String(Opened));
    end.runAll(QLatin1String(situation.steps));
    end.pass(5ms);
    end.forget();
    end.arrives(segmentOf(situation, probe));
    end.pass(Patience);
    Outcome outcome{replyTexts(end.sent()), end.stateName(), {}};
    if (end.hasSignalled(tcp::Signal::BackToListen))
        outcome.state = QStringLiteral("LISTEN");
    if (end.state() == tcp::State::Closed && end.hasSignalled(tcp::Signal::Failed)
        && !end.connection().isOrphan())
        outcome.error = support::shown(end.connection().error());
    return outcome;
}

// Cells in which the machine is known to differ, each with its cause.
const QHash<QString, const char *> &knownDifferences()
{
    static const QHash<QString, const char *> Differences = {};
    return Differences;
}

} // namespace

class TestMatrix : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void matrix_read_hasEveryCell();
    void cell_played_reactsAsTheKernel_data();
    void cell_played_reactsAsTheKernel();

private:
    static QList<QStringList> rows();
};

QList<QStringList> TestMatrix::rows()
{
    QList<QStringList> rows;
    QFile file(QStringLiteral(TESTS_FOLDER "/kernel/matrix.tsv"));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return rows;
    file.readLine(); // the columns' names
    while (!file.atEnd())
        rows << QString::fromUtf8(file.readLine())
                    .remove(QLatin1Char('\n'))
                    .split(QLatin1Char('\t'));
    return rows;
}

void TestMatrix::matrix_read_hasEveryCell()
{
    const auto all = rows();
    QCOMPARE(all.size(), qsizetype(situations().size() * probes().size()));
    for (const QStringList &row : all) {
        QVERIFY2(find(situations(), row.value(0)) != nullptr, qPrintable(row.value(0)));
        QVERIFY2(find(probes(), row.value(1)) != nullptr, qPrintable(row.value(1)));
        QCOMPARE(row.size(), 5);
    }
}

void TestMatrix::cell_played_reactsAsTheKernel_data()
{
    QTest::addColumn<QStringList>("cells");
    for (const QStringList &row : rows())
        QTest::newRow(qPrintable(row.value(0) + QLatin1String(": ") + row.value(1))) << row;
}

void TestMatrix::cell_played_reactsAsTheKernel()
{
    QFETCH(QStringList, cells);
    const Situation &situation = *find(situations(), cells.value(0));
    const Probe &probe = *find(probes(), cells.value(1));
    const Outcome expected = measured(cells);
    const Outcome actual = reaction(situation, probe);
    const QString text =
        QStringLiteral("In %1, '%2' %3 on Linux; here it %4.")
            .arg(cells.value(0), cells.value(1), sentence(expected), sentence(actual));
    if (const char *cause = knownDifferences().value(QTest::currentDataTag()))
        QEXPECT_FAIL("", cause, Continue);
    QVERIFY2(actual == expected, qPrintable(text));
}

QTEST_APPLESS_MAIN(TestMatrix)
#include "tst_matrix.moc"
