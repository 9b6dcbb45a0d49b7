// SPDX-License-Identifier: MIT
// What is told of a step fits what the host's own system does, in both languages and in few words.
#include "explanation/explainstep.h"
#include "scenario/text.h"
#include "simulation/simulate.h"

#include <QTest>

using namespace explanation;

namespace {

constexpr auto Left = R"({ at = "0ms", host = "server", call = "accept" },
{ at = "0ms", host = "client", call = "connect" },
{ at = "1s", host = "client", call = "close" },)";

// Both hosts run the system; the server listens at 7000.
trace::Trace runOn(const QString &system, const QString &calls, const QString &rest)
{
    const std::string text = QStringLiteral(R"(format = 1
end = "1000s"
calls = [
{ at = "0ms", host = "server", call = "listen", backlog = 1 },
%2
]
%3
[hosts]
client = { os = "%1" }
server = { os = "%1" }
)")
                                 .arg(system, calls, rest)
                                 .toStdString();
    const scenario::ParseResult result = scenario::parse(text);
    if (!result.isGood())
        qFatal("line %d: %s", result.problems.front().place.line,
               result.problems.front().found.c_str());
    return simulation::simulate(result.scenario);
}

QString bodiesOf(const trace::Trace &trace, Language language)
{
    QString all;
    for (const trace::Step &step : trace::steps(trace))
        all += explainStep(trace, step, language).body + u'\n';
    return all;
}

} // namespace

class TestSystemSteps : public QObject
{
    Q_OBJECT

private slots:
    void step_ofASystem_tellsWhatItDoes_data();
    void step_ofASystem_tellsWhatItDoes();
};

void TestSystemSteps::step_ofASystem_tellsWhatItDoes_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("calls");
    QTest::addColumn<QString>("rest");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("notTold");
    const auto row = [](const char *name, const char *system, const char *calls, const char *rest,
                        const char *told, const char *notTold) {
        QTest::newRow(name) << QString(system) << QString(calls) << QString(rest) << QString(told)
                            << QString(notTold);
    };
    row("FIN_WAIT_2 ends with RST", "macos", Left, "", "It sends RST, so the peer learns of it.",
        "Nothing is sent");
    row("FIN_WAIT_2 ends silently", "illumos", Left, "", "Nothing is sent", "so the peer learns");
    row("FIN_WAIT_2 is looked at again", "freebsd", Left,
        R"(faults = [ { inject = { from = "server", flags = "ACK", seq = 1, ack = 2 }, at = "100s" } ])",
        "kernel gives the peer another", "so the peer learns");
    row("SYN again after RST", "windows",
        R"({ at = "0ms", host = "client", call = "connect", port = 9 },)", "",
        "does not give up yet: it sends SYN again", "gives up and is CLOSED");
    row("data given up with RST", "windows",
        R"({ at = "0ms", host = "server", call = "accept" },
{ at = "0ms", host = "client", call = "connect" },
{ at = "1s", host = "client", call = "send", bytes = 5 },)",
        R"(faults = [ { cut = "both", since = "900ms" } ])", "It sends RST, in case", "from SYN");
    row("SO_LINGER ends the connection", "windows",
        R"({ at = "0ms", host = "server", call = "accept" },
{ at = "0ms", host = "client", call = "connect" },
{ at = "500ms", host = "client", call = "setOption", linger = "3s" },
{ at = "1s", host = "client", call = "close" },)",
        R"(faults = [ { cut = "both", since = "900ms" } ])",
        "RST ends the connection, and close() returns", "goes on alone");
    row("SYN in the window of TIME_WAIT", "illumos",
        R"({ at = "0ms", host = "server", call = "accept" },
{ at = "0ms", host = "client", call = "connect" },
{ at = "1s", host = "client", call = "close" },
{ at = "2s", host = "server", call = "close" },)",
        R"(faults = [ { inject = { from = "server", flags = "SYN", seq = 50 }, at = "10s" } ])",
        "RST+ACK refuses it, and TIME_WAIT goes on.", "The kernel only sends ACK");
    row("accept queue full: RST to the SYN", "windows",
        R"({ at = "0ms", host = "client", call = "connect", repeat = { count = 2, interval = "1s" } },)",
        "", "RST answers SYN", "dropped without an answer");
    row("accept queue full: SYN dropped", "macos",
        R"({ at = "0ms", host = "client", call = "connect", repeat = { count = 2, interval = "1s" } },)",
        "", "dropped without an answer", "RST answers");
}

void TestSystemSteps::step_ofASystem_tellsWhatItDoes()
{
    QFETCH(QString, system);
    QFETCH(QString, calls);
    QFETCH(QString, rest);
    QFETCH(QString, told);
    QFETCH(QString, notTold);
    const trace::Trace trace = runOn(system, calls, rest);
    const QString bodies = bodiesOf(trace, Language::English);
    QVERIFY2(bodies.contains(told), qPrintable(bodies));
    QVERIFY2(!bodies.contains(notTold), qPrintable(bodies));
    for (const trace::Step &step : trace::steps(trace)) {
        const StepText english = explainStep(trace, step, Language::English);
        const StepText chinese = explainStep(trace, step, Language::Chinese);
        QVERIFY2(readingCost(english.body, Language::English) <= 35, qPrintable(english.body));
        QVERIFY2(readingCost(chinese.body, Language::Chinese) <= 60, qPrintable(chinese.body));
        QVERIFY2(!chinese.body.contains("%1"), qPrintable(chinese.body));
    }
}

QTEST_GUILESS_MAIN(TestSystemSteps)
#include "tst_systemsteps.moc"
