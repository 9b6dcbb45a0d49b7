// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/say.h"

#include <QKeyCombination>
#include <QList>

#include <cstdint>
#include <optional>
#include <span>

class QKeyEvent;

namespace presentation {

// Everything that a lecturer can ask for with a key.
enum class Wish : std::uint8_t {
    Next,
    Back,
    First,
    Last,
    NextPart,
    PreviousPart,
    Jump,
    Repeat,
    Play,
    Slower,
    Faster,
    Black,
    White,
    Freeze,
    Lose,
    Delay,
    Duplicate,
    Future,
    StateNames,
    Labels,
    Timers,
    Calls,
    Reveal,
    Spotlight,
    Pointer,
    Pen,
    Wipe,
    Magnifier,
    Languages,
    OwnLanguage,
    Resume,
    Window,
    Start,
    Leave,
    Keys,
};

// How one of them is asked for, and what it is called.
struct WishRow
{
    Wish wish;
    QList<QKeyCombination> keys;
    explanation::Source words;   // in the context of the explanations
    bool needsPresenter = false; // it does something in the presenter's window only
};

// All there are, in the order of the page of keys.
[[nodiscard]] std::span<const WishRow> wishRows();
// What a key asks for; nothing for one that means nothing here.
[[nodiscard]] std::optional<Wish> wishOf(const QKeyEvent &event);
// The keys of a row as they are printed on keyboards: "PgDown  →  Space"; the comma is one of them.
[[nodiscard]] QString keysText(const WishRow &row);

} // namespace presentation
