// SPDX-License-Identifier: MIT
#pragma once

#include "lecture/lecture.h"
#include "scenario/scenario.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace model {
class Document;
struct LectureFile;
} // namespace model

namespace presentation {

// Where the run of a part comes from.
struct Source
{
    QString file;                                 // a path or a resource
    std::optional<scenario::Scenario> scenario{}; // instead of the file: one that was edited
    int connection = 0;                           // of a capture, from 0
    friend bool operator==(const Source &, const Source &) = default;
};

// What is presented: a lecture, whose parts are moments of scenarios, or one scenario alone.
struct Talk
{
    QString origin; // what its place is remembered by; empty: it is not
    lecture::Lecture lecture;
    std::vector<Source> sources; // one a part
    bool isLecture = false;
};

// The scenario or the capture that a document shows, with its edits, as one part from the start.
[[nodiscard]] Talk talkOf(const model::Document &document);

// A lecture that was read. A part without a title has that of its scenario.
[[nodiscard]] Talk talkOf(const model::LectureFile &file);

// One place that the show stops at: a step of the run that a part shows.
struct Stop
{
    int part = 0;
    int step = 0; // or trace::Position::BeforeFirstStep
    friend bool operator==(const Stop &, const Stop &) = default;
};

// The step that a part begins at, that of its moment, and how many its run has.
struct Reach
{
    int first = 0;
    int step = 0;
    int stepCount = 0;
};

// The stops of a talk: each part goes by steps to its moment, and on to the beginning of the next
// part where that is a later one of the same run; the last part goes on to the end.
[[nodiscard]] std::vector<Stop> stopsOf(const Talk &talk, std::span<const Reach> reaches);

} // namespace presentation
