// SPDX-License-Identifier: MIT
#include "model/lecturefile.h"
#include "presentation/audience/audiencewindow.h"
#include "presentation/presentation.h"
#include "run.h"
#include "scene/ladderview.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using explanation::Language;
using presentation::AudienceWindow;

// Presenting from the real window, by keys.
class TestPresent : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void f5_fromTheWindow_presentsItsMoment();
    void f5_doubled_isOnePresentation();
    void escape_doubledAtTheEnd_leavesTheWindowAlone();
    void escape_bringsTheWindowToTheMomentShown();
    void escape_fromADetour_thenOut_isWhereItWasLeft();
    void edits_areShownAndKept();
    void lecture_left_theWindowIsAtItsMoment();

private:
    static AudienceWindow *audience();
    static void press(QWidget *widget, Qt::Key key);
    static void escape(QWidget &widget, quint64 at, bool isRepeated = false);
    static void release(QWidget &widget, quint64 at);
    static void settle();

    QTemporaryDir m_folder;
};

void TestPresent::init()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

// The window that is open; null when nothing is presented.
AudienceWindow *TestPresent::audience()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<AudienceWindow *>(widget); window && window->isVisible())
            return window;
    }
    return nullptr;
}

void TestPresent::press(QWidget *widget, Qt::Key key)
{
    QApplication::setActiveWindow(widget->window());
    QTest::keyClick(widget, key);
    settle();
}

// At a time of the keyboard's, in ms.
void TestPresent::escape(QWidget &widget, quint64 at, bool isRepeated)
{
    QKeyEvent event(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier, {}, isRepeated);
    event.setTimestamp(at);
    QCoreApplication::sendEvent(&widget, &event);
    settle();
}

void TestPresent::release(QWidget &widget, quint64 at)
{
    QKeyEvent event(QEvent::KeyRelease, Qt::Key_Escape, Qt::NoModifier);
    event.setTimestamp(at);
    QCoreApplication::sendEvent(&widget, &event);
}

void TestPresent::settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

void TestPresent::f5_fromTheWindow_presentsItsMoment()
{
    Run run(Language::English);
    run.window->start({});
    run.session.playback.seekStep(4);
    press(run.find<scene::LadderView>(), Qt::Key_F5);
    QVERIFY(audience());
    const auto &playback = audience()->findChild<scene::LadderView *>()->playback();
    QCOMPARE(playback.step(), 4);
    QVERIFY(playback.position() == run.session.playback.position());
    press(audience(), Qt::Key_Escape);
    QVERIFY(!audience());
}

void TestPresent::f5_doubled_isOnePresentation()
{
    Run run(Language::English);
    run.window->start({});
    press(run.find<scene::LadderView>(), Qt::Key_F5);
    run.action(app::Ask::Present).trigger();
    settle();
    int windows = 0;
    for (QWidget *widget : QApplication::topLevelWidgets())
        windows += qobject_cast<AudienceWindow *>(widget) ? 1 : 0;
    QCOMPARE(windows, 1);
    press(audience(), Qt::Key_F5);
    QVERIFY(audience());
    press(audience(), Qt::Key_Escape);
}

// The second one of a remote, and what a held key repeats, come to the window.
void TestPresent::escape_doubledAtTheEnd_leavesTheWindowAlone()
{
    Run run(Language::English);
    run.window->start({});
    QAction &mode = run.action(app::Ask::FullScreen);
    mode.trigger();
    press(run.find<scene::LadderView>(), Qt::Key_F5);
    escape(*audience(), 1000);
    QVERIFY(!audience());
    // Held down, whether or not the window knows it.
    escape(*run.window, 1900);
    release(*run.window, 2000);
    escape(*run.window, 2000);
    escape(*run.window, 2600, true);
    release(*run.window, 2700);
    escape(*run.window, 2900);
    release(*run.window, 2950);
    QVERIFY(mode.isChecked());
    escape(*run.window, 3400);
    QVERIFY(!mode.isChecked());
}

void TestPresent::escape_bringsTheWindowToTheMomentShown()
{
    Run run(Language::English);
    run.window->start({});
    run.session.playback.goToStart();
    press(run.find<scene::LadderView>(), Qt::Key_F5);
    for (int i = 0; i < 6; ++i)
        press(audience(), Qt::Key_PageDown);
    const model::Position shown =
        audience()->findChild<scene::LadderView *>()->playback().position();
    press(audience(), Qt::Key_Escape);
    QVERIFY(!audience());
    QVERIFY(run.session.playback.position() == shown);
    QCOMPARE(run.session.playback.step(), 5);
    QVERIFY(run.window->isVisible());
}

void TestPresent::escape_fromADetour_thenOut_isWhereItWasLeft()
{
    Run run(Language::English);
    run.window->start({});
    const scenario::Scenario before = run.session.document.scenario();
    run.session.playback.seekStep(3);
    press(run.find<scene::LadderView>(), Qt::Key_F5);
    press(audience(), Qt::Key_X);
    QVERIFY(audience()->findChild<scene::LadderView *>()->document().scenario() != before);
    audience()->close();
    settle();
    QVERIFY(run.session.document.scenario() == before);
    QCOMPARE(run.session.playback.step(), 3);
}

void TestPresent::edits_areShownAndKept()
{
    Run run(Language::English);
    run.window->start({});
    scenario::Scenario edited = run.session.document.scenario();
    edited.delay[0] += edited.delay[0];
    run.session.document.edit(edited);
    press(run.find<scene::LadderView>(), Qt::Key_F5);
    QVERIFY(audience()->findChild<scene::LadderView *>()->document().scenario() == edited);
    press(audience(), Qt::Key_Escape);
    QVERIFY(run.session.document.isModified());
}

void TestPresent::lecture_left_theWindowIsAtItsMoment()
{
    Run run(Language::English);
    run.window->start({});
    model::LectureReading reading = model::readLecture(model::shippedLectures().first());
    QVERIFY(reading.isGood());
    run.session.lecture = std::move(reading.file);
    press(run.find<scene::LadderView>(), Qt::Key_F5);
    const auto &shown = audience()->findChild<scene::LadderView *>()->document();
    const QString first = shown.origin();
    while (shown.origin() == first)
        press(audience(), Qt::Key_PageDown);
    const QString second = shown.origin();
    const model::Position position =
        audience()->findChild<scene::LadderView *>()->playback().position();
    press(audience(), Qt::Key_Escape);
    QCOMPARE(run.session.document.origin(), second);
    QVERIFY(run.session.playback.position() == position);
    QVERIFY(run.session.lecture);
}

QTEST_MAIN(TestPresent)
#include "tst_present.moc"
