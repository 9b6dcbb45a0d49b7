// SPDX-License-Identifier: MIT
// Why the events of the important scenarios happened, sentence by sentence.
#include "explanation/chain.h"
#include "scenario/text.h"
#include "simulation/simulate.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace explanation;
using tcp::Side;
using tcp::State;

namespace {

// A shipped scenario as it ran, perhaps with other words in its text.
class Run
{
public:
    explicit Run(const char *name, const char *before = "", const char *after = "")
    {
        QFile file(QStringLiteral(":/scenarios/%1.fourwave").arg(QLatin1String(name)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot open %s", name);
        QByteArray text = file.readAll();
        if (*before != '\0' && !text.contains(before))
            qFatal("%s does not contain %s", name, before);
        text.replace(before, after);
        trace = simulation::simulate(scenario::parse(text.toStdString()).scenario);
        steps = trace::steps(trace);
    }

    // The sentences, one a line.
    [[nodiscard]] QString why(trace::EventId event, Language language) const
    {
        QStringList texts;
        for (const ChainSentence &sentence : chain(event, language))
            texts << sentence.text;
        return texts.join(u'\n');
    }
    [[nodiscard]] std::vector<ChainSentence> chain(trace::EventId event, Language language) const
    {
        return explainChain(trace, steps, trace::chainBehind(trace, event), language);
    }

    // The first event of the host that is one.
    template <typename Fact, typename Is>
    [[nodiscard]] trace::EventId first(Side host, Is is) const
    {
        for (std::uint32_t i = 0; i < trace.events().size(); ++i) {
            const auto *fact = std::get_if<Fact>(&trace.events()[i].fact);
            if (fact != nullptr && trace.events()[i].host == host && is(*fact))
                return trace::EventId(i);
        }
        qFatal("There is no such event.");
    }
    [[nodiscard]] trace::EventId entering(Side host, State state) const
    {
        return first<trace::StateChanged>(
            host, [state](const trace::StateChanged &fact) { return fact.to == state; });
    }
    [[nodiscard]] trace::EventId repeating(Side host) const
    {
        return first<trace::SegmentSent>(
            host, [](const trace::SegmentSent &fact) { return fact.isRetransmission; });
    }
    [[nodiscard]] trace::EventId expiring(Side host, tcp::TimerKind timer) const
    {
        return first<trace::TimerChanged>(host, [timer](const trace::TimerChanged &fact) {
            return fact.timer == timer && fact.action == trace::TimerChanged::Action::Expire;
        });
    }

    trace::Trace trace;
    std::vector<trace::Step> steps;
};

QString lines(const QStringList &all)
{
    return all.join(u'\n');
}

} // namespace

class TestChain : public QObject
{
    Q_OBJECT

private slots:
    void repeatedFin_ofALostLastAck_tellsOfThatAck();
    void repeatedSyn_ofALostSyn_tellsOfTheSyn();
    void repeatedSyn_ofALostSynAck_tellsOfTheSynAck();
    void closeWait_ofTheDefault_goesBackToTheCall();
    void timeWait_thatIsOver_tellsWhenItBegan();
    void finWait2_thatEnds_tellsOfTheTimer();
    void lastFin_thatNobodyAcknowledges_isCounted();
    void reset_ofAClosedPort_answersTheSyn();
    void forgedReset_isSaidToBeForged();
    void rules_ofATimer_nameTheParameterWithValueAndStanding();
    void rules_ofAChangedParameter_sayThatTheScenarioSetsIt();
    void rules_ofAState_openItsTopic();
    void jump_toAnEvent_saysTimeHostAndEvent();
};

void TestChain::repeatedFin_ofALostLastAck_tellsOfThatAck()
{
    const Run run("12-lost-last-ack");
    const trace::EventId again = run.repeating(Side::Server);
    QCOMPARE(
        run.why(again, Language::English),
        lines({"The server repeated FIN+ACK at 1.3 s because its tail loss probe timer expired.",
               "The timer was running because no ACK with number 2 had come.",
               "That ACK was lost on the way: the network dropped it.",
               "The client sent ACK at 1.05 s in answer to FIN+ACK.",
               "The server sent FIN+ACK at 1 s because its program called close().",
               "Here the chain ends: calling close() was up to the program of the server."}));
    QCOMPARE(run.why(again, Language::Chinese),
             lines({"服务器在 1.3 秒时重传 FIN+ACK，因为它的尾部丢失探测定时器到期。",
                    "定时器还在走，因为确认号为 2 的 ACK 一直没有来。",
                    "那个 ACK 在途中丢失：被网络丢弃。",
                    "客户端在 1.05 秒时发出 ACK，这是对 FIN+ACK 的回应。",
                    "服务器在 1 秒时发出 FIN+ACK，因为程序调用了 close()。",
                    "因果链到此为止：调用 close() 是服务器的程序自己的决定。"}));
}

void TestChain::repeatedSyn_ofALostSyn_tellsOfTheSyn()
{
    const Run run("09-lost-syn");
    QCOMPARE(
        run.why(run.repeating(Side::Client), Language::English),
        lines({"The client repeated SYN at 1.1 s because its retransmission timer expired.",
               "The timer was running because no ACK with number 1 had come.",
               "SYN was lost on the way: the network dropped it.",
               "The client sent SYN at 100 ms because its program called connect().",
               "Here the chain ends: calling connect() was up to the program of the client."}));
    QCOMPARE(
        run.why(run.repeating(Side::Client), Language::Chinese),
        lines({"客户端在 1.1 秒时重传 SYN，因为它的重传定时器到期。",
               "定时器还在走，因为确认号为 1 的 ACK 一直没有来。", "SYN 在途中丢失：被网络丢弃。",
               "客户端在 100 毫秒时发出 SYN，因为程序调用了 connect()。",
               "因果链到此为止：调用 connect() 是客户端的程序自己的决定。"}));
}

void TestChain::repeatedSyn_ofALostSynAck_tellsOfTheSynAck()
{
    const Run run("24-lost-syn-ack");
    QCOMPARE(
        run.why(run.repeating(Side::Client), Language::English),
        lines({"The client repeated SYN at 1.1 s because its retransmission timer expired.",
               "The timer was running because no ACK with number 1 had come.",
               "SYN+ACK, which carried the ACK, was lost on the way: the network dropped it.",
               "The server sent SYN+ACK at 150 ms in answer to SYN.",
               "The client sent SYN at 100 ms because its program called connect().",
               "Here the chain ends: calling connect() was up to the program of the client."}));
}

void TestChain::closeWait_ofTheDefault_goesBackToTheCall()
{
    const Run run("01-life-of-a-connection");
    const trace::EventId event = run.entering(Side::Server, State::CloseWait);
    QCOMPARE(run.why(event, Language::English),
             lines({"The server entered CLOSE_WAIT at 550 ms because FIN+ACK arrived.",
                    "The client sent FIN+ACK at 500 ms because its program called close().",
                    "Here the chain ends: calling close() was up to the program of the client."}));
    QCOMPARE(run.why(event, Language::Chinese),
             lines({"服务器在 550 毫秒时进入 CLOSE_WAIT，因为 FIN+ACK 到达。",
                    "客户端在 500 毫秒时发出 FIN+ACK，因为程序调用了 close()。",
                    "因果链到此为止：调用 close() 是客户端的程序自己的决定。"}));
}

void TestChain::timeWait_thatIsOver_tellsWhenItBegan()
{
    const Run run("01-life-of-a-connection");
    const trace::EventId event = run.entering(Side::Client, State::Closed);
    QCOMPARE(run.why(event, Language::English),
             lines({"The client entered CLOSED at 61.05 s because its 2MSL timer expired.",
                    "The timer had run for 60 s, since the client entered TIME_WAIT.",
                    "The client entered TIME_WAIT at 1.05 s because FIN+ACK arrived.",
                    "The server sent FIN+ACK at 1 s because its program called close().",
                    "Here the chain ends: calling close() was up to the program of the server."}));
    QCOMPARE(run.why(event, Language::Chinese),
             lines({"客户端在 61.05 秒时进入 CLOSED，因为它的 2MSL 定时器到期。",
                    "从客户端进入 TIME_WAIT 起，定时器走了 60 秒。",
                    "客户端在 1.05 秒时进入 TIME_WAIT，因为 FIN+ACK 到达。",
                    "服务器在 1 秒时发出 FIN+ACK，因为程序调用了 close()。",
                    "因果链到此为止：调用 close() 是服务器的程序自己的决定。"}));
}

void TestChain::finWait2_thatEnds_tellsOfTheTimer()
{
    const Run run("44-orphaned-fin-wait-2");
    const trace::EventId event = run.expiring(Side::Client, tcp::TimerKind::FinWait2);
    QCOMPARE(run.why(event, Language::English),
             lines({"The client's FIN_WAIT_2 timer expired at 60.6 s; it had run for 60 s, since "
                    "the client entered FIN_WAIT_2.",
                    "The client entered FIN_WAIT_2 at 600 ms because ACK arrived.",
                    "The server sent ACK at 550 ms in answer to FIN+ACK.",
                    "The client sent FIN+ACK at 500 ms because its program called close().",
                    "Here the chain ends: calling close() was up to the program of the client."}));
}

void TestChain::lastFin_thatNobodyAcknowledges_isCounted()
{
    const Run run("28-last-ack-never-acknowledged");
    const trace::EventId event = run.entering(Side::Server, State::Closed);
    QCOMPARE(
        run.why(event, Language::English),
        lines({"The server entered CLOSED at 154.3 s because its retransmission timer expired.",
               "The timer was running because no ACK with number 2 had come, although FIN+ACK had "
               "been sent 10 times.",
               "None of them arrived; the last was lost on the way: the receiver was switched off.",
               "The server sent FIN+ACK at 700 ms because its program called close().",
               "Here the chain ends: calling close() was up to the program of the server."}));
    QCOMPARE(run.why(event, Language::Chinese),
             lines({"服务器在 154.3 秒时进入 CLOSED，因为它的重传定时器到期。",
                    "定时器还在走，因为 FIN+ACK 已经发了 10 次，确认号为 2 的 ACK 仍没有来。",
                    "一个也没有到达；最后一个在途中丢失：接收方已断电。",
                    "服务器在 700 毫秒时发出 FIN+ACK，因为程序调用了 close()。",
                    "因果链到此为止：调用 close() 是服务器的程序自己的决定。"}));
}

void TestChain::reset_ofAClosedPort_answersTheSyn()
{
    const Run run("18-connection-refused");
    QCOMPARE(
        run.why(run.entering(Side::Client, State::Closed), Language::English),
        lines({"The client entered CLOSED at 200 ms because RST+ACK arrived.",
               "The server sent RST+ACK at 150 ms in answer to SYN.",
               "The client sent SYN at 100 ms because its program called connect().",
               "Here the chain ends: calling connect() was up to the program of the client."}));
}

void TestChain::forgedReset_isSaidToBeForged()
{
    const Run run("41-blind-reset");
    const trace::EventId forged = run.first<trace::SegmentSent>(
        Side::Server, [](const trace::SegmentSent &fact) { return fact.isInjected; });
    QCOMPARE(run.why(forged, Language::English), lines({"Somebody on the way forged RST."}));
}

void TestChain::rules_ofATimer_nameTheParameterWithValueAndStanding()
{
    const Run run("44-orphaned-fin-wait-2");
    const auto chain =
        run.chain(run.expiring(Side::Client, tcp::TimerKind::FinWait2), Language::English);
    const auto rule = std::ranges::find(chain.front().rules, "finWait2Timeout", &Rule::field);
    QVERIFY(rule != chain.front().rules.end());
    QCOMPARE(rule->text, QString("Linux 6.18: tcp_fin_timeout = 60 s (measured)"));
    QCOMPARE(int(rule->host), int(Side::Client));
    QVERIFY(rule->topic.isEmpty());
}

void TestChain::rules_ofAChangedParameter_sayThatTheScenarioSetsIt()
{
    const Run run("44-orphaned-fin-wait-2", "client = { os = \"linux\" }",
                  "client = { os = \"linux\", parameters = { finWait2Timeout = \"7s\" } }");
    const auto chain =
        run.chain(run.expiring(Side::Client, tcp::TimerKind::FinWait2), Language::Chinese);
    const auto rule = std::ranges::find(chain.front().rules, "finWait2Timeout", &Rule::field);
    QVERIFY(rule != chain.front().rules.end());
    QCOMPARE(rule->text, QString("Linux 6.18：tcp_fin_timeout = 7 秒（场景设定）"));
}

void TestChain::rules_ofAState_openItsTopic()
{
    const Run run("01-life-of-a-connection");
    const auto chain = run.chain(run.entering(Side::Server, State::CloseWait), Language::English);
    QCOMPARE(chain.front().rules.front().text, QString("RFC 9293 3.10.7.4"));
    QCOMPARE(chain.front().rules.front().topic, QString("CLOSE_WAIT"));
}

void TestChain::jump_toAnEvent_saysTimeHostAndEvent()
{
    const Run run("01-life-of-a-connection");
    const trace::EventId event = run.entering(Side::Server, State::CloseWait);
    QCOMPARE(jumpText(run.trace, event, Language::English),
             QString("550 ms, the server: ESTABLISHED → CLOSE_WAIT"));
    QCOMPARE(jumpText(run.trace, event, Language::Chinese),
             QString("550 毫秒，服务器：ESTABLISHED → CLOSE_WAIT"));
}

QTEST_GUILESS_MAIN(TestChain)
#include "tst_chain.moc"
