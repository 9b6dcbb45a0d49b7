// SPDX-License-Identifier: MIT
#include "exporters/films/filmlimit.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace exporters {

namespace {

using Pace = FilmOptions::Pace;

constexpr int NarrowestFilm = 400; // pixels: what is written in it can just be read

// Settings that are tried in this order.
struct Try
{
    double scale = 1;
    int framesPerSecond = 0;
};

constexpr Try Watched[] = {{1, 20},   {1, 12},  {0.75, 12}, {0.75, 8},
                           {0.5, 12}, {0.5, 6}, {0.375, 6}};
constexpr double Stills[] = {1, 0.75, 0.5, 0.375};

FilmOptions scaled(const FilmOptions &wanted, double scale)
{
    FilmOptions options = wanted;
    const QSize size = wanted.size * scale;
    options.size = QSize(size.width() / 2 * 2, size.height() / 2 * 2);
    return scale == 1 ? wanted : options;
}

std::vector<FilmOptions> candidatesFor(const FilmOptions &wanted)
{
    std::vector<FilmOptions> candidates{wanted};
    const auto add = [&](const FilmOptions &options) {
        const bool isSmaller = options.size.width() < wanted.size.width();
        if (!isSmaller || options.size.width() >= NarrowestFilm)
            candidates.push_back(options);
    };
    for (const Try &one : Watched) {
        FilmOptions options = scaled(wanted, one.scale);
        options.framesPerSecond = one.framesPerSecond;
        if (wanted.pace == Pace::Watched && one.framesPerSecond < wanted.framesPerSecond)
            add(options);
    }
    for (const double scale : Stills) {
        FilmOptions options = scaled(wanted, scale);
        options.pace = Pace::Steps;
        if (wanted.pace == Pace::Watched || scale < 1)
            add(options);
    }
    return candidates;
}

// Bytes grow less than pixels do, and less than frames.
double expected(qint64 bytes, const FilmOptions &tried, const FilmOptions &next)
{
    const double area = double(next.size.width()) * next.size.height()
                        / (double(tried.size.width()) * tried.size.height());
    const double frames = double(next.framesPerSecond) / tried.framesPerSecond;
    return double(bytes) * std::pow(area, 0.7) * std::pow(frames, 0.7);
}

FilmChoice choiceOf(const FilmOptions &options)
{
    FilmChoice choice;
    choice.size = options.size;
    choice.framesPerSecond = options.pace == Pace::Steps ? 0 : options.framesPerSecond;
    choice.hold = options.hold;
    return choice;
}

} // namespace

Outcome writeWithin(qint64 mostBytes, const trace::Trace &trace, const FilmOptions &wanted,
                    int loops, const WriteFilm &write)
{
    const std::vector<FilmOptions> candidates = candidatesFor(wanted);
    Outcome outcome;
    const FilmOptions *tried = nullptr;
    for (const FilmOptions &options : candidates) {
        // What was tried tells which tries would be vain.
        const bool isVain =
            tried && tried->pace == options.pace
            && expected(outcome.failure->bytes, *tried, options) > 1.3 * double(mostBytes);
        if (isVain && &options != &candidates.back())
            continue;
        outcome.failure = write(Film(trace, options), {loops, mostBytes});
        if (!outcome.failure)
            outcome.choice = choiceOf(options);
        if (!outcome.failure || outcome.failure->kind != Failure::Kind::TooManyBytes)
            return outcome;
        outcome.failure->size = options.size;
        tried = &options;
    }
    return outcome;
}

std::optional<Failure> beyondLimit(qint64 bytes, double part, const LoopOptions &options)
{
    if (!options.mostBytes || bytes <= *options.mostBytes)
        return {};
    Failure failure;
    failure.kind = Failure::Kind::TooManyBytes;
    failure.bytes = qint64(std::ceil(double(bytes) / std::clamp(part, 0.01, 1.0)));
    return failure;
}

} // namespace exporters
