// SPDX-License-Identifier: MIT
#include "explanation/explainstep.h"
#include "panels/doors.h"
#include "panels/explanationpanel.h"
#include "panels/foldout.h"
#include "panels/session.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

// The panel of the first start: it tells the present step, in one language or two.
class TestExplanationPanel : public QObject
{
    Q_OBJECT

private slots:
    void beforeFirstStep_tellsTheScenario();
    void step_isTold();
    void languageSwitched_tellsAtOnce();
    void bothLanguages_standTogether();
    void selectedEvent_isTold_untilTimeMoves();
    void folds_areClosedAndStayAsLeft();
    void doors_ask_data();
    void doors_ask();

private:
    static QString text(const panels::ExplanationPanel &panel, const QString &name);
};

QString TestExplanationPanel::text(const panels::ExplanationPanel &panel, const QString &name)
{
    return panel.findChild<QLabel *>(name)->text();
}

void TestExplanationPanel::beforeFirstStep_tellsTheScenario()
{
    PanelSession s;
    const panels::ExplanationPanel panel(s.document, s.playback, s.selection, s.languages);
    QCOMPARE(text(panel, "heading"), "A short life");
    QCOMPARE(text(panel, "body"), "It opens and closes.");
}

void TestExplanationPanel::step_isTold()
{
    PanelSession s;
    const panels::ExplanationPanel panel(s.document, s.playback, s.selection, s.languages);
    for (int step = 0; step < s.playback.stepCount(); ++step) {
        s.playback.seekStep(step);
        const auto expected =
            explanation::explainStep(s.document.trace(), s.document.steps()[std::size_t(step)],
                                     explanation::Language::English);
        QCOMPARE(text(panel, "heading"), expected.heading);
        QCOMPARE(text(panel, "body"), expected.body);
        QCOMPARE(text(panel, "muted"), expected.source);
    }
}

void TestExplanationPanel::languageSwitched_tellsAtOnce()
{
    PanelSession s;
    const panels::ExplanationPanel panel(s.document, s.playback, s.selection, s.languages);
    s.languages.setFirst(explanation::Language::Chinese);
    QCOMPARE(text(panel, "heading"), "短暂的一生");
    QCOMPARE(panel.findChildren<QLabel *>("heading").size(), 1);
}

void TestExplanationPanel::bothLanguages_standTogether()
{
    PanelSession s;
    const panels::ExplanationPanel panel(s.document, s.playback, s.selection, s.languages);
    s.languages.setBoth(true);
    const auto headings = panel.findChildren<QLabel *>("heading");
    QCOMPARE(headings.size(), 2);
    QCOMPARE(headings[0]->text(), "A short life");
    QCOMPARE(headings[1]->text(), "短暂的一生");
    s.languages.setBoth(false);
    QCOMPARE(panel.findChildren<QLabel *>("heading").size(), 1);
}

void TestExplanationPanel::selectedEvent_isTold_untilTimeMoves()
{
    PanelSession s;
    const panels::ExplanationPanel panel(s.document, s.playback, s.selection, s.languages);
    s.playback.seekStep(4);
    const QString present = text(panel, "heading");
    s.selection.selectEvent(s.first<trace::SegmentSent>());
    QVERIFY(text(panel, "heading") != present);
    s.playback.seekStep(5);
    s.playback.seekStep(4);
    QCOMPARE(text(panel, "heading"), present);
}

void TestExplanationPanel::folds_areClosedAndStayAsLeft()
{
    PanelSession s;
    const panels::ExplanationPanel panel(s.document, s.playback, s.selection, s.languages);
    const auto folds = panel.findChildren<panels::Foldout *>();
    QCOMPARE(folds.size(), 2);
    QVERIFY(!folds[0]->isOpen());
    QVERIFY(!folds[1]->isOpen());
    folds[0]->setOpen(true);
    s.playback.seekStep(3);
    s.languages.setBoth(true);
    for (const auto *fold : panel.findChildren<panels::Foldout *>())
        QCOMPARE(fold->isOpen(), fold->objectName() == "why");
}

void TestExplanationPanel::doors_ask_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("signalName");
    QTest::newRow("watch") << "watch" << QByteArray(SIGNAL(watchAsked()));
    QTest::newRow("piles") << "piles" << QByteArray(SIGNAL(pilesAsked()));
    QTest::newRow("open") << "open" << QByteArray(SIGNAL(openAsked()));
    QTest::newRow("dismiss") << "dismiss" << QByteArray(SIGNAL(dismissed()));
}

void TestExplanationPanel::doors_ask()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, signalName);
    PanelSession s;
    panels::ExplanationPanel panel(s.document, s.playback, s.selection, s.languages);
    QSignalSpy asked(&panel.doors(), signalName.constData());
    panel.findChild<QAbstractButton *>(name)->click();
    QCOMPARE(asked.size(), 1);
}

QTEST_MAIN(TestExplanationPanel)
#include "tst_explanationpanel.moc"
