// SPDX-License-Identifier: MIT
#include "presentation/show/wish.h"

#include <QKeyEvent>
#include <QKeySequence>

#include <algorithm>
#include <vector>

namespace presentation {

namespace {

// Shift and the keypad only choose the character, which the key already is.
QKeyCombination combinationOf(const QKeyEvent &event)
{
    return QKeyCombination(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier),
                           Qt::Key(event.key()));
}

QString textOf(QKeyCombination keys)
{
    QString text = QKeySequence(keys).toString(QKeySequence::PortableText);
    text.replace(QLatin1String("Right"), QStringLiteral("→"));
    text.replace(QLatin1String("Left"), QStringLiteral("←"));
    text.replace(QLatin1String("Up"), QStringLiteral("↑"));
    text.replace(QLatin1String("Down"), QStringLiteral("↓"));
    text.replace(QStringLiteral("Pg↑"), QLatin1String("PgUp"));
    return text.replace(QStringLiteral("Pg↓"), QLatin1String("PgDn"));
}

} // namespace

std::span<const WishRow> wishRows()
{
    constexpr auto Control = Qt::ControlModifier;
    static const std::vector<WishRow> all = {
        {Wish::Next,
         {Qt::Key_PageDown, Qt::Key_Right, Qt::Key_Down, Qt::Key_Space, Qt::Key_Return,
          Qt::Key_Enter, Qt::Key_N},
         QT_TRANSLATE_NOOP("explanation", "Next step")},
        {Wish::Back,
         {Qt::Key_PageUp, Qt::Key_Left, Qt::Key_Up, Qt::Key_Backspace},
         QT_TRANSLATE_NOOP("explanation", "Previous step")},
        {Wish::First, {Qt::Key_Home}, QT_TRANSLATE_NOOP("explanation", "First step")},
        {Wish::Last, {Qt::Key_End}, QT_TRANSLATE_NOOP("explanation", "Last step")},
        {Wish::NextPart,
         {Control | Qt::Key_PageDown, Control | Qt::Key_Right},
         QT_TRANSLATE_NOOP("explanation", "Next part of the lecture")},
        {Wish::PreviousPart,
         {Control | Qt::Key_PageUp, Control | Qt::Key_Left},
         QT_TRANSLATE_NOOP("explanation", "Beginning of this part, then the part before")},
        {Wish::Jump,
         {Qt::Key_J},
         QT_TRANSLATE_NOOP("explanation", "Into the list: arrows or a number, Return goes there"),
         true},
        {Wish::Repeat, {Qt::Key_R}, QT_TRANSLATE_NOOP("explanation", "Watch this step again")},
        {Wish::Play, {Qt::Key_K}, QT_TRANSLATE_NOOP("explanation", "Play, or stop playing")},
        {Wish::Slower, {Qt::Key_BracketLeft}, QT_TRANSLATE_NOOP("explanation", "Play slower")},
        {Wish::Faster, {Qt::Key_BracketRight}, QT_TRANSLATE_NOOP("explanation", "Play faster")},
        {Wish::Black,
         {Qt::Key_B, Qt::Key_Period},
         QT_TRANSLATE_NOOP("explanation", "Black screen, and back")},
        {Wish::White,
         {Qt::Key_W, Qt::Key_Comma},
         QT_TRANSLATE_NOOP("explanation", "White screen, and back")},
        {Wish::Freeze,
         {Qt::Key_F},
         QT_TRANSLATE_NOOP("explanation", "Freeze the audience's picture")},
        {Wish::Lose,
         {Qt::Key_X},
         QT_TRANSLATE_NOOP("explanation", "What if the next segment is lost?")},
        {Wish::Delay,
         {Qt::Key_D},
         QT_TRANSLATE_NOOP("explanation", "What if the next segment is late?")},
        {Wish::Duplicate,
         {Qt::Key_C},
         QT_TRANSLATE_NOOP("explanation", "What if the next segment arrives twice?")},
        {Wish::Future, {Qt::Key_1}, QT_TRANSLATE_NOOP("explanation", "Hide or show the future")},
        {Wish::StateNames,
         {Qt::Key_2},
         QT_TRANSLATE_NOOP("explanation", "Hide or show the names of states")},
        {Wish::Labels,
         {Qt::Key_3},
         QT_TRANSLATE_NOOP("explanation", "Hide or show what the arrows are")},
        {Wish::Timers, {Qt::Key_4}, QT_TRANSLATE_NOOP("explanation", "Hide or show the timers")},
        {Wish::Calls, {Qt::Key_5}, QT_TRANSLATE_NOOP("explanation", "Hide or show the calls")},
        {Wish::Reveal, {Qt::Key_0}, QT_TRANSLATE_NOOP("explanation", "Show all that is hidden")},
        {Wish::Spotlight, {Qt::Key_S}, QT_TRANSLATE_NOOP("explanation", "Spotlight")},
        {Wish::Pointer,
         {Qt::Key_O, Control | Qt::Key_L},
         QT_TRANSLATE_NOOP("explanation", "Pointer")},
        {Wish::Pen, {Qt::Key_P, Control | Qt::Key_P}, QT_TRANSLATE_NOOP("explanation", "Pen")},
        {Wish::Wipe, {Qt::Key_E}, QT_TRANSLATE_NOOP("explanation", "Wipe what the pen has drawn")},
        {Wish::Magnifier, {Qt::Key_M}, QT_TRANSLATE_NOOP("explanation", "Magnifier")},
        {Wish::Languages,
         {Qt::Key_L},
         QT_TRANSLATE_NOOP("explanation", "The audience's language: Chinese, English, both")},
        {Wish::OwnLanguage,
         {Qt::Key_T},
         QT_TRANSLATE_NOOP("explanation", "The presenter's language: Chinese or English"),
         true},
        {Wish::Resume,
         {Qt::Key_G},
         QT_TRANSLATE_NOOP("explanation", "Go on where the last show was left")},
        {Wish::Window,
         {Qt::Key_F11},
         QT_TRANSLATE_NOOP("explanation", "Audience in a window, or on the full screen")},
        {Wish::Start, {Qt::Key_F5}, QT_TRANSLATE_NOOP("explanation", "Start the presentation")},
        {Wish::Leave,
         {Qt::Key_Escape},
         QT_TRANSLATE_NOOP("explanation", "Out of a what-if, or out of the presentation")},
        {Wish::Keys,
         {Qt::Key_Question, Qt::Key_F1},
         QT_TRANSLATE_NOOP("explanation", "These keys")},
    };
    return all;
}

std::optional<Wish> wishOf(const QKeyEvent &event)
{
    const QKeyCombination pressed = combinationOf(event);
    const auto rows = wishRows();
    const auto row = std::ranges::find_if(
        rows, [pressed](const WishRow &each) { return each.keys.contains(pressed); });
    return row == rows.end() ? std::nullopt : std::optional(row->wish);
}

QString keysText(const WishRow &row)
{
    QStringList texts;
    for (const QKeyCombination keys : row.keys) {
        if (keys.key() != Qt::Key_Enter) // the keypad's; Return is named already
            texts << textOf(keys);
    }
    return texts.join(QStringLiteral("  "));
}

} // namespace presentation
