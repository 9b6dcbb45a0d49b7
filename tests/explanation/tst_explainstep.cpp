// SPDX-License-Identifier: MIT
#include "explanation/explainstep.h"
#include "scenario/text.h"
#include "simulation/simulate.h"

#include <QTest>

#include <algorithm>

using namespace explanation;
using namespace std::chrono_literals;

namespace {

// The calls of the default scenario.
constexpr char Life[] = R"(
format = 1
calls = [
  { at = "0ms",   host = "server", call = "listen" },
  { at = "0ms",   host = "server", call = "accept" },
  { at = "100ms", host = "client", call = "connect" },
  { at = "250ms", host = "server", call = "receive" },
  { at = "500ms", host = "client", call = "close" },
  { at = "1s",    host = "server", call = "close" },
]
)";

class Run
{
public:
    explicit Run(const std::string &text)
    {
        const scenario::ParseResult result = scenario::parse(text);
        if (!result.isGood())
            qFatal("%s", result.problems.front().found.c_str());
        trace = simulation::simulate(result.scenario);
        steps = trace::steps(trace);
    }

    // The first step in which that host enters the state.
    [[nodiscard]] StepText entering(tcp::Side host, tcp::State state, Language language) const
    {
        for (const trace::Step &step : steps) {
            if (step.host == host && enters(step, state))
                return explainStep(trace, step, language);
        }
        return {};
    }
    // The first step that begins with an event of that kind of fact.
    template <typename Fact>
    [[nodiscard]] StepText beginningWith(Language language) const
    {
        const auto found = std::ranges::find_if(steps, [this](const trace::Step &step) {
            return std::holds_alternative<Fact>(trace.event(step.events.front()).fact);
        });
        return found == steps.end() ? StepText() : explainStep(trace, *found, language);
    }
    [[nodiscard]] StepText last(Language language) const
    {
        return explainStep(trace, steps.back(), language);
    }
    // All bodies, one a line.
    [[nodiscard]] QString bodies(Language language) const
    {
        QString all;
        for (const trace::Step &step : steps)
            all += explainStep(trace, step, language).body + QLatin1Char('\n');
        return all;
    }

    trace::Trace trace;
    std::vector<trace::Step> steps;

private:
    [[nodiscard]] bool enters(const trace::Step &step, tcp::State state) const
    {
        return std::ranges::any_of(step.events, [this, state](trace::EventId id) {
            const auto *changed = std::get_if<trace::StateChanged>(&trace.event(id).fact);
            return changed != nullptr && changed->to == state;
        });
    }
};

std::string life(const std::string &more = {})
{
    return Life + more;
}

} // namespace

class TestExplainStep : public QObject
{
    Q_OBJECT

private slots:
    void syn_ofTheDefault_hasTheFirstWords();
    void closeWait_ofTheDefault_hasItsWords();
    void syn_withAnotherTimeout_saysThatTimeout();
    void timeWait_withAnotherProfile_saysItsLength();
    void finWait2_withAChangedParameter_saysWhereItComesFrom();
    void hosts_withNames_areCalledByThem();
    void retransmission_ofALostSyn_saysWhatWasLost();
    void source_ofAParameter_namesItAndItsStanding();
    void more_ofAStep_namesTimersAndTheOtherEnd();
    void closing_inEachWay_isToldApart_data();
    void closing_inEachWay_isToldApart();
};

void TestExplainStep::syn_ofTheDefault_hasTheFirstWords()
{
    const Run run(life());
    QCOMPARE(run.entering(tcp::Side::Client, tcp::State::SynSent, Language::Chinese).body,
             QStringLiteral("客户端发出 SYN：我要建立连接，我的编号从 0 开始。它进入 SYN_SENT；1 "
                            "秒内没有回音，就再发一次。"));
    QCOMPARE(
        run.entering(tcp::Side::Client, tcp::State::SynSent, Language::English).body,
        QStringLiteral("The client sends SYN: I want to connect, and my numbering starts at 0. "
                       "It is now in SYN_SENT; with no answer within 1 s, it sends SYN again."));
}

void TestExplainStep::closeWait_ofTheDefault_hasItsWords()
{
    const Run run(life());
    QCOMPARE(run.entering(tcp::Side::Server, tcp::State::CloseWait, Language::Chinese).body,
             QStringLiteral("服务器收到 FIN，recv 返回 0。内核已确认，但要等程序调用 close() "
                            "才发自己的 FIN：它在等你的代码。"));
    QCOMPARE(
        run.entering(tcp::Side::Server, tcp::State::CloseWait, Language::English).body,
        QStringLiteral("FIN has arrived; recv returns 0. The kernel has acknowledged, but its "
                       "own FIN waits for the program's close(): it is waiting for your code."));
}

void TestExplainStep::syn_withAnotherTimeout_saysThatTimeout()
{
    const Run run(
        life("[hosts]\nclient = { os = \"linux\", parameters = { initialRto = \"3s\" } }\n"));
    const StepText text = run.entering(tcp::Side::Client, tcp::State::SynSent, Language::English);
    QVERIFY(text.body.contains(QStringLiteral("within 3 s")));
    QVERIFY2(text.why.contains(QStringLiteral("3 s here; in Linux 6.18 it would be 1 s")),
             qPrintable(text.why));
}

void TestExplainStep::timeWait_withAnotherProfile_saysItsLength()
{
    const Run linux(life());
    const Run standard(life("[hosts]\nclient = { os = \"rfc9293\" }\n"));
    QVERIFY(linux.entering(tcp::Side::Client, tcp::State::TimeWait, Language::English)
                .body.contains(QStringLiteral("60 s")));
    const StepText text =
        standard.entering(tcp::Side::Client, tcp::State::TimeWait, Language::Chinese);
    QVERIFY(text.body.contains(QStringLiteral("240 秒")));
    QVERIFY2(text.source.contains(QStringLiteral("RFC 9293：")), qPrintable(text.source));
}

void TestExplainStep::finWait2_withAChangedParameter_saysWhereItComesFrom()
{
    const Run run(life("[hosts]\nclient = { parameters = { finWait2Timeout = \"7s\" } }\n"));
    const StepText text = run.entering(tcp::Side::Client, tcp::State::FinWait2, Language::Chinese);
    QVERIFY(text.body.contains(QStringLiteral("7 秒")));
    QCOMPARE(text.source,
             QStringLiteral("RFC 9293 3.10.7.4 · Linux 6.18：tcp_fin_timeout（场景设定）"));
}

void TestExplainStep::hosts_withNames_areCalledByThem()
{
    const Run run(life("[hosts]\nclient = { name = \"Alice\" }\nserver = { name = \"小王\" }\n"));
    QVERIFY(run.entering(tcp::Side::Client, tcp::State::SynSent, Language::English)
                .body.startsWith(QStringLiteral("Alice sends SYN")));
    QVERIFY(run.entering(tcp::Side::Client, tcp::State::SynSent, Language::Chinese)
                .body.startsWith(QStringLiteral("Alice 发出 SYN")));
    QVERIFY(run.entering(tcp::Side::Server, tcp::State::SynReceived, Language::Chinese)
                .body.startsWith(QStringLiteral("小王收到 SYN")));
}

void TestExplainStep::retransmission_ofALostSyn_saysWhatWasLost()
{
    const Run run("format = 1\nfaults = [{ drop = \"SYN\", from = \"client\" }]\ncalls = [\n"
                  "{ at = \"0ms\", host = \"server\", call = \"listen\" },\n"
                  "{ at = \"100ms\", host = \"client\", call = \"connect\" },\n]\n");
    QVERIFY(run.beginningWith<trace::SegmentLost>(Language::English)
                .body.startsWith(QStringLiteral("SYN from the client does not arrive")));
    const StepText again = run.beginningWith<trace::TimerChanged>(Language::English);
    QVERIFY2(again.body.startsWith(
                 QStringLiteral("No ACK came within 1 s: the client sends SYN again.")),
             qPrintable(again.body));
}

void TestExplainStep::source_ofAParameter_namesItAndItsStanding()
{
    const Run run(life());
    QCOMPARE(run.entering(tcp::Side::Client, tcp::State::FinWait2, Language::English).source,
             QStringLiteral("RFC 9293 3.10.7.4 · Linux 6.18: tcp_fin_timeout (measured)"));
}

void TestExplainStep::more_ofAStep_namesTimersAndTheOtherEnd()
{
    const Run run(life());
    const StepText text = run.entering(tcp::Side::Client, tcp::State::SynSent, Language::English);
    QVERIFY(text.more.contains(QStringLiteral("sent: SYN, seq=0 len=0"), Qt::CaseInsensitive));
    QVERIFY(text.more.contains(QStringLiteral("Retransmission timer: expires at 1.1 s"),
                               Qt::CaseInsensitive));
    const StepText leak = run.entering(tcp::Side::Server, tcp::State::CloseWait, Language::Chinese);
    QVERIFY(leak.more.contains(QStringLiteral("CLOSE_WAIT：∞ 没有定时器")));
    QVERIFY(leak.more.contains(QStringLiteral("另一端（客户端）此时处于 FIN_WAIT_1。")));
}

void TestExplainStep::closing_inEachWay_isToldApart_data()
{
    QTest::addColumn<QString>("calls");
    QTest::addColumn<QString>("more");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *calls, const char *sentence,
                        const char *more = "") {
        QTest::newRow(name) << QString::fromLatin1(calls) << QString::fromLatin1(more)
                            << QString::fromUtf8(sentence);
    };
    row("both at once",
        "{ at = \"500ms\", host = \"client\", call = \"close\" },"
        "{ at = \"500ms\", host = \"server\", call = \"close\" }",
        "both ends closed at once");
    row("half-close", "{ at = \"500ms\", host = \"client\", call = \"shutdown\", how = \"write\" }",
        "I send no more, but I go on reading (half-close).");
    row("linger 0",
        "{ at = \"400ms\", host = \"client\", call = \"setOption\", linger = \"0s\" },"
        "{ at = \"500ms\", host = \"client\", call = \"close\" }",
        "SO_LINGER is on with time 0");
    row("unread data",
        "{ at = \"300ms\", host = \"server\", call = \"send\", bytes = 5 },"
        "{ at = \"500ms\", host = \"client\", call = \"close\" }",
        "closes while 5 bytes are still unread", "[hosts]\nclient = { reads = \"never\" }\n");
    row("abort", "{ at = \"500ms\", host = \"client\", call = \"abort\" }",
        "The program ends the connection at once with RST.");
    row("exit", "{ at = \"500ms\", host = \"client\", call = \"exit\" }", "The process ends");
    row("a child holds it",
        "{ at = \"400ms\", host = \"client\", call = \"fork\" },"
        "{ at = \"500ms\", host = \"client\", call = \"close\" }",
        "Nothing is sent and no state changes");
    row("orphan", "{ at = \"500ms\", host = \"client\", call = \"close\" }",
        "the client's kernel forgets the orphan");
    row("the peer forgot",
        "{ at = \"400ms\", host = \"server\", call = \"vanish\" },"
        "{ at = \"500ms\", host = \"client\", call = \"send\", bytes = 5 }",
        "has no connection with these ports and addresses");
    row("data after close",
        "{ at = \"500ms\", host = \"client\", call = \"close\" },"
        "{ at = \"800ms\", host = \"server\", call = \"send\", bytes = 5 }",
        "nobody will ever read them");
}

void TestExplainStep::closing_inEachWay_isToldApart()
{
    QFETCH(QString, calls);
    QFETCH(QString, more);
    QFETCH(QString, sentence);
    const QString text =
        QStringLiteral("format = 1\ncalls = [\n"
                       "{ at = \"0ms\", host = \"server\", call = \"listen\" },\n"
                       "{ at = \"0ms\", host = \"server\", call = \"accept\" },\n"
                       "{ at = \"100ms\", host = \"client\", call = \"connect\" },\n%1\n]\n%2")
            .arg(calls, more);
    const QString bodies = Run(text.toStdString()).bodies(Language::English);
    QVERIFY2(bodies.contains(sentence), qPrintable(bodies));
}

QTEST_GUILESS_MAIN(TestExplainStep)
#include "tst_explainstep.moc"
