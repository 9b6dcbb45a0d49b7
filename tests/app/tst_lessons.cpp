// SPDX-License-Identifier: MIT
// The tour and the cards in the real window.
#include "app/docks.h"
#include "app/files.h"
#include "model/lessons/tour.h"
#include "panels/lessons/cardspanel.h"
#include "panels/lessons/tourpanel.h"
#include "run.h"

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using app::Ask;
using app::Panel;
using explanation::Language;

class TestLessons : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void door_opensTheTour();
    void tour_walked_showsEachScenario();
    void tour_left_keepsTheScenarioAndThePlace();
    void tour_nextStart_goesOn();
    void cards_see_showsTheMoment();
    void ladders_arePainted();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLessons::initTestCase()
{
    QCoreApplication::setOrganizationName("fourwave-test");
    QCoreApplication::setApplicationName("fourwave-test");
    QSettings::setDefaultFormat(QSettings::IniFormat);
}

void TestLessons::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
}

void TestLessons::door_opensTheTour()
{
    for (const Language language : explanation::AllLanguages) {
        Run run(language);
        run.window->start({});
        auto *door = run.find<QPushButton>("tour");
        QVERIFY(door != nullptr && !door->text().isEmpty());
        QCOMPARE(hasChinese(door->text()), language == Language::Chinese);
        door->click();
        QVERIFY(run.window->docks().isOpen(Panel::Tour));
        QCOMPARE(hasChinese(run.find<QLabel>("invitation")->text()), language == Language::Chinese);
        // Nothing was opened in place of what there is.
        QVERIFY(run.session.document.origin().contains("01-life-of-a-connection"));
    }
}

void TestLessons::tour_walked_showsEachScenario()
{
    Run run(Language::Chinese);
    run.window->start({});
    run.action(Ask::Tour).trigger();
    auto *panel = run.find<panels::TourPanel>();
    panel->findChild<QPushButton *>("start")->click();
    auto *next = panel->findChild<QPushButton *>("next");
    QSet<QString> scenarios;
    int clicks = 0;
    for (; next->isEnabled() && clicks < 200; ++clicks) {
        scenarios << run.session.document.origin();
        QVERIFY(!panel->findChild<QLabel *>("heading")->text().isEmpty());
        next->click();
    }
    QVERIFY2(clicks < 200, "the tour has no end");
    QVERIFY(scenarios.size() >= 15);
}

void TestLessons::tour_left_keepsTheScenarioAndThePlace()
{
    Run run(Language::English);
    run.window->start({});
    run.action(Ask::Tour).trigger();
    auto *panel = run.find<panels::TourPanel>();
    panel->findChild<QPushButton *>("start")->click();
    panel->findChild<QPushButton *>("next")->click();
    panel->findChild<QPushButton *>("next")->click();
    const QString origin = run.session.document.origin();
    panel->findChild<QToolButton *>("leave")->click();
    QCOMPARE(run.session.document.origin(), origin);
    run.window->files().open("lost-syn");
    panel->findChild<QPushButton *>("start")->click();
    QCOMPARE(run.session.document.origin(), origin);
}

void TestLessons::tour_nextStart_goesOn()
{
    {
        Run run(Language::English);
        run.window->start({});
        run.action(Ask::Tour).trigger();
        auto *panel = run.find<panels::TourPanel>();
        panel->findChild<QPushButton *>("start")->click();
        for (int i = 0; i < 4; ++i)
            panel->findChild<QPushButton *>("next")->click();
    }
    Run run(Language::English);
    run.window->start({});
    run.action(Ask::Tour).trigger();
    QCOMPARE(run.find<panels::TourPanel>()->findChild<QPushButton *>("start")->text(),
             "Go on with question 1.3");
}

void TestLessons::cards_see_showsTheMoment()
{
    Run run(Language::English);
    run.window->start({});
    run.action(Ask::Cards).trigger();
    auto *panel = run.find<panels::CardsPanel>();
    panel->showCard("tw-recycle-helps");
    panel->findChild<QPushButton *>("see")->click();
    QVERIFY(run.session.document.origin().contains("48-nat-and-tw-recycle"));
    QVERIFY(run.session.playback.time() > tcp::SimTime(std::chrono::seconds(12)));
}

void TestLessons::ladders_arePainted()
{
    Run run(Language::English);
    run.window->start({});
    run.action(Ask::Cards).trigger();
    auto *panel = run.find<panels::CardsPanel>();
    panel->showCard("opened-and-closed");
    for (const QLabel *picture : panel->findChildren<QLabel *>("picture")) {
        const QImage image = picture->pixmap().toImage();
        QVERIFY(image.height() > image.width() / 2);
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                colours << image.pixel(x, y);
        }
        QVERIFY2(colours.size() > 20, "nothing is painted");
    }
}

QTEST_MAIN(TestLessons)
#include "tst_lessons.moc"
