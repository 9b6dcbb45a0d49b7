// SPDX-License-Identifier: MIT
#include "presentation/show/keyfilter.h"

#include <QKeyEvent>

#include <utility>

namespace presentation {

std::optional<Wish> KeyFilter::wishOf(const QKeyEvent &event)
{
    if (event.isAutoRepeat())
        return {};
    const auto wish = presentation::wishOf(event);
    const auto before = std::exchange(m_last, wish);
    const quint64 at = event.timestamp();
    const quint64 lastAt = std::exchange(m_lastAt, at);
    const bool comesTwice = wish == Wish::Start || wish == Wish::Leave;
    // Without a time nothing can be said about it.
    if (comesTwice && before == wish && at != 0 && at - lastAt < DoubledWithin)
        return {};
    return wish;
}

} // namespace presentation
