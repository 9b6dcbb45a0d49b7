// SPDX-License-Identifier: MIT
// The way of somebody in trouble in the real window: through the door, with a table, to the ladder.
#include "app/docks.h"
#include "app/files.h"
#include "panels/forms/foldout.h"
#include "panels/pastearea.h"
#include "panels/pilespanel.h"
#include "run.h"
#include "scene/ladderview.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolTip>
#include <QUrl>

#include <memory>

using explanation::Language;

namespace {

QByteArray tableOf(int leaks)
{
    QByteArray text = "LISTEN 0 128 0.0.0.0:8080 0.0.0.0:* users:((\"java\",pid=2231,fd=4))\n";
    for (int i = 0; i < leaks; ++i)
        text += "CLOSE-WAIT 1 0 10.0.0.5:8080 10.0.0.9:" + QByteArray::number(1024 + i % 60'000)
                + " users:((\"java\",pid=2231,fd=45))\n";
    for (int i = 0; i < 20; ++i)
        text += "TIME-WAIT 0 0 10.0.0.5:" + QByteArray::number(40'000 + i) + " 10.0.3.7:443\n";
    return text + "Hello!\n";
}

} // namespace

class TestPilesDoor : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void pasted_table_isJudged();
    void longTable_isShownInPart_andPastedAgain();
    void typed_table_isJudged();
    void file_dropped_isRead();
    void file_thatCannotBeRead_isTold();
    void prose_saysWhatToGive();
    void stand_opensTheScenarioThere_withAMark();
    void stand_ofAnother_changesTheMark();
    void link_opensAScenario_andCopiesACommand();
    void message_isCopiedInBothLanguages();
    void system_chosen_changesTheCommands();
    void languages_changeEverything();
    void sockets_followTime_andAreCopied();
    void sockets_lowWindow_coverNothing();

private:
    panels::PilesPanel *enter(Run &run);
    static void paste(panels::PilesPanel &panel, const QByteArray &text);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPilesDoor::initTestCase()
{
    QCoreApplication::setOrganizationName("fourwave-test");
    QCoreApplication::setApplicationName("fourwave-test");
    QSettings::setDefaultFormat(QSettings::IniFormat);
}

void TestPilesDoor::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
}

panels::PilesPanel *TestPilesDoor::enter(Run &run)
{
    run.window->start({});
    run.find<QPushButton>("piles")->click();
    return run.find<panels::PilesPanel>();
}

void TestPilesDoor::paste(panels::PilesPanel &panel, const QByteArray &text)
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    QTest::keyClick(panel.findChild<panels::PasteArea *>(), Qt::Key_V, Qt::ControlModifier);
}

void TestPilesDoor::pasted_table_isJudged()
{
    Run run(Language::English);
    panels::PilesPanel *panel = enter(run);
    QVERIFY(panel->findChild<QTableView *>()->isHidden());
    paste(*panel, tableOf(30));
    const auto *table = panel->findChild<QTableView *>();
    QVERIFY(!table->isHidden());
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QString("30"));
    QCOMPARE(table->model()->index(0, 2).data().toString(), QString("server on port 8080"));
    QCOMPARE(table->model()->index(0, 3).data().toString(), QString("java (2231)"));
    QCOMPARE(table->currentIndex().row(), 0);
    QVERIFY(
        panel->findChild<QTextBrowser *>()->toPlainText().startsWith("You: java on this machine"));
    QVERIFY(
        panel->findChild<QLabel *>("summary")->text().startsWith("51 TCP sockets: 30 CLOSE_WAIT"));
    QVERIFY(panel->findChild<panels::Foldout *>()->text().contains("By program: java × 31"));
    QCOMPARE(panel->findChild<QLabel *>("problems")->text(),
             QString("line 52 is no socket: Hello!"));
}

void TestPilesDoor::longTable_isShownInPart_andPastedAgain()
{
    Run run(Language::English);
    panels::PilesPanel *panel = enter(run);
    paste(*panel, tableOf(5000));
    auto *area = panel->findChild<panels::PasteArea *>();
    QVERIFY(area->document()->blockCount() < 300);
    QVERIFY(area->isReadOnly());
    QCOMPARE(panel->piles().table().entries.size(), std::size_t(5021));
    paste(*panel, tableOf(12));
    QVERIFY(!area->isReadOnly());
    QCOMPARE(panel->piles().table().entries.size(), std::size_t(33));
}

void TestPilesDoor::typed_table_isJudged()
{
    Run run(Language::English);
    panels::PilesPanel *panel = enter(run);
    auto *area = panel->findChild<panels::PasteArea *>();
    QTest::keyClicks(area, "SYN-SENT 0 1 10.0.0.5:40000 10.0.3.7:443");
    QCOMPARE(panel->piles().table().entries.size(), std::size_t(1));
    QVERIFY(panel->findChild<QLabel *>("problems")->isHidden());
}

void TestPilesDoor::file_dropped_isRead()
{
    QFile file(m_folder->filePath("table.txt"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(tableOf(30));
    file.close();
    Run run(Language::English);
    panels::PilesPanel *panel = enter(run);
    auto *area = panel->findChild<panels::PasteArea *>();
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(file.fileName())});
    QWidget *target = area->viewport();
    while (!target->acceptDrops())
        target = target->parentWidget();
    QVERIFY(area->isAncestorOf(target) || target == area);
    QDragEnterEvent enterEvent(QPoint(5, 5), Qt::CopyAction, &dragged, Qt::LeftButton, {});
    QCoreApplication::sendEvent(target, &enterEvent);
    QVERIFY(enterEvent.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dragged, Qt::LeftButton, {});
    QCoreApplication::sendEvent(target, &drop);
    QCOMPARE(panel->piles().table().entries.size(), std::size_t(51));
    QVERIFY(area->toPlainText().startsWith("LISTEN"));
    QVERIFY(run.session.document.origin().contains(
        "close-wait-on-server")); // no scenario was asked for
}

void TestPilesDoor::file_thatCannotBeRead_isTold()
{
    Run run(Language::Chinese);
    panels::PilesPanel *panel = enter(run);
    panel->open(m_folder->filePath("nowhere.txt"));
    const QString told = panel->findChild<QLabel *>("problems")->text();
    QVERIFY(hasChinese(told) && told.contains("nowhere.txt"));
}

void TestPilesDoor::prose_saysWhatToGive()
{
    Run run(Language::English);
    panels::PilesPanel *panel = enter(run);
    paste(*panel, "Hello!");
    QVERIFY(panel->findChild<QTableView *>()->isHidden());
    QVERIFY(panel->findChild<QPushButton *>("stand")->isHidden());
    QVERIFY(panel->findChild<QLabel *>("problems")->text().contains("ss -tanp"));
}

void TestPilesDoor::stand_opensTheScenarioThere_withAMark()
{
    Run run(Language::English);
    panels::PilesPanel *panel = enter(run);
    QVERIFY(run.window->files().open("handshake"));
    paste(*panel, tableOf(1030));
    panel->findChild<QPushButton *>("stand")->click();
    QVERIFY(run.session.document.origin().contains("close-wait-on-server"));
    const auto &mark = run.find<scene::LadderView>()->mark();
    QVERIFY(mark);
    QCOMPARE(mark->lines, QStringList("CLOSE_WAIT: your 1,030 sockets stand here"));
    const trace::Event &event = run.session.document.trace().event(mark->event);
    QVERIFY(std::get<trace::StateChanged>(event.fact).to == tcp::State::CloseWait);
    QVERIFY(event.host == tcp::Side::Server);
    QVERIFY(run.session.playback.time() == event.at);
    QVERIFY(run.window->files().open("handshake"));
    QVERIFY(!run.find<scene::LadderView>()->mark());
}

void TestPilesDoor::stand_ofAnother_changesTheMark()
{
    Run run(Language::English);
    panels::PilesPanel *panel = enter(run);
    paste(*panel, tableOf(30));
    panel->findChild<QTableView *>()->selectRow(1);
    panel->findChild<QPushButton *>("stand")->click();
    QVERIFY(run.session.document.origin().contains("close-by-client"));
    QCOMPARE(run.find<scene::LadderView>()->mark()->lines,
             QStringList("TIME_WAIT: your 20 sockets stand here"));
    run.action(app::Ask::Chinese).trigger();
    QVERIFY(hasChinese(run.find<scene::LadderView>()->mark()->lines[0]));
}

void TestPilesDoor::link_opensAScenario_andCopiesACommand()
{
    Run run(Language::English);
    panels::PilesPanel *panel = enter(run);
    paste(*panel, tableOf(30));
    auto *page = panel->findChild<QTextBrowser *>();
    QVERIFY(page->toHtml().contains("scenario:end-of-file-ignored"));
    emit page->anchorClicked(QUrl("copy:0"));
    QCOMPARE(QGuiApplication::clipboard()->text(), QString("ss -tanpoe state close-wait"));
    QCOMPARE(QToolTip::text(), QString("Copied"));
    emit page->anchorClicked(QUrl("scenario:end-of-file-ignored"));
    QVERIFY(run.session.document.origin().contains("end-of-file-ignored"));
}

void TestPilesDoor::message_isCopiedInBothLanguages()
{
    Run run(Language::Chinese);
    panels::PilesPanel *panel = enter(run);
    paste(*panel, tableOf(30));
    panel->findChild<QPushButton *>("message")->click();
    const QString message = QGuiApplication::clipboard()->text();
    QVERIFY(message.startsWith("我们的机器上"));
    QVERIFY(message.contains("On our machine: 30 in CLOSE_WAIT"));
}

void TestPilesDoor::system_chosen_changesTheCommands()
{
    Run run(Language::English);
    panels::PilesPanel *panel = enter(run);
    paste(*panel, tableOf(30));
    auto *systems = panel->findChild<QComboBox *>();
    systems->setCurrentIndex(systems->findData("windows"));
    emit systems->activated(systems->currentIndex());
    QVERIFY(panel->findChild<QTextBrowser *>()->toPlainText().contains(
        "Get-NetTCPConnection -State CloseWait"));
}

void TestPilesDoor::languages_changeEverything()
{
    Run run(Language::English);
    panels::PilesPanel *panel = enter(run);
    paste(*panel, tableOf(30));
    run.action(app::Ask::Chinese).trigger();
    for (const QAbstractButton *button : panel->findChildren<QPushButton *>())
        QVERIFY2(hasChinese(button->text()), qPrintable(button->text()));
    QVERIFY(hasChinese(panel->findChild<QTextBrowser *>()->toPlainText()));
    QVERIFY(hasChinese(panel->findChild<QLabel *>("summary")->text()));
    run.action(app::Ask::BothLanguages).trigger();
    int pages = 0;
    for (const QTextBrowser *page : panel->findChildren<QTextBrowser *>())
        pages += page->isHidden() ? 0 : 1;
    QCOMPARE(pages, 2);
}

void TestPilesDoor::sockets_followTime_andAreCopied()
{
    Run run(Language::English);
    run.window->start({});
    QVERIFY(run.window->files().open("close-wait-on-server"));
    QWidget *panel = run.window->docks().open(app::Panel::Sockets);
    const auto texts = panel->findChildren<QPlainTextEdit *>();
    QCOMPARE(texts.size(), 2);
    run.session.playback.seek(tcp::SimTime(std::chrono::seconds(30)));
    QVERIFY2(texts[0]->toPlainText().contains("timer:(timewait,3"),
             qPrintable(texts[0]->toPlainText()));
    QVERIFY(texts[1]->toPlainText().contains("CLOSE-WAIT 0"));
    panel->findChildren<QPushButton *>()[1]->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), texts[1]->toPlainText());
    run.session.playback.goToEnd();
    QVERIFY(!texts[0]->toPlainText().contains("timewait"));
}

void TestPilesDoor::sockets_lowWindow_coverNothing()
{
    for (const Language language : explanation::AllLanguages) {
        Run run(language);
        run.window->start({});
        run.window->resize(800, 560);
        run.window->docks().open(app::Panel::Sockets);
        QCoreApplication::processEvents();
        const QRect sockets = run.window->docks().dock(app::Panel::Sockets).geometry();
        QVERIFY(!sockets.intersects(run.window->docks().dock(app::Panel::Explanation).geometry()));
        QVERIFY(sockets.bottom() < run.window->height());
    }
}

QTEST_MAIN(TestPilesDoor)
#include "tst_pilesdoor.moc"
