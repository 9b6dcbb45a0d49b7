// SPDX-License-Identifier: MIT
// Two machines that talk to each other over a path without a simulation: opening and closing in
// all their forms, with either system.
#include "situations.h"

#include <QTest>

#include <deque>

using namespace tcptest;
using namespace std::chrono_literals;
using support::shown;
using tcp::Connection;
using tcp::Duration;
using tcp::Segment;
using tcp::SequenceNumber;
using tcp::SimTime;

namespace {

// Two connections, and what is under way between them: each call lets 50 ms pass one way.
class Pair
{
public:
    explicit Pair(const QString &system)
        : m_profile(tcp::findSystem(system.toStdString())->profile),
          m_ends{Connection(m_profile, SequenceNumber(0xfffffff0)),
                 Connection(m_profile, SequenceNumber(0x7ffffff8))}
    {
    }

    Connection &a() { return m_ends[0]; }
    Connection &b() { return m_ends[1]; }
    SimTime now() const { return m_now; }

    // Makes a call on one end; what it sends goes under way.
    template <class Call>
    void on(Connection &end, Call call)
    {
        call(end);
        take(end);
    }

    // Lets everything that is under way arrive, and what answers it, until `time` has passed.
    void pass(Duration time)
    {
        const SimTime until = m_now + time;
        while (happenNext(until)) {
        }
        m_now = until;
    }

    // Loses the next `count` segments that this end sends.
    void lose(const Connection &from, int count) { m_losses[indexOf(from)] = count; }

    const QList<QString> &states(const Connection &end) const { return m_states[indexOf(end)]; }
    // The flags of all segments that this end has sent.
    QString sent(const Connection &end) const
    {
        return m_sent[indexOf(end)].join(QLatin1Char(' '));
    }

    void open()
    {
        on(b(), [this](Connection &end) { end.openPassively(m_now); });
        on(a(), [this](Connection &end) { end.openActively(m_now); });
        pass(200ms);
        for (auto *lists : {&m_states, &m_sent}) {
            for (auto &list : *lists)
                list.clear();
        }
    }
    void shutdown(Connection &end)
    {
        on(end, [this](Connection &it) { it.shutdownWrite(m_now); });
    }
    void close(Connection &end)
    {
        on(end, [this](Connection &it) { it.close(m_now); });
    }
    void send(Connection &end, std::uint32_t bytes)
    {
        on(end, [this, bytes](Connection &it) { it.send(bytes, m_now); });
    }

private:
    struct UnderWay
    {
        SimTime at{};
        std::size_t to = 0;
        Segment segment;
    };

    std::size_t indexOf(const Connection &end) const { return &end == &m_ends[0] ? 0 : 1; }

    void take(Connection &end)
    {
        const std::size_t index = indexOf(end);
        for (const tcp::Effect &effect : end.effects()) {
            if (const auto *enter = std::get_if<tcp::EnterState>(&effect))
                m_states[index] << shown(enter->to);
            const auto *send = std::get_if<tcp::SendSegment>(&effect);
            if (send == nullptr)
                continue;
            m_sent[index] << QString::fromStdString(tcp::toString(send->segment.flags));
            if (m_losses[index] > 0)
                --m_losses[index];
            else
                m_path.push_back({m_now + 50ms, 1 - index, send->segment});
        }
    }

    bool happenNext(SimTime until)
    {
        SimTime next = m_path.empty() ? SimTime::max() : m_path.front().at;
        Connection *expiring = nullptr;
        tcp::TimerKind kind{};
        for (Connection &end : m_ends) {
            for (const tcp::TimerKind each : tcp::AllTimerKinds) {
                const auto timer = end.timer(each);
                if (!timer || timer->expires >= next)
                    continue;
                next = timer->expires;
                expiring = &end;
                kind = each;
            }
        }
        if (next > until || next == SimTime::max())
            return false;
        m_now = next;
        if (expiring != nullptr) {
            expiring->expires(kind, m_now);
            take(*expiring);
            return true;
        }
        const UnderWay arriving = m_path.front();
        m_path.pop_front();
        Connection &end = m_ends[arriving.to];
        // Programs read whatever arrives.
        [[maybe_unused]] const auto verdict = end.arrives(arriving.segment, m_now);
        take(end);
        end.receive(0xffffffff, m_now);
        take(end);
        return true;
    }

    tcp::Profile m_profile;
    std::array<Connection, 2> m_ends;
    std::deque<UnderWay> m_path; // one delay for all, so in order
    std::array<int, 2> m_losses{};
    std::array<QList<QString>, 2> m_states;
    std::array<QList<QString>, 2> m_sent;
    SimTime m_now{};
};

} // namespace

class TestLifecycle : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void opening_threeWays_establishesBoth_data() { addSystems(); }
    void opening_threeWays_establishesBoth();
    void opening_simultaneous_establishesOne_data() { addSystems(); }
    void opening_simultaneous_establishesOne();
    void opening_anySegmentLost_succeeds_data();
    void opening_anySegmentLost_succeeds();
    void opening_thirdAckLost_dataCompletesIt_data() { addSystems(); }
    void opening_thirdAckLost_dataCompletesIt();
    void closing_oneAfterTheOther_endsInTimeWait_data() { addSystems(); }
    void closing_oneAfterTheOther_endsInTimeWait();
    void closing_simultaneous_passesClosing_data() { addSystems(); }
    void closing_simultaneous_passesClosing();
    void closing_half_stillReceives_data() { addSystems(); }
    void closing_half_stillReceives();
    void closing_anySegmentLost_endsBoth_data();
    void closing_anySegmentLost_endsBoth();
    void closing_dataBefore_isDelivered_data() { addSystems(); }
    void closing_dataBefore_isDelivered();
    void closing_dataLost_finWaitsForTheGap_data() { addSystems(); }
    void closing_dataLost_finWaitsForTheGap();
    void data_muchOfIt_arrivesInPieces_data() { addSystems(); }
    void data_muchOfIt_arrivesInPieces();

private:
    static void addSystems();
    static void addLosses();
};

void TestLifecycle::addSystems()
{
    QTest::addColumn<QString>("system");
    for (const tcp::System &system : tcp::systems())
        QTest::newRow(system.id.data()) << QString::fromStdString(std::string(system.id));
}

// Which end loses how many of the segments that it sends next.
void TestLifecycle::addLosses()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<int>("lostByA");
    QTest::addColumn<int>("lostByB");
    for (const tcp::System &system : tcp::systems()) {
        for (int byA = 0; byA < 4; ++byA) {
            for (int byB = 0; byB <= std::min(3, system.profile.synAckRetries); ++byB)
                QTest::addRow("%s: %d and %d lost", system.id.data(), byA, byB)
                    << QString::fromStdString(std::string(system.id)) << byA << byB;
        }
    }
}

void TestLifecycle::opening_threeWays_establishesBoth()
{
    QFETCH(QString, system);
    Pair pair(system);
    pair.on(pair.b(), [&](Connection &end) { end.openPassively(pair.now()); });
    pair.on(pair.a(), [&](Connection &end) { end.openActively(pair.now()); });
    pair.pass(200ms);
    QCOMPARE(pair.states(pair.a()), QList<QString>({"SYN_SENT", "ESTABLISHED"}));
    QCOMPARE(pair.states(pair.b()), QList<QString>({"LISTEN", "SYN_RECEIVED", "ESTABLISHED"}));
    QCOMPARE(pair.sent(pair.a()), "SYN ACK");
    QCOMPARE(pair.sent(pair.b()), "SYN+ACK");
}

// RFC 9293 (3.5), figure 7
void TestLifecycle::opening_simultaneous_establishesOne()
{
    QFETCH(QString, system);
    Pair pair(system);
    for (Connection *end : {&pair.a(), &pair.b()})
        pair.on(*end, [&](Connection &it) { it.openActively(pair.now()); });
    pair.pass(400ms);
    QList<QString> states = {"SYN_SENT", "SYN_RECEIVED", "ESTABLISHED"};
    if (tcp::findSystem(system.toStdString())->profile.refusesCrossingSynAck) {
        states.back() = "CLOSED";
        QCOMPARE(pair.states(pair.a()), states);
        QCOMPARE(pair.sent(pair.a()), "SYN SYN+ACK RST");
        return;
    }
    QCOMPARE(pair.states(pair.a()), states);
    QCOMPARE(pair.states(pair.b()), states);
    QCOMPARE(pair.sent(pair.a()), "SYN SYN+ACK ACK");
    QCOMPARE(pair.a().sndNxt(), pair.b().rcvNxt());
    QCOMPARE(pair.b().sndNxt(), pair.a().rcvNxt());
}

void TestLifecycle::opening_anySegmentLost_succeeds_data()
{
    addLosses();
}

void TestLifecycle::opening_anySegmentLost_succeeds()
{
    QFETCH(QString, system);
    QFETCH(int, lostByA);
    QFETCH(int, lostByB);
    Pair pair(system);
    pair.lose(pair.a(), lostByA);
    pair.lose(pair.b(), lostByB);
    pair.on(pair.b(), [&](Connection &end) { end.openPassively(pair.now()); });
    pair.on(pair.a(), [&](Connection &end) { end.openActively(pair.now()); });
    pair.pass(60s);
    QCOMPARE(shown(pair.a().state()), shown(Established));
    QCOMPARE(shown(pair.b().state()), shown(Established));
}

void TestLifecycle::opening_thirdAckLost_dataCompletesIt()
{
    QFETCH(QString, system);
    Pair pair(system);
    pair.on(pair.b(), [&](Connection &end) { end.openPassively(pair.now()); });
    pair.on(pair.a(), [&](Connection &end) { end.openActively(pair.now()); });
    pair.pass(60ms);
    pair.lose(pair.a(), 1);
    pair.pass(100ms);
    QCOMPARE(shown(pair.a().state()), shown(Established));
    QCOMPARE(shown(pair.b().state()), shown(SynReceived));
    pair.send(pair.a(), 10);
    pair.pass(60ms);
    QCOMPARE(shown(pair.b().state()), shown(Established));
    QCOMPARE(pair.b().rcvNxt() - pair.b().irs(), 11);
}

void TestLifecycle::closing_oneAfterTheOther_endsInTimeWait()
{
    QFETCH(QString, system);
    Pair pair(system);
    pair.open();
    pair.close(pair.a());
    pair.pass(500ms);
    QCOMPARE(shown(pair.a().state()), shown(FinWait2));
    QCOMPARE(shown(pair.b().state()), shown(CloseWait));
    pair.close(pair.b());
    pair.pass(500ms);
    QCOMPARE(pair.states(pair.a()), QList<QString>({"FIN_WAIT_1", "FIN_WAIT_2", "TIME_WAIT"}));
    QCOMPARE(pair.states(pair.b()), QList<QString>({"CLOSE_WAIT", "LAST_ACK", "CLOSED"}));
    QCOMPARE(pair.sent(pair.a()), "FIN+ACK ACK");
    QCOMPARE(pair.sent(pair.b()), "ACK FIN+ACK");
    pair.pass(240s);
    QCOMPARE(shown(pair.a().state()), shown(Closed));
}

// RFC 9293 (3.6), figure 13
void TestLifecycle::closing_simultaneous_passesClosing()
{
    QFETCH(QString, system);
    Pair pair(system);
    pair.open();
    pair.close(pair.a());
    pair.close(pair.b());
    pair.pass(500ms);
    const QList<QString> states = {"FIN_WAIT_1", "CLOSING", "TIME_WAIT"};
    QCOMPARE(pair.states(pair.a()), states);
    QCOMPARE(pair.states(pair.b()), states);
    QCOMPARE(pair.sent(pair.a()), "FIN+ACK ACK");
}

void TestLifecycle::closing_half_stillReceives()
{
    QFETCH(QString, system);
    Pair pair(system);
    pair.open();
    pair.shutdown(pair.a());
    pair.pass(500ms);
    for (int i = 0; i < 5; ++i) {
        pair.send(pair.b(), 1000);
        pair.pass(100s);
        QCOMPARE(shown(pair.a().state()), shown(FinWait2));
        QCOMPARE(pair.a().rcvNxt() - pair.a().irs(), 1 + 1000 * (i + 1));
    }
    pair.close(pair.b());
    pair.pass(500ms);
    QCOMPARE(shown(pair.a().state()), shown(TimeWait));
    QCOMPARE(shown(pair.b().state()), shown(Closed));
    QCOMPARE(shown(pair.b().error()), shown(tcp::Error::None));
}

void TestLifecycle::closing_anySegmentLost_endsBoth_data()
{
    addLosses();
}

void TestLifecycle::closing_anySegmentLost_endsBoth()
{
    QFETCH(QString, system);
    QFETCH(int, lostByA);
    QFETCH(int, lostByB);
    Pair pair(system);
    pair.open();
    pair.lose(pair.a(), lostByA);
    pair.lose(pair.b(), lostByB);
    pair.close(pair.a());
    pair.pass(10ms);
    pair.close(pair.b());
    pair.pass(400s);
    QCOMPARE(shown(pair.a().state()), shown(Closed));
    QCOMPARE(shown(pair.b().state()), shown(Closed));
    QCOMPARE(shown(pair.a().error()), shown(tcp::Error::None));
    QCOMPARE(shown(pair.b().error()), shown(tcp::Error::None));
    // Both closed before they heard of each other: so both wait.
    QVERIFY(pair.states(pair.a()).contains("TIME_WAIT")
            || pair.states(pair.b()).contains("TIME_WAIT"));
}

void TestLifecycle::closing_dataBefore_isDelivered()
{
    QFETCH(QString, system);
    Pair pair(system);
    pair.open();
    pair.send(pair.a(), 5000);
    pair.close(pair.a());
    pair.pass(2s);
    QCOMPARE(pair.b().rcvNxt() - pair.b().irs(), 5002); // SYN, data, FIN
    QCOMPARE(shown(pair.a().state()), shown(FinWait2));
    QCOMPARE(shown(pair.b().state()), shown(CloseWait));
}

void TestLifecycle::closing_dataLost_finWaitsForTheGap()
{
    QFETCH(QString, system);
    Pair pair(system);
    pair.open();
    pair.lose(pair.a(), 1);
    pair.send(pair.a(), 1000);
    pair.close(pair.a());
    pair.pass(60ms);
    QCOMPARE(shown(pair.b().state()), shown(Established));
    QCOMPARE(pair.b().rcvNxt() - pair.b().irs(), 1);
    pair.pass(5s);
    QCOMPARE(shown(pair.b().state()), shown(CloseWait));
    QCOMPARE(pair.b().rcvNxt() - pair.b().irs(), 1002);
    QCOMPARE(shown(pair.a().state()), shown(FinWait2));
}

void TestLifecycle::data_muchOfIt_arrivesInPieces()
{
    QFETCH(QString, system);
    Pair pair(system);
    pair.open();
    pair.send(pair.a(), 1'000'000);
    pair.pass(30s);
    QCOMPARE(pair.b().rcvNxt() - pair.b().irs(), 1'000'001);
    QCOMPARE(pair.a().unacknowledged(), 0U);
    QCOMPARE(pair.a().unsent(), 0U);
    QVERIFY(!pair.sent(pair.a()).contains("FIN"));
}

QTEST_APPLESS_MAIN(TestLifecycle)
#include "tst_lifecycle.moc"
