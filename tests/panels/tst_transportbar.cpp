// SPDX-License-Identifier: MIT
#include "panels/scrubber.h"
#include "panels/session.h"
#include "panels/transportbar.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using panels::Scrubber;
using panels::TransportBar;

// Time moved by hand: buttons, scrubber and speed.
class TestTransportBar : public QObject
{
    Q_OBJECT

private slots:
    void next_andBack_moveByStep();
    void count_saysWhichOfHowMany();
    void scrubber_dragged_seeks();
    void scrubber_followsPlayback_withoutSeeking();
    void ticks_areTheChapters_inTheLanguage();
    void markOfNext_goesWithTheFirstStep();
    void speed_isChosen();
    void atTheEnd_nextIsOff();
    void atTheLastChange_nextIsOff();
};

void TestTransportBar::next_andBack_moveByStep()
{
    PanelSession s;
    TransportBar bar(s.document, s.playback, s.languages);
    s.playback.setMotion(model::Playback::Motion::Reduced);
    bar.findChild<QPushButton *>("next")->click();
    QCOMPARE(s.playback.step(), 0);
    bar.findChild<QPushButton *>("next")->click();
    QCOMPARE(s.playback.step(), 1);
    bar.findChild<QToolButton *>("back")->click();
    QCOMPARE(s.playback.step(), 0);
}

void TestTransportBar::count_saysWhichOfHowMany()
{
    PanelSession s;
    const TransportBar bar(s.document, s.playback, s.languages);
    s.playback.seekStep(3);
    QCOMPARE(bar.findChild<QLabel *>("count")->text(),
             QString("4 of %1").arg(s.playback.stepCount()));
}

void TestTransportBar::scrubber_dragged_seeks()
{
    PanelSession s;
    TransportBar bar(s.document, s.playback, s.languages);
    bar.resize(900, 60);
    bar.show();
    auto *scrubber = bar.findChild<Scrubber *>();
    const QPoint left(1, scrubber->height() / 3);
    const QPoint right(scrubber->width() - 2, scrubber->height() / 3);
    QTest::mousePress(scrubber, Qt::LeftButton, {}, left);
    QTest::mouseMove(scrubber, right);
    QTest::mouseRelease(scrubber, Qt::LeftButton, {}, right);
    QVERIFY(s.playback.isAtEnd());
}

void TestTransportBar::scrubber_followsPlayback_withoutSeeking()
{
    PanelSession s;
    TransportBar bar(s.document, s.playback, s.languages);
    auto *scrubber = bar.findChild<Scrubber *>();
    const QSignalSpy chosen(scrubber, &Scrubber::progressChosen);
    s.playback.seekStep(5);
    QVERIFY(scrubber->value() > 0);
    QCOMPARE(chosen.size(), 0);
}

void TestTransportBar::ticks_areTheChapters_inTheLanguage()
{
    PanelSession s;
    const TransportBar bar(s.document, s.playback, s.languages);
    const auto *scrubber = bar.findChild<Scrubber *>();
    QCOMPARE(std::size_t(scrubber->ticks().size()), s.document.chapters().size());
    QCOMPARE(scrubber->ticks().size(), 4);
    const QString english = scrubber->ticks().first().name;
    s.languages.setFirst(explanation::Language::Chinese);
    QVERIFY(scrubber->ticks().first().name != english);
    for (qsizetype i = 1; i < 4; ++i)
        QVERIFY(scrubber->ticks()[i].progress > scrubber->ticks()[i - 1].progress);
}

void TestTransportBar::markOfNext_goesWithTheFirstStep()
{
    PanelSession s;
    TransportBar bar(s.document, s.playback, s.languages);
    QVERIFY(!bar.isNextMarked());
    bar.markNext();
    QVERIFY(bar.isNextMarked());
    s.playback.next();
    QVERIFY(!bar.isNextMarked());
}

void TestTransportBar::speed_isChosen()
{
    PanelSession s;
    const TransportBar bar(s.document, s.playback, s.languages);
    auto *speed = bar.findChild<QComboBox *>();
    const int half = speed->findData(0.5);
    QVERIFY(half >= 0);
    emit speed->activated(half);
    QCOMPARE(s.playback.speed(), 0.5);
    QCOMPARE(speed->currentIndex(), half);
}

void TestTransportBar::atTheEnd_nextIsOff()
{
    PanelSession s;
    const TransportBar bar(s.document, s.playback, s.languages);
    QVERIFY(!bar.findChild<QToolButton *>("back")->isEnabled());
    s.playback.goToEnd();
    QVERIFY(!bar.findChild<QPushButton *>("next")->isEnabled());
    QVERIFY(bar.findChild<QToolButton *>("back")->isEnabled());
}

// The run goes on to its end, but nothing more is to be seen.
void TestTransportBar::atTheLastChange_nextIsOff()
{
    PanelSession s;
    scenario::Scenario longer = s.document.scenario();
    longer.end = std::chrono::hours(1);
    s.document.openNew(longer);
    const TransportBar bar(s.document, s.playback, s.languages);
    s.playback.seekStep(s.playback.stepCount() - 1);
    QVERIFY(!s.playback.isAtEnd());
    QVERIFY(!bar.findChild<QPushButton *>("next")->isEnabled());
    QVERIFY(bar.findChild<QToolButton *>("play")->isEnabled());
}

QTEST_MAIN(TestTransportBar)
#include "tst_transportbar.moc"
