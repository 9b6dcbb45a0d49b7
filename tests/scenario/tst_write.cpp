// SPDX-License-Identifier: MIT
#include "scenariotexts.h"

using namespace scenariotest;

class TestWrite : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void everyForm_written_isReadAsTheSame();
    void everyForm_written_isCanonical();
    void comments_onTheirOwnLines_areKept();
    void comment_ofRemovedEntry_goesToTheNext();
    void comment_ofChangedEntry_staysWithIt();
    void comment_atTheEnd_staysThere();
    void comments_withoutFinalEntry_areNotLost();
    void sign_inString_isNoComment();
    void lines_ofWindows_areRead();
    void text_withEverySign_survives();
    void alias_written_isFourwavesName();
    void call_ofFurtherSocket_isNamed();
};

namespace {

// Every key and every form, in the order and the shape that write() gives them.
const std::string Everything = R"(format = 1
title = { en = "Everything", zh = "全部" }
summary = { en = "All \"forms\" \\ of a file", zh = "所有形式" }
group = "systems"
watch = { en = "w" }
lesson = { zh = "课" }
end = "2min"

calls = [
  { at = "0ms",   host = "server", call = "listen", backlog = 1, port = 80 },
  { at = "0ms",   host = "server", call = "listen", socket = "second", backlog = 8 },
  { at = "0ms",   host = "server", call = "accept" },
  { at = "0ms",   host = "server", call = "accept", socket = "third" },
  { at = "50us",  host = "client", call = "bind", port = 40001 },
  { at = "100ms", host = "client", call = "connect", port = 80 },
  { at = "100ms", host = "client", call = "connect", socket = "self", to = "self", initialSequence = 4294967295 },
  { at = "200ms", host = "client", call = "send", bytes = 1000, repeat = { count = 3, interval = "10ms" } },
  { at = "0.3s",  host = "server", call = "receive" },
  { at = "300ms", host = "server", call = "receive", bytes = 10 },
  { at = "400ms", host = "client", call = "setOption", linger = "0ms", linger2 = "2s", keepAlive = true, idle = "5s", interval = "2s", count = 3, reuseAddress = false, userTimeout = "3s", receiveBuffer = 4096 },
  { at = "400ms", host = "client", call = "setOption", linger = "off", linger2 = "never" },
  { at = "500ms", host = "client", call = "getOption", error = true },
  { at = "1s",    host = "client", call = "shutdown", how = "write" },
  { at = "1s",    host = "client", call = "shutdown", how = "both" },
  { at = "1.5s",  host = "server", call = "fork" },
  { at = "1.5s",  host = "server", call = "fork", child = "worker" },
  { at = "1.6s",  host = "server", call = "close", process = "worker" },
  { at = "1.6s",  host = "server", call = "close", socket = "listener" },
  { at = "2s",    host = "server", call = "abort" },
  { at = "2s",    host = "server", call = "exit", process = "child" },
  { at = "2s",    host = "server", call = "vanish" },
  { at = "2s",    host = "server", call = "vanish", all = true },
  { at = "3s",    host = "server", call = "powerOff" },
  { at = "1min",  host = "server", call = "powerOn" },
]
faults = [
  { drop = "ACK", from = "client", nth = 2 },
  { drop = "SYN+ACK", from = "server", nth = "1-3", socket = "main" },
  { drop = "SYN", from = "client", nth = 1, unreachable = "host" },
  { drop = "SYN", from = "client", nth = 2, unreachable = "port" },
  { duplicate = "DATA", from = "client", nth = [2, "4-6"] },
  { duplicate = "DATA", from = "client", nth = "all", by = "30ms" },
  { delay = "FIN", from = "server", nth = 1, by = "0ms" },
  { reorder = "any", from = "client", nth = 1 },
  { cut = "both" },
  { cut = "client", since = "3s", until = "9s" },
  { inject = { from = "server", flags = "RST", seq = 1 }, at = "2s" },
  { inject = { from = "client", flags = "SYN+PSH+ACK", seq = -1, ack = 9, len = 5, address = "192.0.2.1", port = 9 }, at = "2s" },
]

[hosts]
client = { os = "rfc9293", name = "Alice", address = "192.0.2.9", reads = "never" }
server = { os = "linux", parameters = { timestamps = false, finWait2Timeout = "30s", synRetries = 2, closeUnread = "fin" } }

[network]
delay = { client = "25ms", server = "40ms" }

[[notes]]
at = "1s"
en = "look"
zh = "看"

[[notes]]
at = "2s"
zh = "只有中文"

[[branches]]
name = "a"

[[branches]]
name = "b"
parent = "a"
calls = [
  { at = "1s", host = "client", call = "connect" },
  { at = "2s", host = "client", call = "close" },
]
faults = [
  { cut = "server" },
]
hosts = { server = { os = "linux", name = "Bob" } }

[[branches]]
name = "c"
parent = "b"
faults = []
delay = { client = "1ms", server = "2ms" }
)";

// The text with every 0.3s as it is written.
std::string canonical(std::string text)
{
    const std::string own = "\"0.3s\", ";
    text.replace(text.find(own), own.size(), "\"300ms\",");
    return text;
}

const std::string Commented = R"(# SPDX-License-Identifier: MIT
# About this file

format = 1

# why these calls
calls = [
  # the opening
  { at = "0ms",   host = "server", call = "listen", backlog = 8 },
  { at = "0ms",   host = "server", call = "accept" },

  # the client's part

  # in two paragraphs
  { at = "100ms", host = "client", call = "connect" },
  { at = "500ms", host = "client", call = "close" },
  # nothing more
]

# who takes part
[hosts]
client = { os = "linux" }
# the other one
server = { os = "linux" }

[network]
delay = "50ms"

# the end
)";

std::string rewritten(const std::string &text)
{
    return scenario::write(read(text), text);
}

} // namespace

void TestWrite::everyForm_written_isReadAsTheSame()
{
    const auto scenario = read(Everything);
    const auto again = read(scenario::write(scenario));
    QVERIFY(again == scenario);
}

void TestWrite::everyForm_written_isCanonical()
{
    QCOMPARE(QString::fromStdString(scenario::write(read(Everything))),
             QString::fromStdString(canonical(Everything)));
    QCOMPARE(QString::fromStdString(rewritten(Everything)),
             QString::fromStdString(canonical(Everything)));
}

void TestWrite::comments_onTheirOwnLines_areKept()
{
    std::string expected = Commented;
    // The blank line inside the list is no comment's.
    const std::string inside = "\"accept\" },\n\n";
    expected.replace(expected.find(inside), inside.size(), "\"accept\" },\n");
    const std::string once = rewritten(Commented);
    QCOMPARE(QString::fromStdString(once), QString::fromStdString(expected));
    QCOMPARE(QString::fromStdString(rewritten(once)), QString::fromStdString(once));
}

void TestWrite::comment_ofRemovedEntry_goesToTheNext()
{
    auto scenario = read(Commented);
    scenario.calls.erase(scenario.calls.begin() + 2); // connect
    const std::string text = scenario::write(scenario, Commented);
    const auto comment = text.find("# the client's part");
    QVERIFY(comment != text.npos);
    QVERIFY(text.find("\"accept\"") < comment);
    QVERIFY(comment < text.find("\"close\""));
}

void TestWrite::comment_ofChangedEntry_staysWithIt()
{
    auto scenario = read(Commented);
    scenario.calls.at(2).at = std::chrono::seconds(3);
    const std::string text = scenario::write(scenario, Commented);
    QVERIFY(text.find("# in two paragraphs\n  { at = \"3s\",") != text.npos);
}

void TestWrite::comment_atTheEnd_staysThere()
{
    QVERIFY(rewritten(Commented).ends_with("\n\n# the end\n"));
}

void TestWrite::comments_withoutFinalEntry_areNotLost()
{
    const std::string text = withCalls(Connected) + "[hosts]\n# lonely\n";
    QVERIFY(rewritten(text).find("# lonely\n") != std::string::npos);
}

void TestWrite::sign_inString_isNoComment()
{
    const std::string text = "title = { en = \"\"\"a\n# no comment\n\"\"\" }\n"
                             "summary = { en = '''#''', zh = \"#\" } # lost\n"
                             + withCalls(Connected);
    const std::string written = rewritten(text);
    QVERIFY(written.find("\n# no comment") == written.npos);
    QVERIFY(read(written) == read(text));
}

void TestWrite::lines_ofWindows_areRead()
{
    QString text = QString::fromStdString(Commented);
    text.replace(QLatin1Char('\n'), QStringLiteral("\r\n"));
    QCOMPARE(QString::fromStdString(rewritten(text.toStdString())),
             QString::fromStdString(rewritten(Commented)));
}

void TestWrite::text_withEverySign_survives()
{
    auto scenario = read(Commented);
    for (char c = 1; c < 127; ++c)
        scenario.title.en += c;
    scenario.title.zh = "“引号”\t\u00e9\U0001F44B";
    QVERIFY(read(scenario::write(scenario, Commented)) == scenario);
}

void TestWrite::alias_written_isFourwavesName()
{
    const std::string text =
        withCalls(Connected) + "[hosts.client.parameters]\n\"net.ipv4.tcp_fin_timeout\" = 5\n";
    QVERIFY(rewritten(text).find("parameters = { finWait2Timeout = \"5s\" }") != std::string::npos);
}

void TestWrite::call_ofFurtherSocket_isNamed()
{
    auto scenario = read(withCalls(Connected));
    scenario.calls.push_back(scenario.calls.back()); // connect again, on the same socket
    const std::string text = scenario::write(scenario);
    QVERIFY(text.find(R"(call = "connect", socket = "main")") != text.npos);
    QVERIFY(read(text) == scenario);
}

QTEST_APPLESS_MAIN(TestWrite)
#include "tst_write.moc"
