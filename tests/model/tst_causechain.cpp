// SPDX-License-Identifier: MIT
#include "model/causechain.h"
#include "model/playback.h"
#include "model/selection.h"

#include <QSignalSpy>
#include <QTest>

#include <variant>

using model::CauseChain;
using trace::EventId;

namespace {

const auto LostLastAck = QStringLiteral(":/scenarios/12-lost-last-ack.fourwave");

} // namespace

class TestCauseChain : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void event_beforeTheFirstStep_isNone();
    void event_ofAStep_tellsTheStep();
    void event_thatIsSelected_comesBeforeTheStep();
    void step_afterASelection_isAtHandAgain();
    void causes_ofEveryEvent_leadBackToADecision();
    void consequence_ofACause_canLeadBack();
    void siblings_ofAJump_goRound();
    void siblings_withoutAJump_goNowhere();
    void shown_whenItChanges_isTold();
    void trace_thatIsReplaced_startsAnew();
    void trace_thatIsReplaced_isNeverMixedWithTheOldChain();

private:
    [[nodiscard]] EventId repeatedFin() const;

    struct Session
    {
        model::Document document;
        model::Playback playback{document};
        model::Selection selection{document};
        CauseChain chain{document, playback, selection};
    };
    std::unique_ptr<Session> m_session;
};

void TestCauseChain::init()
{
    m_session = std::make_unique<Session>();
    QVERIFY(!m_session->document.open(LostLastAck));
}

EventId TestCauseChain::repeatedFin() const
{
    const auto events = m_session->document.trace().events();
    for (std::uint32_t i = 0; i < events.size(); ++i) {
        const auto *sent = std::get_if<trace::SegmentSent>(&events[i].fact);
        if (sent != nullptr && sent->isRetransmission)
            return EventId(i);
    }
    qFatal("Nothing is repeated.");
}

void TestCauseChain::event_beforeTheFirstStep_isNone()
{
    QVERIFY(!m_session->chain.event());
    QVERIFY(m_session->chain.links().empty());
    QVERIFY(m_session->chain.causes().empty());
}

void TestCauseChain::event_ofAStep_tellsTheStep()
{
    QSignalSpy changed(&m_session->chain, &CauseChain::chainChanged);
    m_session->playback.seekStep(3);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_session->chain.event(),
             std::optional(
                 trace::tellingEvent(m_session->document.trace(), m_session->document.steps()[3])));
    QCOMPARE(m_session->chain.events().front(), *m_session->chain.event());
}

void TestCauseChain::event_thatIsSelected_comesBeforeTheStep()
{
    m_session->playback.seekStep(3);
    m_session->selection.selectEvent(repeatedFin());
    QCOMPARE(m_session->chain.event(), std::optional(repeatedFin()));
    QVERIFY(m_session->chain.links().size() >= 4);
}

void TestCauseChain::step_afterASelection_isAtHandAgain()
{
    m_session->selection.selectEvent(repeatedFin());
    m_session->playback.seekStep(2);
    QVERIFY(m_session->chain.event() != std::optional(repeatedFin()));
}

void TestCauseChain::causes_ofEveryEvent_leadBackToADecision()
{
    const auto count = m_session->document.trace().events().size();
    for (std::uint32_t i = 0; i < count; ++i) {
        m_session->chain.goTo(EventId(i));
        for (std::size_t jumps = 0; !m_session->chain.causes().empty(); ++jumps) {
            QVERIFY(jumps < count);
            m_session->chain.goToCause();
        }
        QVERIFY(m_session->document.trace().event(*m_session->chain.event()).causes.empty());
    }
}

void TestCauseChain::consequence_ofACause_canLeadBack()
{
    m_session->selection.selectEvent(repeatedFin());
    m_session->chain.goToCause();
    const auto consequences = m_session->chain.consequences();
    QVERIFY(std::ranges::find(consequences, repeatedFin()) != consequences.end());
    m_session->chain.goToConsequence();
    QCOMPARE(m_session->chain.event(), std::optional(consequences.front()));
}

void TestCauseChain::siblings_ofAJump_goRound()
{
    const auto arrival = m_session->document.trace().fatesOf(repeatedFin()).front();
    m_session->selection.selectEvent(arrival);
    const auto consequences = m_session->chain.consequences();
    QVERIFY(consequences.size() > 1);
    m_session->chain.goToConsequence();
    m_session->chain.goToSibling(1);
    QCOMPARE(m_session->chain.event(), std::optional(consequences[1]));
    m_session->chain.goToSibling(-1);
    m_session->chain.goToSibling(-1);
    QCOMPARE(m_session->chain.event(), std::optional(consequences.back()));
}

void TestCauseChain::siblings_withoutAJump_goNowhere()
{
    m_session->selection.selectEvent(repeatedFin());
    m_session->chain.goToSibling(1);
    QCOMPARE(m_session->chain.event(), std::optional(repeatedFin()));
}

void TestCauseChain::shown_whenItChanges_isTold()
{
    QSignalSpy shown(&m_session->chain, &CauseChain::shownChanged);
    m_session->chain.setShown(true);
    m_session->chain.setShown(true);
    QCOMPARE(shown.size(), 1);
    QVERIFY(m_session->chain.isShown());
}

void TestCauseChain::trace_thatIsReplaced_startsAnew()
{
    m_session->playback.goToEnd();
    m_session->selection.selectEvent(repeatedFin());
    QSignalSpy changed(&m_session->chain, &CauseChain::chainChanged);
    QVERIFY(!m_session->document.open(QStringLiteral(":/scenarios/02-handshake.fourwave")));
    QVERIFY(!changed.isEmpty());
    QVERIFY(!m_session->chain.event());
}

// Whoever hears of the new trace may ask for the chain at once.
void TestCauseChain::trace_thatIsReplaced_isNeverMixedWithTheOldChain()
{
    m_session->playback.goToEnd();
    QVERIFY(!m_session->chain.links().empty());
    bool hasHeard = false;
    connect(&m_session->document, &model::Document::traceReplaced, this, [&] {
        hasHeard = true;
        const auto events = m_session->document.trace().events().size();
        for (const EventId event : m_session->chain.events())
            QVERIFY(trace::indexOf(event) < events);
        QVERIFY(!m_session->chain.event());
    });
    QVERIFY(
        !m_session->document.open(QStringLiteral(":/scenarios/18-connection-refused.fourwave")));
    QVERIFY(hasHeard);
}

QTEST_GUILESS_MAIN(TestCauseChain)
#include "tst_causechain.moc"
