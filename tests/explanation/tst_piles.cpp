// SPDX-License-Identifier: MIT
#include "explanation/piles/listings.h"
#include "explanation/piles/pilewords.h"
#include "scenario/text.h"
#include "simulation/simulate.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace explanation;
using sockets::Role;
using tcp::State;

namespace {

constexpr std::array AllVerdicts = {
    sockets::Verdict::Few,
    sockets::Verdict::CloseWaitLeak,
    sockets::Verdict::CloseWaitOfSomebody,
    sockets::Verdict::CloseWaitNotAccepted,
    sockets::Verdict::FinWait2Orphans,
    sockets::Verdict::FinWait2Held,
    sockets::Verdict::FinWait2,
    sockets::Verdict::TimeWaitHarmless,
    sockets::Verdict::TimeWaitOfServer,
    sockets::Verdict::TimeWaitPortsScarce,
    sockets::Verdict::FinUnacknowledged,
    sockets::Verdict::SynSent,
    sockets::Verdict::SynReceived,
    sockets::Verdict::Established,
    sockets::Verdict::EstablishedNotAccepted,
    sockets::Verdict::EstablishedUnread,
    sockets::Verdict::Listening,
    sockets::Verdict::ListeningFull,
    sockets::Verdict::Closed,
};

sockets::Pile pileOf(State state, Role role)
{
    sockets::Pile pile;
    pile.state = state;
    pile.role = role;
    pile.port = "8080";
    pile.ownership = sockets::Ownership::Program;
    pile.process = "java";
    pile.pids = {2231};
    pile.sockets = 8214;
    pile.unread = 8000;
    pile.peers = {{"10.0.3.7", 8000}, {"10.0.3.8", 214}};
    pile.queued = 9;
    pile.backlog = 8;
    return pile;
}

// Every text of an advice.
QStringList textsOf(const Advice &advice)
{
    QStringList texts = {advice.who, advice.meaning};
    texts << advice.useless;
    for (const Cause &cause : advice.look)
        texts << cause.text;
    for (const Command &command : advice.commands)
        texts << command.text << command.purpose;
    return texts;
}

QStringList shippedNames()
{
    static const QRegularExpression number("^\\d+-");
    QStringList names;
    for (QString name : QDir(":/scenarios").entryList({"*.fourwave"}))
        names << name.remove(number).chopped(9);
    return names;
}

trace::Trace runOf(const QString &name)
{
    for (const QString &file : QDir(":/scenarios").entryList({"*-" + name + ".fourwave"})) {
        QFile contents(":/scenarios/" + file);
        if (contents.open(QIODevice::ReadOnly))
            return simulation::simulate(scenario::parse(contents.readAll().toStdString()).scenario);
    }
    return {};
}

bool entersState(const trace::Trace &trace, tcp::Side side, State state)
{
    return std::ranges::any_of(trace.events(), [&](const trace::Event &event) {
        const auto *change = std::get_if<trace::StateChanged>(&event.fact);
        return change && event.host == side && change->to == state;
    });
}

std::string repeated(int count, const char *before, const char *after)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += before + std::to_string(40'000 + i) + after + '\n';
    return text;
}

} // namespace

class TestPileWords : public QObject
{
    Q_OBJECT

private slots:
    void advice_onEveryVerdict_isComplete_data();
    void advice_onEveryVerdict_isComplete();
    void stand_ofEveryPile_isInItsScenario_data();
    void stand_ofEveryPile_isInItsScenario();
    void values_areTheSystems();
    void commands_areTheSystems();
    void report_tellsWhoMustAct_data();
    void report_tellsWhoMustAct();
    void report_ofScarcePorts_givesTheBudget();
    void message_holdsWhatDevelopersNeed();
    void problems_areToldByLine();
    void hiddenOwners_areTold();
    void noSockets_saysWhatToGive();
    void system_isThatOfTheTool_data();
    void system_isThatOfTheTool();
    void listing_isTitledAndNoted();
};

void TestPileWords::advice_onEveryVerdict_isComplete_data()
{
    QTest::addColumn<int>("verdict");
    for (const sockets::Verdict verdict : AllVerdicts)
        QTest::addRow("%d", int(verdict)) << int(verdict);
}

void TestPileWords::advice_onEveryVerdict_isComplete()
{
    QFETCH(int, verdict);
    static const QRegularExpression chinese("[\\x{4e00}-\\x{9fff}]");
    const auto is = static_cast<sockets::Verdict>(verdict);
    const QStringList names = shippedNames();
    for (const tcp::System &system : tcp::systems()) {
        for (const Role role : {Role::Server, Role::Client}) {
            const sockets::Pile pile = pileOf(State::CloseWait, role);
            for (const Language language : AllLanguages) {
                const Advice advice = adviceOn({pile, is, {}, system}, language);
                QVERIFY(!advice.who.isEmpty() && !advice.meaning.isEmpty());
                QCOMPARE(advice.look.isEmpty() && advice.useless.isEmpty(),
                         !sockets::isTrouble(is) && is != sockets::Verdict::TimeWaitHarmless
                             && is != sockets::Verdict::TimeWaitOfServer);
                for (const QString &text : textsOf(advice))
                    QVERIFY2(!text.isEmpty() && !text.contains(QRegularExpression("%\\d")),
                             qPrintable(text));
                QCOMPARE(advice.who.contains(chinese), language == Language::Chinese);
                QCOMPARE(advice.meaning.contains(chinese), language == Language::Chinese);
                for (const Cause &cause : advice.look)
                    QVERIFY2(cause.scenario.isEmpty() || names.contains(cause.scenario),
                             qPrintable(cause.scenario));
            }
        }
    }
}

void TestPileWords::stand_ofEveryPile_isInItsScenario_data()
{
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("role");
    for (const sockets::Verdict verdict : AllVerdicts) {
        for (const State state : tcp::AllStates) {
            for (const Role role : {Role::Server, Role::Client})
                QTest::addRow("%d %d %d", int(verdict), int(state), int(role))
                    << int(verdict) << int(state) << int(role);
        }
    }
}

void TestPileWords::stand_ofEveryPile_isInItsScenario()
{
    QFETCH(int, verdict);
    QFETCH(int, state);
    QFETCH(int, role);
    const sockets::Pile pile = pileOf(static_cast<State>(state), static_cast<Role>(role));
    const Stand stand = standOf(pile, static_cast<sockets::Verdict>(verdict));
    if (pile.state == State::Closed && stand.scenario.isEmpty())
        return;
    QVERIFY2(entersState(runOf(stand.scenario), stand.side, stand.state),
             qPrintable(stand.scenario));
}

void TestPileWords::values_areTheSystems()
{
    const sockets::Pile pile = pileOf(State::TimeWait, Role::Client);
    const auto meaning = [&pile](const char *system) {
        return adviceOn({pile, sockets::Verdict::TimeWaitHarmless, {}, *tcp::findSystem(system)},
                        Language::English)
            .meaning;
    };
    QVERIFY(meaning("linux").contains("for 60 s"));
    QVERIFY(meaning("macos").contains("for 30 s"));
}

void TestPileWords::commands_areTheSystems()
{
    const sockets::Pile pile = pileOf(State::CloseWait, Role::Server);
    const auto first = [&pile](const char *system) {
        return commandsFor({pile, sockets::Verdict::CloseWaitLeak, {}, *tcp::findSystem(system)},
                           Language::English)
            .value(0);
    };
    QCOMPARE(first("linux").text, QString("ss -tanpoe state close-wait"));
    QVERIFY(first("linux").standing == tcp::Standing::Measured);
    QCOMPARE(first("windows").text,
             QString("Get-NetTCPConnection -State CloseWait | Group-Object OwningProcess"));
    QCOMPARE(first("macos").text, QString("lsof -nP -iTCP -sTCP:CLOSE_WAIT"));
    QVERIFY(first("macos").standing == tcp::Standing::Unverified);
    QVERIFY(first("rfc9293").text.isEmpty());
}

void TestPileWords::report_tellsWhoMustAct_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("zh");
    QTest::newRow("a leak")
        << "CLOSE-WAIT 1 0 10.0.0.5:# 10.0.3.7:5432 users:((\"java\",pid=2231,fd=45))"
        << "Who must act: You: java on this machine must call close()."
        << "该由谁处理：你：本机的 java 要调用 close()。";
    QTest::newRow("never accepted") << "CLOSE-WAIT 1 0 10.0.0.5:8080 10.0.3.7:# ino:0"
                                    << "must call accept()"
                                    << "端口 8080 的程序要调用 accept()";
    QTest::newRow("FIN_WAIT_2")
        << "FIN-WAIT-2 0 0 10.0.0.5:# 10.0.3.7:5432 timer:(timewait,5sec,0) ino:0"
        << "The program at the other end"
        << "对端的程序：它还没有关闭";
    QTest::newRow("TIME_WAIT") << "TIME-WAIT 0 0 10.0.0.5:# 10.0.3.7:5432"
                               << "as long as new connections succeed"
                               << "只要新连接还能建立";
}

void TestPileWords::report_tellsWhoMustAct()
{
    QFETCH(QString, row);
    QFETCH(QString, en);
    QFETCH(QString, zh);
    const QStringList halves = row.split('#').size() == 2 ? row.split('#') : QStringList{row, {}};
    const std::string before = halves[0].toStdString();
    const std::string after = halves[1].toStdString();
    const sockets::Table table = sockets::read(repeated(1200, before.c_str(), after.c_str()));
    QCOMPARE(table.entries.size(), std::size_t(1200));
    const tcp::System &linux = *tcp::findSystem("linux");
    const QString english = pilesReport(table, linux, Language::English);
    QVERIFY2(english.contains(en), qPrintable(english));
    QVERIFY2(english.startsWith("1,200 TCP sockets: 1,200 "), qPrintable(english));
    const QString chinese = pilesReport(table, linux, Language::Chinese);
    QVERIFY2(chinese.contains(zh), qPrintable(chinese));
}

void TestPileWords::report_ofScarcePorts_givesTheBudget()
{
    const sockets::Table table =
        sockets::read(repeated(24'000 - 4'000, "TIME-WAIT 0 0 10.0.0.5:", " 10.0.3.7:443"));
    tcp::System system = *tcp::findSystem("linux");
    system.profile.lastEphemeralPort = 60'000;
    QVERIFY(pilesReport(table, system, Language::English)
                .contains("From 10.0.0.5 to 10.0.3.7:443: 20,000 of 27,233 local ports are in use, "
                          "20,000 of them by TIME_WAIT."));
    system.profile.firstEphemeralPort = 40'000;
    const QString scarce = pilesReport(table, system, Language::English);
    QVERIFY2(scarce.contains("You: the program that opens so many short connections."),
             qPrintable(scarce));
    QVERIFY(scarce.contains("net.ipv4.tcp_tw_reuse = 1"));
}

void TestPileWords::message_holdsWhatDevelopersNeed()
{
    const sockets::Pile pile = pileOf(State::CloseWait, Role::Client);
    const Case one{pile, sockets::Verdict::CloseWaitLeak, {}, *tcp::findSystem("linux")};
    const QString english = developerMessage(one, Language::English);
    for (const char *part : {"8,214 in CLOSE_WAIT", "port 8080", "java (2231)", "10.0.3.7 × 8,000",
                             "recv() returned 0", "tcp_fin_timeout", "ss -tanpoe state close-wait"})
        QVERIFY2(english.contains(part), part);
    const QString chinese = developerMessage(one, Language::Chinese);
    for (const char *part :
         {"8,214", "CLOSE_WAIT", "连接池", "没有用的办法", "ss -tanpoe state close-wait"})
        QVERIFY2(chinese.contains(part), part);
}

void TestPileWords::problems_areToldByLine()
{
    const sockets::Table table = sockets::read(
        "hello\nESTAB 0 0 a b\n1 0 10.0.0.5:1 10.0.0.9:2\nSHUT 0 0 10.0.0.5:1 10.0.0.9:2\n"
        "ESTAB 0 0 10.0.0.5:1\nmore\nand more\n");
    const QStringList lines = problemTexts(table, Language::English);
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines[0], QString("line 1 is no socket: hello"));
    QCOMPARE(lines[1], QString("line 2: \"a\" is no address with a port"));
    QVERIFY(lines[2].startsWith("line 3 does not tell its state"));
    QCOMPARE(lines[3], QString("line 4: \"SHUT\" is no state"));
    QCOMPARE(lines[5], QString("and 2 more lines"));
    QCOMPARE(problemTexts(table, Language::Chinese)[0], QString("第 1 行不是套接字：hello"));
}

void TestPileWords::hiddenOwners_areTold()
{
    const sockets::Table table = sockets::read("(Not all processes could be identified, …\n"
                                               "tcp 0 0 10.0.0.5:1 10.0.0.9:2 CLOSE_WAIT -\n");
    QVERIFY(problemTexts(table, Language::English).value(0).contains("as root"));
    QVERIFY(problemTexts(table, Language::Chinese).value(0).contains("root"));
}

void TestPileWords::noSockets_saysWhatToGive()
{
    const QString text = noSocketsText(sockets::read("hello"), Language::English);
    QVERIFY(text.contains("line 1 is no socket: hello") && text.contains("ss -tanp"));
    QVERIFY(noSocketsText(sockets::read(""), Language::Chinese).contains("ss -tanp"));
}

void TestPileWords::system_isThatOfTheTool_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("system");
    QTest::newRow("ss") << "ESTAB 0 0 10.0.0.5:1 10.0.0.9:2"
                        << "linux";
    QTest::newRow("netstat with colons") << "tcp 0 0 10.0.0.5:1 10.0.0.9:2 ESTABLISHED"
                                         << "linux";
    QTest::newRow("netstat with dots") << "tcp4 0 0 10.0.0.5.1 10.0.0.9.2 ESTABLISHED"
                                       << "macos";
    QTest::newRow("netstat of Windows") << "TCP 10.0.0.5:1 10.0.0.9:2 ESTABLISHED"
                                        << "windows";
    QTest::newRow("netstat with windows") << "10.0.0.5.1 10.0.0.9.2 1 0 1 0 ESTABLISHED"
                                          << "illumos";
    QTest::newRow("PowerShell")
        << "LocalAddress,LocalPort,RemoteAddress,RemotePort,State\n1.1.1.1,1,2.2.2.2,2,Listen"
        << "windows";
}

void TestPileWords::system_isThatOfTheTool()
{
    QFETCH(QString, row);
    QFETCH(QString, system);
    const sockets::Table table = sockets::read(row.toStdString());
    QCOMPARE(table.entries.size(), std::size_t(1));
    QCOMPARE(QString::fromStdString(std::string(systemOf(table).id)), system);
}

void TestPileWords::listing_isTitledAndNoted()
{
    const trace::Trace trace = runOf("close-wait-on-server");
    const sockets::Listing listing =
        sockets::listing(trace, tcp::Side::Server, tcp::SimTime(std::chrono::seconds(5)));
    QCOMPARE(listingTitle(trace, tcp::Side::Server, listing, Language::English),
             QString("Server · Linux 6.18 · ss -tanoe (measured)"));
    QCOMPARE(listingTitle(trace, tcp::Side::Server, listing, Language::Chinese),
             QString("服务器 · Linux 6.18 · ss -tanoe（实测）"));
    QVERIFY(listingNote(trace, listing, Language::English).startsWith("A question mark"));
    QVERIFY(listingNote(trace, listing, Language::Chinese).startsWith("问号"));
    const sockets::Listing empty = sockets::listing(trace, tcp::Side::Client, tcp::SimTime());
    QVERIFY(listingNote(trace, empty, Language::English).isEmpty());
}

QTEST_GUILESS_MAIN(TestPileWords)
#include "tst_piles.moc"
