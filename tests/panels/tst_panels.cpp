// SPDX-License-Identifier: MIT
#include "explanation/topics.h"
#include "model/segmentdetails.h"
#include "panels/comparisonpanel.h"
#include "panels/detailspanel.h"
#include "panels/endpointspanel.h"
#include "panels/scenariospanel.h"
#include "panels/session.h"
#include "panels/timerspanel.h"
#include "panels/topicpanel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
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
    void topic_isShownInEachLanguage();
    void comparison_shown_beginsWithTheScenario();
};

void TestPanels::details_nothingSelected_saysSo()
{
    PanelSession s;
    const panels::DetailsPanel panel(s.document, s.selection, s.languages);
    QVERIFY(panel.findChild<QLabel *>("summary")->text().contains("Nothing"));
    QVERIFY(panel.findChild<QTreeView *>()->isHidden());
}

void TestPanels::details_segmentSelected_showsItsFields()
{
    PanelSession s;
    const panels::DetailsPanel panel(s.document, s.selection, s.languages);
    s.selection.selectEvent(s.first<trace::SegmentSent>());
    const auto *fields = panel.findChild<QTreeView *>();
    QVERIFY(!fields->isHidden());
    QVERIFY(fields->model()->rowCount() >= 8);
    QVERIFY(!panel.findChild<QLabel *>("meaning")->text().isEmpty());
}

void TestPanels::details_causeFollowed_selectsIt()
{
    PanelSession s;
    const panels::DetailsPanel panel(s.document, s.selection, s.languages);
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
    const auto *list = panel.findChild<QTreeView *>();
    QCOMPARE(list->model()->rowCount(), 0);
    QVERIFY(!panel.findChild<QLabel *>("empty")->isHidden());
    s.playback.seek(tcp::SimTime(std::chrono::milliseconds(120)));
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(panel.findChild<QLabel *>("empty")->isHidden());
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

void TestPanels::topic_isShownInEachLanguage()
{
    PanelSession s;
    panels::TopicPanel panel(s.languages);
    panel.showTopic(explanation::pilesTopic());
    const auto pages = panel.findChildren<QTextBrowser *>();
    QCOMPARE(pages.size(), 2);
    QVERIFY(pages[0]->toPlainText().contains("CLOSE_WAIT"));
    QVERIFY(pages[1]->isHidden());
    s.languages.setBoth(true);
    QVERIFY(!pages[1]->isHidden());
    QVERIFY(pages[1]->toPlainText() != pages[0]->toPlainText());
}

void TestPanels::comparison_shown_beginsWithTheScenario()
{
    PanelSession s;
    panels::ComparisonPanel panel(s.document, s.languages);
    const auto *model = panel.findChild<QTreeView *>()->model();
    const auto isDecisive = [model] {
        return model->index(0, 0).data(model::SystemsComparison::IsDecisiveRole).toBool();
    };
    QVERIFY(!isDecisive());
    panel.show();
    QVERIFY(isDecisive());
    QVERIFY(panel.findChild<QLabel *>()->text().contains("not verified"));
}

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
