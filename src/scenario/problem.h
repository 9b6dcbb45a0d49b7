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

// What is wrong with a scenario, or a lecture. `explanation` words it in a given language.
// WrongType's `expected`: string, integer, boolean, duration, table, array, bilingual (a table with
// en and zh), ordinals (a number, a list, "1-3" or "all"), delay (a duration, or a table of two).
// BadValue's `expected`: the allowed values, or address, ordinals, name, branch (one that stands
// before this one, and there is none).
// Syntax's `expected`: comma, danglingComma, brace, bracket, quote, header, equals and value (is
// missing), escape, lineEnd, key, inlineKey, badValue, control, number, depth, fullWidth, other.
// ImpossibleCall's `expected`: listener (that socket only listens), process (no fork makes that
// process), powerOff (the host is never switched off).
struct Problem
{
    enum class Kind : std::uint8_t {
        Syntax,            // not TOML: `expected` tells what (see below), at the character `found`
        NotUtf8,           // the file is in another encoding
        UnknownKey,        // `found`; `expected` lists the known ones, `nearest` was probably meant
        MissingKey,        // `expected`; of several in a list one
        Repeated,          // `found` is given a second time, or beside `expected`
        WrongType,         // key `found`, wanted `expected` (see below)
        BadDuration,       // `found` is not a number with a unit, `nearest`
        BadValue,          // `found`, `expected` tells the allowed ones, `nearest`
        OutOfRange,        // `found`, `expected` tells the range
        UnknownSystem,     // `found`, `expected` lists the known ones, `nearest`
        NotInSystem,       // parameter `found` does not exist in system `expected`
        UnknownSocket,     // `found`: a call on a socket that nothing makes, `nearest`
        ImpossibleCall,    // call `found` cannot be made there; `expected` tells why (see below)
        CallsUnderTable,   // `expected` (calls or faults) stands under table `found`
        UnsupportedFormat, // format `found`, this program reads `expected`
        NoCalls,
        NoSuchScenario, // no shipped one is called `found`, `nearest`; in lectures, as what follows
        NoSuchFile,     // `found`
        NoSuchBranch,   // the scenario has no branch `found`, `nearest`
        TooMany, // more than `expected` of `found`: bytes, dots (in a line), or entries of a list
    };
    Kind kind = Kind::Syntax;
    Place place;
    std::string found;
    std::string expected;
    std::string nearest;

    friend bool operator==(const Problem &, const Problem &) = default;
};

} // namespace scenario
