// SPDX-License-Identifier: MIT
#include "presentation/show/show.h"

#include <algorithm>
#include <utility>

namespace presentation {

bool Show::goTo(int stop)
{
    const int inside = std::clamp(stop, 0, std::max(0, m_stops - 1));
    m_drawing.wipe();
    m_detours.clear();
    return std::exchange(m_stop, inside) != inside;
}

void Show::follow(int stop)
{
    if (stop != m_stop)
        m_drawing.wipe();
    m_stop = stop;
}

void Show::toggle(Blank blank)
{
    m_blank = m_blank == blank ? Blank::None : blank;
}

bool Show::unblank()
{
    return std::exchange(m_blank, Blank::None) != Blank::None;
}

void Show::toggle(Tool tool)
{
    m_tool = m_tool == tool ? Tool::None : tool;
}

void Show::toggle(lecture::Detail detail)
{
    if (m_hidden.erase(detail) == 0)
        m_hidden.insert(detail);
}

void Show::nextLanguages()
{
    using lecture::Languages;
    switch (m_languages) {
    case Languages::Chinese: m_languages = Languages::English; return;
    case Languages::English: m_languages = Languages::Both; return;
    case Languages::Both: m_languages = Languages::Chinese; return;
    }
}

void Show::enter(const Detour &detour)
{
    m_detours.push_back(detour);
    m_drawing.wipe();
}

std::optional<Detour> Show::leave()
{
    if (m_detours.empty())
        return {};
    const Detour last = m_detours.back();
    m_detours.pop_back();
    m_drawing.wipe();
    return last;
}

Escape Show::escape() const
{
    if (m_showsKeys)
        return Escape::HideKeys;
    return m_detours.empty() ? Escape::End : Escape::LeaveDetour;
}

} // namespace presentation
