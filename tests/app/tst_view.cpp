// SPDX-License-Identifier: MIT
#include "run.h"
#include "scene/ladderview.h"

#include <QAction>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using app::Ask;
using explanation::Language;
using scene::LadderView;

// How the window shows the ladder: for somebody at a desk, or for a room.
class TestView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void fewSteps_asked_framesTheLadder();
    void map_asked_isShown();
    void fewStepsAndMap_areRemembered();
    void projectorColours_chosen_framesTheLadderUntilOthersAre();
    void projectorColours_framing_canBeUndone();
    void everyColours_chosen_areTheLaddersTheme();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestView::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
}

void TestView::fewSteps_asked_framesTheLadder()
{
    Run run(Language::English);
    run.window->start({});
    const auto *ladder = run.find<LadderView>();
    QVERIFY(!ladder->isFramed());
    run.action(Ask::FewSteps).trigger();
    QVERIFY(ladder->isFramed());
    run.action(Ask::FewSteps).trigger();
    QVERIFY(!ladder->isFramed());
}

void TestView::map_asked_isShown()
{
    Run run(Language::English);
    run.window->start({});
    const auto *ladder = run.find<LadderView>();
    QVERIFY(!ladder->isMapShown());
    run.action(Ask::Map).trigger();
    QVERIFY(ladder->isMapShown());
}

void TestView::fewStepsAndMap_areRemembered()
{
    {
        Run run(Language::English);
        run.action(Ask::FewSteps).trigger();
        run.action(Ask::Map).trigger();
    }
    const Run run(Language::English);
    const auto *ladder = run.find<LadderView>();
    QVERIFY(ladder->isFramed());
    QVERIFY(ladder->isMapShown());
    QVERIFY(run.action(Ask::FewSteps).isChecked());
}

void TestView::projectorColours_chosen_framesTheLadderUntilOthersAre()
{
    Run run(Language::English);
    run.window->start({});
    const auto *ladder = run.find<LadderView>();
    run.action(Ask::ProjectorColours).trigger();
    QVERIFY(ladder->isFramed());
    QVERIFY(run.action(Ask::FewSteps).isChecked());
    const double height = run.window->height();
    QVERIFY(ladder->ladder().options().leastText >= height / 40);
    run.action(Ask::LightColours).trigger();
    QVERIFY(!ladder->isFramed());
}

void TestView::projectorColours_framing_canBeUndone()
{
    Run run(Language::English);
    run.window->start({});
    run.action(Ask::ProjectorColours).trigger();
    run.action(Ask::FewSteps).trigger();
    QVERIFY(!run.find<LadderView>()->isFramed());
}

void TestView::everyColours_chosen_areTheLaddersTheme()
{
    Run run(Language::Chinese);
    run.window->start({});
    const auto *ladder = run.find<LadderView>();
    const std::pair<Ask, diagram::ThemeName> choices[] = {
        {Ask::LightColours, diagram::ThemeName::Light},
        {Ask::DarkColours, diagram::ThemeName::Dark},
        {Ask::ProjectorColours, diagram::ThemeName::Projector},
        {Ask::HighContrastColours, diagram::ThemeName::HighContrast},
        {Ask::GreyscaleColours, diagram::ThemeName::Greyscale},
    };
    for (const auto &[ask, theme] : choices) {
        run.action(ask).trigger();
        QCOMPARE(ladder->theme().name, theme);
    }
}

QTEST_MAIN(TestView)
#include "tst_view.moc"
