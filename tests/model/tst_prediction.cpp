// SPDX-License-Identifier: MIT
#include "model/languages.h"
#include "model/playback.h"
#include "model/prediction.h"

#include <QSignalSpy>
#include <QTest>

#include <set>

using model::Prediction;

class TestPrediction : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void inactive_asksNothing();
    void active_asksAboutTheNextStep();
    void wrongAnswer_staysAndCountsOnce();
    void goingOn_showsOneStep();
    void end_asksNothing();
    void otherLanguage_keepsTheQuestionAndTheAnswers();
    void kinds_takeTurns();

private:
    [[nodiscard]] int placeOf(bool right) const;
    // Goes on until something is asked.
    void goToQuestion();

    struct Session
    {
        model::Document document;
        model::Playback playback{document};
        model::Languages languages{explanation::Language::English};
        Prediction prediction{document, playback, languages};
    };
    std::unique_ptr<Session> m_session;
};

void TestPrediction::init()
{
    m_session = std::make_unique<Session>();
    QVERIFY(
        !m_session->document.open(QStringLiteral(":/scenarios/01-life-of-a-connection.fourwave")));
}

int TestPrediction::placeOf(bool right) const
{
    const auto &answers = m_session->prediction.question()->answers;
    return int(std::ranges::find(answers, right, &explanation::Answer::isRight) - answers.begin());
}

void TestPrediction::goToQuestion()
{
    m_session->prediction.setActive(true);
    while (!m_session->prediction.question() && !m_session->playback.isAtEnd())
        m_session->prediction.goOn();
    QVERIFY(m_session->prediction.question());
}

void TestPrediction::inactive_asksNothing()
{
    m_session->playback.seekStep(2);
    QVERIFY(!m_session->prediction.question());
}

void TestPrediction::active_asksAboutTheNextStep()
{
    QSignalSpy active(&m_session->prediction, &Prediction::activeChanged);
    goToQuestion();
    QCOMPARE(active.size(), 1);
    m_session->prediction.answer(placeOf(true));
    QVERIFY(m_session->prediction.isAnswered());
    QCOMPARE(m_session->prediction.rightAtOnce(), 1);
    QCOMPARE(m_session->prediction.answered(), 1);
}

void TestPrediction::wrongAnswer_staysAndCountsOnce()
{
    goToQuestion();
    const int step = m_session->playback.step();
    m_session->prediction.answer(placeOf(false));
    m_session->prediction.answer(placeOf(false));
    QCOMPARE(m_session->prediction.given().size(), std::size_t(1));
    QVERIFY(!m_session->prediction.isAnswered());
    QCOMPARE(m_session->playback.step(), step);
    m_session->prediction.answer(placeOf(true));
    QCOMPARE(m_session->prediction.rightAtOnce(), 0);
    QCOMPARE(m_session->prediction.answered(), 1);
}

void TestPrediction::goingOn_showsOneStep()
{
    goToQuestion();
    const int step = m_session->playback.step();
    m_session->prediction.goOn();
    QCOMPARE(m_session->playback.step(), step + 1);
    QVERIFY(m_session->prediction.given().empty());
}

void TestPrediction::end_asksNothing()
{
    m_session->prediction.setActive(true);
    m_session->playback.goToEnd();
    QVERIFY(!m_session->prediction.question());
    m_session->prediction.goOn();
    QVERIFY(m_session->playback.isAtEnd());
}

void TestPrediction::otherLanguage_keepsTheQuestionAndTheAnswers()
{
    goToQuestion();
    m_session->prediction.answer(placeOf(false));
    const QString english = m_session->prediction.question()->text;
    m_session->languages.setFirst(explanation::Language::Chinese);
    QVERIFY(m_session->prediction.question()->text != english);
    QCOMPARE(m_session->prediction.given().size(), std::size_t(1));
}

void TestPrediction::kinds_takeTurns()
{
    m_session->prediction.setActive(true);
    std::set<int> kinds;
    while (!m_session->playback.isAtEnd()) {
        if (m_session->prediction.question())
            kinds.insert(int(m_session->prediction.question()->kind));
        const int before = m_session->playback.step();
        m_session->prediction.goOn();
        if (m_session->playback.step() == before)
            break;
    }
    QVERIFY(kinds.size() >= 2);
}

QTEST_GUILESS_MAIN(TestPrediction)
#include "tst_prediction.moc"
