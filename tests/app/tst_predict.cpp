// SPDX-License-Identifier: MIT
#include "app/docks.h"
#include "exporters/texts/tracejson.h"
#include "panels/predictpanel.h"
#include "run.h"
#include "scenario/text.h"
#include "scene/ladderview.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDockWidget>
#include <QHelpEvent>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

#include <array>

using explanation::Language;

namespace {

constexpr std::array Panels = {
    app::Panel::Explanation, app::Panel::Timers,     app::Panel::Endpoints,
    app::Panel::Details,     app::Panel::Comparison, app::Panel::StateMachine,
    app::Panel::Sockets,     app::Panel::Prediction, app::Panel::Connections};

// One past with several futures: they differ in what the network does and who closes.
QString scenarioWith(const char *faults, const char *serverCloses)
{
    return QStringLiteral(R"(
format = 1
title = { en = "What next", zh = "接下来" }
summary = { en = "It may open, and it may close.", zh = "可能打开，也可能关闭。" }
calls = [
  { at = "0ms", host = "server", call = "listen" },
  { at = "0ms", host = "server", call = "accept" },
  { at = "0ms", host = "server", call = "receive" },
  { at = "100ms", host = "client", call = "connect" },
  { at = "300ms", host = "client", call = "send", bytes = 100 },
  { at = "500ms", host = "client", call = "close" },
  %2
]
faults = [ %1 ]
)")
        .arg(QLatin1String(faults), QLatin1String(serverCloses));
}

constexpr auto ClosesInTime = R"({ at = "1s", host = "server", call = "close" },)";
constexpr auto ClosesLate = R"({ at = "20s", host = "server", call = "close" },)";

void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

// What a reader of the screen is told of an item and of all below it.
void collect(QAccessibleInterface *item, QStringList &told)
{
    if (item == nullptr || !item->isValid() || item->state().invisible)
        return;
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value}) {
        const QString text = item->text(kind);
        if (!text.isEmpty())
            told << text;
    }
    for (int i = 0; i < item->childCount(); ++i)
        collect(item->child(i), told);
}

// What the mouse is told where it points in the ladder.
QStringList tipsOf(scene::LadderView &view)
{
    QStringList tips;
    const QRect all = view.viewport()->rect();
    for (int y = all.top() + 4; y < all.bottom(); y += 12) {
        for (int x = all.left() + 4; x < all.right(); x += 18) {
            if (!view.eventAt({x, y}))
                continue;
            QHelpEvent event(QEvent::ToolTip, {x, y}, view.viewport()->mapToGlobal(QPoint(x, y)));
            QApplication::sendEvent(view.viewport(), &event);
            if (!tips.contains(QToolTip::text()))
                tips << QToolTip::text();
        }
    }
    return tips;
}

} // namespace

// Being asked what comes next, in the whole window.
class TestPredict : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void asked_isToldNothingOfTheFuture_data();
    void asked_isToldNothingOfTheFuture();
    void next_doesNotLetASegmentFlyToItsFate();
    void wrongAnswer_isToldWhyNot_andTheRightOneGoesOn();
    void left_showsEverythingAgain();
    void selectedFuture_isNotSelectedAnyMore();
    void asked_editsNothing();

private:
    // A window that asks, with every panel open that tells something about the run.
    static void open(Run &run, const QString &scenario);
    // All that is told, and all that is drawn, one panel at a time.
    static QStringList told(Run &run);
    static QList<QImage> drawn(Run &run);
    static int commonEvents(const Run &a, const Run &b);
    // Steps that have happened in both runs when all that they have in common has.
    static int commonSteps(const Run &run, int events);

    QTemporaryDir m_folder;
};

void TestPredict::init()
{
    QAccessible::setActive(true); // tables tell of other rows only then
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void TestPredict::open(Run &run, const QString &scenario)
{
    run.window->start({});
    run.window->resize(1300, 900);
    const auto read = scenario::parse(scenario.toStdString());
    QVERIFY(read.problems.empty());
    run.session.document.openNew(read.scenario);
    for (const app::Panel panel : Panels)
        run.window->docks().open(panel);
    run.session.prediction.setActive(true);
    run.find<scene::LadderView>()->fit(); // so that nothing depends on where it was scrolled
    settle();
}

QStringList TestPredict::told(Run &run)
{
    settle();
    QStringList told = tipsOf(*run.find<scene::LadderView>());
    for (const app::Panel panel : Panels) {
        if (panel == app::Panel::Prediction) // the question tells what sets the step off
            continue;
        run.window->docks().open(panel);
        settle();
        collect(QAccessible::queryAccessibleInterface(run.window->docks().dock(panel).widget()),
                told);
        for (const auto *widget : run.window->findChildren<QWidget *>())
            told << widget->toolTip();
    }
    collect(QAccessible::queryAccessibleInterface(run.find<scene::LadderView>()), told);
    collect(QAccessible::queryAccessibleInterface(run.find<QWidget>("transportBar")), told);
    told.removeAll(QString());
    return told;
}

QList<QImage> TestPredict::drawn(Run &run)
{
    QList<QImage> drawn;
    for (const app::Panel panel : Panels) {
        if (panel == app::Panel::Prediction)
            continue;
        run.window->docks().open(panel);
        settle();
        drawn << run.window->docks().dock(panel).widget()->grab().toImage();
    }
    drawn << run.find<scene::LadderView>()->grab().toImage()
          << run.find<QWidget>("transportBar")->grab().toImage();
    return drawn;
}

int TestPredict::commonEvents(const Run &a, const Run &b)
{
    const auto linesOf = [](const Run &run) {
        const auto text =
            QString::fromStdString(exporters::toJsonLines(run.session.document.trace()));
        return text.split(u'\n').mid(1); // without the head of the file
    };
    const QStringList one = linesOf(a);
    const QStringList other = linesOf(b);
    int common = 0;
    while (common < int(std::min(one.size(), other.size())) && one[common] == other[common])
        ++common;
    return common;
}

int TestPredict::commonSteps(const Run &run, int events)
{
    const auto steps = run.session.document.steps();
    int common = 0;
    const auto isShared = [events](const trace::Step &step) {
        return std::all_of(step.events.begin(), step.events.end(), [events](trace::EventId id) {
            return int(trace::indexOf(id)) < events;
        });
    };
    while (common < int(steps.size()) && isShared(steps[std::size_t(common)]))
        ++common;
    return common;
}

void TestPredict::asked_isToldNothingOfTheFuture_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const QString plain = scenarioWith("", ClosesInTime);
    QTest::newRow("SYN lost") << plain
                              << scenarioWith(R"({ drop = "SYN", from = "client" })", ClosesInTime);
    QTest::newRow("SYN+ACK late") << plain
                                  << scenarioWith(
                                         R"({ delay = "SYN+ACK", from = "server", by = "300ms" })",
                                         ClosesInTime);
    QTest::newRow("data lost") << plain
                               << scenarioWith(R"({ drop = "DATA", from = "client" })",
                                               ClosesInTime);
    QTest::newRow("FIN twice") << plain
                               << scenarioWith(
                                      R"({ duplicate = "FIN", from = "client", by = "30ms" })",
                                      ClosesInTime);
    QTest::newRow("path cut") << plain
                              << scenarioWith(R"({ cut = "both", since = "499ms", until = "5s" })",
                                              ClosesInTime);
    QTest::newRow("server closes late") << plain << scenarioWith("", ClosesLate);
    QTest::newRow("server never closes") << plain << scenarioWith("", "");
}

void TestPredict::asked_isToldNothingOfTheFuture()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    Run a(Language::English);
    Run b(Language::English);
    open(a, one);
    open(b, other);
    const int events = commonEvents(a, b);
    const int steps = commonSteps(a, events);
    QVERIFY(steps > 1 && steps < a.session.playback.stepCount());
    for (int step = steps - 1; step < steps; ++step) {
        for (Run *run : {&a, &b}) {
            run->session.playback.seekStep(step);
            run->session.selection.clear();
        }
        QCOMPARE(a.session.playback.knownTrace().events().size(),
                 b.session.playback.knownTrace().events().size());
        // Whatever is selected, and whether causes are told.
        const auto shown = a.find<scene::LadderView>()->shownEvents();
        std::vector<trace::EventId> all(shown.begin(), shown.end());
        QVERIFY(!all.empty());
        for (const trace::EventId event : {all.back(), all[all.size() / 2]}) {
            for (Run *run : {&a, &b}) {
                run->session.selection.selectEvent(event);
                run->session.chain.setShown(true);
            }
            const QStringList toldOfOne = told(a);
            const QStringList toldOfOther = told(b);
            QVERIFY(toldOfOne.size() > 40);
            for (int i = 0; i < int(std::min(toldOfOne.size(), toldOfOther.size())); ++i)
                QCOMPARE(toldOfOther[i], toldOfOne[i]);
            QCOMPARE(toldOfOther.size(), toldOfOne.size());
            const QList<QImage> drawnOfOne = drawn(a);
            const QList<QImage> drawnOfOther = drawn(b);
            for (int i = 0; i < int(drawnOfOne.size()); ++i)
                QVERIFY2(drawnOfOther[i] == drawnOfOne[i], qPrintable(QString::number(i)));
        }
    }
}

void TestPredict::next_doesNotLetASegmentFlyToItsFate()
{
    Run run(Language::English);
    open(run, scenarioWith(R"({ drop = "SYN", from = "client" })", ClosesInTime));
    model::Playback &playback = run.session.playback;
    for (int step = 0; step < 6; ++step) {
        playback.next();
        QVERIFY(!playback.isMoving());
        QCOMPARE(playback.time(), run.session.document.steps()[std::size_t(step)].at);
    }
}

void TestPredict::wrongAnswer_isToldWhyNot_andTheRightOneGoesOn()
{
    Run run(Language::English);
    open(run, scenarioWith("", ClosesInTime));
    run.window->docks().open(app::Panel::Prediction);
    model::Prediction &prediction = run.session.prediction;
    while (!prediction.question())
        prediction.goOn();
    const int step = run.session.playback.step();
    const std::size_t known = run.session.playback.knownTrace().events().size();
    const auto *panel = run.find<panels::PredictPanel>();
    const auto press = [&](bool right) {
        settle();
        const auto &answers = prediction.question()->answers;
        const auto place = std::ranges::find(answers, right, &explanation::Answer::isRight);
        QList<QPushButton *> buttons = panel->findChildren<QPushButton *>();
        buttons.removeIf([](const QPushButton *button) {
            return button->property("role") != "door" || button->isHidden();
        });
        buttons.at(place - answers.begin())->click();
    };
    press(false);
    QVERIFY(panel->findChild<QLabel *>("comment")->text().startsWith("Not "));
    QCOMPARE(run.session.playback.knownTrace().events().size(), known);
    press(true);
    QVERIFY(panel->findChild<QLabel *>("comment")->text().startsWith("Right: "));
    QCOMPARE(run.session.playback.step(), step);
    panel->findChild<QPushButton *>("goOn")->click();
    QCOMPARE(run.session.playback.step(), step + 1);
    QVERIFY(run.session.playback.knownTrace().events().size() > known);
}

void TestPredict::left_showsEverythingAgain()
{
    Run run(Language::English);
    open(run, scenarioWith("", ClosesInTime));
    run.session.playback.seekStep(4);
    run.session.prediction.setActive(false);
    const QList<QImage> before = drawn(run);
    const auto *view = run.find<scene::LadderView>();
    const std::size_t whole = view->shownEvents().size();
    run.session.prediction.setActive(true);
    QVERIFY(view->shownEvents().size() < whole);
    QVERIFY(run.find<QLabel>("count")->text().endsWith("?"));
    QVERIFY(!run.action(app::Ask::Compare).isEnabled());
    run.session.prediction.setActive(false);
    QCOMPARE(view->shownEvents().size(), whole);
    QVERIFY(run.action(app::Ask::Compare).isEnabled());
    const QList<QImage> after = drawn(run);
    for (int i = 0; i < int(after.size()); ++i)
        QVERIFY2(after[i] == before[i], qPrintable(QString::number(i)));
}

void TestPredict::selectedFuture_isNotSelectedAnyMore()
{
    Run run(Language::English);
    open(run, scenarioWith("", ClosesInTime));
    run.session.prediction.setActive(false);
    run.session.playback.seekStep(4);
    const auto last = run.find<scene::LadderView>()->shownEvents().back();
    run.session.selection.selectEvent(last);
    run.session.prediction.setActive(true);
    QVERIFY(!run.session.selection.event());
}

void TestPredict::asked_editsNothing()
{
    Run run(Language::English);
    open(run, scenarioWith("", ClosesInTime));
    run.session.playback.seekStep(5);
    auto *view = run.find<scene::LadderView>();
    const auto shown = view->shownEvents();
    trace::EventId sent{};
    for (const trace::EventId event : std::vector(shown.begin(), shown.end())) {
        run.session.selection.selectEvent(event);
        sent = run.session.selection.segment().value_or(sent);
        QTest::keyClick(view, Qt::Key_Delete);
        QVERIFY(!run.session.document.isModified());
    }
    run.session.prediction.setActive(false);
    run.session.selection.selectEvent(sent);
    QTest::keyClick(view, Qt::Key_Delete);
    QVERIFY(run.session.document.isModified());
}

QTEST_MAIN(TestPredict)
#include "tst_predict.moc"
