// SPDX-License-Identifier: MIT
#include "diagram/placing/columns.h"

#include <algorithm>

namespace diagram {

namespace {

// Strips with more neighbours than this are too narrow for names that are written across.
constexpr int WideStrips = 2;
// In text sizes.
constexpr double WidestMiddle = 44;

double narrowestMiddle(Room room, const Options &options)
{
    if (room == Room::Comfortable)
        return 17;
    return options.density == Density::Open ? 11 : 10;
}

bool standsUpright(const ColumnNeeds &needs, const Options &options)
{
    const bool isCrowded = needs.strips > 1 && options.density >= Density::Upright;
    return options.hasUprightStates || isCrowded;
}

double stripWidth(const ColumnNeeds &needs, const Options &options)
{
    const double text = options.textSize;
    if (needs.strips <= WideStrips && standsUpright(needs, options))
        return (options.density < Density::Upright ? 1.8 : 2.9) * text;
    if (needs.strips <= WideStrips)
        return needs.stateText + (options.density == Density::Open ? 0.9 : 0.7) * text;
    const double widest = options.density < Density::Upright ? 1.8 : 1.45;
    return std::clamp(14 * text / needs.strips, 0.5 * text, widest * text);
}

struct Widths
{
    double calls = 0;
    double waits = 0;
    double strips = 0;
    double timers = 0;
    [[nodiscard]] double total() const { return calls + waits + strips + timers; }
};

Widths widthsOf(const ColumnNeeds &needs, const Options &options)
{
    const double text = options.textSize;
    const double bar = barWidth(options);
    Widths widths;
    if (needs.callText > 0)
        widths.calls = needs.callText + 0.5 * text;
    if (options.hasCalls && needs.callBars > 0)
        widths.waits = needs.callBars * bar + 0.5 * text;
    widths.strips = std::max(1, needs.strips) * stripWidth(needs, options)
                    + (needs.hasStripes ? 0.6 * text : 0);
    if (options.hasTimers && needs.timerBars > 0)
        widths.timers =
            needs.timerText + needs.timerBars * bar + (needs.timerText > 0 ? 0.9 : 0.5) * text;
    return widths;
}

// Client columns run to the right, server columns are their mirror image.
Span take(double &edge, double width, tcp::Side side)
{
    const double begin = edge;
    edge += side == tcp::Side::Client ? width : -width;
    return {std::min(begin, edge), std::max(begin, edge)};
}

HostColumns placeHost(const Widths &widths, const ColumnNeeds &needs, double outerEdge,
                      tcp::Side side, const Options &options)
{
    HostColumns columns;
    double edge = outerEdge;
    columns.calls = take(edge, widths.calls, side);
    columns.waits = take(edge, widths.waits, side);
    columns.timers = take(edge, widths.timers, side);
    columns.timerText = options.density < Density::Shared ? needs.timerText : needs.callText;
    columns.strips = take(edge, widths.strips, side);
    columns.stripWidth = stripWidth(needs, options);
    columns.lifeline = edge;
    return columns;
}

} // namespace

double barWidth(const Options &options)
{
    return 0.62 * options.textSize;
}

double widestCallText(const Options &options, Room room)
{
    const double scarce = options.hasUprightStates ? 5 : 6.5;
    return (room == Room::Comfortable ? 11 : scarce) * options.textSize;
}

Columns placeColumns(const std::array<ColumnNeeds, 2> &needs, double axisText, double arrowText,
                     const Options &options, Room room)
{
    const double text = options.textSize;
    const double margin = 0.8 * text;
    const Widths client = widthsOf(needs[0], options);
    const Widths server = widthsOf(needs[1], options);
    const double axis = axisText > 0 ? axisText + text : 0;
    const double fixed = 2 * margin + axis + client.total() + server.total();
    const double beside = options.density == Density::Open ? 2 : 1.4;
    const double least = std::max(narrowestMiddle(room, options) * text, arrowText + beside * text);
    const double most = std::max(WidestMiddle * text, least);
    const double middle = std::clamp(options.width - fixed, least, most);

    Columns columns;
    columns.width = std::max(options.width, fixed + middle);
    const double left = (columns.width - fixed - middle) / 2 + margin;
    columns.axis = {left, left + axis};
    const double right = columns.width - left;
    columns.hosts = {placeHost(client, needs[0], columns.axis.right, tcp::Side::Client, options),
                     placeHost(server, needs[1], right, tcp::Side::Server, options)};
    return columns;
}

} // namespace diagram
