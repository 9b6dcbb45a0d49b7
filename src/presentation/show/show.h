// SPDX-License-Identifier: MIT
#pragma once

#include "lecture/view.h"
#include "presentation/audience/drawing.h"
#include "scenario/scenario.h"
#include "trace/pacing.h"

#include <cstdint>
#include <optional>
#include <set>
#include <vector>

namespace presentation {

enum class Blank : std::uint8_t { None, Black, White };
enum class Tool : std::uint8_t { None, Spotlight, Pointer, Pen, Magnifier };

// What is tried with one segment, and the exact moment that the show was left at.
struct Detour
{
    trace::Position left;
    trace::EventId sent{};
    scenario::SegmentFault::Action action = scenario::SegmentFault::Action::Drop;
    friend bool operator==(const Detour &, const Detour &) = default;
};

// What Escape is about to do.
enum class Escape : std::uint8_t { HideKeys, LeaveDetour, End };

// The state of a show, without its windows: which stop it is at and what the hall sees of it.
class Show
{
public:
    Show() = default;
    explicit Show(int stops) : m_stops(stops) {}

    // Stops count from 0. Another stop clears what was drawn, ends all detours, and answers true.
    bool goTo(int stop); // clamped
    // The same stop from here on, or another one that time has come to by itself.
    void follow(int stop);
    [[nodiscard]] int stop() const { return m_stop; }
    [[nodiscard]] int stopCount() const { return m_stops; }
    [[nodiscard]] bool isLast() const { return m_stop + 1 >= m_stops; }

    // Twice the same brings the picture back.
    void toggle(Blank blank);
    // Brings the picture back; false when it was there.
    bool unblank();
    void toggle(Tool tool);
    void toggleFrozen() { m_isFrozen = !m_isFrozen; }
    void toggleKeys() { m_showsKeys = !m_showsKeys; }
    void toggle(lecture::Detail detail);
    void setHidden(const std::set<lecture::Detail> &details) { m_hidden = details; }
    void reveal() { m_hidden.clear(); }
    void setLanguages(lecture::Languages languages) { m_languages = languages; }
    void nextLanguages(); // Chinese, English, both, and again

    [[nodiscard]] Blank blank() const { return m_blank; }
    [[nodiscard]] Tool tool() const { return m_tool; }
    [[nodiscard]] bool isFrozen() const { return m_isFrozen; }
    [[nodiscard]] bool showsKeys() const { return m_showsKeys; }
    [[nodiscard]] bool hides(lecture::Detail detail) const { return m_hidden.contains(detail); }
    [[nodiscard]] const std::set<lecture::Detail> &hidden() const { return m_hidden; }
    [[nodiscard]] lecture::Languages languages() const { return m_languages; }

    // What the mouse does with the tool at hand.
    [[nodiscard]] Drawing &drawing() { return m_drawing; }
    [[nodiscard]] const Drawing &drawing() const { return m_drawing; }

    // Detours stack.
    void enter(const Detour &detour);
    [[nodiscard]] std::optional<Detour> leave();
    // From the show itself on.
    [[nodiscard]] const std::vector<Detour> &detours() const { return m_detours; }

    // What Escape does: the page of keys goes first, then the detour, then the show.
    [[nodiscard]] Escape escape() const;

private:
    int m_stops = 0;
    int m_stop = 0;
    Blank m_blank = Blank::None;
    Tool m_tool = Tool::None;
    bool m_isFrozen = false;
    bool m_showsKeys = false;
    std::set<lecture::Detail> m_hidden;
    lecture::Languages m_languages = lecture::Languages::English;
    Drawing m_drawing;
    std::vector<Detour> m_detours;
};

} // namespace presentation
