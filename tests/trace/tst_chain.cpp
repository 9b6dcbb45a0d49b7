// SPDX-License-Identifier: MIT
// Chains of causes of real runs: why a timer ran out, and what was behind it.
#include "support/runs.h"
#include "trace/chain.h"
#include "trace/life.h"

#include <QTest>

using namespace trace;
using support::eventWith;

namespace {

Trace runWith(const char *faults)
{
    return support::run(std::string(life::Whole) + "faults = [ " + faults + " ]\n");
}

// "state main CLOSED > SYN_SENT <- connect", one line a link.
QStringList chainTexts(const Trace &trace, EventId event)
{
    const QStringList all = support::lines(trace);
    static const QStringList Kinds = {"<-", "unguarded", "fate", "decided"};
    QStringList texts;
    for (const Link &link : chainBehind(trace, event)) {
        const QString kind = Kinds[static_cast<int>(link.kind)];
        const QString text = all[indexOf(link.event)] + ' ' + kind;
        texts << (link.kind == Link::Kind::Decided ? text : text + ' ' + all[indexOf(link.cause)]);
    }
    return texts;
}

std::optional<MissingAck::Why> whyAt(const Trace &trace, const QString &expiry)
{
    const auto missing = missingAckAt(trace, eventWith(trace, expiry));
    return missing ? std::optional(missing->why) : std::nullopt;
}

} // namespace

class TestChain : public QObject
{
    Q_OBJECT

private slots:
    void chain_ofAState_goesBackToTheCall();
    void chain_ofARepeatedFin_tellsOfTheLostAck();
    void chain_ofALoss_endsAtTheCall();
    void chain_ofACall_isTheCallAlone();
    void chain_ofALongConversation_isCut();
    void ack_thatIsMissing_hasAReason_data();
    void ack_thatIsMissing_hasAReason();
    void ack_thatIsNotWaitedFor_isNotMissing();
    void sendings_thatWereLost_areCounted();
    void consequences_ofEveryEvent_areCausesInverted();
    void consequences_ofALoss_areTheExpiryThatItLeft();
    void event_thatTellsAStep_isItsState();
};

void TestChain::chain_ofAState_goesBackToTheCall()
{
    const Trace trace = support::run(life::Whole);
    const QStringList expected = {
        "150ms server main LISTEN > SYN_RECEIVED <- 150ms server main gets SYN 0: accepted",
        "100ms client main sends SYN 0 <- 100ms client main calls connect",
        "100ms client main calls connect decided"};
    const QStringList found = chainTexts(trace, eventWith(trace, "> SYN_RECEIVED"));
    QCOMPARE(found.size(), expected.size());
    QCOMPARE(found.mid(1), expected.mid(1));
}

void TestChain::chain_ofARepeatedFin_tellsOfTheLostAck()
{
    const Trace trace = runWith(R"({ drop = "ACK", from = "client", nth = 2 })");
    const EventId again = eventWith(trace, "server main sends FIN+ACK 1 ack 2 again");
    const std::vector<Link> chain = chainBehind(trace, again);
    QVERIFY(chain.size() >= 5);
    QCOMPARE(int(chain[0].kind), int(Link::Kind::Triggered));
    QCOMPARE(int(chain[1].kind), int(Link::Kind::Unguarded));
    QCOMPARE(int(chain[2].kind), int(Link::Kind::Fate));
    QCOMPARE(int(chain[2].missing->why), int(MissingAck::Why::AckLost));
    QCOMPARE(support::lines(trace)[indexOf(chain[3].event)],
             QString("1.05s client main sends ACK 2 ack 2"));
    QCOMPARE(support::lines(trace)[indexOf(chain[4].event)],
             QString("1s server main sends FIN+ACK 1 ack 2"));
    QCOMPARE(int(chain.back().kind), int(Link::Kind::Decided));
}

void TestChain::chain_ofALoss_endsAtTheCall()
{
    const Trace trace = runWith(R"({ drop = "SYN", from = "client" })");
    const std::vector<Link> chain = chainBehind(trace, eventWith(trace, "loses SYN"));
    QCOMPARE(chain.size(), std::size_t(3));
    QCOMPARE(int(chain[0].kind), int(Link::Kind::Fate));
    QVERIFY(!chain[0].missing);
    QCOMPARE(chain[2].event, eventWith(trace, "client main calls connect"));
}

void TestChain::chain_ofACall_isTheCallAlone()
{
    const Trace trace = support::run(life::Whole);
    const EventId call = eventWith(trace, "client main calls close");
    const std::vector<Link> chain = chainBehind(trace, call);
    QCOMPARE(chain.size(), std::size_t(1));
    QCOMPARE(chain[0].event, call);
    QCOMPARE(chain[0].cause, call);
    QCOMPARE(int(chain[0].kind), int(Link::Kind::Decided));
}

void TestChain::chain_ofALongConversation_isCut()
{
    const Trace trace = support::run(std::string(life::Whole));
    for (std::uint32_t i = 0; i < trace.events().size(); ++i) {
        const auto chain = chainBehind(trace, EventId(i));
        QVERIFY(!chain.empty());
        QVERIFY(chain.size() <= LongestChain + 1);
        const EventId start = std::holds_alternative<SegmentLost>(trace.event(EventId(i)).fact)
                                  ? EventId(i)
                                  : sendingOf(trace, EventId(i));
        QCOMPARE(chain.front().event, start);
    }
}

void TestChain::ack_thatIsMissing_hasAReason_data()
{
    QTest::addColumn<QString>("faults");
    QTest::addColumn<QString>("expiry");
    QTest::addColumn<int>("why");
    const auto row = [](const char *name, const char *faults, const char *expiry,
                        MissingAck::Why why) {
        QTest::newRow(name) << QString(faults) << QString(expiry) << int(why);
    };
    using Why = MissingAck::Why;
    row("the SYN is lost", R"({ drop = "SYN", from = "client" })",
        "client main expire retransmission", Why::SegmentLost);
    row("the SYN is late", R"({ delay = "SYN", from = "client", by = "1500ms" })",
        "client main expire retransmission", Why::SegmentUnderWay);
    row("the SYN+ACK is lost", R"({ drop = "SYN+ACK", from = "server" })",
        "client main expire retransmission", Why::AckLost);
    row("the SYN+ACK is late", R"({ delay = "SYN+ACK", from = "server", by = "1500ms" })",
        "client main expire retransmission", Why::AckUnderWay);
    row("the last ACK is lost", R"({ drop = "ACK", from = "client", nth = 2 })",
        "server main expire lossProbe", Why::AckLost);
    row("the way is cut", R"({ cut = "both", since = "900ms" })", "server main expire lossProbe",
        Why::SegmentLost);
}

void TestChain::ack_thatIsMissing_hasAReason()
{
    QFETCH(QString, faults);
    QFETCH(QString, expiry);
    QFETCH(int, why);
    const Trace trace = runWith(qPrintable(faults));
    const auto found = whyAt(trace, expiry);
    QVERIFY(found);
    QCOMPARE(int(*found), why);
}

void TestChain::ack_thatIsNotWaitedFor_isNotMissing()
{
    const Trace trace = support::run(life::Whole);
    QVERIFY(!whyAt(trace, "client main expire timeWait"));
    QVERIFY(!whyAt(trace, "client main calls connect"));
}

void TestChain::sendings_thatWereLost_areCounted()
{
    const Trace trace = runWith(R"({ drop = "SYN", from = "client", nth = [1, 2] })");
    const auto second = missingAckAt(trace, eventWith(trace, "2.1s client main expire"));
    QVERIFY(second);
    QCOMPARE(second->sendings, 2);
    QCOMPARE(second->telling, eventWith(trace, "1.125s client main loses SYN 0"));
}

void TestChain::consequences_ofEveryEvent_areCausesInverted()
{
    const Trace trace = runWith(R"({ drop = "ACK", from = "client", nth = 2 })");
    const auto holds = [](const std::vector<EventId> &ids, EventId id) {
        return std::ranges::find(ids, id) != ids.end();
    };
    for (std::uint32_t i = 0; i < trace.events().size(); ++i) {
        for (const EventId cause : causesOf(trace, EventId(i)))
            QVERIFY2(holds(consequencesOf(trace, cause), EventId(i)),
                     qPrintable(support::lines(trace)[i]));
        for (const EventId consequence : consequencesOf(trace, EventId(i)))
            QVERIFY2(holds(causesOf(trace, consequence), EventId(i)),
                     qPrintable(support::lines(trace)[i]));
    }
}

void TestChain::consequences_ofALoss_areTheExpiryThatItLeft()
{
    const Trace trace = runWith(R"({ drop = "ACK", from = "client", nth = 2 })");
    const auto consequences = consequencesOf(trace, eventWith(trace, "client main loses ACK"));
    QCOMPARE(consequences, std::vector{eventWith(trace, "server main expire lossProbe")});
}

void TestChain::event_thatTellsAStep_isItsState()
{
    const Trace trace = runWith(R"({ drop = "SYN", from = "client" })");
    QStringList told;
    const std::vector<Step> all = steps(trace);
    for (const Step &step : all)
        told << support::lines(trace)[indexOf(tellingEvent(trace, step))];
    QVERIFY(told.contains("100ms client main CLOSED > SYN_SENT"));
    QVERIFY(told.contains("1.1s client main sends SYN 0 again"));
    QCOMPARE(told.front(), QString("0ms server listener CLOSED > LISTEN"));
}

QTEST_APPLESS_MAIN(TestChain)
#include "tst_chain.moc"
