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

Trace runOf(const QString &name, const char *client = "", const char *server = "")
{
    QFile file(Folder + name + QStringLiteral(".fourwave"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There is no scenario %s.", qPrintable(name));
    scenario::ParseResult read = scenario::parse(file.readAll().toStdString());
    if (!read.isGood())
        qFatal("The scenario %s is not well-formed.", qPrintable(name));
    if (*client != '\0')
        read.scenario.host(Side::Client).os = client;
    if (*server != '\0')
        read.scenario.host(Side::Server).os = server;
    return simulation::simulate(read.scenario);
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

QTEST_APPLESS_MAIN(TestLessons)
#include "tst_lessons.moc"
