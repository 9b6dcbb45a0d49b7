// SPDX-License-Identifier: MIT
#include "capture/file.h"
#include "capture/measuredtrace.h"
#include "capture/totrace.h"
#include "capture/vantage.h"
#include "support/chronoprinting.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;

// Captures of real connections, made at either end, beside what was measured on both.
class TestKernelCaptures : public QObject
{
    Q_OBJECT

private slots:
    void capture_read_holdsOneConnection_data() { addCaptures(); }
    void capture_read_holdsOneConnection();
    void vantage_ofCapture_isWhereItWasMade_data() { addCaptures(); }
    void vantage_ofCapture_isWhereItWasMade();
    void segments_seen_haveMeasuredNumbersAndTimes_data() { addCaptures(); }
    void segments_seen_haveMeasuredNumbersAndTimes();
    void farEnd_times_areEstimatedWithinAMillisecond_data() { addCaptures(); }
    void farEnd_times_areEstimatedWithinAMillisecond();
    void states_concluded_areThoseOfTheKernel_data() { addCaptures(); }
    void states_concluded_areThoseOfTheKernel();
    void crossingFins_captured_endInTimeWait_data();
    void crossingFins_captured_endInTimeWait();
    void losses_concluded_areTheMeasuredOnes_data() { addCaptures(); }
    void losses_concluded_areTheMeasuredOnes();
    void inferences_areMarked_data() { addCaptures(); }
    void inferences_areMarked();
    void retransmissions_areMarked_data() { addCaptures(); }
    void retransmissions_areMarked();

private:
    static void addCaptures();
    void load();

    capture::Connection m_connection;
    measured::Trace m_measured;
    trace::Trace m_trace;
    tcp::Side m_at = tcp::Side::Client; // the measured side where the capture was made
    bool m_isSwapped = false;           // the capture's client is the measured `b`
    tcp::Duration m_shift{};            // from our time to the measured one
};

namespace {

QString folder(const char *name)
{
    return QStringLiteral(TESTS_FOLDER "/") + QString::fromUtf8(name);
}

// Sent or arrived where the capture was made.
std::vector<measured::Segment> seenAt(tcp::Side side, const measured::Trace &trace)
{
    std::vector<measured::Segment> seen;
    for (const measured::Segment &segment : trace.segments) {
        const bool leaves = segment.from == side && !segment.isInjected;
        const bool arrives = segment.from != side && segment.arrived;
        if (leaves || arrives)
            seen.push_back(segment);
    }
    std::ranges::stable_sort(seen, {}, [side](const measured::Segment &segment) {
        return segment.from == side ? segment.sent : *segment.arrived;
    });
    return seen;
}

template <typename Fact>
std::vector<const trace::Event *> eventsOf(const trace::Trace &trace)
{
    std::vector<const trace::Event *> events;
    for (const trace::Event &event : trace.events()) {
        if (std::holds_alternative<Fact>(event.fact))
            events.push_back(&event);
    }
    return events;
}

// What no segment tells where the capture was made: a forged RST that arrives at the far end, and
// a FIN of the far end that was lost on its way.
bool isHidden(const QString &row, tcp::Side at, const measured::Diagnosis &diagnosis)
{
    if (diagnosis.host == at)
        return false;
    if (row == QLatin1String("25"))
        return at == tcp::Side::Client && diagnosis.at > 600ms && diagnosis.at < 951ms;
    if (row == QLatin1String("02"))
        return at == tcp::Side::Server && diagnosis.at > 500ms && diagnosis.at < 823ms;
    return false;
}

} // namespace

void TestKernelCaptures::addCaptures()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("end");
    for (const char *row : {"01", "02", "03", "04", "06", "07", "08", "11", "12", "16", "17", "25",
                            "25c", "38", "42"}) {
        for (const char *end : {"a", "b"})
            QTest::addRow("%s at %s", row, end) << QString::fromUtf8(row) << QString::fromUtf8(end);
    }
}

void TestKernelCaptures::load()
{
    QFETCH(QString, row);
    QFETCH(QString, end);
    const QString path =
        folder("capture/data/") + row + QLatin1Char('.') + end + QStringLiteral(".pcapng");
    const auto result = capture::readCapture(path.toStdString());
    QVERIFY(!result.problem);
    QCOMPARE(result.connections.size(), std::size_t(1));
    m_connection = result.connections.front();
    m_trace = capture::toTrace(m_connection);
    const QDir traces(folder("kernel/traces"));
    const QStringList files = traces.entryList({row + QStringLiteral("-*.txt")});
    QCOMPARE(files.size(), 1);
    m_measured = measured::read(traces.filePath(files.front()));
    QVERIFY(!m_measured.segments.empty());
    m_at = measured::side(end);
    m_isSwapped = toString(m_connection.ends[0].address) == "10.0.0.2";
    const measured::Segment first = seenAt(m_at, m_measured).front();
    const tcp::Duration firstSeen = first.from == m_at ? first.sent : *first.arrived;
    const auto sent = eventsOf<trace::SegmentSent>(m_trace);
    const auto arrived = eventsOf<trace::SegmentArrived>(m_trace);
    const bool isSentHere = first.from == m_at;
    m_shift = firstSeen - (isSentHere ? sent.front() : arrived.front())->at.time_since_epoch();
}

void TestKernelCaptures::capture_read_holdsOneConnection()
{
    load();
    QVERIFY(m_connection.hasSyn);
    QCOMPARE(m_connection.segments.size(), seenAt(m_at, m_measured).size());
}

void TestKernelCaptures::vantage_ofCapture_isWhereItWasMade()
{
    load();
    QFETCH(QString, row);
    const auto vantage = capture::vantageOf(m_connection, capture::sequenceSpaceOf(m_connection));
    QVERIFY(vantage.at);
    QVERIFY((*vantage.at == m_at) != m_isSwapped);
    const bool isRefusedAtServer = row == QLatin1String("08") && m_at == tcp::Side::Server;
    if (isRefusedAtServer)
        return; // nothing tells how far the client is
    QVERIFY(std::chrono::abs(vantage.to(other(*vantage.at)) - 50ms) < 1ms);
}

void TestKernelCaptures::segments_seen_haveMeasuredNumbersAndTimes()
{
    load();
    const auto expected = seenAt(m_at, m_measured);
    const auto sent = eventsOf<trace::SegmentSent>(m_trace);
    QCOMPARE(sent.size(), expected.size());
    const tcp::Side here = m_isSwapped ? other(m_at) : m_at;
    std::vector<const trace::Event *> seen = sent;
    const auto timeHere = [this, here](const trace::Event *event) {
        const auto id = trace::EventId(static_cast<std::uint32_t>(event - m_trace.events().data()));
        if (event->host == here)
            return event->at;
        const auto fates = m_trace.fatesOf(id);
        return fates.empty() ? event->at : m_trace.event(fates.front()).at;
    };
    std::ranges::stable_sort(seen, {}, timeHere);
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const auto &fact = std::get<trace::SegmentSent>(seen[i]->fact);
        const measured::Segment &wanted = expected[i];
        QCOMPARE(measured::tcpdumpFlags(fact.segment.flags), wanted.flags);
        QCOMPARE((seen[i]->host == tcp::Side::Client) != m_isSwapped,
                 wanted.from == tcp::Side::Client);
        QCOMPARE(relativeSeq(m_trace, *seen[i]).value_or(-1), wanted.seq);
        if (fact.segment.flags.ack)
            QCOMPARE(relativeAck(m_trace, *seen[i]).value_or(-1), wanted.ack.value_or(-2));
        QCOMPARE(qint64(fact.segment.length), wanted.length);
        const tcp::Duration at = wanted.from == m_at ? wanted.sent : *wanted.arrived;
        QVERIFY(std::chrono::abs(timeHere(seen[i]).time_since_epoch() + m_shift - at) < 1ms);
    }
}

void TestKernelCaptures::farEnd_times_areEstimatedWithinAMillisecond()
{
    load();
    QFETCH(QString, row);
    if (row == QLatin1String("08") && m_at == tcp::Side::Server)
        return; // nothing tells how far the client is
    const tcp::Side far = m_isSwapped ? m_at : other(m_at);
    int compared = 0;
    for (const trace::Event *event : eventsOf<trace::SegmentSent>(m_trace)) {
        if (event->host != far || std::get<trace::SegmentSent>(event->fact).isInjected)
            continue;
        const tcp::Duration at = event->at.time_since_epoch() + m_shift;
        const auto isIt = [&](const measured::Segment &segment) {
            return segment.from != m_at && std::chrono::abs(segment.sent - at) < 1ms;
        };
        QVERIFY2(std::ranges::any_of(m_measured.segments, isIt),
                 qPrintable(QString::number(at.count())));
        ++compared;
    }
    QVERIFY(compared > 0);
}

void TestKernelCaptures::states_concluded_areThoseOfTheKernel()
{
    load();
    QFETCH(QString, row);
    int compared = 0;
    for (const measured::Diagnosis &diagnosis : m_measured.diagnoses) {
        const tcp::Duration at = diagnosis.at - m_shift;
        const bool isFar = diagnosis.host != m_at;
        if (isHidden(row, m_at, diagnosis))
            continue;
        if (at < 0ms || tcp::SimTime(at) > m_trace.end())
            continue;
        const tcp::Side host = m_isSwapped ? other(diagnosis.host) : diagnosis.host;
        for (std::size_t i = 0; i < m_trace.sockets().size(); ++i) {
            if (m_trace.sockets()[i].host != host)
                continue;
            const auto *snapshot =
                m_trace.stateAt(trace::SocketId(static_cast<std::uint16_t>(i)), tcp::SimTime(at));
            if (!snapshot)
                continue; // a bound socket, before anything was sent
            const QString state = snapshot->state
                                      ? QString::fromUtf8(tcp::toString(*snapshot->state).data())
                                      : QStringLiteral("unknown");
            QVERIFY2(state == measured::nameOf(diagnosis.state),
                     qPrintable(QStringLiteral("%1 at %2: %3, measured %4")
                                    .arg(isFar ? QStringLiteral("far") : QStringLiteral("near"))
                                    .arg(diagnosis.at.count())
                                    .arg(state, diagnosis.state)));
            ++compared;
        }
    }
    QVERIFY(compared > 0 || row == QLatin1String("08"));
}

void TestKernelCaptures::crossingFins_captured_endInTimeWait_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("end");
    for (const char *end : {"a", "b"})
        QTest::addRow("04 at %s", end) << QStringLiteral("04") << QString::fromUtf8(end);
}

// libntoh, issue 9: what concludes the states from segments stuck where the FINs cross.
void TestKernelCaptures::crossingFins_captured_endInTimeWait()
{
    load();
    for (const tcp::Side side : {tcp::Side::Client, tcp::Side::Server}) {
        QStringList states;
        for (const trace::Event *event : eventsOf<trace::StateChanged>(m_trace)) {
            if (event->host == side)
                states << QString::fromUtf8(
                    tcp::toString(std::get<trace::StateChanged>(event->fact).to).data());
        }
        QVERIFY2(states.contains(QStringLiteral("CLOSING")), qPrintable(states.join(' ')));
        QVERIFY2(states.contains(QStringLiteral("TIME_WAIT")), qPrintable(states.join(' ')));
        QVERIFY2(!states.contains(QStringLiteral("CLOSE_WAIT")), qPrintable(states.join(' ')));
    }
}

// What the capture's own end sent and the network dropped; what was dropped before it came here
// nobody can see.
void TestKernelCaptures::losses_concluded_areTheMeasuredOnes()
{
    load();
    std::vector<tcp::Duration> expected;
    for (const measured::Segment &segment : m_measured.segments) {
        if (segment.from == m_at && !segment.arrived && !segment.isInjected)
            expected.push_back(segment.sent);
    }
    const auto lost = eventsOf<trace::SegmentLost>(m_trace);
    QCOMPARE(lost.size(), expected.size());
    for (std::size_t i = 0; i < lost.size(); ++i) {
        QVERIFY(lost[i]->isInferred);
        const auto &sent = m_trace.event(std::get<trace::SegmentLost>(lost[i]->fact).segment);
        QVERIFY(std::chrono::abs(sent.at.time_since_epoch() + m_shift - expected[i]) < 1ms);
    }
}

void TestKernelCaptures::inferences_areMarked()
{
    load();
    const tcp::Side here = m_isSwapped ? other(m_at) : m_at;
    const bool knowsDistance =
        capture::vantageOf(m_connection, capture::sequenceSpaceOf(m_connection)).to(other(here))
        != 0us;
    for (const trace::Event &event : m_trace.events()) {
        const bool isConclusion = !std::holds_alternative<trace::SegmentSent>(event.fact)
                                  && !std::holds_alternative<trace::SegmentArrived>(event.fact);
        QCOMPARE(event.isInferred, isConclusion || (event.host != here && knowsDistance));
    }
}

void TestKernelCaptures::retransmissions_areMarked()
{
    load();
    std::vector<std::pair<tcp::Side, qint64>> sent;
    std::vector<bool> expected;
    for (const measured::Segment &segment : seenAt(m_at, m_measured)) {
        const bool occupies = segment.length > 0 || segment.flags.contains(QLatin1Char('S'))
                              || segment.flags.contains(QLatin1Char('F'));
        const std::pair key{segment.from, segment.seq};
        expected.push_back(occupies && std::ranges::find(sent, key) != sent.end());
        if (occupies)
            sent.push_back(key);
    }
    const auto count =
        std::ranges::count_if(eventsOf<trace::SegmentSent>(m_trace), [](const trace::Event *event) {
            return std::get<trace::SegmentSent>(event->fact).isRetransmission;
        });
    // In the handshake of both at once SYN and SYN+ACK have the same number.
    QCOMPARE(count, std::ranges::count(expected, true));
}

QTEST_APPLESS_MAIN(TestKernelCaptures)
#include "tst_kernelcaptures.moc"
