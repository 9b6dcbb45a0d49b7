// SPDX-License-Identifier: MIT
#include "model/document.h"
#include "model/lecturefile.h"
#include "presentation/show/talk.h"
#include "trace/pacing.h"

#include <QTest>

using presentation::Reach;
using presentation::Source;
using presentation::Stop;
using presentation::stopsOf;
using presentation::Talk;

// Which steps a talk stops at.
class TestTalk : public QObject
{
    Q_OBJECT

private slots:
    void oneScenario_everyStep();
    void partsOfOneRun_goStepByStep();
    void partsOfOneRun_backwards_jump();
    void partsOfTwoRuns_momentsOnly();
    void partsOfTwoBranches_momentsOnly();
    void partWithAWay_goesByStepsToItsMoment();
    void partsOfOneRun_withAWay_doNotStepTwice();
    void lastPart_goesOnToTheEnd();
    void emptyRun_hasOneStop();
    void document_withEdits_isItsScenario();
    void newDocument_isNotRemembered();
    void lectureFile_partWithoutATitle_hasItsScenarios();
};

namespace {

Talk talkOf(const QStringList &files)
{
    Talk talk;
    talk.isLecture = true;
    for (const QString &file : files) {
        talk.lecture.parts.emplace_back();
        talk.sources.push_back({file});
    }
    return talk;
}

QString textOf(const std::vector<Stop> &stops)
{
    QStringList texts;
    for (const Stop &stop : stops)
        texts << QStringLiteral("%1.%2").arg(stop.part).arg(stop.step);
    return texts.join(QLatin1Char(' '));
}

} // namespace

void TestTalk::oneScenario_everyStep()
{
    const std::vector<Reach> reaches{
        {trace::Position::BeforeFirstStep, trace::Position::BeforeFirstStep, 3}};
    QCOMPARE(textOf(stopsOf(talkOf({"a"}), reaches)), "0.-1 0.0 0.1 0.2");
}

void TestTalk::partsOfOneRun_goStepByStep()
{
    const std::vector<Reach> reaches{{1, 1, 9}, {4, 4, 9}, {8, 8, 9}};
    QCOMPARE(textOf(stopsOf(talkOf({"a", "a", "a"}), reaches)), "0.1 0.2 0.3 1.4 1.5 1.6 1.7 2.8");
}

void TestTalk::partsOfOneRun_backwards_jump()
{
    const std::vector<Reach> reaches{{4, 4, 6}, {1, 1, 6}, {5, 5, 6}};
    QCOMPARE(textOf(stopsOf(talkOf({"a", "a", "a"}), reaches)), "0.4 1.1 1.2 1.3 1.4 2.5");
}

void TestTalk::partsOfTwoRuns_momentsOnly()
{
    const std::vector<Reach> reaches{{4, 4, 6}, {5, 5, 9}, {5, 5, 6}};
    QCOMPARE(textOf(stopsOf(talkOf({"a", "b", "a"}), reaches)), "0.4 1.5 2.5");
}

void TestTalk::partsOfTwoBranches_momentsOnly()
{
    Talk talk = talkOf({"a", "a"});
    talk.lecture.parts[1].branch = "lost";
    const std::vector<Reach> reaches{{2, 2, 6}, {5, 5, 6}};
    QCOMPARE(textOf(stopsOf(talk, reaches)), "0.2 1.5");
}

void TestTalk::partWithAWay_goesByStepsToItsMoment()
{
    const std::vector<Reach> reaches{{1, 3, 6}, {-1, 1, 9}, {5, 5, 6}};
    QCOMPARE(textOf(stopsOf(talkOf({"a", "b", "a"}), reaches)), "0.1 0.2 0.3 1.-1 1.0 1.1 2.5");
}

void TestTalk::partsOfOneRun_withAWay_doNotStepTwice()
{
    const std::vector<Reach> reaches{{0, 1, 9}, {3, 5, 9}, {4, 8, 9}};
    QCOMPARE(textOf(stopsOf(talkOf({"a", "a", "a"}), reaches)),
             "0.0 0.1 0.2 1.3 1.4 1.5 2.4 2.5 2.6 2.7 2.8");
}

void TestTalk::lastPart_goesOnToTheEnd()
{
    const std::vector<Reach> reaches{{3, 3, 6}};
    QCOMPARE(textOf(stopsOf(talkOf({"a"}), reaches)), "0.3 0.4 0.5");
}

void TestTalk::emptyRun_hasOneStop()
{
    const std::vector<Reach> reaches{
        {trace::Position::BeforeFirstStep, trace::Position::BeforeFirstStep, 0}};
    QCOMPARE(textOf(stopsOf(talkOf({"a"}), reaches)), "0.-1");
}

void TestTalk::document_withEdits_isItsScenario()
{
    model::Document document;
    QVERIFY(!document.open(QStringLiteral(":/scenarios/01-life-of-a-connection.fourwave")));
    scenario::Scenario edited = document.scenario();
    edited.delay[0] += edited.delay[0];
    document.edit(edited);
    const Talk talk = presentation::talkOf(document);
    QCOMPARE(talk.origin, ":/scenarios/01-life-of-a-connection.fourwave");
    QVERIFY(talk.sources.front().scenario == edited);
    QVERIFY(talk.lecture.title == edited.title);
    QVERIFY(!talk.isLecture);
}

void TestTalk::newDocument_isNotRemembered()
{
    model::Document document;
    document.openNew({});
    QVERIFY(presentation::talkOf(document).origin.isEmpty());
}

void TestTalk::lectureFile_partWithoutATitle_hasItsScenarios()
{
    model::LectureFile file;
    file.fileName = model::shippedLectures().first();
    file.lecture.parts.resize(2);
    file.lecture.parts[1].title = {"Own", "自己的"};
    file.scenarios = {QStringLiteral(":/scenarios/01-life-of-a-connection.fourwave"),
                      QStringLiteral(":/scenarios/07-simultaneous-close.fourwave")};
    const Talk talk = presentation::talkOf(file);
    QVERIFY(talk.isLecture);
    QCOMPARE(talk.origin, file.fileName);
    QCOMPARE(talk.sources.size(), std::size_t(2));
    QVERIFY(!talk.lecture.parts[0].title.zh.empty());
    QCOMPARE(talk.lecture.parts[1].title.en, std::string("Own"));
}

QTEST_GUILESS_MAIN(TestTalk)
#include "tst_talk.moc"
