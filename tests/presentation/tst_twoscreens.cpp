// SPDX-License-Identifier: MIT
#include "hall.h"
#include "presentation/audience/audiencewindow.h"
#include "presentation/audience/captionbar.h"
#include "presentation/audience/hallpicture.h"
#include "presentation/presentation.h"
#include "presentation/presenter/clockbar.h"
#include "presentation/presenter/mirror.h"
#include "presentation/presenter/presenterwindow.h"
#include "presentation/presenter/stoplist.h"
#include "scene/ladderview.h"
#include "screens.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using presentation::Blank;
using presentation::Presentation;
using presentation::Setting;
using presentation::Tool;

// A lecturer's laptop and a projector: both windows, by keys and by the mouse.
class TestTwoScreens : public QObject
{
    Q_OBJECT

private slots:
    void start_audienceOnTheOtherScreen();
    void screen_chosen_isTheAudiences();
    void keys_fromEitherWindow_data();
    void keys_fromEitherWindow();
    void click_isNextAndBack();
    void black_white_coverThePicture();
    void freeze_keepsTheAudiencesPicture();
    void pointer_fromTheMirror_isSeenByTheHall();
    void toolTip_popsUpNowhere();
    void keysPage_onlyInThePresentersWindow();
    void presenter_tellsNowAndNextAndNotes();
    void presenter_jumpsToAPart();
    void presenter_jumpsByKeys();
    void presenter_inTheOtherLanguage();
    void presenter_changesItsLanguage_everyWordOfIt();
    void window_byKey_andBack();
    void window_resized_theMirrorHasItsShape();
    void place_survivesACrash_andIsOffered();
    void detours_surviveACrash_data();
    void detours_surviveACrash();
    void detours_ofAChangedScenario_areLeftOut();
    void place_givenAtTheBeginning_leavesTheOffer();
    void place_atTheEnd_isForgotten();
    void offer_isGoneWithTheFirstStep();
    void offer_aloneOnTheScreen_coversNoCaption();
    void escape_endsBoth_once();
    void escape_doubled_intoBothWindows_leavesTheDetourOnly();
    void close_ofEither_endsBoth();
};

namespace {

struct Running
{
    explicit Running(const presentation::Talk &talk = talkOf(Life), const Setting &setting = {})
        : show(talk, setting)
    {
        isOpen = !show.start();
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }
    QImage hall() { return show.audience().grab().toImage(); }
    const presentation::Show &state() { return show.director().show(); }
    QString presenterText(const char *name)
    {
        return show.presenter().findChild<QLabel *>(QString::fromLatin1(name))->text();
    }

    Presentation show;
    bool isOpen = false;
};

// At a time of the keyboard's, in ms.
void escape(QWidget &widget, quint64 at)
{
    QKeyEvent event(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    event.setTimestamp(at);
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

void TestTwoScreens::start_audienceOnTheOtherScreen()
{
    Running running;
    QVERIFY(running.isOpen);
    QCOMPARE(running.show.audience().geometry(), screens::Projector);
    QVERIFY(running.show.audience().isFullScreen());
    QVERIFY(running.show.presenter().isVisible());
    QVERIFY(screens::Laptop.contains(running.show.presenter().geometry()));
}

void TestTwoScreens::screen_chosen_isTheAudiences()
{
    Running running(talkOf(Life), Setting{.screen = 1});
    QCOMPARE(running.show.audience().geometry(), screens::Laptop);
    QCOMPARE(running.show.presenter().screen()->geometry(), screens::Projector);
}

void TestTwoScreens::keys_fromEitherWindow_data()
{
    QTest::addColumn<bool>("fromPresenter");
    QTest::newRow("audience") << false;
    QTest::newRow("presenter") << true;
}

void TestTwoScreens::keys_fromEitherWindow()
{
    QFETCH(bool, fromPresenter);
    Running running;
    QWidget *window = fromPresenter ? static_cast<QWidget *>(&running.show.presenter())
                                    : &running.show.audience();
    const auto stop = [&running] { return running.state().stop(); };
    for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_Right, Qt::Key_Down, Qt::Key_Space}) {
        const int before = stop();
        QTest::keyClick(window, key);
        QCOMPARE(stop(), before + 1);
    }
    for (const Qt::Key key : {Qt::Key_PageUp, Qt::Key_Left, Qt::Key_Up, Qt::Key_Backspace}) {
        const int before = stop();
        QTest::keyClick(window, key);
        QCOMPARE(stop(), before - 1);
    }
    QTest::keyClick(window, Qt::Key_End);
    QVERIFY(running.state().isLast());
    QTest::keyClick(window, Qt::Key_Home);
    QCOMPARE(stop(), 0);
    QTest::keyClick(window, Qt::Key_F5);
    QCOMPARE(stop(), 0);
    QVERIFY(running.show.audience().isVisible());
    QTest::keyClick(window, Qt::Key_Period);
    QCOMPARE(running.state().blank(), Blank::Black);
    QTest::keyClick(window, Qt::Key_W);
    QCOMPARE(running.state().blank(), Blank::White);
}

void TestTwoScreens::click_isNextAndBack()
{
    Running running;
    QTest::mouseClick(&running.show.audience(), Qt::LeftButton);
    QTest::mouseClick(&running.show.audience(), Qt::LeftButton);
    QCOMPARE(running.state().stop(), 2);
    QTest::mouseClick(&running.show.audience(), Qt::RightButton);
    QCOMPARE(running.state().stop(), 1);
}

void TestTwoScreens::black_white_coverThePicture()
{
    Running running;
    for (const auto &[key, color] :
         {std::pair(Qt::Key_B, QColor(Qt::black)), std::pair(Qt::Key_W, QColor(Qt::white))}) {
        QTest::keyClick(&running.show.presenter(), key);
        QImage expected(screens::Projector.size(), QImage::Format_RGB32);
        expected.fill(color);
        QVERIFY(running.hall().convertToFormat(QImage::Format_RGB32) == expected);
        QTest::keyClick(&running.show.presenter(), key);
        QVERIFY(running.hall().convertToFormat(QImage::Format_RGB32) != expected);
    }
}

void TestTwoScreens::freeze_keepsTheAudiencesPicture()
{
    Running running;
    QTest::keyClick(&running.show.presenter(), Qt::Key_Right);
    const QImage before = running.hall();
    QTest::keyClick(&running.show.presenter(), Qt::Key_F);
    QTest::keyClick(&running.show.presenter(), Qt::Key_Right);
    QTest::keyClick(&running.show.presenter(), Qt::Key_Right);
    QTest::keyClick(&running.show.presenter(), Qt::Key_L);
    QVERIFY(running.hall() == before);
    QVERIFY(running.show.presenter().findChild<QLabel *>("status")->text().contains("frozen"));
    QTest::keyClick(&running.show.presenter(), Qt::Key_F);
    QVERIFY(running.hall() != before);
}

void TestTwoScreens::pointer_fromTheMirror_isSeenByTheHall()
{
    Running running;
    QTest::keyClick(&running.show.presenter(), Qt::Key_O);
    presentation::Mirror &mirror = running.show.presenter().mirror();
    const QRect picture = mirror.picture().geometry();
    QTest::mouseMove(&mirror,
                     picture.topLeft() + QPoint(picture.width() / 4, picture.height() / 2));
    const auto place = running.state().drawing().place();
    QVERIFY(place);
    QVERIFY(std::abs(place->x - 0.25) < 0.01 && std::abs(place->y - 0.5) < 0.01);
    QCOMPARE(running.hall().pixelColor(int(place->x * 1920), int(place->y * 1080)),
             QColor(0xd0, 0x10, 0x10));
    const double shape = double(picture.width()) / picture.height();
    QVERIFY(std::abs(shape - 16.0 / 9) < 0.01);
}

void TestTwoScreens::toolTip_popsUpNowhere()
{
    Running running;
    QTest::keyClick(&running.show.audience(), Qt::Key_Right);
    const QPoint middle = running.show.audience().rect().center();
    QWidget *under = running.show.audience().childAt(middle);
    QVERIFY(under == nullptr); // the window itself has the mouse
    QHelpEvent help(QEvent::ToolTip, middle, running.show.audience().mapToGlobal(middle));
    QCoreApplication::sendEvent(&running.show.audience(), &help);
    Running::settle();
    int visible = 0;
    for (const QWidget *widget : QApplication::topLevelWidgets())
        visible += widget->isVisible() ? 1 : 0;
    QCOMPARE(visible, 2);
}

void TestTwoScreens::keysPage_onlyInThePresentersWindow()
{
    Running running;
    const QImage hall = running.hall();
    const QImage before = running.show.presenter().grab().toImage();
    QTest::keyClick(&running.show.audience(), Qt::Key_Question, Qt::ShiftModifier);
    QVERIFY(running.hall() == hall);
    QVERIFY(running.show.presenter().grab().toImage() != before);
    QTest::keyClick(&running.show.audience(), Qt::Key_Escape);
    QVERIFY(running.show.presenter().grab().toImage() == before);
    QVERIFY(running.show.audience().isVisible());
}

void TestTwoScreens::presenter_tellsNowAndNextAndNotes()
{
    Running running(lectureOf({{Life, tcp::Duration(100'000)}, {Life, tcp::Duration(500'000)}}));
    QVERIFY(running.presenterText("now").contains("SYN"));
    QVERIFY(!running.presenterText("told").isEmpty());
    QVERIFY(!running.presenterText("coming").isEmpty());
    QCOMPARE(running.presenterText("notes"), "Say this 1");
    QVERIFY(running.presenterText("plan").contains("4:00"));
    QTest::keyClick(&running.show.presenter(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(running.presenterText("notes"), "Say this 2");
    const QDateTime begun(QDate(2026, 1, 5), QTime(10, 0));
    running.show.presenter().clock().begin(begun);
    running.show.presenter().clock().tick(begun.addSecs(5 * 60 + 7));
    QCOMPARE(running.presenterText("clock"), "10:05");
    QCOMPARE(running.presenterText("lasted"), "for 5:07");
    QVERIFY(running.presenterText("plan").contains("1:07 behind"));
}

void TestTwoScreens::presenter_jumpsToAPart()
{
    Running running(
        lectureOf({{Life}, {Life, tcp::Duration(500'000)}, {Life, tcp::Duration(600'000)}}));
    presentation::StopList &stops = running.show.presenter().stops();
    QCOMPARE(stops.model()->rowCount(), 3);
    const QRect third = stops.visualRect(stops.model()->index(2, 0));
    QTest::mouseClick(stops.viewport(), Qt::LeftButton, {}, third.center());
    QCOMPARE(running.show.director().stop().part, 2);
    QTest::keyClick(&running.show.presenter(), Qt::Key_Home);
    QCOMPARE(stops.currentIndex().row(), 0);
}

void TestTwoScreens::presenter_jumpsByKeys()
{
    QList<TestPart> parts;
    for (int i = 0; i < 14; ++i)
        parts.append({Life, tcp::Duration(100'000)});
    Running running(lectureOf(parts));
    const auto part = [&running] { return running.show.director().stop().part; };
    presentation::StopList &stops = running.show.presenter().stops();
    const auto keys = [&stops](std::initializer_list<Qt::Key> all) {
        for (const Qt::Key key : all)
            QTest::keyClick(&stops, key);
    };
    QTest::keyClick(&running.show.audience(), Qt::Key_J);
    QVERIFY(stops.hasFocus());
    keys({Qt::Key_Down, Qt::Key_Down, Qt::Key_Return});
    QCOMPARE(part(), 2);
    QVERIFY(!stops.hasFocus());
    QTest::keyClick(&running.show.presenter(), Qt::Key_J);
    QTest::keyClicks(&stops, "12");
    keys({Qt::Key_Return});
    QCOMPARE(part(), 11);
    QTest::keyClick(&running.show.presenter(), Qt::Key_J);
    keys({Qt::Key_Home});
    escape(stops, 1000);
    QVERIFY(!stops.hasFocus());
    escape(running.show.presenter(), 1100); // a remote's second one
    QCOMPARE(part(), 11);
    QCOMPARE(stops.currentIndex().row(), 11);
    QVERIFY(running.show.audience().isVisible());
    QTest::keyClick(&running.show.presenter(), Qt::Key_PageUp);
    QCOMPARE(part(), 10);
}

void TestTwoScreens::presenter_inTheOtherLanguage()
{
    Running running(talkOf(Life), Setting{.language = explanation::Language::Chinese});
    QTest::keyClick(&running.show.presenter(), Qt::Key_L);
    QCOMPARE(running.show.director().stage().audience.first(), explanation::Language::English);
    QCOMPARE(running.presenterText("nowTitle"), QStringLiteral("现在"));
}

void TestTwoScreens::presenter_changesItsLanguage_everyWordOfIt()
{
    Running running(lectureOf({{Life, tcp::Duration(100'000)}, {Life, tcp::Duration(500'000)}}));
    const auto hasChinese = [](const QString &text) {
        return std::any_of(text.begin(), text.end(),
                           [](QChar c) { return c.script() == QChar::Script_Han; });
    };
    QTest::keyClick(&running.show.audience(), Qt::Key_T);
    QTest::keyClick(&running.show.presenter(), Qt::Key_B);
    for (const char *name : {"status", "nowTitle", "now", "told", "comingTitle", "coming",
                             "notesTitle", "notes", "lasted", "plan", "hint"})
        QVERIFY2(hasChinese(running.presenterText(name)), name);
    const QAbstractItemModel &stops = *running.show.presenter().stops().model();
    QVERIFY(hasChinese(stops.index(1, 0).data().toString()));
    QVERIFY(hasChinese(running.show.presenter().windowTitle()));
    QCOMPARE(running.show.director().stage().audience.first(), explanation::Language::English);
}

void TestTwoScreens::window_byKey_andBack()
{
    Running running;
    QTest::keyClick(&running.show.presenter(), Qt::Key_F11);
    Running::settle();
    QVERIFY(!running.show.audience().isFullScreen());
    QVERIFY(screens::Laptop.contains(running.show.audience().geometry()));
    QTest::keyClick(&running.show.audience(), Qt::Key_F11);
    Running::settle();
    QCOMPARE(running.show.audience().geometry(), screens::Projector);
}

void TestTwoScreens::window_resized_theMirrorHasItsShape()
{
    Running running;
    QTest::keyClick(&running.show.presenter(), Qt::Key_F11);
    running.show.audience().resize(800, 600);
    Running::settle();
    const QSize mirror = running.show.presenter().mirror().picture().size();
    QVERIFY(std::abs(double(mirror.width()) / mirror.height() - 4.0 / 3) < 0.01);
}

void TestTwoScreens::place_survivesACrash_andIsOffered()
{
    const QTemporaryDir folder;
    const Setting setting{.bookmarks = folder.path()};
    const presentation::Talk talk = talkOf(Life);
    Running first(talk, setting);
    QVERIFY(first.presenterText("status").isEmpty());
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&first.show.presenter(), Qt::Key_PageDown);
    // The first one never ends: what the second finds is what a crash leaves.
    Running second(talk, setting);
    QCOMPARE(second.state().stop(), 0);
    QVERIFY(second.presenterText("status").contains("step 4"));
    QTest::keyClick(&second.show.presenter(), Qt::Key_G);
    QCOMPARE(second.state().stop(), 4);
    QVERIFY(second.show.position() == first.show.position());
    QVERIFY(second.presenterText("status").isEmpty());
}

void TestTwoScreens::detours_surviveACrash_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("lost") << int(Qt::Key_X);
    QTest::newRow("late") << int(Qt::Key_D);
    QTest::newRow("twice") << int(Qt::Key_C);
}

void TestTwoScreens::detours_surviveACrash()
{
    QFETCH(int, key);
    const QTemporaryDir folder;
    const Setting setting{.bookmarks = folder.path()};
    Running first(talkOf(Life), setting);
    for (const int each :
         {int(Qt::Key_PageDown), key, int(Qt::Key_PageDown), int(Qt::Key_X), int(Qt::Key_PageDown)})
        QTest::keyClick(&first.show.presenter(), Qt::Key(each));
    Running::settle();
    QCOMPARE(first.state().detours().size(), std::size_t(2));
    const presentation::Stage &left = first.show.director().stage();
    const trace::Position place = left.playback.position();
    // The first one never ends: what the second finds is what a crash leaves.
    Running second(talkOf(Life), setting);
    const presentation::Stage &found = second.show.director().stage();
    QVERIFY(second.presenterText("status").contains("what-if"));
    QTest::keyClick(&second.show.presenter(), Qt::Key_G);
    QVERIFY(second.state().detours() == first.state().detours());
    QVERIFY(found.document.scenario() == left.document.scenario());
    QVERIFY(found.playback.position() == place);
    for (Running *each : {&first, &second}) {
        QTest::keyClick(&each->show.audience(), Qt::Key_Escape);
        QTest::keyClick(&each->show.audience(), Qt::Key_Escape);
        QVERIFY(each->state().detours().empty());
    }
    QVERIFY(found.playback.position() == left.playback.position());
}

// Another run has other segments; the place in the show itself is still offered.
void TestTwoScreens::detours_ofAChangedScenario_areLeftOut()
{
    const QTemporaryDir folder;
    const presentation::Talk talk = talkOf(Life);
    presentation::Bookmark bookmark{{0, 2}, {tcp::SimTime(tcp::Duration(1)), 3}, 60};
    bookmark.detours = {{{tcp::SimTime(tcp::Duration(200'000)), 2}, trace::EventId(1'000'000)}};
    QVERIFY(presentation::Bookmarks(folder.path()).keep(talk.origin, bookmark));
    Running running(talk, Setting{.bookmarks = folder.path()});
    QTest::keyClick(&running.show.presenter(), Qt::Key_G);
    QVERIFY(running.state().detours().empty());
    QCOMPARE(running.show.director().stop(), bookmark.stop);
}

void TestTwoScreens::place_givenAtTheBeginning_leavesTheOffer()
{
    const QTemporaryDir folder;
    const Setting setting{.bookmarks = folder.path()};
    Running first(talkOf(Life), setting);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&first.show.presenter(), Qt::Key_PageDown);
    for (int i = 0; i < 2; ++i) {
        Running other(talkOf(Life), setting);
        other.show.goTo(other.show.director().stage().playback.pacing().startOf(1));
        QVERIFY(other.show.director().offered());
        QCOMPARE(other.state().stop(), 2);
    }
    Running last(talkOf(Life), setting);
    QTest::keyClick(&last.show.presenter(), Qt::Key_G);
    QCOMPARE(last.state().stop(), 4);
}

void TestTwoScreens::place_atTheEnd_isForgotten()
{
    const QTemporaryDir folder;
    const Setting setting{.bookmarks = folder.path()};
    Running first(talkOf(Life), setting);
    QTest::keyClick(&first.show.presenter(), Qt::Key_PageDown);
    QTest::keyClick(&first.show.presenter(), Qt::Key_End);
    Running second(talkOf(Life), setting);
    QVERIFY(!second.show.director().offered());
}

void TestTwoScreens::offer_isGoneWithTheFirstStep()
{
    const QTemporaryDir folder;
    const Setting setting{.bookmarks = folder.path()};
    Running first(talkOf(Life), setting);
    QTest::keyClick(&first.show.presenter(), Qt::Key_PageDown);
    Running second(talkOf(Life), setting);
    QTest::keyClick(&second.show.presenter(), Qt::Key_PageDown);
    QTest::keyClick(&second.show.presenter(), Qt::Key_PageDown);
    QTest::keyClick(&second.show.presenter(), Qt::Key_G);
    QCOMPARE(second.state().stop(), 2);
}

void TestTwoScreens::offer_aloneOnTheScreen_coversNoCaption()
{
    Hall hall;
    presentation::KeyFilter filter;
    presentation::AudienceWindow window(hall.director, filter);
    window.resize(1280, 720);
    window.show();
    hall.director.offer({{0, 3}, {}, 10});
    Running::settle();
    const QLabel *offer = window.findChild<QLabel *>("offer");
    QVERIFY(offer->isVisible());
    QVERIFY(window.rect().contains(offer->geometry()));
    const presentation::CaptionBar &captions = window.picture().captions();
    QVERIFY(offer->geometry().bottom() < captions.mapTo(&window, QPoint()).y());
    hall.director.fulfil(presentation::Wish::Next);
    QVERIFY(!offer->isVisible());
}

void TestTwoScreens::escape_endsBoth_once()
{
    Running running;
    QSignalSpy ended(&running.show, &Presentation::ended);
    QTest::keyClick(&running.show.audience(), Qt::Key_Escape);
    running.show.end();
    QCOMPARE(ended.size(), 1);
    QVERIFY(!running.show.audience().isVisible());
    QVERIFY(!running.show.presenter().isVisible());
}

// What a remote sends twice may come to either window.
void TestTwoScreens::escape_doubled_intoBothWindows_leavesTheDetourOnly()
{
    Running running;
    QSignalSpy ended(&running.show, &Presentation::ended);
    QTest::keyClick(&running.show.presenter(), Qt::Key_PageDown);
    QTest::keyClick(&running.show.presenter(), Qt::Key_X);
    QCOMPARE(running.state().detours().size(), std::size_t(1));
    escape(running.show.presenter(), 1000);
    escape(running.show.audience(), 1100);
    QVERIFY(running.state().detours().empty());
    QCOMPARE(ended.size(), 0);
    escape(running.show.audience(), 2000);
    QCOMPARE(ended.size(), 1);
}

void TestTwoScreens::close_ofEither_endsBoth()
{
    Running running;
    QSignalSpy ended(&running.show, &Presentation::ended);
    running.show.presenter().close();
    QCOMPARE(ended.size(), 1);
    QVERIFY(!running.show.audience().isVisible());
}

int main(int argc, char **argv)
{
    QTemporaryFile file;
    screens::beginWith({screens::Laptop, screens::Projector}, file);
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    TestTwoScreens test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_twoscreens.moc"
