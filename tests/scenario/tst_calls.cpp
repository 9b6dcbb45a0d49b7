// SPDX-License-Identifier: MIT
#include "scenariotexts.h"

using namespace scenariotest;
using namespace std::chrono_literals;
namespace calls = tcp::calls;

Q_DECLARE_METATYPE(tcp::Call)
Q_DECLARE_METATYPE(scenario::TimedCall)

class TestCalls : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void form_read_givesCall_data();
    void form_read_givesCall();
    void entry_read_keepsWhoAndWhen();
    void call_withoutSocket_meansUsualOne_data();
    void call_withoutSocket_meansUsualOne();
    void calls_asTables_areReadAsWell();
    void calls_inFile_keepTheirLines();
};

namespace {

tcp::Call option(void (*set)(calls::SetOption &))
{
    calls::SetOption option;
    set(option);
    return option;
}

} // namespace

void TestCalls::form_read_givesCall_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<tcp::Call>("call");
    using H = calls::ShutdownHow;
    const auto row = [](const char *form, tcp::Call call) {
        QTest::newRow(form) << QByteArray(form) << call;
    };
    row(R"(call = "listen", socket = "l2")", calls::Listen{});
    row(R"(call = "listen", socket = "l2", backlog = 0)", calls::Listen{0, 7000});
    row(R"(call = "listen", socket = "l2", backlog = 1, port = 80)", calls::Listen{1, 80});
    row(R"(call = "accept", socket = "x")", calls::Accept{});
    row(R"(call = "bind", socket = "x")", calls::Bind{});
    row(R"(call = "bind", socket = "x", port = 40001)", calls::Bind{40001});
    row(R"(call = "connect", socket = "x")", calls::Connect{});
    row(R"(call = "connect", socket = "x", port = 80)", calls::Connect{80, false, {}});
    row(R"(call = "connect", socket = "x", to = "self")", calls::Connect{7000, true, {}});
    row(R"(call = "connect", socket = "x", initialSequence = 4294967295)",
        calls::Connect{7000, false, 4294967295U});
    row(R"(call = "send", bytes = 1000)", calls::Send{1000});
    row(R"(call = "receive")", calls::Receive{});
    row(R"(call = "receive", bytes = 5)", calls::Receive{5});
    row(R"(call = "shutdown")", calls::Shutdown{H::Write});
    row(R"(call = "shutdown", how = "write")", calls::Shutdown{H::Write});
    row(R"(call = "shutdown", how = "read")", calls::Shutdown{H::Read});
    row(R"(call = "shutdown", how = "both")", calls::Shutdown{H::Both});
    row(R"(call = "close")", calls::Close{});
    row(R"(call = "close", socket = "listener")", calls::Close{});
    row(R"(call = "abort")", calls::Abort{});
    row(R"(call = "setOption", linger = "0s")", option([](auto &o) { o.linger = 0s; }));
    row(R"(call = "setOption", linger = "off")",
        option([](auto &o) { o.linger = tcp::Unlimited; }));
    row(R"(call = "setOption", linger2 = "2s")", option([](auto &o) { o.linger2 = 2s; }));
    row(R"(call = "setOption", linger2 = "never")", option([](auto &o) { o.linger2 = -1us; }));
    row(R"(call = "setOption", keepAlive = true, idle = "5s", interval = "2s", count = 3)",
        option([](auto &o) {
            o.keepAlive = true;
            o.idle = 5s;
            o.interval = 2s;
            o.count = 3;
        }));
    row(R"(call = "setOption", reuseAddress = false)",
        option([](auto &o) { o.reuseAddress = false; }));
    row(R"(call = "setOption", userTimeout = "3s")", option([](auto &o) { o.userTimeout = 3s; }));
    row(R"(call = "setOption", receiveBuffer = 4096)",
        option([](auto &o) { o.receiveBuffer = 4096; }));
    row(R"(call = "getOption", error = true)", calls::GetOption{});
    row(R"(call = "exit")", calls::Exit{});
    row(R"(call = "fork")", calls::Fork{});
    row(R"(call = "fork", child = "worker")", calls::Fork{"worker"});
    row(R"(call = "vanish")", calls::Vanish{});
    row(R"(call = "vanish", all = true)", calls::Vanish{true});
    row(R"(call = "powerOff")", calls::PowerOff{});
}

void TestCalls::form_read_givesCall()
{
    QFETCH(QByteArray, form);
    QFETCH(tcp::Call, call);
    const std::string entry = R"({ at = "2s", host = "server", )" + form.toStdString() + " },\n";
    const auto scenario = read(withCalls(Connected + entry));
    QCOMPARE(scenario.calls.size(), std::size_t(4));
    QVERIFY(scenario.calls.back().call == call);
    QCOMPARE(scenario.calls.back().at, tcp::Duration(2s));
}

void TestCalls::entry_read_keepsWhoAndWhen()
{
    const auto scenario = read(withCalls(Connected + R"(
{ at = "1s", host = "server", call = "fork" },
{ at = "1.5s", host = "server", call = "close", process = "child", repeat = { count = 3, interval = "10ms" } },
{ at = "2s", host = "server", call = "powerOff" },
{ at = "3s", host = "server", call = "powerOn" },
)"));
    const scenario::TimedCall &close = scenario.calls.at(4);
    QCOMPARE(close.at, tcp::Duration(1500ms));
    QVERIFY(close.host == tcp::Side::Server);
    QCOMPARE(close.process, std::string("child"));
    QVERIFY((close.repeat == scenario::Repeat{3, 10ms}));
    QVERIFY(std::holds_alternative<calls::PowerOn>(scenario.calls.at(6).call));
}

void TestCalls::call_withoutSocket_meansUsualOne_data()
{
    QTest::addColumn<QByteArray>("entries");
    QTest::addColumn<QByteArray>("socket");
    QTest::newRow("listen makes the listener")
        << QByteArray(R"({ at = "0s", host = "client", call = "listen" })")
        << QByteArray("listener");
    QTest::newRow("connect makes main")
        << QByteArray(R"({ at = "0s", host = "client", call = "connect" })") << QByteArray("main");
    QTest::newRow("connect goes on with the bound one")
        << QByteArray(R"({ at = "0s", host = "client", call = "bind" },
                         { at = "0s", host = "client", call = "connect" })")
        << QByteArray("main");
    QTest::newRow("first accept makes main")
        << QByteArray(R"({ at = "0s", host = "client", call = "listen" },
                         { at = "0s", host = "client", call = "accept" })")
        << QByteArray("main");
    QTest::newRow("others mean main")
        << QByteArray(R"({ at = "0s", host = "client", call = "connect" },
                         { at = "0s", host = "client", call = "close" })")
        << QByteArray("main");
    QTest::newRow("a given name counts")
        << QByteArray(R"({ at = "0s", host = "client", call = "connect", socket = "second" })")
        << QByteArray("second");
}

void TestCalls::call_withoutSocket_meansUsualOne()
{
    QFETCH(QByteArray, entries);
    QFETCH(QByteArray, socket);
    const auto scenario = read(withCalls(entries.toStdString()));
    QVERIFY(!scenario.calls.empty());
    QCOMPARE(scenario.calls.back().socket, socket.toStdString());
}

void TestCalls::calls_asTables_areReadAsWell()
{
    const auto scenario = read("format = 1\n"
                               "[[calls]]\nat = \"0ms\"\nhost = \"client\"\ncall = \"connect\"\n"
                               "[[calls]]\nat = \"1s\"\nhost = \"client\"\ncall = \"close\"\n");
    QCOMPARE(scenario.calls.size(), std::size_t(2));
    QVERIFY(std::holds_alternative<calls::Close>(scenario.calls.back().call));
}

void TestCalls::calls_inFile_keepTheirLines()
{
    const auto scenario = read(withCalls(Connected));
    QCOMPARE(scenario.calls.at(0).line, 3);
    QCOMPARE(scenario.calls.at(2).line, 5);
}

QTEST_APPLESS_MAIN(TestCalls)
#include "tst_calls.moc"
