// SPDX-License-Identifier: MIT
#include "scenariotexts.h"

using namespace scenariotest;
using Kind = scenario::Problem::Kind;

Q_DECLARE_METATYPE(scenario::Problem)

class TestProblems : public QObject
{
    Q_OBJECT

private slots:
    void text_withOneFault_isReportedExactly_data();
    void text_withOneFault_isReportedExactly();
    void syntaxError_tellsPlaceAndWhatIsMissing();
    void syntaxError_ofEachSort_isRecognised_data();
    void syntaxError_ofEachSort_isRecognised();
    void keyGivenTwice_isRepeated();
    void otherEncoding_isTold();
    void severalProblems_comeInOrderOfLines();
    void brokenCall_raisesNoFurtherProblems();
    void tooMuch_isRefused_data();
    void tooMuch_isRefused();
    void callWithProblem_givesNoScenario();

private:
    void addDocumentRows();
    void addCallRows();
    void addSocketRows();
    void addFaultRows();
    void addHostRows();
    void addOtherRows();
};

namespace {

scenario::Problem problem(Kind kind, int line, int column, const char *found,
                          const char *expected = "", const char *nearest = "")
{
    return {kind, {line, column}, found, expected, nearest};
}

void row(const char *name, const std::string &text, const scenario::Problem &expected)
{
    QTest::newRow(name) << QByteArray::fromStdString(text) << expected;
}

// The call stands in line 6, its brace in column 1.
std::string call(const std::string &entry)
{
    return withCalls(Connected + entry);
}

// The fault stands in line 8.
std::string fault(const std::string &entry)
{
    return "format = 1\ncalls = [\n" + Connected + "]\nfaults = [\n" + entry + "\n]\n";
}

// What follows the calls begins in line 8.
std::string after(const std::string &more)
{
    return call("") + more;
}

} // namespace

void TestProblems::text_withOneFault_isReportedExactly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<scenario::Problem>("expected");
    addDocumentRows();
    addCallRows();
    addSocketRows();
    addFaultRows();
    addHostRows();
    addOtherRows();
}

void TestProblems::addDocumentRows()
{
    const std::string calls =
        "calls = [ { at = \"0s\", host = \"client\", call = \"connect\" } ]\n";
    row("no format", calls, problem(Kind::MissingKey, 1, 1, "", "format"));
    row("other format", "format = 2\n" + calls, problem(Kind::UnsupportedFormat, 1, 10, "2", "1"));
    row("format of another type", "format = \"1\"\n" + calls,
        problem(Kind::WrongType, 1, 10, "format", "integer"));
    row("no calls", "format = 1\n", problem(Kind::NoCalls, 1, 1, ""));
    row("empty calls", "format = 1\ncalls = []\n", problem(Kind::NoCalls, 2, 9, ""));
    row("calls of another type", "format = 1\ncalls = 3\n",
        problem(Kind::WrongType, 2, 9, "calls", "array"));
    row("a call of another type", "format = 1\ncalls = [\n  3,\n" + Connected + "]\n",
        problem(Kind::WrongType, 3, 3, "calls", "table"));
    row("unknown key", "format = 1\ntitel = { en = \"x\" }\n" + calls,
        problem(Kind::UnknownKey, 2, 1, "titel",
                "format, title, summary, group, watch, lesson, calls, faults, hosts, network, "
                "end, notes, branches",
                "title"));
    row("text in one language only", "format = 1\ntitle = \"x\"\n" + calls,
        problem(Kind::WrongType, 2, 9, "title", "bilingual"));
    row("text in a third language", "format = 1\ntitle = { de = \"x\" }\n" + calls,
        problem(Kind::UnknownKey, 2, 11, "de", "en, zh"));
    row("unknown group", "format = 1\ngroup = \"lost\"\n" + calls,
        problem(Kind::BadValue, 2, 9, "lost",
                "opening, closing, loss, closeWait, timeWait, reset, queues, keepAlive, systems",
                "loss"));
    row("end without a unit", "format = 1\nend = \"120\"\n" + calls,
        problem(Kind::BadDuration, 2, 7, "120"));
    row("end of another type", "format = 1\nend = 120\n" + calls,
        problem(Kind::WrongType, 2, 7, "end", "duration"));
    row("calls under a table", "format = 1\n[network]\ndelay = \"1ms\"\n" + calls,
        problem(Kind::CallsUnderTable, 4, 1, "network", "calls"));
    row("calls under hosts", "format = 1\n[hosts]\n" + calls,
        problem(Kind::CallsUnderTable, 3, 1, "hosts", "calls"));
    row("calls under a host", "format = 1\n[hosts.client]\n" + calls,
        problem(Kind::CallsUnderTable, 3, 1, "client", "calls"));
    row("faults under a table", after("[network]\nfaults = []\n"),
        problem(Kind::CallsUnderTable, 9, 1, "network", "faults"));
    row("faults after [[calls]]",
        "format = 1\n[[calls]]\nat = \"0s\"\nhost = \"client\"\ncall = \"connect\"\nfaults = []\n",
        problem(Kind::CallsUnderTable, 6, 1, "calls", "faults"));
}

void TestProblems::addCallRows()
{
    row("no time", call(R"({ host = "client", call = "close" })"),
        problem(Kind::MissingKey, 6, 1, "", "at"));
    row("no host", call(R"({ at = "1s", call = "close" })"),
        problem(Kind::MissingKey, 6, 1, "", "host"));
    row("no call", call(R"({ at = "1s", host = "client" })"),
        problem(Kind::MissingKey, 6, 1, "", "call"));
    row("time without a unit", call(R"({ at = "1", host = "client", call = "close" })"),
        problem(Kind::BadDuration, 6, 8, "1"));
    row("negative time", call(R"({ at = "-1s", host = "client", call = "close" })"),
        problem(Kind::OutOfRange, 6, 8, "-1s", "0ms..10000h"));
    row("endless time", call(R"({ at = "99999999h", host = "client", call = "close" })"),
        problem(Kind::OutOfRange, 6, 8, "99999999h", "0ms..10000h"));
    row("unit by another name", call(R"({ at = "500 sec", host = "client", call = "close" })"),
        problem(Kind::BadDuration, 6, 8, "500 sec", "", "500s"));
    row("Chinese unit", call(R"({ at = "1.5分钟", host = "client", call = "close" })"),
        problem(Kind::BadDuration, 6, 8, "1.5分钟", "", "1.5min"));
    row("two points", call(R"({ at = "1.5.5s", host = "client", call = "close" })"),
        problem(Kind::BadDuration, 6, 8, "1.5.5s"));
    row("time as a number", call(R"({ at = 1.5, host = "client", call = "close" })"),
        problem(Kind::WrongType, 6, 8, "at", "duration"));
    row("unknown host", call(R"({ at = "1s", host = "cleint", call = "close" })"),
        problem(Kind::BadValue, 6, 21, "cleint", "client, server", "client"));
    row("unknown call", call(R"({ at = "1s", host = "client", call = "shut" })"),
        problem(Kind::BadValue, 6, 38, "shut",
                "listen, accept, bind, connect, send, receive, shutdown, close, abort, setOption, "
                "getOption, exit, fork, vanish, powerOff, powerOn"));
    row("misspelt call", call(R"({ at = "1s", host = "client", call = "recieve" })"),
        problem(Kind::BadValue, 6, 38, "recieve",
                "listen, accept, bind, connect, send, receive, shutdown, close, abort, setOption, "
                "getOption, exit, fork, vanish, powerOff, powerOn",
                "receive"));
    row("argument of another call",
        call(R"({ at = "1s", host = "client", call = "close", bytes = 1 })"),
        problem(Kind::UnknownKey, 6, 47, "bytes", "at, host, call, process, repeat, socket"));
    row("send without bytes", call(R"({ at = "1s", host = "client", call = "send" })"),
        problem(Kind::MissingKey, 6, 1, "", "bytes"));
    row("send of nothing", call(R"({ at = "1s", host = "client", call = "send", bytes = 0 })"),
        problem(Kind::OutOfRange, 6, 54, "0", "1..1000000000"));
    row("port out of range",
        call(R"({ at = "1s", host = "client", call = "bind", socket = "b", port = 65536 })"),
        problem(Kind::OutOfRange, 6, 67, "65536", "1..65535"));
    row("unknown target",
        call(R"({ at = "1s", host = "client", call = "connect", socket = "b", to = "me" })"),
        problem(Kind::BadValue, 6, 68, "me", "self"));
    row("unknown half",
        call(R"({ at = "1s", host = "client", call = "shutdown", how = "writing" })"),
        problem(Kind::BadValue, 6, 56, "writing", "write, read, both", ""));
    row("option that sets nothing", call(R"({ at = "1s", host = "client", call = "setOption" })"),
        problem(Kind::MissingKey, 6, 1, "",
                "linger, linger2, keepAlive, idle, interval, count, reuseAddress, userTimeout, "
                "receiveBuffer"));
    row("linger as a number",
        call(R"({ at = "1s", host = "client", call = "setOption", linger = 0 })"),
        problem(Kind::WrongType, 6, 60, "linger", "duration"));
    row("too many probes",
        call(R"({ at = "1s", host = "client", call = "setOption", count = 128 })"),
        problem(Kind::OutOfRange, 6, 59, "128", "1..127"));
    row("get option of nothing", call(R"({ at = "1s", host = "client", call = "getOption" })"),
        problem(Kind::MissingKey, 6, 1, "", "error"));
    row("repeat without interval",
        call(R"({ at = "1s", host = "client", call = "close", repeat = { count = 2 } })"),
        problem(Kind::MissingKey, 6, 56, "", "interval"));
    row("repeat of another type",
        call(R"({ at = "1s", host = "client", call = "close", repeat = 2 })"),
        problem(Kind::WrongType, 6, 56, "repeat", "table"));
    row("never repeated",
        call(
            R"({ at = "1s", host = "client", call = "close", repeat = { count = 0, interval = "1s" } })"),
        problem(Kind::OutOfRange, 6, 66, "0", "1..1000000"));
}

void TestProblems::addSocketRows()
{
    row("socket that nothing makes",
        call(R"({ at = "1s", host = "client", call = "close", socket = "mian" })"),
        problem(Kind::UnknownSocket, 6, 56, "mian", "", "main"));
    row("nothing listens there",
        call(R"({ at = "1s", host = "client", call = "close", socket = "listener" })"),
        problem(Kind::UnknownSocket, 6, 56, "listener", ""));
    row("accept without listen",
        call(R"({ at = "1s", host = "client", call = "accept", socket = "a" })"),
        problem(Kind::UnknownSocket, 6, 38, "listener"));
    row("send on a listener",
        call(R"({ at = "1s", host = "server", call = "send", socket = "listener", bytes = 1 })"),
        problem(Kind::ImpossibleCall, 6, 38, "send", "listener"));
    row("further socket without a name", call(R"({ at = "1s", host = "server", call = "accept" })"),
        problem(Kind::MissingKey, 6, 1, "", "socket"));
    row("further connect without a name",
        call(R"({ at = "1s", host = "client", call = "connect" })"),
        problem(Kind::MissingKey, 6, 1, "", "socket"));
    row("further listen without a name", call(R"({ at = "1s", host = "server", call = "listen" })"),
        problem(Kind::MissingKey, 6, 1, "", "socket"));
    row("process that nothing forks",
        call(R"({ at = "1s", host = "client", call = "close", process = "child" })"),
        problem(Kind::ImpossibleCall, 6, 57, "close", "process"));
    row("power on without off", call(R"({ at = "1s", host = "client", call = "powerOn" })"),
        problem(Kind::ImpossibleCall, 6, 38, "powerOn", "powerOff"));
    row("socket of a call that has none",
        call(R"({ at = "1s", host = "client", call = "exit", socket = "main" })"),
        problem(Kind::UnknownKey, 6, 46, "socket", "at, host, call, process, repeat"));
    row("nothing makes it in the branch either", after(R"([[branches]]
name = "b"
calls = [ { at = "1s", host = "client", call = "close", socket = "x" } ]
)"),
        problem(Kind::UnknownSocket, 10, 66, "x", ""));
    row("the branch's own calls do not make it", after(R"([[branches]]
name = "b"
calls = [ { at = "1s", host = "client", call = "close" } ]
)"),
        problem(Kind::UnknownSocket, 10, 11, "main", ""));
    row("the parent's fault wants it in the branch", "format = 1\ncalls = [\n" + Connected + R"(]
faults = [ { drop = "FIN", from = "client", socket = "main" } ]
[[branches]]
name = "b"
calls = [ { at = "0ms", host = "server", call = "listen" } ]
)",
        problem(Kind::UnknownSocket, 10, 9, "main", ""));
    row("branch without a call", after("[[branches]]\nname = \"b\"\ncalls = []\n"),
        problem(Kind::NoCalls, 10, 9, "", ""));
}

void TestProblems::addFaultRows()
{
    row("no form", fault(R"({ from = "client" })"),
        problem(Kind::MissingKey, 8, 1, "", "drop, duplicate, delay, reorder, cut, inject"));
    row("two forms", fault(R"({ drop = "FIN", delay = "FIN", from = "client" })"),
        problem(Kind::Repeated, 8, 17, "delay", "drop"));
    row("no side", fault(R"({ drop = "FIN" })"), problem(Kind::MissingKey, 8, 1, "", "from"));
    row("unknown class", fault(R"({ drop = "SYN-ACK", from = "server" })"),
        problem(Kind::BadValue, 8, 10, "SYN-ACK", "SYN, SYN+ACK, ACK, DATA, FIN, RST, any",
                "SYN+ACK"));
    row("nth of zero", fault(R"({ drop = "FIN", from = "client", nth = 0 })"),
        problem(Kind::BadValue, 8, 40, "0", "ordinals"));
    row("nth backwards", fault(R"({ drop = "FIN", from = "client", nth = "3-1" })"),
        problem(Kind::BadValue, 8, 40, "3-1", "ordinals"));
    row("nth of nothing", fault(R"({ drop = "FIN", from = "client", nth = [] })"),
        problem(Kind::BadValue, 8, 40, "", "ordinals"));
    row("nth of another type", fault(R"({ drop = "FIN", from = "client", nth = 1.5 })"),
        problem(Kind::WrongType, 8, 40, "nth", "ordinals"));
    row("delay without a time", fault(R"({ delay = "FIN", from = "client" })"),
        problem(Kind::MissingKey, 8, 1, "", "by"));
    row("drop with a time", fault(R"({ drop = "FIN", from = "client", by = "1s" })"),
        problem(Kind::UnknownKey, 8, 34, "by", "drop, from, nth, unreachable, socket"));
    row("socket that nothing makes", fault(R"({ drop = "FIN", from = "client", socket = "x" })"),
        problem(Kind::UnknownSocket, 8, 43, "x"));
    row("cut of a stranger", fault(R"({ cut = "all" })"),
        problem(Kind::BadValue, 8, 9, "all", "client, server, both"));
    row("cut backwards", fault(R"({ cut = "both", since = "3s", until = "2s" })"),
        problem(Kind::OutOfRange, 8, 39, "2s", "3s.."));
    row("injection without a time", fault(R"({ inject = { from = "server", flags = "RST" } })"),
        problem(Kind::MissingKey, 8, 1, "", "at"));
    row("injection without flags", fault(R"({ inject = { from = "server" }, at = "1s" })"),
        problem(Kind::MissingKey, 8, 12, "", "flags"));
    row("unknown flag", fault(R"({ inject = { from = "server", flags = "RSET" }, at = "1s" })"),
        problem(Kind::BadValue, 8, 39, "RSET", "SYN, FIN, RST, PSH, URG, ACK, none"));
    row("flag twice", fault(R"({ inject = { from = "server", flags = "RST+RST" }, at = "1s" })"),
        problem(Kind::BadValue, 8, 39, "RST+RST", "SYN, FIN, RST, PSH, URG, ACK, none"));
    row("number beyond the sequence space",
        fault(R"({ inject = { from = "server", flags = "RST", seq = 4294967296 }, at = "1s" })"),
        problem(Kind::OutOfRange, 8, 52, "4294967296", "-4294967295..4294967295"));
    row("address that is none",
        fault(R"({ inject = { from = "server", flags = "RST", address = "1.2.3" }, at = "1s" })"),
        problem(Kind::BadValue, 8, 56, "1.2.3", "address"));
}

void TestProblems::addHostRows()
{
    const auto host = [](const std::string &settings) {
        return after("[hosts]\nclient = { " + settings + " }\n");
    };
    const auto parameter = [&host](const std::string &entry) {
        return host("parameters = { " + entry + " }");
    };
    row("third host", after("[hosts]\nrouter = {}\n"),
        problem(Kind::UnknownKey, 9, 1, "router", "client, server", ""));
    row("host as a text", after("[hosts]\nclient = \"linux\"\n"),
        problem(Kind::WrongType, 9, 10, "client", "table"));
    row("reading sometimes", host(R"(reads = "sometimes")"),
        problem(Kind::BadValue, 9, 20, "sometimes", "always, never"));
    row("host address that is none", host(R"(address = "here")"),
        problem(Kind::BadValue, 9, 22, "here", "address"));
    row("misspelt parameter", parameter(R"(finWaitTimeout = "1s")"),
        problem(Kind::UnknownKey, 9, 27, "finWaitTimeout", "", "finWait2Timeout"));
    row("time as a number", parameter("timeWait = 60"),
        problem(Kind::WrongType, 9, 38, "timeWait", "duration"));
    row("time without a unit", parameter(R"(timeWait = "60")"),
        problem(Kind::BadDuration, 9, 38, "60"));
    row("count as a text", parameter(R"(synRetries = "6")"),
        problem(Kind::WrongType, 9, 40, "synRetries", "integer"));
    row("switch as a number", parameter("timestamps = 1"),
        problem(Kind::WrongType, 9, 40, "timestamps", "boolean"));
    row("unknown choice", parameter(R"(closeUnread = "fin!")"),
        problem(Kind::BadValue, 9, 41, "fin!", "reset, fin", "fin"));
    row("own name with a text", parameter(R"("net.ipv4.tcp_fin_timeout" = "60s")"),
        problem(Kind::WrongType, 9, 56, "net.ipv4.tcp_fin_timeout", "integer"));
    row("name and own name", parameter(R"(synRetries = 6, "net.ipv4.tcp_syn_retries" = 6)"),
        problem(Kind::Repeated, 9, 43, "net.ipv4.tcp_syn_retries", "synRetries"));
    row("own name of another system",
        host(R"(os = "rfc9293", parameters = { "net.ipv4.tcp_fin_timeout" = 60 })"),
        problem(Kind::NotInSystem, 9, 43, "net.ipv4.tcp_fin_timeout", "rfc9293"));
}

void TestProblems::addOtherRows()
{
    row("delay as a number", after("[network]\ndelay = 50\n"),
        problem(Kind::WrongType, 9, 9, "delay", "delay"));
    row("delay of one side", after("[network]\ndelay = { client = \"1ms\" }\n"),
        problem(Kind::MissingKey, 9, 9, "", "server"));
    row("delay too long", after("[network]\ndelay = { client = \"2h\", server = \"1ms\" }\n"),
        problem(Kind::OutOfRange, 9, 20, "2h", "0ms..1h"));
    row("unknown network key", after("[network]\ndeley = \"1ms\"\n"),
        problem(Kind::UnknownKey, 9, 1, "deley", "delay", "delay"));
    row("note without a text", after("[[notes]]\nat = \"1s\"\n"),
        problem(Kind::MissingKey, 8, 1, "", "en, zh"));
    row("notes of another type", after("notes = [ 3 ]\n"),
        problem(Kind::WrongType, 8, 11, "notes", "table"));
    row("delay of a branch too long", after("[[branches]]\nname = \"b\"\ndelay = \"2h\"\n"),
        problem(Kind::OutOfRange, 10, 9, "2h", "0ms..1h"));
    row("branch without a name", after("[[branches]]\n"),
        problem(Kind::MissingKey, 8, 1, "", "name"));
    row("branch with a name that is taken",
        after("[[branches]]\nname = \"a\"\n[[branches]]\nname = \"a\"\n"),
        problem(Kind::Repeated, 11, 8, "a", "name"));
    row("branch of a stranger",
        after("[[branches]]\nname = \"a\"\n[[branches]]\nname = \"b\"\n"
              "parent = \"A\"\n"),
        problem(Kind::BadValue, 12, 10, "A", "a", "a"));
}

void TestProblems::text_withOneFault_isReportedExactly()
{
    QFETCH(QByteArray, text);
    QFETCH(scenario::Problem, expected);
    const auto result = scenario::parse(text.toStdString());
    QVERIFY2(result.problems.size() == 1, qPrintable(describe(result.problems)));
    QVERIFY2(result.problems.front() == expected,
             qPrintable(describe(result.problems) + describe(expected)));
}

void TestProblems::syntaxError_tellsPlaceAndWhatIsMissing()
{
    const auto result = scenario::parse("format = 1\ntitle = { en = \"x }\n");
    QCOMPARE(result.problems.size(), std::size_t(1));
    const scenario::Problem &problem = result.problems.front();
    QVERIFY(problem.kind == Kind::Syntax);
    QCOMPARE(problem.place.line, 2);
    QCOMPARE(problem.place.column, 20);
    QCOMPARE(problem.expected, std::string("quote"));
}

void TestProblems::syntaxError_ofEachSort_isRecognised_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto add = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
    };
    add("no comma in a list", "a = [ 1 2 ]", "comma");
    add("no comma in a table", "a = { b = 1 c = 2 }", "comma");
    add("comma before }", "a = { b = 1, }", "danglingComma");
    add("table over two lines", "a = { b = 1,\n c = 2 }", "brace");
    add("list without an end", "a = [ 1,\n", "bracket");
    add("text without an end", "a = \"b\nc = 1\n", "quote");
    add("text without an end, last", "a = \"b", "quote");
    add("heading without an end", "[a\nb = 1\n", "header");
    add("prose", "hello world\n", "equals");
    add("colon", "format: 1\n", "equals");
    add("no value", "a =\n", "value");
    add("no such escape", "a = \"\\q\"\n", "escape");
    add("two values", "a = 1 2\n", "lineEnd");
    add("another format", "{ \"format\": 1 }\n", "key");
    add("key of another script", "格式 = 1\n", "key");
    add("text without marks", "a = server\n", "badValue");
    add("duration without marks", "a = 5ms\n", "badValue");
    add("True", "a = True\n", "badValue");
    add("two equals signs", "a == 1\n", "badValue");
    add("control character", "a = 1 # \001\n", "control");
    add("number beyond 64 bits", "a = 99999999999999999999\n", "number");
    add("forty lists", "a = [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1\n", "depth");
    add("Chinese comma", "a = { b = 1， c = 2 }\n", "fullWidth");
    add("Chinese quotation marks", "a = “b”\n", "fullWidth");
    add("Chinese colon", "a： 1\n", "fullWidth");
}

void TestProblems::syntaxError_ofEachSort_isRecognised()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const auto result = scenario::parse(text.toStdString());
    QCOMPARE(result.problems.size(), std::size_t(1));
    QVERIFY(result.problems.front().kind == Kind::Syntax);
    QCOMPARE(result.problems.front().expected, expected.toStdString());
}

void TestProblems::keyGivenTwice_isRepeated()
{
    const auto result = scenario::parse("format = 1\nformat = 1\n");
    QCOMPARE(result.problems.size(), std::size_t(1));
    QVERIFY(result.problems.front() == problem(Kind::Repeated, 2, 10, "format"));
}

void TestProblems::otherEncoding_isTold()
{
    for (const QByteArray &text : {QByteArray("title = \"\xcc\xe2\"\n"), // GBK
                                   QByteArray("\xff\xfe"
                                              "f\0o\0",
                                              6)}) { // UTF-16
        const auto result = scenario::parse(text.toStdString());
        QCOMPARE(result.problems.size(), std::size_t(1));
        QVERIFY(result.problems.front().kind == Kind::NotUtf8);
    }
}

void TestProblems::severalProblems_comeInOrderOfLines()
{
    const auto result = scenario::parse(R"(format = 1
calls = [
  { at = "0ms", host = "server", call = "listen", blacklog = 8 },
  { at = "0ms", host = "server", call = "accept" },
  { at = "100", host = "client", call = "connect" },
  { at = "1s", host = "client", call = "close", socket = "mine" },
]
faults = [ { drop = "PSH", from = "client" } ]
[hosts]
client = { os = "linus" }
[network]
dely = "1ms"
)");
    const std::vector<std::pair<Kind, int>> expected = {
        {Kind::UnknownKey, 3}, {Kind::BadDuration, 5},    {Kind::UnknownSocket, 6},
        {Kind::BadValue, 8},   {Kind::UnknownSystem, 10}, {Kind::UnknownKey, 12}};
    QVERIFY2(result.problems.size() == expected.size(), qPrintable(describe(result.problems)));
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QVERIFY(result.problems[i].kind == expected[i].first);
        QCOMPARE(result.problems[i].place.line, expected[i].second);
    }
    QCOMPARE(result.problems[4].nearest, std::string("linux"));
}

// One wrong letter in connect must not blame every later call on its socket.
void TestProblems::brokenCall_raisesNoFurtherProblems()
{
    const auto result =
        scenario::parse(withCalls(R"({ at = "0s", host = "client", call = "conect" },
{ at = "1s", host = "client", call = "send", bytes = 1 },
{ at = "2s", host = "client", call = "close" })"));
    QVERIFY2(result.problems.size() == 1, qPrintable(describe(result.problems)));
    QCOMPARE(result.problems.front().nearest, std::string("connect"));
}

void TestProblems::tooMuch_isRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("found");
    QByteArray calls = "format = 1\ncalls = [";
    for (int i = 0; i < 10'001; ++i)
        calls += "{},";
    QTest::newRow("calls") << calls + "]\n" << QByteArray("calls");
    QByteArray faults = "format = 1\nfaults = [";
    for (int i = 0; i < 1'001; ++i)
        faults += "{},";
    QTest::newRow("faults") << faults + "]\n" << QByteArray("faults");
    QTest::newRow("bytes") << QByteArray(1'000'001, '\n') << QByteArray("bytes");
    QTest::newRow("dots") << QByteArray("a.").repeated(101) + "a = 1\n" << QByteArray("dots");
}

void TestProblems::tooMuch_isRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, found);
    const auto result = scenario::parse(text.toStdString());
    const auto isIt = [&found](const scenario::Problem &problem) {
        return problem.kind == Kind::TooMany && problem.found == found.toStdString();
    };
    QVERIFY(std::any_of(result.problems.begin(), result.problems.end(), isIt));
}

void TestProblems::callWithProblem_givesNoScenario()
{
    const auto result = scenario::parse(withCalls(Connected + R"({ at = "1s" })"));
    QVERIFY(!result.isGood());
    QVERIFY(result.scenario == scenario::Scenario{});
}

QTEST_APPLESS_MAIN(TestProblems)
#include "tst_problems.moc"
