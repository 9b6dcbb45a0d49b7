// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lecture {

// What can be kept back, so that the hall may be asked.
enum class Detail : std::uint8_t { Future, StateNames, Labels, Timers, Calls };
inline constexpr std::array<std::string_view, 5> DetailNames{"future", "stateNames", "labels",
                                                             "timers", "calls"};

enum class Languages : std::uint8_t { English, Chinese, Both };
inline constexpr std::array<std::string_view, 3> LanguageNames{"en", "zh", "both"};

enum class Numbers : std::uint8_t { Relative, Absolute };
inline constexpr std::array<std::string_view, 2> NumberNames{"relative", "absolute"};

enum class Time : std::uint8_t { ByEvent, Linear, Compressed };
inline constexpr std::array<std::string_view, 3> TimeNames{"event", "linear", "compressed"};

inline constexpr std::array<std::string_view, 5> ThemeNames{"light", "dark", "projector",
                                                            "high-contrast", "greyscale"};

// How a part is shown. What is absent stays as the presentation has it.
struct View
{
    std::vector<Detail> hidden; // in the order of Detail, each once
    std::string theme;          // one of ThemeNames, or empty
    std::optional<Languages> languages;
    std::optional<Numbers> numbers; // on the arrows
    std::optional<Time> time;       // how it becomes height
    std::optional<int> steps;       // about how many are on the screen at once

    [[nodiscard]] bool hides(Detail detail) const;
    friend bool operator==(const View &, const View &) = default;
};

// The steps that a view may ask for.
inline constexpr int LeastSteps = 1;
inline constexpr int MostSteps = 99;

} // namespace lecture
