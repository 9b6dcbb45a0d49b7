// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/options.h"
#include "diagram/painting/theme.h"
#include "tcp/time.h"

#include <QStringList>

#include <optional>

namespace exporters {

// A span of a run's time, both ends included.
struct TimeSpan
{
    tcp::SimTime since{};
    tcp::SimTime until = tcp::SimTime::max();
    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

// What a picture shows.
struct PictureOptions
{
    diagram::Options options;
    diagram::ThemeName theme = diagram::ThemeName::Light;
    std::optional<tcp::SimTime> at; // what comes later is faint; absent: the whole story
    std::optional<TimeSpan> span;   // absent: the whole run
    QStringList heading;            // lines above the picture
    bool hasLegend = false;         // what the signs in it mean, below the rows
    bool hasStory = false;          // what is said about each step, or about the last one at `at`
};

} // namespace exporters
