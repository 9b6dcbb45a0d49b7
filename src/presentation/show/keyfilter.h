// SPDX-License-Identifier: MIT
#pragma once

#include "presentation/show/wish.h"

class QKeyEvent;

namespace presentation {

// Lets through what a hand means: no repetitions of a key that is held down, and of F5 and Escape,
// which remotes send twice, only the first, whichever window the second comes to.
class KeyFilter
{
public:
    static constexpr quint64 DoubledWithin = 400; // ms

    [[nodiscard]] std::optional<Wish> wishOf(const QKeyEvent &event);

private:
    std::optional<Wish> m_last;
    quint64 m_lastAt = 0; // ms
};

} // namespace presentation
