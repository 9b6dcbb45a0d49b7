// SPDX-License-Identifier: MIT
#include "presentation/show/show.h"

#include <QTest>

using lecture::Detail;
using lecture::Languages;
using presentation::Blank;
using presentation::Detour;
using presentation::Escape;
using presentation::Point;
using presentation::Show;
using presentation::Tool;

class TestShow : public QObject
{
    Q_OBJECT

private slots:
    void goTo_outside_isClamped();
    void goTo_same_isNoMove();
    void goTo_another_wipesAndEndsDetours();
    void blank_twice_bringsThePictureBack();
    void blank_theOtherColour_replaces();
    void unblank_tellsWhetherItWas();
    void tool_twice_putsItAway();
    void detail_twice_isShownAgain();
    void reveal_showsEverything();
    void languages_goRound();
    void detours_stack();
    void escape_keysThenDetourThenEnd();
    void drawing_extendsTheLastStroke();
    void drawing_extendWithoutAStroke_drawsNothing();
};

namespace {

Detour detourAt(int step)
{
    return {{tcp::SimTime(tcp::Duration(step)), step}, trace::EventId{7}};
}

} // namespace

void TestShow::goTo_outside_isClamped()
{
    Show show(5);
    QVERIFY(show.goTo(99));
    QCOMPARE(show.stop(), 4);
    QVERIFY(show.isLast());
    QVERIFY(show.goTo(-3));
    QCOMPARE(show.stop(), 0);
}

void TestShow::goTo_same_isNoMove()
{
    Show show(5);
    QVERIFY(!show.goTo(0));
}

void TestShow::goTo_another_wipesAndEndsDetours()
{
    Show show(5);
    show.drawing().begin({0.5, 0.5});
    show.enter(detourAt(2));
    show.drawing().begin({0.5, 0.5});
    show.goTo(1);
    QVERIFY(show.drawing().strokes().empty());
    QVERIFY(show.detours().empty());
}

void TestShow::blank_twice_bringsThePictureBack()
{
    Show show(5);
    show.toggle(Blank::Black);
    QCOMPARE(show.blank(), Blank::Black);
    show.toggle(Blank::Black);
    QCOMPARE(show.blank(), Blank::None);
}

void TestShow::blank_theOtherColour_replaces()
{
    Show show(5);
    show.toggle(Blank::Black);
    show.toggle(Blank::White);
    QCOMPARE(show.blank(), Blank::White);
}

void TestShow::unblank_tellsWhetherItWas()
{
    Show show(5);
    QVERIFY(!show.unblank());
    show.toggle(Blank::White);
    QVERIFY(show.unblank());
    QCOMPARE(show.blank(), Blank::None);
}

void TestShow::tool_twice_putsItAway()
{
    Show show(5);
    show.toggle(Tool::Pen);
    show.toggle(Tool::Magnifier);
    QCOMPARE(show.tool(), Tool::Magnifier);
    show.toggle(Tool::Magnifier);
    QCOMPARE(show.tool(), Tool::None);
}

void TestShow::detail_twice_isShownAgain()
{
    Show show(5);
    show.toggle(Detail::Labels);
    show.toggle(Detail::Future);
    QVERIFY(show.hides(Detail::Labels));
    show.toggle(Detail::Labels);
    QVERIFY(!show.hides(Detail::Labels));
    QVERIFY(show.hides(Detail::Future));
}

void TestShow::reveal_showsEverything()
{
    Show show(5);
    show.setHidden({Detail::Labels, Detail::Timers});
    show.reveal();
    QVERIFY(show.hidden().empty());
}

void TestShow::languages_goRound()
{
    Show show(5);
    show.setLanguages(Languages::Chinese);
    show.nextLanguages();
    QCOMPARE(show.languages(), Languages::English);
    show.nextLanguages();
    QCOMPARE(show.languages(), Languages::Both);
    show.nextLanguages();
    QCOMPARE(show.languages(), Languages::Chinese);
}

void TestShow::detours_stack()
{
    Show show(5);
    show.enter(detourAt(2));
    show.enter(detourAt(3));
    QCOMPARE(show.leave(), std::optional(detourAt(3)));
    QCOMPARE(show.leave(), std::optional(detourAt(2)));
    QVERIFY(!show.leave());
}

void TestShow::escape_keysThenDetourThenEnd()
{
    Show show(5);
    show.enter(detourAt(2));
    show.toggleKeys();
    QCOMPARE(show.escape(), Escape::HideKeys);
    show.toggleKeys();
    QCOMPARE(show.escape(), Escape::LeaveDetour);
    QVERIFY(show.leave());
    QCOMPARE(show.escape(), Escape::End);
}

void TestShow::drawing_extendsTheLastStroke()
{
    Show show(5);
    show.drawing().begin({0.1, 0.1});
    show.drawing().begin({0.2, 0.2});
    show.drawing().extend({0.3, 0.3});
    QCOMPARE(show.drawing().strokes().size(), std::size_t(2));
    QVERIFY((show.drawing().strokes().back() == presentation::Stroke{{0.2, 0.2}, {0.3, 0.3}}));
}

void TestShow::drawing_extendWithoutAStroke_drawsNothing()
{
    Show show(5);
    show.drawing().extend({0.3, 0.3});
    QVERIFY(show.drawing().strokes().empty());
}

QTEST_APPLESS_MAIN(TestShow)
#include "tst_show.moc"
