// SPDX-License-Identifier: MIT
#include "explanation/questions.h"
#include "scenario/text.h"
#include "simulation/simulate.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace explanation;

namespace {

trace::Trace runFile(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", qPrintable(fileName));
    return simulation::simulate(scenario::parse(file.readAll().toStdString()).scenario);
}

trace::Trace shipped(const char *name)
{
    return runFile(QStringLiteral(":/scenarios/%1.fourwave").arg(QLatin1String(name)));
}

// The first question of the kind in a run whose text contains the words.
Question find(const trace::Trace &trace, Question::Kind kind, const QString &words)
{
    const auto steps = trace::steps(trace);
    for (std::size_t step = 0; step < steps.size(); ++step) {
        for (const Question &question : questionsBefore(trace, steps, step, Language::English)) {
            if (question.kind == kind && question.text.contains(words))
                return question;
        }
    }
    return {};
}

QString rightOf(const Question &question)
{
    for (const Answer &answer : question.answers) {
        if (answer.isRight)
            return answer.text;
    }
    return {};
}

QString commentOn(const Question &question, const QString &text)
{
    for (const Answer &answer : question.answers) {
        if (answer.text == text)
            return answer.comment;
    }
    return {};
}

} // namespace

class TestQuestions : public QObject
{
    Q_OBJECT

private slots:
    void question_ofEveryScenario_hasOneRightAnswer_data();
    void question_ofEveryScenario_hasOneRightAnswer();
    void question_inOtherWords_isTheSame();
    void syn_atTheListener_meetsListen();
    void fin_atTheServer_leadsToCloseWait();
    void close_ofTheClient_sendsFin();
    void timers_thatRun_areAskedAfter();
    void reset_ofAConnect_isRefused();
    void call_isNeverAsked();
    void loss_isNeverAsked();
    void right_isNotAlwaysFirst();
};

void TestQuestions::question_ofEveryScenario_hasOneRightAnswer_data()
{
    QTest::addColumn<QString>("fileName");
    const QDir folder(QStringLiteral(":/scenarios"));
    for (const QString &file : folder.entryList({QStringLiteral("*.fourwave")}))
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

void TestQuestions::question_ofEveryScenario_hasOneRightAnswer()
{
    QFETCH(QString, fileName);
    const trace::Trace trace = runFile(fileName);
    const auto steps = trace::steps(trace);
    int count = 0;
    for (std::size_t step = 0; step < steps.size(); ++step) {
        for (const Language language : AllLanguages) {
            for (const Question &question : questionsBefore(trace, steps, step, language)) {
                ++count;
                QVERIFY(question.answers.size() >= 2 && question.answers.size() <= 4);
                QVERIFY2(!question.text.contains(u'%'), qPrintable(question.text));
                int right = 0;
                QSet<QString> texts;
                for (const Answer &answer : question.answers) {
                    right += answer.isRight ? 1 : 0;
                    texts.insert(answer.text);
                    QVERIFY2(!answer.text.isEmpty() && !answer.comment.isEmpty(),
                             qPrintable(question.text));
                }
                QCOMPARE(right, 1);
                QCOMPARE(texts.size(), qsizetype(question.answers.size()));
            }
        }
    }
    QVERIFY2(count > 0, "nothing is asked");
}

void TestQuestions::question_inOtherWords_isTheSame()
{
    const trace::Trace trace = shipped("01-life-of-a-connection");
    const auto steps = trace::steps(trace);
    for (std::size_t step = 0; step < steps.size(); ++step) {
        const auto english = questionsBefore(trace, steps, step, Language::English);
        const auto chinese = questionsBefore(trace, steps, step, Language::Chinese);
        QCOMPARE(english.size(), chinese.size());
        for (std::size_t i = 0; i < english.size(); ++i) {
            QCOMPARE(int(english[i].kind), int(chinese[i].kind));
            for (std::size_t a = 0; a < english[i].answers.size(); ++a)
                QCOMPARE(english[i].answers[a].isRight, chinese[i].answers[a].isRight);
        }
    }
}

void TestQuestions::syn_atTheListener_meetsListen()
{
    const trace::Trace trace = shipped("01-life-of-a-connection");
    const Question question = find(trace, Question::Kind::State, "SYN arrives at the server");
    QCOMPARE(question.text, QString("SYN arrives at the server, which is in LISTEN. "
                                    "Which state does the server enter?"));
    QCOMPARE(rightOf(question), QString("SYN_RECEIVED"));
}

void TestQuestions::fin_atTheServer_leadsToCloseWait()
{
    const trace::Trace trace = shipped("01-life-of-a-connection");
    const Question question = find(trace, Question::Kind::State, "FIN+ACK arrives at the server");
    QCOMPARE(question.text, QString("FIN+ACK arrives at the server, which is in ESTABLISHED. "
                                    "Which state does the server enter?"));
    QCOMPARE(rightOf(question), QString("CLOSE_WAIT"));
    QCOMPARE(commentOn(question, "FIN_WAIT_1"),
             QString("FIN_WAIT_1 comes when this end's program closes first, before a FIN has "
                     "come."));
}

void TestQuestions::close_ofTheClient_sendsFin()
{
    const trace::Trace trace = shipped("01-life-of-a-connection");
    const Question question = find(trace, Question::Kind::Segment, "client's program calls close");
    QCOMPARE(rightOf(question), QString("FIN+ACK"));
    QVERIFY(commentOn(question, "RST").startsWith("RST refuses"));
}

void TestQuestions::timers_thatRun_areAskedAfter()
{
    const trace::Trace trace = shipped("12-lost-last-ack");
    const Question question = find(trace, Question::Kind::Timer, "Which timer acts next?");
    QCOMPARE(rightOf(question), QString("Server: tail loss probe timer"));
    QVERIFY(commentOn(question, "Client: 2MSL timer").startsWith("It expires at "));
}

void TestQuestions::reset_ofAConnect_isRefused()
{
    const trace::Trace trace = shipped("18-connection-refused");
    const Question question = find(trace, Question::Kind::Error, "connect");
    QVERIFY2(rightOf(question).contains("ECONNREFUSED"), qPrintable(rightOf(question)));
    QVERIFY(question.answers.size() >= 3);
}

// Nobody can know when a program will call, or what the network will lose: of a call only what
// follows from it is asked.
void TestQuestions::call_isNeverAsked()
{
    const trace::Trace trace = shipped("13-close-wait-on-server");
    const auto steps = trace::steps(trace);
    for (std::size_t step = 0; step < steps.size(); ++step) {
        const trace::Event &first = trace.event(steps[step].events.front());
        for (const Question &question : questionsBefore(trace, steps, step, Language::English)) {
            if (std::holds_alternative<trace::CallMade>(first.fact))
                QVERIFY2(question.text.contains("program calls"), qPrintable(question.text));
        }
    }
}

void TestQuestions::loss_isNeverAsked()
{
    const trace::Trace trace = shipped("09-lost-syn");
    const auto steps = trace::steps(trace);
    for (std::size_t step = 0; step < steps.size(); ++step) {
        const trace::Event &first = trace.event(steps[step].events.front());
        if (std::holds_alternative<trace::SegmentLost>(first.fact))
            QVERIFY(questionsBefore(trace, steps, step, Language::English).empty());
    }
}

void TestQuestions::right_isNotAlwaysFirst()
{
    const trace::Trace trace = shipped("01-life-of-a-connection");
    const auto steps = trace::steps(trace);
    QSet<std::size_t> places;
    for (std::size_t step = 0; step < steps.size(); ++step) {
        for (const Question &question : questionsBefore(trace, steps, step, Language::English)) {
            for (std::size_t place = 0; place < question.answers.size(); ++place) {
                if (question.answers[place].isRight)
                    places.insert(place);
            }
        }
    }
    QVERIFY(places.size() >= 3);
}

QTEST_GUILESS_MAIN(TestQuestions)
#include "tst_questions.moc"
