// SPDX-License-Identifier: MIT
// What the shipped scenarios teach: how each one ends, and the facts that its texts tell.
#include "lessons.h"
#include "support/runs.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using lessons::Lesson;
using support::shown;
using namespace std::chrono_literals;
using tcp::Side;
using trace::Trace;

namespace {

const QString Folder = QStringLiteral(":/scenarios/");

// The first scenarios have all their states told by tst_shippedscenarios.
constexpr int FirstLesson = 19;

scenario::Scenario scenarioOf(const QString &name)
{
    QFile file(Folder + name + QStringLiteral(".fourwave"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There is no scenario %s.", qPrintable(name));
    const scenario::ParseResult read = scenario::parse(file.readAll().toStdString());
    if (!read.isGood())
        qFatal("The scenario %s is not well-formed.", qPrintable(name));
    return read.scenario;
}

Trace runOf(const QString &name, const char *client = "", const char *server = "")
{
    scenario::Scenario scenario = scenarioOf(name);
    if (*client != '\0')
        scenario.host(Side::Client).os = client;
    if (*server != '\0')
        scenario.host(Side::Server).os = server;
    return simulation::simulate(scenario);
}

struct Change
{
    Side host;
    const char *field;
    const char *value;
};

// The lines of a run whose hosts have other parameters than the file's.
QStringList linesWith(const QString &name, std::initializer_list<Change> changes)
{
    scenario::Scenario changed = scenarioOf(name);
    for (const Change &change : changes) {
        auto &parameters = changed.host(change.host).parameters;
        std::erase_if(parameters,
                      [&](const auto &parameter) { return parameter.first == change.field; });
        parameters.emplace_back(change.field,
                                *tcp::parseValue(*tcp::findField(change.field), change.value));
    }
    return support::lines(simulation::simulate(changed));
}

// "client main CLOSED, server main CLOSE_WAIT": each connection, as it is at the end.
QString endsOf(const Trace &trace)
{
    QStringList ends;
    for (const Side side : {Side::Client, Side::Server}) {
        for (std::size_t i = 0; i < trace.sockets().size(); ++i) {
            const trace::Socket &socket = trace.sockets()[i];
            const auto *last =
                trace.stateAt(trace::SocketId(static_cast<std::uint16_t>(i)), trace.end());
            if (socket.host != side || socket.isListener || !last || !last->state)
                continue;
            ends << QStringList{shown(side), QString::fromStdString(socket.name),
                                shown(*last->state)}
                        .join(' ');
        }
    }
    return ends.join(QStringLiteral(", "));
}

// What the run tells about the same thing: the lines with the same words but another time.
QString nearestLines(const QStringList &lines, const QString &fact)
{
    const QStringList words = fact.split(' ');
    const QStringList same = lines.filter(words.mid(1).join(' '));
    return (same.isEmpty() ? lines.filter(words.mid(1, 2).join(' ')) : same).join('\n');
}

// What is not as the lesson says; empty when all is.
QString objection(const Lesson &lesson)
{
    const Trace trace = runOf(QString::fromLatin1(lesson.scenario), lesson.client, lesson.server);
    const QString ends = endsOf(trace);
    if (ends != QLatin1String(lesson.ends))
        return QStringLiteral("It ends with\n%1\nand not with\n%2").arg(ends, lesson.ends);
    const QStringList lines = support::lines(trace);
    for (const char *fact : lesson.facts) {
        if (!lines.contains(QLatin1String(fact)))
            return QStringLiteral("It does not say\n%1\nbut\n%2")
                .arg(fact, nearestLines(lines, QString::fromLatin1(fact)));
    }
    for (const lessons::Count &count : lesson.counts) {
        const QStringList found = lines.filter(QLatin1String(count.text));
        if (found.size() != count.lines)
            return QStringLiteral("Not %1 but %2 lines say '%3':\n%4")
                .arg(count.lines)
                .arg(found.size())
                .arg(count.text, found.join('\n'));
    }
    return {};
}

trace::Snapshot stateAt(const Trace &trace, Side host, const char *socket, tcp::Duration t)
{
    const auto *state = trace.stateAt(support::socketNamed(trace, host, socket), tcp::SimTime(t));
    return state ? *state : trace::Snapshot();
}

} // namespace

class TestLessons : public QObject
{
    Q_OBJECT

private slots:
    void scenario_shipped_hasALesson();
    void run_ofScenario_teachesIt_data();
    void run_ofScenario_teachesIt();
    void run_onAnotherSystem_differs_data();
    void run_onAnotherSystem_differs();
    void longHalfClose_hasNoTimer();
    void zeroWindow_holdsTheFinBack();
    void fork_keepsCloseWaitWithoutATimer();
    void closedBeforeAccept_hasNoOwner();
    void oldData_restartsTimeWait();
    void acceptQueue_holdsOneMoreThanItsBacklog();
    void longHalfClose_ofWindowsXp_isCutShort();
    void portsExhausted_withReuse_needsASecondAndTimestamps();
    void recycling_switchedOff_answersTheOtherMachine();
    void timeWaitTable_withRoom_acknowledgesAgain();
    void selfConnect_staysOnItsHost();
};

void TestLessons::scenario_shipped_hasALesson()
{
    for (const QString &file : QDir(Folder).entryList({QStringLiteral("*.fourwave")})) {
        const bool isTold = std::ranges::any_of(lessons::All, [&file](const Lesson &lesson) {
            return file == QLatin1String(lesson.scenario) + QLatin1String(".fourwave");
        });
        QVERIFY2(isTold || file.left(2).toInt() < FirstLesson, qPrintable(file));
    }
}

void TestLessons::run_ofScenario_teachesIt_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < lessons::All.size(); ++i)
        QTest::newRow(lessons::All[i].scenario) << int(i);
}

void TestLessons::run_ofScenario_teachesIt()
{
    QFETCH(int, index);
    const QString wrong = objection(lessons::All[std::size_t(index)]);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestLessons::run_onAnotherSystem_differs_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < lessons::OnOtherSystems.size(); ++i) {
        const Lesson &lesson = lessons::OnOtherSystems[i];
        QTest::addRow("%s, %s%s", lesson.scenario, lesson.client, lesson.server) << int(i);
    }
}

void TestLessons::run_onAnotherSystem_differs()
{
    QFETCH(int, index);
    const QString wrong = objection(lessons::OnOtherSystems[std::size_t(index)]);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestLessons::longHalfClose_hasNoTimer()
{
    const Trace trace = runOf(QStringLiteral("21-long-half-close"));
    const auto client = stateAt(trace, Side::Client, "main", 999s);
    QVERIFY(client.state == tcp::State::FinWait2);
    QVERIFY(client.timers().empty());
    QVERIFY(stateAt(trace, Side::Server, "main", 999s).state == tcp::State::CloseWait);
}

void TestLessons::zeroWindow_holdsTheFinBack()
{
    const Trace trace = runOf(QStringLiteral("22-fin-behind-a-zero-window"));
    const auto client = stateAt(trace, Side::Client, "main", 4s);
    QVERIFY(client.state == tcp::State::FinWait1);
    QVERIFY(client.finQueued && !client.finSent);
    QCOMPARE(client.sndWnd, 0U);
    QCOMPARE(client.timers().size(), std::size_t(1));
    QVERIFY(client.timers()[0].kind == tcp::TimerKind::Persist);
}

void TestLessons::fork_keepsCloseWaitWithoutATimer()
{
    const Trace trace = runOf(QStringLiteral("31-fork-keeps-the-connection"));
    const auto server = stateAt(trace, Side::Server, "main", 29s);
    QVERIFY(server.state == tcp::State::CloseWait);
    QVERIFY(server.owner == trace::Owner::Program);
    QVERIFY(server.timers().empty());
}

void TestLessons::closedBeforeAccept_hasNoOwner()
{
    const Trace trace = runOf(QStringLiteral("32-closed-before-accept"));
    const auto server = stateAt(trace, Side::Server, "main", 2s);
    QVERIFY(server.state == tcp::State::CloseWait);
    QVERIFY(server.owner == trace::Owner::Kernel);
    QCOMPARE(stateAt(trace, Side::Server, "listener", 2s).acceptQueue, std::uint16_t(1));
    QVERIFY(stateAt(trace, Side::Server, "main", 3s).owner == trace::Owner::Program);
}

void TestLessons::oldData_restartsTimeWait()
{
    const Trace trace = runOf(QStringLiteral("34-old-data-in-time-wait"));
    const auto end = [&trace](tcp::Duration t) {
        const auto client = stateAt(trace, Side::Client, "main", t);
        return client.timerCount == 1 ? client.timerSlots[0].expires : tcp::SimTime();
    };
    QVERIFY(end(1s) == tcp::SimTime(700ms + 60s));
    QVERIFY(end(4s) == tcp::SimTime(3350ms + 60s));
}

void TestLessons::acceptQueue_holdsOneMoreThanItsBacklog()
{
    const Trace trace = runOf(QStringLiteral("42-accept-queue-full"));
    QCOMPARE(stateAt(trace, Side::Server, "listener", 2s).acceptQueue, std::uint16_t(2));
    QCOMPARE(stateAt(trace, Side::Server, "listener", 2600ms).acceptQueue, std::uint16_t(1));
    QCOMPARE(stateAt(trace, Side::Server, "listener", 4s).acceptQueue, std::uint16_t(2));
}

// Windows Server 2003 and XP: a held FIN_WAIT_2 ends after 300 s (KB 813056).
void TestLessons::longHalfClose_ofWindowsXp_isCutShort()
{
    const QStringList lines = linesWith(QStringLiteral("21-long-half-close"),
                                        {{Side::Client, "finWait2HeldTimeout", "300s"}});
    const QStringList ends = lines.filter(QStringLiteral("client main FIN_WAIT_2 > CLOSED"));
    QCOMPARE(ends, QStringList(QStringLiteral("301.1s client main FIN_WAIT_2 > CLOSED")));
}

// What its text says of tcp_tw_reuse = 1.
void TestLessons::portsExhausted_withReuse_needsASecondAndTimestamps()
{
    const QString name = QStringLiteral("38-ports-exhausted");
    const QString connected = QStringLiteral("2.2s client main#3 connect returns 0");
    const QString refused = QStringLiteral("2.1s client main#3 connect returns EADDRNOTAVAIL");
    const Change reuse{Side::Client, "timeWaitReuse", "always"};
    QVERIFY(linesWith(name, {reuse}).contains(connected));
    QVERIFY(
        linesWith(name, {reuse, {Side::Client, "timeWaitReuseDelay", "10s"}}).contains(refused));
    QVERIFY(linesWith(name, {reuse, {Side::Client, "timestamps", "false"}}).contains(refused));
    QVERIFY(linesWith(name, {reuse, {Side::Server, "timestamps", "false"}}).contains(refused));
}

void TestLessons::recycling_switchedOff_answersTheOtherMachine()
{
    const QStringList lines = linesWith(QStringLiteral("48-nat-and-tw-recycle"),
                                        {{Side::Server, "timeWaitRecycle", "false"}});
    QCOMPARE(lines.filter(QStringLiteral("notes olderTimestamp")), QStringList());
    QCOMPARE(lines.filter(QStringLiteral("sends SYN+ACK")).size(), 5); // one for each SYN
    QVERIFY(lines.contains(QStringLiteral("20.05s server main TIME_WAIT > CLOSED")));
}

void TestLessons::timeWaitTable_withRoom_acknowledgesAgain()
{
    const QStringList lines = linesWith(QStringLiteral("49-time-wait-table-full"),
                                        {{Side::Client, "timeWaitBuckets", "2"}});
    QCOMPARE(lines.filter(QStringLiteral("RST")), QStringList());
    QVERIFY(lines.contains(QStringLiteral("1.91s client second sends ACK 102 ack 2")));
}

void TestLessons::selfConnect_staysOnItsHost()
{
    const Trace trace = runOf(QStringLiteral("45-self-connect"));
    const auto main = support::socketNamed(trace, Side::Client, "main");
    QVERIFY(trace::isConnectedToSelf(trace.socket(main)));
    for (const trace::Event &event : trace.events())
        QVERIFY(event.host == Side::Client);
    const Trace usual = runOf(QStringLiteral("02-handshake"));
    QVERIFY(
        !trace::isConnectedToSelf(usual.socket(support::socketNamed(usual, Side::Client, "main"))));
}

QTEST_APPLESS_MAIN(TestLessons)
#include "tst_lessons.moc"
