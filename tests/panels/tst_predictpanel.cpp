// SPDX-License-Identifier: MIT
#include "model/prediction.h"
#include "panels/predictpanel.h"
#include "panels/session.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using panels::PredictPanel;

// The panel that asks what comes next.
class TestPredictPanel : public QObject
{
    Q_OBJECT

private slots:
    void answers_areButtons_whileItAsks();
    void wrongAnswer_isToldWhyNot();
    void rightAnswer_leadsOn();
    void languageSwitched_asksAtOnce();

private:
    static QList<QPushButton *> answers(const PredictPanel &panel);
    static int placeOf(const model::Prediction &prediction, bool right);
};

QList<QPushButton *> TestPredictPanel::answers(const PredictPanel &panel)
{
    QList<QPushButton *> all = panel.findChildren<QPushButton *>();
    all.removeIf([](const QPushButton *button) {
        return button->property("role").toByteArray() != "door" || button->isHidden();
    });
    return all;
}

int TestPredictPanel::placeOf(const model::Prediction &prediction, bool right)
{
    const auto &all = prediction.question()->answers;
    return int(std::ranges::find(all, right, &explanation::Answer::isRight) - all.begin());
}

void TestPredictPanel::answers_areButtons_whileItAsks()
{
    PanelSession s;
    model::Prediction prediction(s.document, s.playback, s.languages);
    const PredictPanel panel(prediction);
    QVERIFY(answers(panel).isEmpty());
    s.playback.seekStep(1);
    panel.findChild<QPushButton *>("start")->click();
    QVERIFY(prediction.isActive());
    QVERIFY(prediction.question());
    QCOMPARE(std::size_t(answers(panel).size()), prediction.question()->answers.size());
    QCOMPARE(panel.findChild<QLabel *>("question")->text(), prediction.question()->text);
    panel.findChild<QPushButton *>("start")->click();
    QVERIFY(answers(panel).isEmpty());
}

void TestPredictPanel::wrongAnswer_isToldWhyNot()
{
    PanelSession s;
    model::Prediction prediction(s.document, s.playback, s.languages);
    const PredictPanel panel(prediction);
    s.playback.seekStep(1);
    prediction.setActive(true);
    const int wrong = placeOf(prediction, false);
    answers(panel).at(wrong)->click();
    const auto &answer = prediction.question()->answers[std::size_t(wrong)];
    const QString said = panel.findChild<QLabel *>("comment")->text();
    QVERIFY2(said.contains(answer.text) && said.contains(answer.comment), qPrintable(said));
    QVERIFY(!answers(panel).at(wrong)->isEnabled());
    QVERIFY(answers(panel).at(placeOf(prediction, true))->isEnabled());
}

void TestPredictPanel::rightAnswer_leadsOn()
{
    PanelSession s;
    model::Prediction prediction(s.document, s.playback, s.languages);
    const PredictPanel panel(prediction);
    s.playback.seekStep(1);
    prediction.setActive(true);
    answers(panel).at(placeOf(prediction, true))->click();
    QVERIFY(panel.findChild<QLabel *>("comment")->text().startsWith("Right: "));
    QCOMPARE(panel.findChild<QLabel *>("score")->text(), "1 of 1 right at once");
    panel.findChild<QPushButton *>("goOn")->click();
    QCOMPARE(s.playback.step(), 2);
}

void TestPredictPanel::languageSwitched_asksAtOnce()
{
    PanelSession s;
    model::Prediction prediction(s.document, s.playback, s.languages);
    const PredictPanel panel(prediction);
    s.playback.seekStep(1);
    prediction.setActive(true);
    const QString english = panel.findChild<QLabel *>("question")->text();
    s.languages.setFirst(explanation::Language::Chinese);
    QVERIFY(panel.findChild<QLabel *>("question")->text() != english);
}

QTEST_MAIN(TestPredictPanel)
#include "tst_predictpanel.moc"
