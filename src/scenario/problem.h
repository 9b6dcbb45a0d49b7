// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace scenario {

// Where in a file something stands: counted from 1; 0 when unknown.
struct Place
{
    int line = 0;
    int column = 0;
    friend bool operator==(const Place &, const Place &) = default;
};

// What is wrong with a scenario. `explanation` words it in a given language.
struct Problem
{
    enum class Kind : std::uint8_t {
        Syntax,           // not TOML: `detail` is the parser's message
        UnknownKey,       // `found`, nearest known name `nearest`
        MissingKey,       // `expected`
        WrongType,        // key `found`, wanted `expected`
        BadDuration,      // `found` is not a number with a unit
        BadValue,         // `found`, `expected` tells the allowed ones, `nearest`
        OutOfRange,       // `found`, `expected` tells the range
        UnknownSystem,    // `found`, `nearest`
        NotInSystem,      // parameter `found` does not exist in system `expected`
        UnknownSocket,    // `found`: a call on a socket that nothing makes, `nearest`
        ImpossibleCall,   // call `found` cannot be made there; `expected` tells why as a keyword
        CallsUnderTable,  // `calls` or `faults` stands under table `found`
        UnsupportedFormat, // format `found`, this program reads `expected`
        NoCalls,
        TooMany,          // more than `expected` of `found`
    };
    Kind kind = Kind::Syntax;
    Place place;
    std::string found;
    std::string expected;
    std::string nearest;
    std::string detail;

    friend bool operator==(const Problem &, const Problem &) = default;
};

} // namespace scenario
