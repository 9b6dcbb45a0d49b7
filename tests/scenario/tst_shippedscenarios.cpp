// SPDX-License-Identifier: MIT
#include "scenariotexts.h"
#include "simulation/simulate.h"
#include "support/chronoprinting.h"

#include <QDir>
#include <QFile>
#include <QSet>

using namespace std::chrono_literals;

// The scenarios that every copy has: well-formed, in both languages, and true to their stories.
class TestShippedScenarios : public QObject
{
    Q_OBJECT

private slots:
    void file_read_isGood_data() { addFiles(); }
    void file_read_isGood();
    void file_written_isTheSameBytes_data() { addFiles(); }
    void file_written_isTheSameBytes();
    void texts_inBothLanguages_arePresentAndShort_data() { addFiles(); }
    void texts_inBothLanguages_arePresentAndShort();
    void titles_ofAll_differ();
    void run_ofScenario_isItsStory_data();
    void run_ofScenario_isItsStory();
    void calls_inRun_allTakeEffect_data() { addFiles(); }
    void calls_inRun_allTakeEffect();
    void defaultScenario_isTheOneOfTheFirstStart();
    void lostFin_isRepeatedAfterTheTimeThatTheTextSays();
    void lostLastAck_restartsTimeWait();
    void halfClose_hasNoTimerInFinWait2();
    void closeWait_hasNoTimerAndLastsToTheEnd_data();
    void closeWait_hasNoTimerAndLastsToTheEnd();
    void keepAlive_isAnsweredOnceAndThenReset();
    void failedCalls_returnTheErrorOfTheText_data();
    void failedCalls_returnTheErrorOfTheText();

private:
    static void addFiles();
};

namespace {

const QString Folder = QStringLiteral(":/scenarios/");

std::string textOf(const QString &name)
{
    QFile file(Folder + name + QStringLiteral(".fourwave"));
    if (!file.open(QIODevice::ReadOnly))
        qWarning("no scenario %s", qPrintable(name));
    return file.readAll().toStdString();
}

scenario::Scenario scenarioOf(const QString &name)
{
    return scenariotest::read(textOf(name));
}

trace::Trace traceOf(const QString &name)
{
    return simulation::simulate(scenarioOf(name));
}

bool isMain(const trace::Trace &trace, const trace::Event &event, tcp::Side host)
{
    return event.host == host && event.socket != trace::NoSocket
           && trace.socket(event.socket).name == "main";
}

// The states that the host's main socket went through.
QString statesOf(const trace::Trace &trace, tcp::Side host)
{
    QStringList states;
    for (const trace::Event &event : trace.events()) {
        const auto *change = std::get_if<trace::StateChanged>(&event.fact);
        if (change && isMain(trace, event, host))
            states += QString::fromUtf8(tcp::toString(change->to).data());
    }
    return states.join(QLatin1Char(' '));
}

template <typename Fact>
std::vector<const trace::Event *> eventsOf(const trace::Trace &trace, tcp::Side host)
{
    std::vector<const trace::Event *> events;
    for (const trace::Event &event : trace.events()) {
        if (std::holds_alternative<Fact>(event.fact) && event.host == host)
            events.push_back(&event);
    }
    return events;
}

int segmentCount(const trace::Trace &trace)
{
    return static_cast<int>(eventsOf<trace::SegmentSent>(trace, tcp::Side::Client).size()
                            + eventsOf<trace::SegmentSent>(trace, tcp::Side::Server).size());
}

trace::SocketId mainOf(const trace::Trace &trace, tcp::Side host)
{
    for (std::size_t i = 0; i < trace.sockets().size(); ++i) {
        if (trace.sockets()[i].host == host && trace.sockets()[i].name == "main")
            return trace::SocketId(static_cast<std::uint16_t>(i));
    }
    return trace::NoSocket;
}

const trace::Snapshot *stateAt(const trace::Trace &trace, tcp::Side host, tcp::Duration t)
{
    return trace.stateAt(mainOf(trace, host), tcp::SimTime(t));
}

} // namespace

void TestShippedScenarios::addFiles()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(Folder).entryList({QStringLiteral("*.fourwave")});
    QVERIFY(files.size() >= 58);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(9);
}

void TestShippedScenarios::file_read_isGood()
{
    QFETCH(QString, name);
    const auto result = scenario::parse(textOf(name));
    QVERIFY2(result.isGood(), qPrintable(scenariotest::describe(result.problems)));
    QVERIFY(result.scenario.group != scenario::Group::None);
}

void TestShippedScenarios::file_written_isTheSameBytes()
{
    QFETCH(QString, name);
    const std::string text = textOf(name);
    QCOMPARE(QString::fromStdString(scenario::write(scenarioOf(name), text)),
             QString::fromStdString(text));
}

void TestShippedScenarios::texts_inBothLanguages_arePresentAndShort()
{
    QFETCH(QString, name);
    const auto scenario = scenarioOf(name);
    for (const scenario::Text &text :
         {scenario.title, scenario.summary, scenario.watch, scenario.lesson}) {
        const QString en = QString::fromStdString(text.en);
        const QString zh = QString::fromStdString(text.zh);
        QVERIFY(!en.isEmpty());
        QVERIFY(!zh.isEmpty());
        QVERIFY2(en.split(QLatin1Char(' ')).size() <= 35, qPrintable(en));
        QVERIFY2(zh.size() <= 80, qPrintable(zh));
        QVERIFY2(!zh.contains(QRegularExpression(QStringLiteral("[,;:?!](?=[^\\x00-\\x7f])"))),
                 qPrintable(zh)); // Chinese sentences have full-width punctuation
    }
}

void TestShippedScenarios::titles_ofAll_differ()
{
    QSet<QString> titles;
    const QStringList files = QDir(Folder).entryList({QStringLiteral("*.fourwave")});
    for (const QString &file : files) {
        const auto title = scenarioOf(file.chopped(9)).title;
        titles << QString::fromStdString(title.en) << QString::fromStdString(title.zh);
    }
    QCOMPARE(titles.size(), 2 * files.size());
}

void TestShippedScenarios::run_ofScenario_isItsStory_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("server");
    QTest::addColumn<int>("segments");
    const auto row = [](const char *name, const char *client, const char *server, int segments) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(client)
                            << QString::fromUtf8(server) << segments;
    };
    const char *activeClient = "SYN_SENT ESTABLISHED FIN_WAIT_1 FIN_WAIT_2 TIME_WAIT CLOSED";
    const char *passiveClient = "SYN_SENT ESTABLISHED CLOSE_WAIT LAST_ACK CLOSED";
    const char *activeServer = "SYN_RECEIVED ESTABLISHED FIN_WAIT_1 FIN_WAIT_2 TIME_WAIT CLOSED";
    const char *passiveServer = "SYN_RECEIVED ESTABLISHED CLOSE_WAIT LAST_ACK CLOSED";
    row("01-life-of-a-connection", activeClient, passiveServer, 7);
    row("02-handshake", "SYN_SENT ESTABLISHED", "SYN_RECEIVED ESTABLISHED", 3);
    row("03-close-by-client", activeClient, passiveServer, 11);
    row("04-close-by-server", passiveClient, activeServer, 11);
    row("05-fin-and-ack-combined", "SYN_SENT ESTABLISHED FIN_WAIT_1 TIME_WAIT CLOSED",
        passiveServer, 8);
    row("06-half-close", activeClient, passiveServer, 9);
    row("07-simultaneous-close", "SYN_SENT ESTABLISHED FIN_WAIT_1 CLOSING TIME_WAIT CLOSED",
        "SYN_RECEIVED ESTABLISHED FIN_WAIT_1 CLOSING TIME_WAIT CLOSED", 7);
    row("08-simultaneous-open", "SYN_SENT SYN_RECEIVED ESTABLISHED",
        "SYN_SENT SYN_RECEIVED ESTABLISHED", 6);
    row("09-lost-syn", activeClient, passiveServer, 9);
    row("10-data-lost-before-fin", activeClient, passiveServer, 10);
    row("11-lost-fin", activeClient, passiveServer, 8);
    row("12-lost-last-ack", activeClient, passiveServer, 9);
    row("13-close-wait-on-server", "SYN_SENT ESTABLISHED FIN_WAIT_1 FIN_WAIT_2 CLOSED",
        "SYN_RECEIVED ESTABLISHED CLOSE_WAIT", 5);
    row("14-close-wait-on-client", "SYN_SENT ESTABLISHED CLOSE_WAIT",
        "SYN_RECEIVED ESTABLISHED FIN_WAIT_1 FIN_WAIT_2 CLOSED", 5);
    row("15-close-wait-ended-by-keepalive", "SYN_SENT ESTABLISHED CLOSE_WAIT CLOSED",
        "SYN_RECEIVED ESTABLISHED FIN_WAIT_1 FIN_WAIT_2 CLOSED", 9);
    row("16-reset-by-linger", "SYN_SENT ESTABLISHED CLOSED", "SYN_RECEIVED ESTABLISHED CLOSED", 4);
    row("17-close-with-unread-data", "SYN_SENT ESTABLISHED CLOSED",
        "SYN_RECEIVED ESTABLISHED CLOSED", 6);
    row("18-connection-refused", "SYN_SENT CLOSED", "", 2);
}

void TestShippedScenarios::run_ofScenario_isItsStory()
{
    QFETCH(QString, name);
    QFETCH(QString, client);
    QFETCH(QString, server);
    QFETCH(int, segments);
    const trace::Trace trace = traceOf(name);
    QCOMPARE(statesOf(trace, tcp::Side::Client), client);
    QCOMPARE(statesOf(trace, tcp::Side::Server), server);
    QCOMPARE(segmentCount(trace), segments);
}

void TestShippedScenarios::calls_inRun_allTakeEffect()
{
    QFETCH(QString, name);
    const trace::Trace trace = traceOf(name);
    QVERIFY(trace.unusedCalls().empty());
    QVERIFY(trace.unusedFaults().empty());
    for (const tcp::Side host : {tcp::Side::Client, tcp::Side::Server}) {
        for (const trace::Event *event : eventsOf<trace::Noted>(trace, host))
            QVERIFY(std::get<trace::Noted>(event->fact).what != trace::Noted::What::CallImpossible);
    }
}

void TestShippedScenarios::defaultScenario_isTheOneOfTheFirstStart()
{
    const auto scenario = scenarioOf(QStringLiteral("01-life-of-a-connection"));
    QCOMPARE(scenario.title.en, std::string("The life of one TCP connection"));
    QCOMPARE(scenario.title.zh, std::string("一条 TCP 连接的一生"));
    QCOMPARE(scenario.delay[0], tcp::Duration(50ms));
    QCOMPARE(scenario.delay[1], tcp::Duration(50ms));
    const trace::Trace trace = traceOf(QStringLiteral("01-life-of-a-connection"));
    for (const trace::Event *event : eventsOf<trace::CallReturned>(trace, tcp::Side::Server)) {
        const auto &result = std::get<trace::CallReturned>(event->fact);
        const auto &made = std::get<trace::CallMade>(trace.event(result.call).fact);
        if (!std::holds_alternative<tcp::calls::Receive>(made.call))
            continue;
        QCOMPARE(trace.event(result.call).at, tcp::SimTime(250ms));
        QCOMPARE(event->at, tcp::SimTime(550ms));
        QCOMPARE(result.value, 0);
        return;
    }
    QFAIL("receive never returned");
}

void TestShippedScenarios::lostFin_isRepeatedAfterTheTimeThatTheTextSays()
{
    const trace::Trace trace = traceOf(QStringLiteral("11-lost-fin"));
    const auto isRepeated = [](const trace::Event *event) {
        return std::get<trace::SegmentSent>(event->fact).isRetransmission;
    };
    const auto sent = eventsOf<trace::SegmentSent>(trace, tcp::Side::Client);
    const auto repeated = std::find_if(sent.begin(), sent.end(), isRepeated);
    QVERIFY(repeated != sent.end());
    QCOMPARE((*repeated)->at, tcp::SimTime(500ms + 300ms));
}

void TestShippedScenarios::lostLastAck_restartsTimeWait()
{
    const trace::Trace trace = traceOf(QStringLiteral("12-lost-last-ack"));
    const auto until = [&trace](tcp::Duration t) {
        const trace::Snapshot *client = stateAt(trace, tcp::Side::Client, t);
        return client && client->timerCount == 1 ? client->timerSlots[0].expires : tcp::SimTime();
    };
    QCOMPARE(until(1100ms), tcp::SimTime(1050ms + 60s));
    QCOMPARE(until(1400ms), tcp::SimTime(1350ms + 60s));
}

void TestShippedScenarios::halfClose_hasNoTimerInFinWait2()
{
    const trace::Trace trace = traceOf(QStringLiteral("06-half-close"));
    const trace::Snapshot *client = stateAt(trace, tcp::Side::Client, 1s);
    QVERIFY(client);
    QVERIFY(client->state == tcp::State::FinWait2);
    QVERIFY(client->timers().empty());
}

void TestShippedScenarios::closeWait_hasNoTimerAndLastsToTheEnd_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("onServer");
    QTest::newRow("server") << QStringLiteral("13-close-wait-on-server") << true;
    QTest::newRow("client") << QStringLiteral("14-close-wait-on-client") << false;
}

void TestShippedScenarios::closeWait_hasNoTimerAndLastsToTheEnd()
{
    QFETCH(QString, name);
    QFETCH(bool, onServer);
    const trace::Trace trace = traceOf(name);
    const tcp::Side leaking = onServer ? tcp::Side::Server : tcp::Side::Client;
    const trace::Snapshot *end = stateAt(trace, leaking, 120s);
    QVERIFY(end);
    QVERIFY(end->state == tcp::State::CloseWait);
    QVERIFY(end->timers().empty());
    QVERIFY(stateAt(trace, other(leaking), 60s)->state == tcp::State::FinWait2);
    QVERIFY(stateAt(trace, other(leaking), 61s)->state == tcp::State::Closed);
}

void TestShippedScenarios::keepAlive_isAnsweredOnceAndThenReset()
{
    const trace::Trace trace = traceOf(QStringLiteral("15-close-wait-ended-by-keepalive"));
    std::vector<tcp::SimTime> probes;
    for (const trace::Event *event : eventsOf<trace::SegmentSent>(trace, tcp::Side::Client)) {
        if (std::get<trace::SegmentSent>(event->fact).isProbe)
            probes.push_back(event->at);
    }
    QCOMPARE(probes.size(), std::size_t(2));
    QVERIFY(stateAt(trace, tcp::Side::Client, probes[0].time_since_epoch() + 1s)->state
            == tcp::State::CloseWait);
    QVERIFY(stateAt(trace, tcp::Side::Client, probes[1].time_since_epoch() + 1s)->state
            == tcp::State::Closed);
}

void TestShippedScenarios::failedCalls_returnTheErrorOfTheText_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<bool>("onServer");
    QTest::newRow("linger") << QStringLiteral("16-reset-by-linger") << QByteArray("ECONNRESET")
                            << true;
    QTest::newRow("unread") << QStringLiteral("17-close-with-unread-data")
                            << QByteArray("ECONNRESET") << false;
    QTest::newRow("refused") << QStringLiteral("18-connection-refused")
                             << QByteArray("ECONNREFUSED") << false;
}

void TestShippedScenarios::failedCalls_returnTheErrorOfTheText()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, error);
    QFETCH(bool, onServer);
    const trace::Trace trace = traceOf(name);
    const tcp::Side host = onServer ? tcp::Side::Server : tcp::Side::Client;
    const auto results = eventsOf<trace::CallReturned>(trace, host);
    QVERIFY(!results.empty());
    const auto &last = std::get<trace::CallReturned>(results.back()->fact);
    QCOMPARE(tcp::toString(last.error), std::string_view(error.constData()));
}

QTEST_APPLESS_MAIN(TestShippedScenarios)
#include "tst_shippedscenarios.moc"
