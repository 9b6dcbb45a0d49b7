// SPDX-License-Identifier: MIT
#include "scenario/text.h"
#include "simulation/simulate.h"

#include <QTest>

#include <algorithm>
#include <string>

namespace {

// A server that takes connections, and the client's calls.
trace::Trace run(const std::string &calls)
{
    const std::string text = R"(format = 1
title = { en = "Repeated", zh = "重复" }
summary = { en = "Calls.", zh = "调用。" }
calls = [
  { at = "0ms", host = "server", call = "listen" },
  { at = "0ms", host = "server", call = "accept", repeat = { count = 3, interval = "1s" } },
)" + calls + R"(]

[hosts]
client = { os = "linux" }
server = { os = "linux" }

[network]
delay = "50ms"
)";
    const scenario::ParseResult parsed = scenario::parse(text);
    Q_ASSERT(parsed.isGood());
    return simulation::simulate(parsed.scenario);
}

qsizetype dataSegments(const trace::Trace &trace)
{
    return std::ranges::count_if(trace.events(), [](const trace::Event &event) {
        const auto *sent = std::get_if<trace::SegmentSent>(&event.fact);
        return sent && sent->segment.length > 0;
    });
}

qsizetype clientSockets(const trace::Trace &trace)
{
    return std::ranges::count(trace.sockets(), tcp::Side::Client, &trace::Socket::host);
}

} // namespace

class TestRepetition : public QObject
{
    Q_OBJECT

private slots:
    void send_repeated_staysOnItsSocket();
    void connect_repeated_makesASocketEachTime();
    void send_afterRepeatedConnect_goesToTheSocketOfItsNumber();
};

void TestRepetition::send_repeated_staysOnItsSocket()
{
    const trace::Trace trace = run(R"(
  { at = "100ms", host = "client", call = "connect" },
  { at = "1s", host = "client", call = "send", bytes = 10, repeat = { count = 3, interval = "1s" } },
)");
    QCOMPARE(dataSegments(trace), 3);
    QCOMPARE(clientSockets(trace), 1);
}

void TestRepetition::connect_repeated_makesASocketEachTime()
{
    const trace::Trace trace = run(R"(
  { at = "100ms", host = "client", call = "connect", repeat = { count = 3, interval = "1s" } },
)");
    QCOMPARE(clientSockets(trace), 3);
}

void TestRepetition::send_afterRepeatedConnect_goesToTheSocketOfItsNumber()
{
    const trace::Trace trace = run(R"(
  { at = "100ms", host = "client", call = "connect", repeat = { count = 3, interval = "1s" } },
  { at = "5s", host = "client", call = "send", bytes = 10, repeat = { count = 3, interval = "1s" } },
)");
    for (const trace::Event &event : trace.events()) {
        const auto *call = std::get_if<trace::CallMade>(&event.fact);
        if (!call || !std::holds_alternative<tcp::calls::Send>(call->call))
            continue;
        const auto number =
            (event.at.time_since_epoch() - std::chrono::seconds(5)) / std::chrono::seconds(1);
        const std::string name = number == 0 ? "main" : "main#" + std::to_string(number + 1);
        QCOMPARE(trace.socket(event.socket).name, name);
    }
    QCOMPARE(dataSegments(trace), 3);
}

QTEST_APPLESS_MAIN(TestRepetition)
#include "tst_repetition.moc"
