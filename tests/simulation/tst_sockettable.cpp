// SPDX-License-Identifier: MIT
#include "simulation/sockettable.h"

#include <QTest>

#include <utility>

using simulation::HostSocket;
using simulation::SocketTable;

namespace {

constexpr int First = 32768;
constexpr int Last = 32771;

SocketTable::Place add(SocketTable &table, std::string name)
{
    auto socket = std::make_unique<HostSocket>();
    socket->name = std::move(name);
    return table.add(std::move(socket));
}

// A connection, or with remote port 0 a socket that is only bound.
SocketTable::Place add(SocketTable &table, std::uint16_t local, std::uint16_t remote)
{
    const SocketTable::Place place = add(table, "any");
    table[place].localPort = local;
    table[place].remotePort = remote;
    if (remote != 0)
        table[place].connection =
            std::make_unique<tcp::Connection>(tcp::Profile(), tcp::SequenceNumber());
    table.portsChanged(place);
    return place;
}

} // namespace

class TestSocketTable : public QObject
{
    Q_OBJECT

private slots:
    void named_twoOfAName_isTheLatest();
    void rename_earlierThanTheKnownOne_leavesTheLatest();
    void named_numbers_areKeptApart();
    void sweep_afterLeaving_keepsTheName();
    void freePort_takenOnes_areSkipped();
    void freePort_towardAnotherPort_mayBeShared();
    void freePort_boundSocket_blocksItForEveryPort();
    void freePort_afterOneLeft_isTheLowestAgain();
    void freePort_noneLeft_isZero();
    void connections_afterOneLeft_areTheOthersInOrder();
    void listener_boundSocketOnItsPort_isNotTakenForIt();
    void onPort_anyPeer_findsThemAll();
};

void TestSocketTable::named_twoOfAName_isTheLatest()
{
    SocketTable table;
    add(table, "main");
    const auto second = add(table, "main");
    QCOMPARE(table.named("main"), std::optional(second));
    QVERIFY(!table.named("other"));
}

void TestSocketTable::rename_earlierThanTheKnownOne_leavesTheLatest()
{
    SocketTable table;
    const auto nameless = add(table, "");
    const auto later = add(table, "main");
    table.rename(nameless, "main");
    QCOMPARE(table[nameless].name, std::string("main"));
    QCOMPARE(table.named("main"), std::optional(later));
}

void TestSocketTable::named_numbers_areKeptApart()
{
    SocketTable table;
    const std::vector<std::string> names = {"main",   "main#2", "main#02", "main#1",
                                            "main#x", "a#3",    "a",       "a#9999999999"};
    for (const std::string &name : names)
        add(table, name);
    for (std::size_t i = 0; i < names.size(); ++i)
        QCOMPARE(table.named(names[i]), std::optional<SocketTable::Place>(i));
    QVERIFY(!table.named("main#3"));
    QVERIFY(!table.named("a#2"));
}

void TestSocketTable::sweep_afterLeaving_keepsTheName()
{
    SocketTable table;
    const auto first = add(table, First, 7000);
    const auto second = add(table, First + 1, 7000);
    table.rename(second, "other");
    table.leaves(first);
    table.leaves(second);
    QCOMPARE(table.places(), (std::vector{first, second}));
    table.sweep(table.firstConnection());
    QCOMPARE(table.places(), std::vector{first});
    QVERIFY(table.isGone(first) && table.isGone(second));
    QCOMPARE(table.named("other"), std::optional(second));
    QCOMPARE(table.size(), std::size_t(1));
}

void TestSocketTable::freePort_takenOnes_areSkipped()
{
    SocketTable table;
    add(table, First, 7000);
    add(table, First + 2, 7000);
    QCOMPARE(table.freePort(First, Last, 7000), First + 1);
    add(table, First + 1, 7000);
    QCOMPARE(table.freePort(First, Last, 7000), First + 3);
}

void TestSocketTable::freePort_towardAnotherPort_mayBeShared()
{
    SocketTable table;
    add(table, First, 7000);
    QCOMPARE(table.freePort(First, Last, 9), First);
}

void TestSocketTable::freePort_boundSocket_blocksItForEveryPort()
{
    SocketTable table;
    const auto bound = add(table, First, 0);
    QCOMPARE(table.freePort(First, Last, 7000), First + 1);
    QCOMPARE(table.freePort(First, Last, 9), First + 1);
    // Once it is connected it stands in the way of its own peer's port alone.
    table[bound].remotePort = 9;
    table[bound].connection =
        std::make_unique<tcp::Connection>(tcp::Profile(), tcp::SequenceNumber());
    table.portsChanged(bound);
    QCOMPARE(table.freePort(First, Last, 7000), First);
    QCOMPARE(table.freePort(First, Last, 9), First + 1);
}

void TestSocketTable::freePort_afterOneLeft_isTheLowestAgain()
{
    SocketTable table;
    for (int port = First; port < Last; ++port) {
        QCOMPARE(table.freePort(First, Last, 7000), port);
        add(table, port, 7000);
    }
    table.leaves(1);
    table.leaves(0);
    QCOMPARE(table.freePort(First, Last, 7000), First);
    add(table, First, 7000);
    QCOMPARE(table.freePort(First, Last, 7000), First + 1);
    add(table, First + 1, 7000);
    QCOMPARE(table.freePort(First, Last, 7000), Last);
}

void TestSocketTable::freePort_noneLeft_isZero()
{
    SocketTable table;
    for (int port = First; port <= Last; ++port)
        add(table, port, 7000);
    QCOMPARE(table.freePort(First, Last, 7000), 0);
}

void TestSocketTable::connections_afterOneLeft_areTheOthersInOrder()
{
    SocketTable table;
    const auto oldest = add(table, First, 7000);
    const auto gone = add(table, First, 7000);
    const auto youngest = add(table, First, 7000);
    table.leaves(gone);
    QVERIFY(table[gone].isGone);
    QCOMPARE(table.connections(First, 7000), (std::set{oldest, youngest}));
    QVERIFY(table.connections(7000, First).empty());
}

void TestSocketTable::listener_boundSocketOnItsPort_isNotTakenForIt()
{
    SocketTable table;
    add(table, 7000, 0);
    QVERIFY(!table.listener(7000));
    const auto listener = add(table, 7000, 0);
    table[listener].isListener = true;
    table.portsChanged(listener);
    QCOMPARE(table.listener(7000), std::optional(listener));
    table.leaves(listener);
    QVERIFY(!table.listener(7000));
}

void TestSocketTable::onPort_anyPeer_findsThemAll()
{
    SocketTable table;
    add(table, 7000, 0);
    add(table, 7000, 40000);
    add(table, 7001, 40000);
    QCOMPARE(table.onPort(7000), (std::vector<SocketTable::Place>{0, 1}));
}

QTEST_APPLESS_MAIN(TestSocketTable)
#include "tst_sockettable.moc"
