// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/state.h"
#include "teaching/stop.h"

#include <cstdint>
#include <string>
#include <vector>

namespace teaching {

// One of several things that a card sets side by side.
struct Part
{
    scenario::Text title;
    scenario::Text text; // empty where the picture tells it
    Moment moment;
    tcp::Side you = tcp::Side::Client; // which host of the picture is the reader's
};

// A thing to get straight: what is often believed and what is so, or what is often mixed up.
struct Card
{
    enum class Kind : std::uint8_t {
        Misbelief, // `claim` is wrong, and `moment` shows it
        Terms,     // `parts` are words that sound alike
        Ladders,   // `parts` are pictures
    };
    std::string id; // "keepalive-cures-close-wait"
    Kind kind = Kind::Misbelief;
    scenario::Text claim;
    scenario::Text truth;
    Moment moment; // of a misbelief
    std::vector<Part> parts;
    scenario::Text you; // how the hosts of pictures are called
    scenario::Text peer;
};

} // namespace teaching
