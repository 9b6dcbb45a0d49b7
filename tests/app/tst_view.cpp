// SPDX-License-Identifier: MIT
#include "run.h"
#include "scene/ladderview.h"

#include <QAction>
#include <QApplication>
#include <QFontInfo>
#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

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
    void projectorColours_lettersAreAFortiethOfTheScreenUntilOthersAre();
    void projectorColours_onAnotherScreen_lettersFollowIt();
    void everyColours_chosen_areTheLaddersTheme();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

// In pixels, of all that is seen of a window but the ladder, which has letters of its own.
int smallestLetters(const QWidget &window)
{
    int least = 1000;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isSeen = widget->isVisible() && !widget->visibleRegion().isEmpty();
        if (isSeen)
            least = std::min(least, QFontInfo(widget->font()).pixelSize());
    }
    return least;
}

} // namespace

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

void TestView::projectorColours_lettersAreAFortiethOfTheScreenUntilOthersAre()
{
    Run run(Language::Chinese);
    run.window->start({});
    run.session.playback.goToEnd();
    QCoreApplication::processEvents();
    const int before = smallestLetters(*run.window);
    run.action(Ask::ProjectorColours).trigger();
    QCoreApplication::processEvents();
    const int large = smallestLetters(*run.window);
    QVERIFY2(large >= run.window->screen()->size().height() / 40.0,
             qPrintable(QString::number(large)));
    run.action(Ask::LightColours).trigger();
    QCoreApplication::processEvents();
    QCOMPARE(smallestLetters(*run.window), before);
}

void TestView::projectorColours_onAnotherScreen_lettersFollowIt()
{
    app::Look look;
    look.setScreenHeight(1080);
    QCOMPARE(look.textScale(), 1.0);
    look.setAppearance(app::Appearance::Projector);
    QCOMPARE(QFontInfo(QApplication::font()).pixelSize(), 27);
    look.setScreenHeight(2160);
    QCOMPARE(QFontInfo(QApplication::font()).pixelSize(), 54);
    look.setTextScale(5);
    QCOMPARE(look.textScale(), 5.0);
    look.setTextScale(1);
    look.setAppearance(app::Appearance::Light);
    QCOMPARE(look.textScale(), 1.0);
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
