// SPDX-License-Identifier: MIT
#include "model/document.h"
#include "model/languages.h"
#include "model/playback.h"
#include "model/selection.h"
#include "scene/statemachinepanel.h"
#include "scene/statemachineview.h"

#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QTest>

using explanation::Language;
using scene::StateMachinePanel;
using scene::StateMachineView;

namespace {

struct Session
{
    explicit Session(const char *name = "01-life-of-a-connection")
    {
        if (document.open(QStringLiteral(":/scenarios/%1.fourwave").arg(QLatin1String(name))))
            qFatal("cannot open %s", name);
    }
    model::Document document;
    model::Playback playback{document};
    model::Selection selection{document};
    model::Languages languages{Language::English};
};

// The edge that an end took last.
std::size_t lastEdge(const StateMachineView &view)
{
    return view.machine().path().back().edge;
}

} // namespace

class TestStateMachineView : public QObject
{
    Q_OBJECT

private slots:
    void present_isTold_asTimeMoves();
    void edge_clicked_leadsToItsMoment();
    void edge_walkedToByKeys_isToldAndFollowed();
    void edge_thatNobodyTook_leadsNowhere();
    void path_isAList_thatLeadsBack();
    void language_changed_isSpoken();
    void machine_ofACapture_isShown();
    void theme_chosen_isPainted();
};

void TestStateMachineView::present_isTold_asTimeMoves()
{
    Session s;
    const StateMachineView view(s.document, s.playback, s.selection, s.languages);
    s.playback.seek(tcp::SimTime(std::chrono::milliseconds(700)));
    QCOMPARE(view.caption(), QString("Client: FIN_WAIT_2\nServer: CLOSE_WAIT"));
    QCOMPARE(view.accessibleDescription(), view.caption());
}

void TestStateMachineView::edge_clicked_leadsToItsMoment()
{
    Session s;
    StateMachineView view(s.document, s.playback, s.selection, s.languages);
    view.resize(1000, 800);
    s.playback.goToEnd();
    const auto &path = view.machine().path();
    const trace::EventId event = path[3].event;
    const auto &edge = view.machine().edges()[path[3].edge];
    for (double part = 0.1; part < 1; part += 0.1) {
        const QPointF point = edge.line.pointAtPercent(part);
        if (view.machine().edgeAt(point) != path[3].edge)
            continue;
        QTest::mouseClick(&view, Qt::LeftButton, {}, point.toPoint());
        QCOMPARE(s.selection.event(), std::optional(event));
        QCOMPARE(s.playback.time(), s.document.trace().event(event).at);
        return;
    }
    QFAIL("the edge cannot be pointed at");
}

void TestStateMachineView::edge_walkedToByKeys_isToldAndFollowed()
{
    Session s;
    StateMachineView view(s.document, s.playback, s.selection, s.languages);
    view.resize(340, 420);
    s.playback.goToEnd();
    const std::size_t wanted = lastEdge(view);
    const trace::EventId event = view.machine().path().back().event;
    for (std::size_t i = 0; i <= wanted; ++i)
        QTest::keyClick(&view, Qt::Key_Down);
    QVERIFY2(view.caption().contains("went this way at"), qPrintable(view.caption()));
    s.playback.goToStart();
    s.playback.goToEnd();
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(s.selection.event(), std::optional(event));
}

void TestStateMachineView::edge_thatNobodyTook_leadsNowhere()
{
    Session s;
    StateMachineView view(s.document, s.playback, s.selection, s.languages);
    view.resize(340, 420);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Return);
    QVERIFY(!s.selection.event());
}

void TestStateMachineView::path_isAList_thatLeadsBack()
{
    Session s;
    StateMachinePanel panel(s.document, s.playback, s.selection, s.languages);
    auto *list = panel.findChild<QListWidget *>();
    QCOMPARE(list->count(), 0);
    s.playback.goToEnd();
    QVERIFY(list->count() >= 8);
    const QString first = list->item(0)->text();
    emit list->itemActivated(list->item(0));
    QVERIFY(s.selection.event());
    QVERIFY(first.contains("→"));
    QCOMPARE(list->count(), 1);
}

void TestStateMachineView::language_changed_isSpoken()
{
    Session s;
    const StateMachinePanel panel(s.document, s.playback, s.selection, s.languages);
    s.playback.goToEnd();
    s.languages.setFirst(Language::Chinese);
    QVERIFY(panel.findChild<QLabel *>("caption")->text().startsWith("客户端："));
}

void TestStateMachineView::machine_ofACapture_isShown()
{
    Session s;
    QVERIFY(!s.document.open(QStringLiteral(TESTS_FOLDER "/capture/data/01.a.pcapng")));
    const StateMachineView view(s.document, s.playback, s.selection, s.languages);
    s.playback.goToEnd();
    QVERIFY(!view.machine().path().empty());
}

void TestStateMachineView::theme_chosen_isPainted()
{
    Session s;
    StateMachineView view(s.document, s.playback, s.selection, s.languages);
    view.resize(300, 400);
    const auto corner = [&view] {
        QImage image(view.size(), QImage::Format_RGB32);
        view.render(&image);
        return QColor(image.pixel(1, 1));
    };
    const QColor usual = corner();
    view.setTheme(diagram::ThemeName::HighContrast);
    QCOMPARE(corner(), diagram::theme(diagram::ThemeName::HighContrast).background);
    view.setTheme({});
    QCOMPARE(corner(), usual);
}

QTEST_MAIN(TestStateMachineView)
#include "tst_statemachineview.moc"
