// SPDX-License-Identifier: MIT
#include "explanation/chain.h"
#include "explanation/explainstep.h"
#include "panels/doors.h"
#include "panels/forms/foldout.h"
#include "panels/reading/explanationpanel.h"
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
    void why_ofAStep_isTheChainAndWhatItLedTo();
    void why_inTwoLanguages_isToldInEach();
    void sentence_pressed_leadsToItsEvent();
    void rule_pressed_isAskedFor();
    void why_opened_showsTheChainEverywhere();
    void doors_ask_data();
    void doors_ask();

private:
    static QStringList texts(const panels::ExplanationPanel &panel, const char *role);
    static QPushButton *button(const panels::ExplanationPanel &panel, const char *role, int index);
    static QString text(const panels::ExplanationPanel &panel, const QString &name);
};

QString TestExplanationPanel::text(const panels::ExplanationPanel &panel, const QString &name)
{
    return panel.findChild<QLabel *>(name)->text();
}

void TestExplanationPanel::beforeFirstStep_tellsTheScenario()
{
    PanelSession s;
    const panels::ExplanationPanel panel(s.document, s.playback, s.selection, s.languages, s.chain);
    QCOMPARE(text(panel, "heading"), "A short life");
    QCOMPARE(text(panel, "body"), "It opens and closes.");
}

void TestExplanationPanel::step_isTold()
{
    PanelSession s;
    const panels::ExplanationPanel panel(s.document, s.playback, s.selection, s.languages, s.chain);
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
    const panels::ExplanationPanel panel(s.document, s.playback, s.selection, s.languages, s.chain);
    s.languages.setFirst(explanation::Language::Chinese);
    QCOMPARE(text(panel, "heading"), "短暂的一生");
    QCOMPARE(panel.findChildren<QLabel *>("heading").size(), 1);
}

void TestExplanationPanel::bothLanguages_standTogether()
{
    PanelSession s;
    const panels::ExplanationPanel panel(s.document, s.playback, s.selection, s.languages, s.chain);
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
    const panels::ExplanationPanel panel(s.document, s.playback, s.selection, s.languages, s.chain);
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
    const panels::ExplanationPanel panel(s.document, s.playback, s.selection, s.languages, s.chain);
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

// What the buttons of one role say that are not on their way out.
QStringList TestExplanationPanel::texts(const panels::ExplanationPanel &panel, const char *role)
{
    QStringList all;
    for (const auto *found : panel.findChildren<QPushButton *>()) {
        if (found->property("role").toByteArray() == role && !found->isHidden())
            all << found->text();
    }
    return all;
}

QPushButton *TestExplanationPanel::button(const panels::ExplanationPanel &panel, const char *role,
                                          int index)
{
    QList<QPushButton *> all = panel.findChildren<QPushButton *>();
    all.removeIf([role](const QPushButton *found) {
        return found->property("role").toByteArray() != role || found->isHidden();
    });
    return all.value(index);
}

void TestExplanationPanel::why_ofAStep_isTheChainAndWhatItLedTo()
{
    PanelSession s;
    const panels::ExplanationPanel panel(s.document, s.playback, s.selection, s.languages, s.chain);
    s.playback.seekStep(1);
    const QStringList told = texts(panel, "sentence");
    QVERIFY2(told.value(0).startsWith("1  The client entered SYN_SENT at 100 ms because its "
                                      "program called connect()."),
             qPrintable(told.join('\n')));
    QVERIFY(told.value(1).startsWith("2  Here the chain ends"));
    s.selection.selectEvent(s.first<trace::SegmentSent>());
    QVERIFY(texts(panel, "sentence").last().startsWith("→  "));
    QVERIFY(texts(panel, "rule").contains("RFC 9293 3.10.1"));
}

void TestExplanationPanel::why_inTwoLanguages_isToldInEach()
{
    PanelSession s;
    const panels::ExplanationPanel panel(s.document, s.playback, s.selection, s.languages, s.chain);
    s.playback.seekStep(1);
    const qsizetype count = texts(panel, "sentence").size();
    s.languages.setBoth(true);
    const QStringList told = texts(panel, "sentence");
    QCOMPARE(told.size(), 2 * count);
    QVERIFY(told.value(int(count)).startsWith("1  客户端在 100 毫秒时进入 SYN_SENT"));
}

void TestExplanationPanel::sentence_pressed_leadsToItsEvent()
{
    PanelSession s;
    const panels::ExplanationPanel panel(s.document, s.playback, s.selection, s.languages, s.chain);
    s.playback.seekStep(2);
    const auto events = s.chain.events();
    QVERIFY(events.size() >= 2);
    button(panel, "sentence", 1)->click();
    QCOMPARE(s.selection.event(), std::optional(events[1]));
    QCOMPARE(s.chain.event(), std::optional(events[1]));
}

void TestExplanationPanel::rule_pressed_isAskedFor()
{
    PanelSession s;
    const panels::ExplanationPanel panel(s.document, s.playback, s.selection, s.languages, s.chain);
    s.playback.seekStep(1);
    QString asked;
    std::string_view field;
    connect(&panel, &panels::ExplanationPanel::ruleAsked, this, [&](const explanation::Rule &rule) {
        asked = rule.topic;
        field = rule.field;
    });
    button(panel, "rule", 0)->click();
    QVERIFY(!asked.isEmpty());
    QVERIFY(field.empty());
    button(panel, "rule", 1)->click();
    QCOMPARE(QByteArray(field.data(), qsizetype(field.size())), QByteArray("initialRto"));
}

void TestExplanationPanel::why_opened_showsTheChainEverywhere()
{
    PanelSession s;
    const panels::ExplanationPanel panel(s.document, s.playback, s.selection, s.languages, s.chain);
    QVERIFY(!s.chain.isShown());
    panel.findChild<panels::Foldout *>("why")->setOpen(true);
    QVERIFY(s.chain.isShown());
    s.chain.setShown(false);
    QVERIFY(!panel.findChild<panels::Foldout *>("why")->isOpen());
}

void TestExplanationPanel::doors_ask_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("signalName");
    QTest::newRow("watch") << "watch" << QByteArray(SIGNAL(watchAsked()));
    QTest::newRow("tour") << "tour" << QByteArray(SIGNAL(tourAsked()));
    QTest::newRow("piles") << "piles" << QByteArray(SIGNAL(pilesAsked()));
    QTest::newRow("open") << "open" << QByteArray(SIGNAL(openAsked()));
    QTest::newRow("dismiss") << "dismiss" << QByteArray(SIGNAL(dismissed()));
}

void TestExplanationPanel::doors_ask()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, signalName);
    PanelSession s;
    panels::ExplanationPanel panel(s.document, s.playback, s.selection, s.languages, s.chain);
    QSignalSpy asked(&panel.doors(), signalName.constData());
    panel.findChild<QAbstractButton *>(name)->click();
    QCOMPARE(asked.size(), 1);
}

QTEST_MAIN(TestExplanationPanel)
#include "tst_explanationpanel.moc"
