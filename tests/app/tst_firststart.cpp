// SPDX-License-Identifier: MIT
#include "app/commands/actions.h"
#include "app/commands/keyprecedence.h"
#include "app/docks.h"
#include "app/files.h"
#include "app/pictures.h"
#include "explanation/explainstep.h"
#include "panels/scrubber.h"
#include "panels/transportbar.h"
#include "run.h"
#include "scene/ladderview.h"
#include "twoconnections.h"

#include <QAbstractButton>
#include <QAction>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include <memory>

using explanation::Language;
using namespace std::chrono_literals;

namespace {

int arrowsOf(const trace::Trace &trace)
{
    return int(std::ranges::count_if(trace.events(), [](const trace::Event &event) {
        return std::holds_alternative<trace::SegmentSent>(event.fact);
    }));
}

// Chinese texts may have 60 characters, English ones 35 words.
int budgetOf(Language language)
{
    return language == Language::Chinese ? 60 : 35;
}

} // namespace

// The whole way of a newcomer in the real window: first start, stepping, dragging time, the other
// language, a scenario of one's own, a picture in both languages, and the next start.
class TestFirstStart : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void firstStart_hasOneDockAndSevenArrows();
    void firstStart_givesTheLadderItsRoom();
    void smallScreen_givesTheLadderItsRoom();
    void panels_ofANarrowWindow_standOnOneSide();
    void firstStart_fliesTheSynOnce_thenWaits();
    void everyStep_keepsTheWordBudget_data();
    void everyStep_keepsTheWordBudget();
    void next_leadsToTheEnd();
    void dragging_movesTime();
    void keys_moveTime();
    void languageSwitched_changesEverything();
    void bothLanguages_standTogether();
    void fullScreen_left_givesTheLadderItsRoomAgain();
    void tab_leavesTheLadderAlone();
    void ownScenario_isOpenedAndRemembered();
    void fileDropped_onTheLadder_isOpened();
    void badScenario_leavesWhatIsOpen();
    void badFileAtStart_isReportedBeforeTheDefault_data();
    void badFileAtStart_isReportedBeforeTheDefault();
    void piles_neverReplaceACapture();
    void panelKey_raisesWhatIsBehind_thenCloses();
    void captureOfSeveralConnections_listsThem();
    void menus_haveEachKeyOnce_data();
    void menus_haveEachKeyOnce();
    void editedScenario_isMarkedAndSaved();
    void picture_isExportedInBothLanguages();
    void secondStart_isWhereOneLeft();
    void capture_isShown();

private:
    QString ownScenario(const QByteArray &extra = {});

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFirstStart::initTestCase()
{
    QCoreApplication::setOrganizationName("fourwave-test");
    QCoreApplication::setApplicationName("fourwave-test");
    QSettings::setDefaultFormat(QSettings::IniFormat);
}

void TestFirstStart::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    QVERIFY(app::Settings().isFirstStart());
}

QString TestFirstStart::ownScenario(const QByteArray &extra)
{
    QFile file(m_folder->filePath("own.fourwave"));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("format = 1\n"
               "title = { en = \"My own\", zh = \"我的场景\" }\n"
               "calls = [\n"
               "  { at = \"0ms\", host = \"server\", call = \"listen\" },\n"
               "  { at = \"10ms\", host = \"client\", call = \"connect\" },\n"
               "]\n"
               + extra);
    return file.fileName();
}

void TestFirstStart::firstStart_hasOneDockAndSevenArrows()
{
    Run run(Language::English);
    run.window->start({});
    QCOMPARE(run.window->docks().openCount(), 1);
    QVERIFY(run.window->docks().isOpen(app::Panel::Explanation));
    QCOMPARE(arrowsOf(run.session.document.trace()), 7);
    QVERIFY(run.window->windowTitle().contains("The life of one TCP connection"));
    for (const char *door : {"watch", "piles", "open"})
        QVERIFY(run.find<QPushButton>(door)->isVisible());
}

void TestFirstStart::firstStart_givesTheLadderItsRoom()
{
    Run run(Language::English);
    run.window->start({});
    QVERIFY(run.window->screen()->availableGeometry().contains(run.window->geometry()));
    run.window->resize(1280, 800);
    QCoreApplication::processEvents();
    const double share = double(run.find<scene::LadderView>()->width()) / run.window->width();
    QVERIFY2(share >= 0.64, qPrintable(QString::number(share)));
    QCOMPARE(run.window->docks().dock(app::Panel::Explanation).width(), 340);
}

void TestFirstStart::smallScreen_givesTheLadderItsRoom()
{
    for (const Language language : explanation::AllLanguages) {
        Run run(language);
        run.window->start({});
        run.window->resize(800, 560);
        QCoreApplication::processEvents();
        const auto *ladder = run.find<scene::LadderView>();
        const double share = double(ladder->width()) / run.window->width();
        QVERIFY2(share >= 0.64, qPrintable(QString::number(share)));
        QCOMPARE(ladder->horizontalScrollBar()->maximum(), 0);
    }
}

void TestFirstStart::panels_ofANarrowWindow_standOnOneSide()
{
    Run run(Language::English);
    run.window->start({});
    run.window->resize(1440, 900);
    QCoreApplication::processEvents();
    app::Docks &docks = run.window->docks();
    const QDockWidget &scenarios = docks.dock(app::Panel::Scenarios);
    docks.open(app::Panel::Scenarios);
    QCOMPARE(run.window->dockWidgetArea(&docks.dock(app::Panel::Scenarios)),
             Qt::LeftDockWidgetArea);
    QCOMPARE(run.find<scene::LadderView>()->horizontalScrollBar()->maximum(), 0);
    run.window->resize(800, 560);
    QCoreApplication::processEvents();
    QCOMPARE(run.window->dockWidgetArea(&docks.dock(app::Panel::Scenarios)),
             Qt::RightDockWidgetArea);
    QCOMPARE(run.window->tabifiedDockWidgets(&docks.dock(app::Panel::Scenarios)).size(), 1);
    QVERIFY(run.find<scene::LadderView>()->width() >= 0.64 * run.window->width());
    run.window->resize(1440, 900);
    QCoreApplication::processEvents();
    QCOMPARE(run.window->dockWidgetArea(&docks.dock(app::Panel::Scenarios)),
             Qt::LeftDockWidgetArea);
    QVERIFY(scenarios.isVisible());
}

void TestFirstStart::firstStart_fliesTheSynOnce_thenWaits()
{
    Run run(Language::English);
    run.window->start({});
    model::Playback &playback = run.session.playback;
    QVERIFY(playback.isMoving());
    QVERIFY(playback.isAtStart());
    QVERIFY(!run.find<panels::TransportBar>()->isNextMarked());
    playback.advance(10s);
    QVERIFY(!playback.isMoving());
    QVERIFY(!playback.isAtEnd());
    QVERIFY(run.find<panels::TransportBar>()->isNextMarked());
    const auto text = run.find<QLabel>("body")->text();
    QVERIFY2(text.contains("SYN_SENT") && text.contains("1 s"), qPrintable(text));
    run.find<QPushButton>("next")->click();
    QVERIFY(!run.find<panels::TransportBar>()->isNextMarked());
}

void TestFirstStart::everyStep_keepsTheWordBudget_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Chinese") << Language::Chinese;
}

void TestFirstStart::everyStep_keepsTheWordBudget()
{
    QFETCH(Language, language);
    Run run(language);
    run.window->start({});
    const auto *body = run.find<QLabel>("body");
    for (int step = 0; step < run.session.playback.stepCount(); ++step) {
        run.session.playback.seekStep(step);
        QVERIFY(!body->text().isEmpty());
        const int cost = explanation::readingCost(body->text(), language);
        QVERIFY2(cost <= budgetOf(language), qPrintable(body->text()));
        QVERIFY(run.find<QLabel>("muted")->text().count('\n') == 0);
    }
}

void TestFirstStart::next_leadsToTheEnd()
{
    Run run(Language::English);
    run.window->start({});
    auto *next = run.find<QPushButton>("next");
    QStringList headings;
    for (int i = 0; i < 100 && next->isEnabled(); ++i) {
        next->click();
        run.session.playback.advance(60s);
        headings.append(run.find<QLabel>("heading")->text());
    }
    QVERIFY(run.session.playback.isAtEnd());
    QVERIFY(headings.size() >= 7);
    QCOMPARE(run.find<QLabel>("count")->text(),
             QString("%1 of %1").arg(run.session.playback.stepCount()));
}

void TestFirstStart::dragging_movesTime()
{
    Run run(Language::English);
    run.window->start({});
    auto *scrubber = run.find<panels::Scrubber>();
    QCOMPARE(scrubber->ticks().size(), 4);
    const int y = scrubber->height() / 3;
    QTest::mousePress(scrubber, Qt::LeftButton, {}, QPoint(1, y));
    QVERIFY(run.session.playback.time() == tcp::SimTime());
    QTest::mouseMove(scrubber, QPoint(scrubber->width() / 2, y));
    const auto middle = run.session.playback.time();
    QVERIFY(middle > tcp::SimTime());
    QVERIFY(!run.session.playback.isAtEnd());
    QTest::mouseMove(scrubber, QPoint(scrubber->width() / 4, y));
    QVERIFY(run.session.playback.time() < middle);
    QTest::mouseMove(scrubber, QPoint(scrubber->width() - 1, y));
    QTest::mouseRelease(scrubber, Qt::LeftButton, {}, QPoint(scrubber->width() - 1, y));
    QVERIFY(run.session.playback.isAtEnd());
}

void TestFirstStart::keys_moveTime()
{
    Run run(Language::English);
    run.window->start({});
    model::Playback &playback = run.session.playback;
    playback.advance(10s);
    const int before = playback.step();
    run.action(app::Ask::Next).trigger();
    QCOMPARE(playback.step(), before + 1);
    run.action(app::Ask::End).trigger();
    QVERIFY(playback.isAtEnd());
    run.action(app::Ask::Start).trigger();
    QVERIFY(playback.isAtStart());
    run.action(app::Ask::Play).trigger();
    QVERIFY(playback.isPlaying());
    run.action(app::Ask::Play).trigger();
    QVERIFY(!playback.isPlaying());
}

void TestFirstStart::languageSwitched_changesEverything()
{
    Run run(Language::English);
    run.window->start({});
    run.action(app::Ask::OtherLanguage).trigger();
    QCoreApplication::processEvents();
    QVERIFY(run.window->windowTitle().contains("一条 TCP 连接的一生"));
    QVERIFY(hasChinese(run.find<QLabel>("heading")->text()));
    QVERIFY(hasChinese(run.find<QPushButton>("next")->text()));
    QVERIFY(hasChinese(run.find<QPushButton>("watch")->text()));
    for (const QAction *menu : run.window->menuBar()->actions())
        QVERIFY2(hasChinese(menu->text()), qPrintable(menu->text()));
    for (const app::AskSpec &spec : app::Actions::specs()) {
        const QString text = run.action(spec.ask).text();
        QVERIFY2(spec.ask == app::Ask::English || hasChinese(text), qPrintable(text));
    }
    QVERIFY(run.find<scene::LadderView>()->options().languages.first == Language::Chinese);
    run.action(app::Ask::English).trigger();
    QCoreApplication::processEvents();
    QVERIFY(!hasChinese(run.find<QPushButton>("next")->text()));
}

void TestFirstStart::bothLanguages_standTogether()
{
    Run run(Language::Chinese);
    run.window->start({});
    run.action(app::Ask::BothLanguages).trigger();
    QCOMPARE(run.window->findChildren<QLabel *>("heading").size(), 2);
    QVERIFY(run.find<scene::LadderView>()->options().languages.second == Language::English);
}

void TestFirstStart::fullScreen_left_givesTheLadderItsRoomAgain()
{
    Run run(Language::English);
    run.window->start({});
    run.window->resize(1280, 800);
    QCoreApplication::processEvents();
    const auto *dock = run.find<QDockWidget>("explanation");
    const int before = dock->width();
    run.action(app::Ask::FullScreen).trigger();
    run.window->resize(3840, 2160);
    QCoreApplication::processEvents();
    QVERIFY(dock->width() > before);
    run.action(app::Ask::FullScreen).trigger();
    run.window->resize(1280, 800);
    QCoreApplication::processEvents();
    QCOMPARE(dock->width(), before);
}

void TestFirstStart::tab_leavesTheLadderAlone()
{
    Run run(Language::English);
    run.window->start({});
    run.action(app::Ask::LadderAlone).trigger();
    QCOMPARE(run.window->docks().openCount(), 0);
    QVERIFY(!run.find<panels::TransportBar>()->isVisible());
    QTest::keyClick(run.window.get(), Qt::Key_Escape);
    QCOMPARE(run.window->docks().openCount(), 1);
    QVERIFY(run.find<panels::TransportBar>()->isVisible());
    QCOMPARE(run.action(app::Ask::LadderAlone).shortcut(), QKeySequence(Qt::Key_Tab));
    run.window->activateWindow();
    QCoreApplication::processEvents();
    QTest::keyClick(run.find<scene::LadderView>(), Qt::Key_Tab);
    QCOMPARE(run.window->docks().openCount(), 0);
}

void TestFirstStart::ownScenario_isOpenedAndRemembered()
{
    Run run(Language::Chinese);
    const QString file = ownScenario();
    run.window->start(file);
    QVERIFY(run.window->windowTitle().contains("我的场景 (own.fourwave)"));
    QCOMPARE(run.settings.recentFiles().value(0), QFileInfo(file).absoluteFilePath());
}

void TestFirstStart::fileDropped_onTheLadder_isOpened()
{
    Run run(Language::English);
    run.window->start({});
    // Qt offers a drag to the widget under it that accepts drops, or to the first one above.
    QWidget *target = run.find<scene::LadderView>()->viewport();
    while (!target->acceptDrops())
        target = target->parentWidget();
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(ownScenario())});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dragged, Qt::LeftButton, {});
    QCoreApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dragged, Qt::LeftButton, {});
    QCoreApplication::sendEvent(target, &drop);
    QVERIFY(run.session.document.fileName().endsWith("own.fourwave"));
}

void TestFirstStart::badScenario_leavesWhatIsOpen()
{
    Run run(Language::English);
    run.window->start({});
    const QString origin = run.session.document.origin();
    const auto problem = run.session.document.open(ownScenario("delay = \"1ms\"\n"));
    QVERIFY(problem.has_value());
    QCOMPARE(run.session.document.origin(), origin);
}

void TestFirstStart::badFileAtStart_isReportedBeforeTheDefault_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("named"); // the place, or the remedy
    const QString missing = QStringLiteral("/no/such/file.fourwave");
    QTest::newRow("missing, English") << Language::English << missing << "No such file";
    QTest::newRow("missing, Chinese") << Language::Chinese << missing << missing;
    QTest::newRow("wrong, English") << Language::English << QString() << "own.fourwave:7:1";
    QTest::newRow("wrong, Chinese") << Language::Chinese << QString() << "own.fourwave:7:1";
}

void TestFirstStart::badFileAtStart_isReportedBeforeTheDefault()
{
    QFETCH(Language, language);
    QFETCH(QString, file);
    QFETCH(QString, named);
    app::Settings().setStarted();
    app::Settings().setLast(QStringLiteral(FOURWAVE_CAPTURE), 1ms);
    Run run(language);
    QString said;
    QStringList buttons;
    QTimer::singleShot(0, run.window.get(), [&] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box && run.window->isVisible());
        said = box->windowTitle() + box->text();
        buttons.append(box->buttons().first()->text());
        box->accept();
    });
    QVERIFY(!run.window->start(file.isEmpty() ? ownScenario("delay = \"1ms\"\n") : file));
    QVERIFY2(said.contains(named), qPrintable(said));
    QCOMPARE(hasChinese(said), language == Language::Chinese);
    QCOMPARE(hasChinese(buttons.join(QString())), language == Language::Chinese);
    QVERIFY(run.session.document.origin().contains("life-of-a-connection"));
    run.window->close();
    QCOMPARE(app::Settings().lastDocument(), QStringLiteral(FOURWAVE_CAPTURE));
}

void TestFirstStart::piles_neverReplaceACapture()
{
    Run run(Language::English);
    run.window->start(QStringLiteral(FOURWAVE_CAPTURE));
    run.find<QPushButton>("piles")->click();
    QVERIFY(run.session.document.isCapture());
    QVERIFY(run.window->docks().isOpen(app::Panel::Piles));
    QVERIFY(run.window->files().open(QStringLiteral("handshake")));
    run.find<QPushButton>("piles")->click();
    QVERIFY(run.session.document.origin().contains("close-wait-on-server"));
}

void TestFirstStart::panelKey_raisesWhatIsBehind_thenCloses()
{
    Run run(Language::English);
    run.window->start({});
    app::Docks &docks = run.window->docks();
    docks.open(app::Panel::Timers);
    QCoreApplication::processEvents();
    QAction *step = nullptr;
    for (QAction *action : run.window->QWidget::actions()) {
        if (action->shortcut() == QKeySequence(Qt::ALT | Qt::Key_1))
            step = action;
    }
    QVERIFY(step && step->isChecked());
    step->trigger();
    QCoreApplication::processEvents();
    QVERIFY(docks.isOpen(app::Panel::Explanation) && step->isChecked());
    QVERIFY(!docks.dock(app::Panel::Explanation).visibleRegion().isEmpty());
    QVERIFY(docks.dock(app::Panel::Explanation).isAncestorOf(run.window->focusWidget()));
    step->trigger();
    QVERIFY(!docks.isOpen(app::Panel::Explanation));
}

void TestFirstStart::captureOfSeveralConnections_listsThem()
{
    QFile both(m_folder->filePath("both.pcap"));
    QVERIFY(both.open(QIODevice::WriteOnly));
    both.write(twoConnections());
    both.close();
    app::Settings().setStarted();
    Run run(Language::English);
    run.window->start(both.fileName());
    QVERIFY(run.window->docks().isOpen(app::Panel::Connections));
    auto *list = run.window->docks().dock(app::Panel::Connections).findChild<QTreeView *>();
    QCOMPARE(list->model()->rowCount(), 2);
    const QString first = run.find<QLabel>("body")->text();
    QVERIFY2(first.contains("1 of 2"), qPrintable(first));
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(run.session.document.connection(), 1);
    QVERIFY(run.find<QLabel>("body")->text().contains("2 of 2"));
}

void TestFirstStart::menus_haveEachKeyOnce_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Chinese") << Language::Chinese;
}

void TestFirstStart::menus_haveEachKeyOnce()
{
    QFETCH(Language, language);
    Run run(language);
    run.window->start({});
    static const QRegularExpression mnemonic(QStringLiteral("&([A-Za-z])"));
    for (const QMenu *menu : run.window->findChildren<QMenu *>()) {
        QString keys;
        for (const QAction *action : menu->actions()) {
            const QString key = mnemonic.match(action->text()).captured(1).toUpper();
            QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(action->text()));
            keys += key;
        }
    }
}

void TestFirstStart::editedScenario_isMarkedAndSaved()
{
    Run run(Language::English);
    run.window->start(ownScenario());
    scenario::Scenario changed = run.session.document.scenario();
    changed.delay = {tcp::Duration(20ms), tcp::Duration(20ms)};
    run.session.document.edit(changed);
    QVERIFY(run.window->isWindowModified());
    QVERIFY(run.action(app::Ask::Undo).isEnabled());
    QVERIFY(run.window->files().save());
    QVERIFY(!run.window->isWindowModified());
    model::Document again;
    QVERIFY(!again.open(run.session.document.fileName()));
    QVERIFY(again.scenario().delay == changed.delay);
}

void TestFirstStart::picture_isExportedInBothLanguages()
{
    Run run(Language::English);
    run.window->start({});
    auto *pictures = run.window->findChild<app::Pictures *>();
    auto request = pictures->request();
    QVERIFY(!request.options.languages.second);
    const QString english = m_folder->filePath("english.png");
    QVERIFY(pictures->exportTo(english, request));
    request.options.languages.second = Language::Chinese;
    const QString both = m_folder->filePath("both.png");
    QVERIFY(pictures->exportTo(both, request));
    const QString vector = m_folder->filePath("both.svg");
    QVERIFY(pictures->exportTo(vector, request));
    QVERIFY(QImage(english).width() > 600);
    QVERIFY(QImage(both).width() > 600);
    QVERIFY(QImage(both) != QImage(english));
    QVERIFY(QFileInfo(vector).size() > 5'000);
}

void TestFirstStart::secondStart_isWhereOneLeft()
{
    const QString file = ownScenario();
    {
        Run run(Language::English);
        run.window->start(file);
        run.session.playback.seek(tcp::SimTime(30ms));
        run.action(app::Ask::DarkColours).trigger();
        run.window->close();
    }
    Run run(Language::English);
    run.window->start({});
    QCOMPARE(run.session.document.fileName(), file);
    QVERIFY(run.session.playback.time() == tcp::SimTime(30ms));
    QVERIFY(!run.session.playback.isMoving());
    QVERIFY(!run.find<panels::TransportBar>()->isNextMarked());
    QVERIFY(run.look.theme() == diagram::ThemeName::Dark);
}

void TestFirstStart::capture_isShown()
{
    Run run(Language::English);
    run.window->start(QStringLiteral(FOURWAVE_CAPTURE));
    QVERIFY(run.session.document.isCapture());
    QVERIFY(arrowsOf(run.session.document.trace()) >= 7);
    QVERIFY(run.window->windowTitle().contains(".pcapng"));
}

QTEST_MAIN(TestFirstStart)
#include "tst_firststart.moc"
