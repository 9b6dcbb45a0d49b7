// SPDX-License-Identifier: MIT
#include "sockets/piles.h"
#include "sockets/tables.h"
#include "sockets/verdict.h"

#include <QTest>

#include <algorithm>

using namespace tables;

namespace {

// A table as ss prints it: so many sockets a row, each with a peer's port of its own where the row
// says "#".
std::string table(std::initializer_list<std::pair<int, const char *>> rows)
{
    std::string text;
    int port = 40'000;
    for (const auto &[count, row] : rows) {
        for (int i = 0; i < count; ++i) {
            std::string line = row;
            const std::size_t place = line.find('#');
            if (place != std::string::npos)
                line.replace(place, 1, std::to_string(port++));
            text += line + '\n';
        }
    }
    return text;
}

QString shown(sockets::Role role)
{
    static const QStringList Names = {"listens on", "serves", "uses"};
    return Names[static_cast<int>(role)];
}

// "8000 CLOSE_WAIT uses 5432, java, 1 peers"
QString shownPile(const sockets::Pile &pile)
{
    return QStringLiteral("%1 %2 %3%4 %5, %6, %7 peers")
        .arg(pile.sockets)
        .arg(support::shown(pile.state), shown(pile.role), QLatin1String(pile.isGuess ? "?" : ""),
             text(pile.port),
             pile.process.empty() ? tables::shown(pile.ownership) : text(pile.process))
        .arg(pile.peers.size());
}

QStringList shownPiles(const std::string &words)
{
    QStringList lines;
    for (const sockets::Pile &pile : sockets::piles(sockets::read(words)))
        lines << shownPile(pile);
    return lines;
}

constexpr const char *Java = " users:((\"java\",pid=2231,fd=45))";

} // namespace

class TestPiles : public QObject
{
    Q_OBJECT

private slots:
    void sockets_ofOneReason_areOnePile();
    void role_withoutListeners_isGuessed();
    void role_ofAStoppedServer_isGuessed();
    void listeners_thatWait_standFirstAmongThem();
    void counts_byEachThing_areSorted();
    void verdict_onAPile_data();
    void verdict_onAPile();
    void ports_towardOneDestination_areCounted();
    void ports_whereTimeWaitHoldsThem_countTowardAll();
    void verdict_whenPortsAreScarce_saysSo();
};

void TestPiles::sockets_ofOneReason_areOnePile()
{
    const std::string java = Java;
    const std::string client = "CLOSE-WAIT 1 0 10.0.0.5:# 10.0.3.7:5432" + java;
    const std::string crawler = "CLOSE-WAIT 1 0 10.0.0.5:# 192.0.2.#:443" + java;
    const std::string server = "CLOSE-WAIT 1 0 10.0.0.5:8080 10.0.0.9:#" + java;
    QCOMPARE(shownPiles(
                 table({{1, "LISTEN 0 128 0.0.0.0:8080 0.0.0.0:* users:((\"java\",pid=2231,fd=4))"},
                        {30, client.c_str()},
                        {20, server.c_str()},
                        {5, "CLOSE-WAIT 1 0 10.0.0.5:8080 10.0.0.9:#"}})),
             QStringList({"30 CLOSE_WAIT uses 5432, java, 1 peers",
                          "20 CLOSE_WAIT serves 8080, java, 1 peers",
                          "5 CLOSE_WAIT serves 8080, unnamed, 1 peers",
                          "1 LISTEN listens on 8080, java, 0 peers"}));
}

void TestPiles::role_withoutListeners_isGuessed()
{
    QCOMPARE(shownPiles(table({{5, "TIME-WAIT 0 0 10.0.0.5:8080 10.0.0.9:#"},
                               {4, "TIME-WAIT 0 0 10.0.0.5:# 10.0.3.7:443"}})),
             QStringList({"5 TIME_WAIT serves? 8080, owner?, 1 peers",
                          "4 TIME_WAIT uses? 443, owner?, 1 peers"}));
}

void TestPiles::role_ofAStoppedServer_isGuessed()
{
    QCOMPARE(shownPiles(table({{1, "LISTEN 0 128 0.0.0.0:22 0.0.0.0:*"},
                               {5, "TIME-WAIT 0 0 10.0.0.5:8080 10.0.0.9:#"},
                               {1, "ESTAB 0 0 10.0.0.5:22 10.0.0.9:#"}})),
             QStringList({"5 TIME_WAIT serves? 8080, owner?, 1 peers",
                          "1 ESTABLISHED serves 22, owner?, 1 peers",
                          "1 LISTEN listens on 22, owner?, 0 peers"}));
}

void TestPiles::listeners_thatWait_standFirstAmongThem()
{
    const auto all = sockets::piles(sockets::read(table(
        {{2, "LISTEN 0 128 0.0.0.0:22 0.0.0.0:*"}, {1, "LISTEN 9 8 0.0.0.0:8080 0.0.0.0:*"}})));
    QCOMPARE(all.size(), std::size_t(2));
    QCOMPARE(text(all[0].port), QString("8080"));
    QCOMPARE(all[0].queued, std::size_t(9));
    QVERIFY(all[0].backlog == std::size_t(8));
}

void TestPiles::counts_byEachThing_areSorted()
{
    const std::string client = std::string("CLOSE-WAIT 1 0 10.0.0.5:# 10.0.3.7:5432") + Java;
    const sockets::Counts counts =
        sockets::counted(sockets::read(table({{1, "LISTEN 0 128 0.0.0.0:8080 0.0.0.0:*"},
                                              {3, client.c_str()},
                                              {2, "ESTAB 0 0 10.0.0.5:8080 10.0.0.9:#"}})));
    QCOMPARE(counts.states[std::size_t(tcp::State::CloseWait)], std::size_t(3));
    QCOMPARE(counts.states[std::size_t(tcp::State::Established)], std::size_t(2));
    QVERIFY((counts.peers == std::vector<sockets::Count>{{"10.0.3.7", 3}, {"10.0.0.9", 2}}));
    QVERIFY((counts.localPorts == std::vector<sockets::Count>{{"8080", 3}}));
    QVERIFY((counts.owners == std::vector<sockets::Count>{{"", 3}, {"java", 3}}));
}

void TestPiles::verdict_onAPile_data()
{
    using enum sockets::Verdict;
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("listener");
    QTest::addColumn<int>("verdict");
    const auto add = [](const char *name, int count, const char *row, sockets::Verdict verdict,
                        const char *listener =
                            "LISTEN 0 128 0.0.0.0:80 0.0.0.0:* users:((\"httpd\",pid=9,fd=4))") {
        QTest::newRow(name) << count << QString(row) << QString(listener) << int(verdict);
    };
    add("a few", 9, "CLOSE-WAIT 1 0 10.0.0.5:80 10.0.0.9:# users:((\"httpd\",pid=9,fd=45))", Few);
    add("1.7: the program has not closed", 10,
        "CLOSE-WAIT 1 0 10.0.0.5:80 10.0.0.9:# users:((\"httpd\",pid=9,fd=45))", CloseWaitLeak);
    add("1.7: no owner, the accept queue", 10, "CLOSE-WAIT 1 0 10.0.0.5:80 10.0.0.9:#",
        CloseWaitNotAccepted);
    add("no owner can be seen of anything", 10, "CLOSE-WAIT 1 0 10.0.0.5:80 10.0.0.9:#",
        CloseWaitOfSomebody, "LISTEN 0 128 0.0.0.0:80 0.0.0.0:*");
    add("inode 0", 10, "CLOSE-WAIT 1 0 10.0.0.5:80 10.0.0.9:# ino:0 sk:4", CloseWaitNotAccepted,
        "LISTEN 0 128 0.0.0.0:80 0.0.0.0:* ino:5 sk:3");
    add("a client has no accept queue", 10, "CLOSE-WAIT 1 0 10.0.0.5:# 10.0.0.9:443",
        CloseWaitOfSomebody);
    add("1.4: orphans", 10,
        "FIN-WAIT-2 0 0 10.0.0.5:80 10.0.0.9:# timer:(timewait,5sec,0) ino:0 sk:4",
        FinWait2Orphans);
    add("1.4: held", 10, "FIN-WAIT-2 0 0 10.0.0.5:80 10.0.0.9:# users:((\"httpd\",pid=9,fd=45))",
        FinWait2Held);
    add("FIN_WAIT_2", 10, "FIN-WAIT-2 0 0 10.0.0.5:80 10.0.0.9:#", FinWait2,
        "LISTEN 0 128 0.0.0.0:80 0.0.0.0:*");
    add("TIME_WAIT of a server", 5000, "TIME-WAIT 0 0 10.0.0.5:80 10.0.0.9:#", TimeWaitOfServer);
    add("TIME_WAIT of a client", 5000, "TIME-WAIT 0 0 10.0.0.5:# 10.0.0.9:443", TimeWaitHarmless);
    add("FIN_WAIT_1", 10, "FIN-WAIT-1 0 1 10.0.0.5:80 10.0.0.9:#", FinUnacknowledged);
    add("LAST_ACK", 10, "LAST-ACK 0 1 10.0.0.5:80 10.0.0.9:#", FinUnacknowledged);
    add("CLOSING", 10, "CLOSING 0 1 10.0.0.5:80 10.0.0.9:#", FinUnacknowledged);
    add("SYN_SENT", 10, "SYN-SENT 0 1 10.0.0.5:# 10.0.0.9:443", SynSent);
    add("SYN_RECEIVED", 10, "SYN-RECV 0 0 10.0.0.5:80 10.0.0.9:#", SynReceived);
    add("ESTABLISHED", 500, "ESTAB 0 0 10.0.0.5:80 10.0.0.9:# users:((\"httpd\",pid=9,fd=45))",
        Established);
    add("ESTABLISHED, not accepted", 10, "ESTAB 0 0 10.0.0.5:80 10.0.0.9:#",
        EstablishedNotAccepted);
    add("ESTABLISHED, not read", 10,
        "ESTAB 500 0 10.0.0.5:80 10.0.0.9:# users:((\"httpd\",pid=9,fd=45))", EstablishedUnread);
    add("a listener", 1, "LISTEN 0 128 0.0.0.0:81 0.0.0.0:*", Listening, "");
    add("a listener whose queue is full", 1, "LISTEN 129 128 0.0.0.0:81 0.0.0.0:*", ListeningFull,
        "");
    add("netstat tells no backlog", 1, "tcp 129 0 0.0.0.0:81 0.0.0.0:* LISTEN", Listening, "");
    add("no connection", 100, "UNCONN 0 0 10.0.0.5:# 10.0.0.9:443", Closed);
}

void TestPiles::verdict_onAPile()
{
    QFETCH(int, count);
    QFETCH(QString, row);
    QFETCH(QString, listener);
    QFETCH(int, verdict);
    const std::string pile = row.toStdString();
    const sockets::Table read =
        sockets::read(listener.toStdString() + '\n' + table({{count, pile.c_str()}}));
    const std::vector<sockets::PortUse> uses =
        sockets::portUses(read, tcp::findSystem("linux")->profile);
    QCOMPARE(int(sockets::verdictOn(sockets::piles(read)[0], uses)), verdict);
}

void TestPiles::ports_towardOneDestination_areCounted()
{
    const sockets::Table read =
        sockets::read(table({{300, "TIME-WAIT 0 0 10.0.0.5:# 10.0.3.7:443"},
                             {20, "ESTAB 0 0 10.0.0.5:# 10.0.3.7:443"},
                             {50, "ESTAB 0 0 10.0.0.5:# 10.0.3.8:443"},
                             {1, "ESTAB 0 0 10.0.0.5:1023 10.0.3.7:443"},
                             {1, "LISTEN 0 1 0.0.0.0:50000 0.0.0.0:*"},
                             {100, "ESTAB 0 0 10.0.0.5:50000 10.0.0.9:#"}}));
    const auto uses = sockets::portUses(read, tcp::findSystem("linux")->profile);
    QCOMPARE(uses.size(), std::size_t(2));
    QCOMPARE(text(uses[0].to.host), QString("10.0.3.7"));
    QCOMPARE(uses[0].used, std::size_t(320));
    QCOMPARE(uses[0].waiting, std::size_t(300));
    QCOMPARE(uses[0].range, std::size_t(28'232));
}

void TestPiles::ports_whereTimeWaitHoldsThem_countTowardAll()
{
    const std::string text = table({{10, "tcp4 0 0 10.0.0.5.# 10.0.3.7.443 TIME_WAIT"},
                                    {10, "tcp4 0 0 10.0.0.5.# 10.0.3.8.443 TIME_WAIT"}});
    tcp::Profile profile = tcp::findSystem("linux")->profile;
    QCOMPARE(sockets::portUses(sockets::read(text), profile).size(), std::size_t(2));
    profile.timeWaitHoldsPort = true;
    const auto uses = sockets::portUses(sockets::read(text), profile);
    QCOMPARE(uses.size(), std::size_t(1));
    QCOMPARE(uses[0].used, std::size_t(20));
    QCOMPARE(tables::text(uses[0].to.host), QString("*"));
}

void TestPiles::verdict_whenPortsAreScarce_saysSo()
{
    tcp::Profile profile = tcp::findSystem("linux")->profile;
    profile.firstEphemeralPort = 40'000;
    profile.lastEphemeralPort = 40'099;
    for (const int count : {79, 80, 100}) {
        const sockets::Table read =
            sockets::read(table({{count, "TIME-WAIT 0 0 10.0.0.5:# 10.0.3.7:443"}}));
        const auto verdict =
            sockets::verdictOn(sockets::piles(read)[0], sockets::portUses(read, profile));
        QCOMPARE(verdict == sockets::Verdict::TimeWaitPortsScarce, count >= 80);
    }
}

QTEST_APPLESS_MAIN(TestPiles)
#include "tst_piles.moc"
