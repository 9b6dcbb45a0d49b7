// SPDX-License-Identifier: MIT
#include "app/commands/keyprecedence.h"
#include "app/docks.h"
#include "run.h"
#include "scene/ladderview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QDockWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <set>

using explanation::Language;

namespace {

constexpr int LeastTarget = 24; // pixels; WCAG 2.2, 2.5.8

// Those that a scenario has something to show in.
constexpr std::array Panels = {
    app::Panel::Explanation,  app::Panel::Scenarios,  app::Panel::Systems, app::Panel::Timers,
    app::Panel::Endpoints,    app::Panel::Details,    app::Panel::Help,    app::Panel::Comparison,
    app::Panel::StateMachine, app::Panel::Prediction, app::Panel::Tour,    app::Panel::Cards,
    app::Panel::Sockets,      app::Panel::Piles};

QString whatItIs(const QWidget &widget)
{
    return QStringLiteral("%1 \"%2\" in %3")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
             widget.parentWidget() == nullptr
                 ? QString()
                 : QString::fromLatin1(widget.parentWidget()->metaObject()->className()));
}

bool takesKeys(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus)
           && widget.focusProxy() == nullptr;
}

// Every widget of the window that the keys can go to.
QList<QWidget *> inputsOf(const QWidget &window)
{
    QList<QWidget *> inputs = window.findChildren<QWidget *>();
    inputs.removeIf([](const QWidget *widget) { return !takesKeys(*widget); });
    return inputs;
}

// Something a reader of the screen can do something with.
bool isActionable(QAccessibleInterface &item)
{
    const QAccessible::State state = item.state();
    if (state.invisible || state.disabled)
        return false;
    return item.actionInterface() != nullptr && !item.actionInterface()->actionNames().isEmpty();
}

// The names that are missing below an item, with the way to it.
void collectNameless(QAccessibleInterface *item, const QString &way, QStringList &nameless)
{
    if (item == nullptr || !item->isValid())
        return;
    const QString here = QStringLiteral("%1/%2:%3")
                             .arg(way)
                             .arg(int(item->role()))
                             .arg(item->text(QAccessible::Name));
    const bool isInner =
        item->object() != nullptr && item->object()->objectName().startsWith(QLatin1String("qt_"));
    if (isActionable(*item) && !isInner && item->text(QAccessible::Name).isEmpty())
        nameless << here
                        + (item->object() == nullptr
                               ? QString()
                               : QString::fromLatin1(item->object()->metaObject()->className()));
    for (int i = 0; i < std::min(item->childCount(), 60); ++i)
        collectNameless(item->child(i), here, nameless);
}

} // namespace

// The window without a mouse and without looking: every panel, in both languages.
class TestAccessibility : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyPanel_isReachedByTab_data();
    void everyPanel_isReachedByTab();
    void everyInput_showsTheFocus_data();
    void everyInput_showsTheFocus();
    void everythingActionable_hasAName_data();
    void everythingActionable_hasAName();
    void everyTarget_isLargeEnough_data();
    void everyTarget_isLargeEnough();
    void ladder_isAListOfEvents_whoseFocusFollowsTheSteps();
    void events_offerDetailsReasonsAndExplanations();
    void windowKeys_workInATextField_andEditingKeysStay();

private:
    static void addLanguages();
    static void start(Run &run);
    static QWidget &open(Run &run, app::Panel panel);

    QTemporaryDir m_folder;
};

void TestAccessibility::init()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void TestAccessibility::addLanguages()
{
    QTest::addColumn<Language>("language");
    for (const Language language : explanation::AllLanguages)
        QTest::newRow(qPrintable(explanation::codeOf(language))) << language;
}

// A wide window in the middle of a run.
void TestAccessibility::start(Run &run)
{
    run.window->start({});
    run.window->resize(1400, 900);
    run.session.playback.seekStep(6);
    run.session.selection.selectEvent(run.session.document.steps()[6].events.front());
    run.session.chain.setShown(true);
    QApplication::setActiveWindow(run.window.get());
    run.window->setAttribute(Qt::WA_KeyboardFocusChange); // as after Tab
}

// One panel beside the ladder.
QWidget &TestAccessibility::open(Run &run, app::Panel panel)
{
    for (const app::Panel other : Panels)
        run.window->docks().dock(other).hide();
    run.session.prediction.setActive(panel == app::Panel::Prediction);
    run.window->docks().open(panel);
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    return run.window->docks().dock(panel);
}

void TestAccessibility::everyPanel_isReachedByTab_data()
{
    addLanguages();
}

void TestAccessibility::everyPanel_isReachedByTab()
{
    QFETCH(Language, language);
    Run run(language);
    start(run);
    for (const app::Panel panel : Panels) {
        QVERIFY(!inputsOf(open(run, panel)).isEmpty());
        std::set<const QWidget *> reached;
        for (QWidget *widget = run.window->nextInFocusChain(); widget != run.window.get();
             widget = widget->nextInFocusChain())
            reached.insert(widget);
        for (const QWidget *input : inputsOf(*run.window))
            QVERIFY2(reached.contains(input), qPrintable(whatItIs(*input)));
    }
}

void TestAccessibility::everyInput_showsTheFocus_data()
{
    addLanguages();
}

void TestAccessibility::everyInput_showsTheFocus()
{
    QFETCH(Language, language);
    Run run(language);
    start(run);
    for (const app::Panel panel : Panels) {
        for (QWidget *input : inputsOf(open(run, panel))) {
            run.find<scene::LadderView>()->setFocus(Qt::TabFocusReason);
            if (input->visibleRegion().isEmpty())
                continue;
            const QImage without = input->grab().toImage();
            input->setFocus(Qt::TabFocusReason);
            if (input->hasFocus())
                QVERIFY2(input->grab().toImage() != without, qPrintable(whatItIs(*input)));
        }
    }
}

void TestAccessibility::everythingActionable_hasAName_data()
{
    addLanguages();
}

void TestAccessibility::everythingActionable_hasAName()
{
    QFETCH(Language, language);
    Run run(language);
    start(run);
    for (const app::Panel panel : Panels) {
        open(run, panel);
        QStringList nameless;
        collectNameless(QAccessible::queryAccessibleInterface(run.window.get()), {}, nameless);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join('\n')));
        for (QWidget *input : inputsOf(*run.window)) {
            QAccessibleInterface *item = QAccessible::queryAccessibleInterface(input);
            QVERIFY2(!item->text(QAccessible::Name).isEmpty(), qPrintable(whatItIs(*input)));
        }
    }
}

void TestAccessibility::everyTarget_isLargeEnough_data()
{
    addLanguages();
}

void TestAccessibility::everyTarget_isLargeEnough()
{
    QFETCH(Language, language);
    Run run(language);
    start(run);
    for (const app::Panel panel : Panels) {
        open(run, panel);
        for (const QWidget *input : inputsOf(*run.window)) {
            if (!qobject_cast<const QAbstractButton *>(input) || input->visibleRegion().isEmpty())
                continue;
            QVERIFY2(input->width() >= LeastTarget && input->height() >= LeastTarget,
                     qPrintable(whatItIs(*input)));
        }
    }
}

void TestAccessibility::ladder_isAListOfEvents_whoseFocusFollowsTheSteps()
{
    Run run(Language::English);
    start(run);
    run.session.selection.clear();
    QAccessibleInterface *ladder =
        QAccessible::queryAccessibleInterface(run.find<scene::LadderView>());
    QCOMPARE(ladder->role(), QAccessible::List);
    QCOMPARE(ladder->text(QAccessible::Name), QString("Ladder"));
    QString last;
    for (int step = 0; step < run.session.playback.stepCount(); ++step) {
        run.session.playback.seekStep(step);
        QAccessibleInterface *focused = ladder->focusChild();
        QVERIFY(focused != nullptr);
        QCOMPARE(focused->role(), QAccessible::ListItem);
        QVERIFY(!focused->text(QAccessible::Name).isEmpty());
        QVERIFY(!focused->text(QAccessible::Description).isEmpty());
        QVERIFY(focused->text(QAccessible::Name) != last);
        last = focused->text(QAccessible::Name);
    }
}

// What a reader of the screen can do with an event.
void TestAccessibility::events_offerDetailsReasonsAndExplanations()
{
    Run run(Language::English);
    start(run);
    run.session.chain.setShown(false);
    QAccessibleInterface *ladder =
        QAccessible::queryAccessibleInterface(run.find<scene::LadderView>());
    QAccessibleInterface *event = ladder->child(4);
    const trace::EventId fifth = run.find<scene::LadderView>()->shownEvents()[4];
    QAccessibleActionInterface *actions = event->actionInterface();
    const QStringList names = actions->actionNames();
    for (const char *name : {"details", "why", "explain"}) {
        QVERIFY2(names.contains(name), name);
        QVERIFY(!actions->keyBindingsForAction(name).join(QString()).isEmpty());
    }
    actions->doAction("details");
    QVERIFY(run.window->docks().isOpen(app::Panel::Details));
    QCOMPARE(run.session.selection.event(), std::optional(fifth));
    actions->doAction("why");
    QVERIFY(run.session.chain.isShown());
    actions->doAction("explain");
    QVERIFY(run.window->docks().isOpen(app::Panel::Help));
}

void TestAccessibility::windowKeys_workInATextField_andEditingKeysStay()
{
    Run run(Language::English);
    start(run);
    app::KeyPrecedence precedence;
    QLineEdit field(run.window.get());
    QPlainTextEdit text(run.window.get());
    for (QWidget *input : {static_cast<QWidget *>(&field), static_cast<QWidget *>(&text)}) {
        input->show();
        input->installEventFilter(&precedence);
        const auto isKept = [input](int key, Qt::KeyboardModifiers modifiers) {
            QKeyEvent event(QEvent::ShortcutOverride, key, modifiers);
            event.ignore();
            QApplication::sendEvent(input, &event);
            return event.isAccepted();
        };
        for (const int key : {Qt::Key_E, Qt::Key_D, Qt::Key_B, Qt::Key_O})
            QVERIFY(!isKept(key, Qt::ControlModifier));
        for (const int key : {Qt::Key_A, Qt::Key_C, Qt::Key_V, Qt::Key_Z})
            QVERIFY(isKept(key, Qt::ControlModifier));
        QVERIFY(isKept(Qt::Key_Home, Qt::NoModifier));
    }
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
