// SPDX-License-Identifier: MIT
#include "explanation/language.h"
#include "presentation/show/keyfilter.h"
#include "presentation/show/wish.h"

#include <QKeyEvent>
#include <QSet>
#include <QTest>

#include <algorithm>

using explanation::Language;
using presentation::KeyFilter;
using presentation::Wish;
using presentation::WishRow;
using presentation::wishRows;

// What keys mean in a presentation.
class TestWish : public QObject
{
    Q_OBJECT

private slots:
    void key_ofRemotesAndTheUsualPrograms_data();
    void key_ofRemotesAndTheUsualPrograms();
    void key_withAnotherModifier_meansNothing();
    void keys_everyOne_meansOneThing();
    void words_everyRow_inBothLanguages();
    void keysText_namesThem();
    void filter_heldDown_isOnePress();
    void filter_doubledEscape_isOne();
    void filter_twoEscapes_areTwo();
    void filter_quickSteps_areAllMeant();
};

namespace {

struct Press : QKeyEvent
{
    explicit Press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, quint64 at = 0,
                   bool repeats = false)
        : QKeyEvent(KeyPress, key, modifiers, QString(), repeats)
    {
        setTimestamp(at);
    }
};

} // namespace

void TestWish::key_ofRemotesAndTheUsualPrograms_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("wish");
    const auto row = [](const char *name, int key, Wish wish,
                        Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::newRow(name) << key << modifiers << int(wish);
    };
    row("PageDown", Qt::Key_PageDown, Wish::Next);
    row("PageUp", Qt::Key_PageUp, Wish::Back);
    row("Right", Qt::Key_Right, Wish::Next);
    row("Left", Qt::Key_Left, Wish::Back);
    row("Down", Qt::Key_Down, Wish::Next);
    row("Up", Qt::Key_Up, Wish::Back);
    row("Right of the keypad", Qt::Key_Right, Wish::Next, Qt::KeypadModifier);
    row("Space", Qt::Key_Space, Wish::Next);
    row("Return", Qt::Key_Return, Wish::Next);
    row("Enter", Qt::Key_Enter, Wish::Next, Qt::KeypadModifier);
    row("N", Qt::Key_N, Wish::Next);
    row("Backspace", Qt::Key_Backspace, Wish::Back);
    row("Home", Qt::Key_Home, Wish::First);
    row("End", Qt::Key_End, Wish::Last);
    row("Ctrl+PageDown", Qt::Key_PageDown, Wish::NextPart, Qt::ControlModifier);
    row("Ctrl+PageUp", Qt::Key_PageUp, Wish::PreviousPart, Qt::ControlModifier);
    row("F5", Qt::Key_F5, Wish::Start);
    row("Shift+F5", Qt::Key_F5, Wish::Start, Qt::ShiftModifier);
    row("Escape", Qt::Key_Escape, Wish::Leave);
    row("B", Qt::Key_B, Wish::Black);
    row(".", Qt::Key_Period, Wish::Black);
    row("W", Qt::Key_W, Wish::White);
    row(",", Qt::Key_Comma, Wish::White);
    row("F", Qt::Key_F, Wish::Freeze);
    row("S", Qt::Key_S, Wish::Spotlight);
    row("O", Qt::Key_O, Wish::Pointer);
    row("Ctrl+L", Qt::Key_L, Wish::Pointer, Qt::ControlModifier);
    row("P", Qt::Key_P, Wish::Pen);
    row("Ctrl+P", Qt::Key_P, Wish::Pen, Qt::ControlModifier);
    row("E", Qt::Key_E, Wish::Wipe);
    row("M", Qt::Key_M, Wish::Magnifier);
    row("K", Qt::Key_K, Wish::Play);
    row("[", Qt::Key_BracketLeft, Wish::Slower);
    row("]", Qt::Key_BracketRight, Wish::Faster);
    row("R", Qt::Key_R, Wish::Repeat);
    row("L", Qt::Key_L, Wish::Languages);
    row("T", Qt::Key_T, Wish::OwnLanguage);
    row("J", Qt::Key_J, Wish::Jump);
    row("1", Qt::Key_1, Wish::Future);
    row("2", Qt::Key_2, Wish::StateNames);
    row("3", Qt::Key_3, Wish::Labels);
    row("4", Qt::Key_4, Wish::Timers);
    row("5", Qt::Key_5, Wish::Calls);
    row("0", Qt::Key_0, Wish::Reveal);
    row("X", Qt::Key_X, Wish::Lose);
    row("D", Qt::Key_D, Wish::Delay);
    row("C", Qt::Key_C, Wish::Duplicate);
    row("F11", Qt::Key_F11, Wish::Window);
    row("?", Qt::Key_Question, Wish::Keys, Qt::ShiftModifier);
    row("F1", Qt::Key_F1, Wish::Keys);
}

void TestWish::key_ofRemotesAndTheUsualPrograms()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(int, wish);
    const auto meant = presentation::wishOf(Press(key, modifiers));
    QVERIFY(meant);
    QCOMPARE(int(*meant), wish);
}

void TestWish::key_withAnotherModifier_meansNothing()
{
    QVERIFY(!presentation::wishOf(Press(Qt::Key_B, Qt::AltModifier)));
    QVERIFY(!presentation::wishOf(Press(Qt::Key_B, Qt::ControlModifier)));
    QVERIFY(!presentation::wishOf(Press(Qt::Key_Z)));
}

void TestWish::keys_everyOne_meansOneThing()
{
    QSet<int> seen;
    for (const WishRow &row : wishRows()) {
        QVERIFY(!row.keys.isEmpty());
        for (const QKeyCombination keys : row.keys) {
            QVERIFY2(!seen.contains(keys.toCombined()), qPrintable(presentation::keysText(row)));
            seen.insert(keys.toCombined());
        }
    }
}

void TestWish::words_everyRow_inBothLanguages()
{
    for (const WishRow &row : wishRows()) {
        const QString english = explanation::say(Language::English, row.words);
        QVERIFY(!english.isEmpty());
        QVERIFY2(explanation::say(Language::Chinese, row.words) != english, qPrintable(english));
    }
}

void TestWish::keysText_namesThem()
{
    QCOMPARE(presentation::keysText(wishRows().front()),
             QStringLiteral("PgDn  →  ↓  Space  Return  N"));
    const auto part = std::ranges::find(wishRows(), Wish::NextPart, &WishRow::wish);
    QCOMPARE(presentation::keysText(*part), QStringLiteral("Ctrl+PgDn  Ctrl+→"));
}

void TestWish::filter_heldDown_isOnePress()
{
    KeyFilter filter;
    QVERIFY(filter.wishOf(Press(Qt::Key_PageDown, Qt::NoModifier, 1000)));
    QVERIFY(!filter.wishOf(Press(Qt::Key_PageDown, Qt::NoModifier, 1500, true)));
}

void TestWish::filter_doubledEscape_isOne()
{
    KeyFilter filter;
    QVERIFY(filter.wishOf(Press(Qt::Key_Escape, Qt::NoModifier, 1000)));
    QVERIFY(!filter.wishOf(Press(Qt::Key_Escape, Qt::NoModifier, 1200)));
}

void TestWish::filter_twoEscapes_areTwo()
{
    KeyFilter filter;
    QVERIFY(filter.wishOf(Press(Qt::Key_Escape, Qt::NoModifier, 1000)));
    QVERIFY(filter.wishOf(Press(Qt::Key_Escape, Qt::NoModifier, 1000 + KeyFilter::DoubledWithin)));
}

void TestWish::filter_quickSteps_areAllMeant()
{
    KeyFilter filter;
    QVERIFY(filter.wishOf(Press(Qt::Key_PageDown, Qt::NoModifier, 1000)));
    QVERIFY(filter.wishOf(Press(Qt::Key_PageDown, Qt::NoModifier, 1050)));
}

QTEST_GUILESS_MAIN(TestWish)
#include "tst_wish.moc"
