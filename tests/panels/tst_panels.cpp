// SPDX-License-Identifier: MIT
#include "capture/captureimage.h"
#include "model/segmentdetails.h"
#include "model/timers.h"
#include "panels/comparisonpanel.h"
#include "panels/connectionspanel.h"
#include "panels/endpointspanel.h"
#include "panels/reading/detailspanel.h"
#include "panels/scenariospanel.h"
#include "panels/session.h"
#include "panels/timerspanel.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

// The smaller panels: what each shows of the model, and what it asks for.
class TestPanels : public QObject
{
    Q_OBJECT

private slots:
    void details_nothingSelected_saysSo();
    void details_segmentSelected_showsItsFields();
    void details_causeFollowed_selectsIt();
    void timers_followTime();
    void endpoints_columnClicked_selectsSocket();
    void scenarios_searchAndClick_ask();
    void scenarios_searchByKeys_goesDownAndAsks();
    void scenarios_searchInVain_saysSo();
    void comparison_shown_beginsWithTheScenario();
    void capture_hidesWhatItCannotTell();
    void endpoints_clientStandsFirst_listenersLast();
    void connections_currentRow_isShown();
    void connections_longestText_hasRoom();
    void connections_sorted_andFound();
};

void TestPanels::details_nothingSelected_saysSo()
{
    PanelSession s;
    const panels::DetailsPanel panel(s.document, s.playback, s.selection, s.languages, s.chain);
    QVERIFY(panel.findChild<QLabel *>("summary")->text().contains("Nothing"));
    QVERIFY(panel.findChild<QTreeView *>()->isHidden());
}

void TestPanels::details_segmentSelected_showsItsFields()
{
    PanelSession s;
    const panels::DetailsPanel panel(s.document, s.playback, s.selection, s.languages, s.chain);
    s.selection.selectEvent(s.first<trace::SegmentSent>());
    const auto *fields = panel.findChild<QTreeView *>();
    QVERIFY(!fields->isHidden());
    QVERIFY(fields->model()->rowCount() >= 8);
    QVERIFY(!panel.findChild<QLabel *>("meaning")->text().isEmpty());
}

void TestPanels::details_causeFollowed_selectsIt()
{
    PanelSession s;
    const panels::DetailsPanel panel(s.document, s.playback, s.selection, s.languages, s.chain);
    const trace::EventId arrival = s.first<trace::SegmentArrived>();
    s.selection.selectEvent(arrival);
    const trace::EventId cause = s.document.trace().event(arrival).causes.trigger();
    emit panel.findChild<QTextBrowser *>()->anchorClicked(
        QUrl(QString("event:%1").arg(trace::indexOf(cause))));
    QVERIFY(s.selection.event() == cause);
}

void TestPanels::timers_followTime()
{
    PanelSession s;
    const panels::TimersPanel panel(s.document, s.playback, s.selection, s.languages);
    const auto *list = panel.findChild<QListView *>();
    QCOMPARE(list->model()->rowCount(), 0);
    QVERIFY(!panel.findChild<QLabel *>("empty")->isHidden());
    s.playback.seek(tcp::SimTime(std::chrono::milliseconds(120)));
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(panel.findChild<QLabel *>("empty")->isHidden());
    const QModelIndex timer = list->model()->index(0, 0);
    QCOMPARE(timer.data(model::Timers::StartedRole).toString(), "started 0.100 s");
    QCOMPARE(timer.data(model::Timers::ExpiresRole).toString(), "expires 1.100 s, in 980 ms");
    QVERIFY(timer.data(model::Timers::OriginRole).toString().contains("= 1 s (measured)"));
    QVERIFY(timer.data(Qt::AccessibleTextRole).toString().contains("acts next"));
}

void TestPanels::endpoints_columnClicked_selectsSocket()
{
    PanelSession s;
    const panels::EndpointsPanel panel(s.document, s.playback, s.selection, s.languages);
    s.playback.goToEnd();
    auto *table = panel.findChild<QTableView *>();
    const QAbstractItemModelTester tester(table->model());
    QCOMPARE(std::size_t(table->model()->columnCount()), s.document.trace().sockets().size());
    emit table->clicked(table->model()->index(2, 1));
    QVERIFY(s.selection.socket() == trace::SocketId{1});
}

void TestPanels::scenarios_searchAndClick_ask()
{
    PanelSession s;
    const panels::ScenariosPanel panel(s.document, s.languages);
    QSignalSpy asked(&panel, &panels::ScenariosPanel::scenarioAsked);
    auto *tree = panel.findChild<QTreeView *>();
    const int groups = tree->model()->rowCount();
    QVERIFY(groups > 1);
    panel.findChild<QLineEdit *>()->setText("同时打开");
    QCOMPARE(tree->model()->rowCount(), 1);
    const QModelIndex group = tree->model()->index(0, 0);
    emit tree->clicked(group);
    QCOMPARE(asked.size(), 0);
    emit tree->clicked(tree->model()->index(0, 0, group));
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked[0][0].toString().contains("simultaneous-open"));
}

void TestPanels::comparison_shown_beginsWithTheScenario()
{
    PanelSession s;
    panels::ComparisonPanel panel(s.document, s.playback, s.languages);
    const auto *model = panel.findChild<QTreeView *>()->model();
    const auto isDecisive = [model] {
        return model->index(0, 0).data(model::SystemsComparison::IsDecisiveRole).toBool();
    };
    QVERIFY(!isDecisive());
    panel.show();
    QVERIFY(isDecisive());
    QVERIFY(panel.findChild<QLabel *>()->text().contains("not verified"));
}

void TestPanels::scenarios_searchByKeys_goesDownAndAsks()
{
    PanelSession s;
    panels::ScenariosPanel panel(s.document, s.languages);
    QSignalSpy asked(&panel, &panels::ScenariosPanel::scenarioAsked);
    auto *search = panel.findChild<QLineEdit *>();
    const auto *tree = panel.findChild<QTreeView *>();
    search->setText("simultaneous open");
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(tree->currentIndex().data().toString().contains("imultaneous open"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked[0][0].toString().contains("simultaneous-open"));
}

void TestPanels::scenarios_searchInVain_saysSo()
{
    PanelSession s;
    const panels::ScenariosPanel panel(s.document, s.languages);
    const auto *nothing = panel.findChild<QLabel *>("nothing");
    auto *search = panel.findChild<QLineEdit *>();
    QVERIFY(nothing->isHidden());
    search->setText("zzz");
    QVERIFY(!nothing->isHidden() && panel.findChild<QTreeView *>()->isHidden());
    QTest::keyClick(search, Qt::Key_Return);
    search->clear();
    QVERIFY(nothing->isHidden() && !panel.findChild<QTreeView *>()->isHidden());
}

void TestPanels::capture_hidesWhatItCannotTell()
{
    PanelSession s;
    const panels::TimersPanel timers(s.document, s.playback, s.selection, s.languages);
    const panels::EndpointsPanel endpoints(s.document, s.playback, s.selection, s.languages);
    QVERIFY(!s.document.open(QFINDTESTDATA("../capture/data/01.a.pcapng")));
    s.playback.goToEnd();
    const auto *empty = timers.findChild<QLabel *>("empty");
    QVERIFY(!empty->isHidden());
    QVERIFY2(empty->text().contains("capture"), qPrintable(empty->text()));
    const QAbstractItemModel *table = endpoints.findChild<QTableView *>()->model();
    for (const int row : {model::Endpoints::OwnerColumn, model::Endpoints::UnreadColumn,
                          model::Endpoints::UnsentColumn, model::Endpoints::RtoColumn})
        QCOMPARE(table->index(row, 0).data().toString(), QString());
    QVERIFY(!table->index(model::Endpoints::SndNxtColumn, 0).data().toString().isEmpty());
}

void TestPanels::endpoints_clientStandsFirst_listenersLast()
{
    PanelSession s;
    const panels::EndpointsPanel panel(s.document, s.playback, s.selection, s.languages);
    const auto *header = panel.findChild<QTableView *>()->horizontalHeader();
    const auto sockets = s.document.trace().sockets();
    QVERIFY(sockets[std::size_t(header->logicalIndex(0))].host == tcp::Side::Client);
    QVERIFY(sockets[std::size_t(header->logicalIndex(header->count() - 1))].isListener);
}

void TestPanels::connections_currentRow_isShown()
{
    PanelSession s;
    const panels::ConnectionsPanel panel(s.document, s.languages);
    const image::File file(image::twoConnections());
    QVERIFY(!s.document.open(QString::fromStdString(file.path())));
    const QString summary = panel.findChild<QLabel *>("summary")->text();
    QVERIFY2(summary.contains("2 connections") && summary.contains("1 in CLOSE_WAIT"),
             qPrintable(summary));
    auto *list = panel.findChild<QTreeView *>();
    QCOMPARE(list->currentIndex().row(), 0);
    list->setCurrentIndex(list->model()->index(1, 0)); // as Down does
    QCOMPARE(s.document.connection(), 1);
    s.document.chooseConnection(0);
    QCOMPARE(list->currentIndex().row(), 0);
}

void TestPanels::connections_longestText_hasRoom()
{
    PanelSession s;
    const panels::ConnectionsPanel panel(s.document, s.languages);
    const image::File file(image::twoConnections());
    QVERIFY(!s.document.open(QString::fromStdString(file.path())));
    const auto *list = panel.findChild<QTreeView *>();
    for (int column = 0; column < model::Connections::ColumnCount; ++column) {
        for (int row = 0; row < 2; ++row) {
            const QString text = list->model()->index(row, column).data().toString();
            QVERIFY(list->columnWidth(column) > list->fontMetrics().horizontalAdvance(text));
        }
    }
}

void TestPanels::connections_sorted_andFound()
{
    PanelSession s;
    const panels::ConnectionsPanel panel(s.document, s.languages);
    const image::File file(image::twoConnections());
    QVERIFY(!s.document.open(QString::fromStdString(file.path())));
    auto *list = panel.findChild<QTreeView *>();
    list->sortByColumn(model::Connections::SegmentsColumn, Qt::DescendingOrder);
    QVERIFY(list->model()->index(0, 0).data().toString().endsWith("40001"));
    QCOMPARE(s.document.connection(), 0);
    auto *search = panel.findChild<QLineEdit *>("search");
    search->setText("time_wait");
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(s.document.connection(), 0); // finding does not choose
    search->clear();
    QCOMPARE(list->model()->rowCount(), 2);
    QVERIFY(list->currentIndex().data().toString().endsWith("40000"));
}

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
