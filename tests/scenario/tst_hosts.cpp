// SPDX-License-Identifier: MIT
#include "scenariotexts.h"
#include "support/chronoprinting.h"

using namespace scenariotest;
using namespace std::chrono_literals;

class TestHosts : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void host_read_keepsEverySetting();
    void host_absent_isLinux();
    void parameter_read_changesProfile_data();
    void parameter_read_changesProfile();
    void parameters_read_keepTheirOrder();
    void delay_read_isOneOrBySender_data();
    void delay_read_isOneOrBySender();
    void texts_read_inBothLanguages();
    void end_notes_branches_areRead();
};

void TestHosts::host_read_keepsEverySetting()
{
    const auto scenario = read(withCalls(Connected) + R"(
[hosts]
client = { os = "rfc9293", name = "Alice", address = "192.0.2.7", reads = "never" }
server = { os = "linux", name = "Bob", address = "2001:db8::1" }
)");
    const scenario::HostSettings &client = scenario.host(tcp::Side::Client);
    QCOMPARE(client.os, std::string("rfc9293"));
    QCOMPARE(client.name, std::string("Alice"));
    QCOMPARE(client.address, std::string("192.0.2.7"));
    QVERIFY(client.reads == scenario::Reads::Never);
    QCOMPARE(scenario.host(tcp::Side::Server).name, std::string("Bob"));
    QVERIFY(scenario.host(tcp::Side::Server).reads == scenario::Reads::Always);
}

void TestHosts::host_absent_isLinux()
{
    const auto scenario = read(withCalls(Connected));
    QCOMPARE(scenario.host(tcp::Side::Client).os, std::string("linux"));
    QVERIFY(profileOf(scenario.host(tcp::Side::Client)) == tcp::findSystem("linux")->profile);
}

void TestHosts::parameter_read_changesProfile_data()
{
    QTest::addColumn<QByteArray>("parameter");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *parameter, const char *field, const char *value) {
        QTest::newRow(parameter) << QByteArray(parameter) << QByteArray(field) << QByteArray(value);
    };
    row("finWait2Timeout = \"30s\"", "finWait2Timeout", "30s");
    row("finWait2Timeout = \"unlimited\"", "finWait2Timeout", "unlimited");
    row("synRetries = 3", "synRetries", "3");
    row("timestamps = false", "timestamps", "false");
    row("closeUnread = \"fin\"", "closeUnread", "fin");
    row("\"net.ipv4.tcp_fin_timeout\" = 5", "finWait2Timeout", "5s");
    row("\"net.ipv4.tcp_rto_max_ms\" = 90000", "maximumRto", "90s");
    row("\"net.ipv4.tcp_syn_retries\" = 2", "synRetries", "2");
    row("\"net.ipv4.tcp_sack\" = 0", "selectiveAck", "false");
    row("\"net.ipv4.tcp_rfc1337\" = 1", "rfc1337", "true");
    row("\"net.ipv4.tcp_tw_reuse\" = 1", "timeWaitReuse", "always");
}

void TestHosts::parameter_read_changesProfile()
{
    QFETCH(QByteArray, parameter);
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    const auto scenario = read(withCalls(Connected) + "[hosts]\nserver = { parameters = { "
                               + parameter.toStdString() + " } }\n");
    const tcp::Profile profile = profileOf(scenario.host(tcp::Side::Server));
    const tcp::Field *changed = tcp::findField(field.constData());
    QVERIFY(changed);
    const auto expected = tcp::parseValue(*changed, value.toStdString());
    QVERIFY(expected);
    QCOMPARE(tcp::toString(*changed, changed->get(profile)), tcp::toString(*changed, *expected));
}

void TestHosts::parameters_read_keepTheirOrder()
{
    const auto scenario = read(withCalls(Connected) + R"([hosts.client.parameters]
timestamps = false
mss = 536
"net.ipv4.tcp_sack" = 0
)");
    const auto &parameters = scenario.host(tcp::Side::Client).parameters;
    QCOMPARE(parameters.size(), std::size_t(3));
    QCOMPARE(parameters.at(0).first, std::string("timestamps"));
    QCOMPARE(parameters.at(1).first, std::string("mss"));
    QCOMPARE(parameters.at(2).first, std::string("selectiveAck"));
}

void TestHosts::delay_read_isOneOrBySender_data()
{
    QTest::addColumn<QByteArray>("network");
    QTest::addColumn<int>("client");
    QTest::addColumn<int>("server");
    QTest::newRow("absent") << QByteArray("") << 50 << 50;
    QTest::newRow("one") << QByteArray("[network]\ndelay = \"20ms\"") << 20 << 20;
    QTest::newRow("by sender") << QByteArray(
        "[network]\ndelay = { client = \"25ms\", server = \"40ms\" }")
                               << 25 << 40;
}

void TestHosts::delay_read_isOneOrBySender()
{
    QFETCH(QByteArray, network);
    QFETCH(int, client);
    QFETCH(int, server);
    const auto scenario = read(withCalls(Connected) + network.toStdString() + "\n");
    QCOMPARE(scenario.delay[0], tcp::Duration(std::chrono::milliseconds(client)));
    QCOMPARE(scenario.delay[1], tcp::Duration(std::chrono::milliseconds(server)));
}

void TestHosts::texts_read_inBothLanguages()
{
    const auto scenario = read(R"(title = { en = "Lost last ACK", zh = "最后一个 ACK 丢失" }
summary = { en = "s" }
watch = { zh = "看" }
lesson = { en = "l", zh = "课" }
group = "closeWait"
)" + withCalls(Connected));
    QCOMPARE(scenario.title.zh, std::string("最后一个 ACK 丢失"));
    QCOMPARE(scenario.summary.en, std::string("s"));
    QVERIFY(scenario.summary.zh.empty());
    QCOMPARE(scenario.watch.zh, std::string("看"));
    QCOMPARE(scenario.lesson.en, std::string("l"));
    QVERIFY(scenario.group == scenario::Group::CloseWait);
}

void TestHosts::end_notes_branches_areRead()
{
    const auto scenario = read("end = \"120s\"\n" + withCalls(Connected) + R"(
[[notes]]
at = "1s"
en = "look"
[[notes]]
at = "2s"
zh = "看"
[[branches]]
name = "faster"
calls = [
  { at = "0ms", host = "client", call = "connect" },
  { at = "200ms", host = "client", call = "close" },
]
[[branches]]
name = "lost"
parent = "faster"
faults = [ { drop = "FIN", from = "client", socket = "main" } ]
hosts = { server = { name = "Bob" } }
delay = { client = "1ms", server = "2ms" }
)");
    QVERIFY(scenario.end == tcp::Duration(120s));
    QCOMPARE(scenario.notes.size(), std::size_t(2));
    QCOMPARE(scenario.notes[1].at, tcp::Duration(2s));
    QCOMPARE(scenario.branches.size(), std::size_t(2));
    QCOMPARE(scenario.branches[0].calls->size(), std::size_t(2));
    QVERIFY(!scenario.branches[0].faults && !scenario.branches[0].delay);
    QCOMPARE(scenario.branches[1].parent, std::string("faster"));
    QVERIFY(!scenario.branches[1].calls && !scenario.branches[1].hosts[0]);
    QCOMPARE(scenario.branches[1].faults->size(), std::size_t(1));
    QCOMPARE(scenario.branches[1].hosts[1]->name, std::string("Bob"));
    QVERIFY((scenario.branches[1].delay == std::array<tcp::Duration, 2>{1ms, 2ms}));
}

QTEST_APPLESS_MAIN(TestHosts)
#include "tst_hosts.moc"
