// SPDX-License-Identifier: MIT
#include "model/selection.h"
#include "support/chronoprinting.h"

#include <QSignalSpy>
#include <QTest>

#include <variant>

using namespace std::chrono_literals;
using model::Document;
using model::Selection;
using trace::EventId;

namespace {

const auto Life = QStringLiteral(":/scenarios/01-life-of-a-connection.fourwave");

template <typename Fact>
EventId firstOf(const trace::Trace &trace)
{
    std::uint32_t i = 0;
    while (!std::holds_alternative<Fact>(trace.events()[i].fact))
        ++i;
    return EventId(i);
}

} // namespace

class TestSelection : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void event_bringsItsSocket();
    void arrival_isAboutItsSegment();
    void call_isAboutNoSegment();
    void sameAgain_isNotToldAgain();
    void socket_dropsTheEvent();
    void clear_tellsOnce();
    void edited_eventThatStays_staysSelected();
    void edited_eventThatMoves_isDropped();
    void openedAnother_nothingIsSelected();

private:
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Selection> m_selection;
};

void TestSelection::init()
{
    m_document = std::make_unique<Document>();
    m_selection = std::make_unique<Selection>(*m_document);
    QVERIFY(!m_document->open(Life));
}

void TestSelection::cleanup()
{
    m_selection.reset();
    m_document.reset();
}

void TestSelection::event_bringsItsSocket()
{
    const EventId sent = firstOf<trace::SegmentSent>(m_document->trace());
    QSignalSpy changed(m_selection.get(), &Selection::selectionChanged);
    m_selection->selectEvent(sent);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_selection->event(), std::optional(sent));
    QCOMPARE(m_selection->socket(), std::optional(m_document->trace().event(sent).socket));
    QCOMPARE(m_selection->segment(), std::optional(sent));
}

void TestSelection::arrival_isAboutItsSegment()
{
    m_selection->selectEvent(firstOf<trace::SegmentArrived>(m_document->trace()));
    QCOMPARE(m_selection->segment(),
             std::optional(firstOf<trace::SegmentSent>(m_document->trace())));
}

void TestSelection::call_isAboutNoSegment()
{
    m_selection->selectEvent(firstOf<trace::CallMade>(m_document->trace()));
    QVERIFY(m_selection->event());
    QVERIFY(!m_selection->segment());
}

void TestSelection::sameAgain_isNotToldAgain()
{
    m_selection->selectEvent(EventId(3));
    QSignalSpy changed(m_selection.get(), &Selection::selectionChanged);
    m_selection->selectEvent(EventId(3));
    QCOMPARE(changed.size(), 0);
}

void TestSelection::socket_dropsTheEvent()
{
    m_selection->selectEvent(EventId(3));
    m_selection->selectSocket(trace::SocketId(1));
    QVERIFY(!m_selection->event());
    QCOMPARE(m_selection->socket(), std::optional(trace::SocketId(1)));
}

void TestSelection::clear_tellsOnce()
{
    m_selection->selectEvent(EventId(3));
    QSignalSpy changed(m_selection.get(), &Selection::selectionChanged);
    m_selection->clear();
    m_selection->clear();
    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_selection->event() && !m_selection->socket());
}

void TestSelection::edited_eventThatStays_staysSelected()
{
    const EventId sent = firstOf<trace::SegmentSent>(m_document->trace());
    m_selection->selectEvent(sent);
    QSignalSpy changed(m_selection.get(), &Selection::selectionChanged);
    scenario::Scenario longer = m_document->scenario();
    longer.calls.back().at = 2s;
    m_document->edit(longer);
    QCOMPARE(m_selection->event(), std::optional(sent));
    QCOMPARE(changed.size(), 0);
}

void TestSelection::edited_eventThatMoves_isDropped()
{
    m_selection->selectEvent(firstOf<trace::SegmentArrived>(m_document->trace()));
    QSignalSpy changed(m_selection.get(), &Selection::selectionChanged);
    scenario::Scenario slower = m_document->scenario();
    slower.delay = {80ms, 80ms};
    m_document->edit(slower);
    QVERIFY(!m_selection->event());
    QCOMPARE(changed.size(), 1);
}

void TestSelection::openedAnother_nothingIsSelected()
{
    m_selection->selectEvent(EventId(0));
    QVERIFY(!m_document->open(Life));
    QVERIFY(!m_selection->event() && !m_selection->socket());
}

QTEST_GUILESS_MAIN(TestSelection)
#include "tst_selection.moc"
