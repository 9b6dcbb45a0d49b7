// SPDX-License-Identifier: MIT
#include "model/document.h"
#include "model/lessons/moments.h"
#include "model/lessons/tour.h"
#include "model/playback.h"
#include "teaching/reader.h"

#include <QSignalSpy>
#include <QTest>

using model::Tour;
using namespace std::chrono_literals;

namespace {

teaching::Stop stopAt(const char *scenario, tcp::Duration at)
{
    teaching::Stop stop;
    stop.moment = {scenario, at};
    return stop;
}

// Two chapters of two stops and one.
std::vector<teaching::Chapter> shortTour()
{
    return {{{"A", "甲"},
             {stopAt("01-life-of-a-connection", 550ms), stopAt("01-life-of-a-connection", 1s)}},
            {{"B", "乙"}, {stopAt("12-lost-last-ack", 1350ms)}}};
}

// A tour over a document that opens what is asked for, as the window does.
struct Walk
{
    explicit Walk(std::vector<teaching::Chapter> chapters = shortTour())
        : tour(document, playback, std::move(chapters))
    {
        QObject::connect(&tour, &Tour::scenarioAsked, &document, [this](const QString &file) {
            ++asked;
            if (isWilling)
                isWilling = !document.open(file).has_value();
        });
    }

    model::Document document;
    model::Playback playback{document};
    Tour tour;
    int asked = 0;
    bool isWilling = true;
};

} // namespace

class TestTour : public QObject
{
    Q_OBJECT

private slots:
    void resume_opensTheScenario_atTheMoment();
    void next_answersFirst_thenGoesOn();
    void previous_isTheWayBack();
    void sameScenario_isNotOpenedAgain();
    void leave_keepsWhatIsOpen();
    void otherDocument_leavesTheTour();
    void edit_leavesTheTour();
    void refusedScenario_leavesTheTour();
    void bookmark_isFoundAgain_data();
    void bookmark_isFoundAgain();
    void shippedTour_isWalkedToItsEnd();
};

void TestTour::resume_opensTheScenario_atTheMoment()
{
    Walk walk;
    QVERIFY(!walk.tour.isFollowed());
    walk.tour.resume();
    QVERIFY(walk.tour.isFollowed());
    QCOMPARE(walk.document.origin(), QString(":/scenarios/01-life-of-a-connection.fourwave"));
    const auto &step = walk.document.steps()[std::size_t(walk.playback.step())];
    // Its segments fly: the step before has happened, and this one is on its way or has.
    QVERIFY(step.at <= tcp::SimTime(550ms) && step.at >= tcp::SimTime(500ms));
}

void TestTour::next_answersFirst_thenGoesOn()
{
    Walk walk;
    walk.tour.resume();
    QSignalSpy changed(&walk.tour, &Tour::changed);
    QVERIFY(!walk.tour.isAnswered());
    walk.tour.next();
    QVERIFY(walk.tour.isAnswered());
    QVERIFY(walk.tour.place() == Tour::Place());
    QCOMPARE(changed.count(), 1);
    walk.tour.next();
    QVERIFY(!walk.tour.isAnswered());
    QVERIFY((walk.tour.place() == Tour::Place{0, 1}));
    walk.tour.next();
    walk.tour.next();
    QVERIFY((walk.tour.place() == Tour::Place{1, 0}));
    QVERIFY(!walk.tour.isAtLast());
    walk.tour.next();
    QVERIFY(walk.tour.isAtLast());
    walk.tour.next();
    QVERIFY((walk.tour.place() == Tour::Place{1, 0}));
}

void TestTour::previous_isTheWayBack()
{
    Walk walk;
    walk.tour.goTo({1, 0});
    walk.tour.next();
    walk.tour.previous();
    QVERIFY(!walk.tour.isAnswered());
    walk.tour.previous();
    QVERIFY((walk.tour.place() == Tour::Place{0, 1}));
    walk.tour.previous();
    QVERIFY(walk.tour.isAtFirst());
    walk.tour.previous();
    QVERIFY(walk.tour.isAtFirst());
}

void TestTour::sameScenario_isNotOpenedAgain()
{
    Walk walk;
    walk.tour.resume();
    walk.tour.goTo({0, 1});
    QCOMPARE(walk.asked, 1);
    walk.tour.goTo({1, 0});
    QCOMPARE(walk.asked, 2);
}

void TestTour::leave_keepsWhatIsOpen()
{
    Walk walk;
    walk.tour.goTo({0, 1});
    const QString origin = walk.document.origin();
    const auto time = walk.playback.time();
    walk.tour.leave();
    QVERIFY(!walk.tour.isFollowed());
    QCOMPARE(walk.document.origin(), origin);
    QVERIFY(walk.playback.time() == time);
    walk.tour.resume();
    QVERIFY((walk.tour.place() == Tour::Place{0, 1}));
    QVERIFY(walk.tour.isFollowed());
}

void TestTour::otherDocument_leavesTheTour()
{
    Walk walk;
    walk.tour.resume();
    QVERIFY(!walk.document.open(":/scenarios/09-lost-syn.fourwave"));
    QVERIFY(!walk.tour.isFollowed());
}

void TestTour::edit_leavesTheTour()
{
    Walk walk;
    walk.tour.resume();
    scenario::Scenario changed = walk.document.scenario();
    changed.delay = {80ms, 80ms};
    walk.document.edit(changed);
    QVERIFY(!walk.tour.isFollowed());
    QVERIFY(walk.document.isModified());
    walk.document.undoStack().undo();
    walk.tour.resume();
    QVERIFY(walk.tour.isFollowed());
}

void TestTour::refusedScenario_leavesTheTour()
{
    Walk walk;
    walk.isWilling = false;
    walk.tour.resume();
    QCOMPARE(walk.asked, 1);
    QVERIFY(!walk.tour.isFollowed());
}

void TestTour::bookmark_isFoundAgain_data()
{
    QTest::addColumn<QString>("bookmark");
    QTest::addColumn<QString>("found");
    QTest::newRow("first") << "1.1"
                           << "1.1";
    QTest::newRow("second") << "1.2"
                            << "1.2";
    QTest::newRow("chapter") << "2.1"
                             << "2.1";
    QTest::newRow("nothing") << ""
                             << "1.1";
    QTest::newRow("words") << "a.b"
                           << "1.1";
    QTest::newRow("no such stop") << "2.2"
                                  << "1.1";
    QTest::newRow("no such chapter") << "3.1"
                                     << "1.1";
    QTest::newRow("negative") << "-1.1"
                              << "1.1";
}

void TestTour::bookmark_isFoundAgain()
{
    QFETCH(QString, bookmark);
    QFETCH(QString, found);
    Walk walk;
    walk.tour.setBookmark(bookmark);
    QCOMPARE(walk.tour.bookmark(), found);
    QCOMPARE(walk.asked, 0);
    QVERIFY(!walk.tour.isFollowed());
}

void TestTour::shippedTour_isWalkedToItsEnd()
{
    Walk walk(teaching::shippedTour());
    walk.tour.resume();
    int stops = 1;
    while (!walk.tour.isAtLast()) {
        QVERIFY2(walk.tour.isFollowed(), qPrintable(walk.tour.bookmark()));
        QVERIFY(model::isOpen(walk.document, walk.tour.stop().moment));
        const Tour::Place before = walk.tour.place();
        walk.tour.next();
        stops += walk.tour.place() == before ? 0 : 1;
    }
    std::size_t all = 0;
    for (const teaching::Chapter &chapter : walk.tour.chapters())
        all += chapter.stops.size();
    QCOMPARE(std::size_t(stops), all);
}

QTEST_GUILESS_MAIN(TestTour)
#include "tst_tour.moc"
