// SPDX-License-Identifier: MIT
#include "diagram/painting/textstyle.h"
#include "diagram/placing/placing.h"
#include "diagram/texts.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>
#include <deque>
#include <numbers>
#include <span>

namespace diagram {

namespace {

// How far along the arrow a label's middle is tried: in the middle, towards the sender, beyond.
constexpr std::array Places = {0.5,  0.42, 0.34, 0.28, 0.22, 0.16, 0.1,
                               0.58, 0.66, 0.72, 0.78, 0.84, 0.9};
// So many arrows before and after are looked at; more do not meet one label in practice.
constexpr std::size_t Neighbours = 48;

enum class Above : bool { No, Yes };

// The angle of text that reads from left to right along the line.
double readingAngle(const QLineF &line)
{
    const double rise = (line.dx() < 0 ? QLineF(line.p2(), line.p1()) : line).angle();
    return rise > 180 ? 360 - rise : -rise;
}

class LabelPlacer
{
public:
    explicit LabelPlacer(const Placing &placing) : m_placing(placing), m_shapes(placing.shapes) {}

    void place(std::size_t index)
    {
        const Arrow &arrow = m_shapes.arrows[index];
        std::vector<Label> labels = labelsOf(arrow);
        const std::size_t shown = placeMost(labels, index);
        for (std::size_t i = 0; i < labels.size(); ++i) {
            labels[i].isHidden = i >= shown;
            keep(labels[i]);
        }
    }

private:
    struct Placed
    {
        Box box;
        QRectF bounds;
    };

    // The name, what is special, and the numbers, as far as they are wanted.
    [[nodiscard]] std::vector<Label> labelsOf(const Arrow &arrow) const
    {
        const Options &options = m_placing.options;
        std::vector<Label> labels;
        const bool isFolded = folds(arrow);
        const QString name = isFolded ? firstLine(m_placing.trace, arrow.sent, options)
                                      : m_placing.arrowNames[indexOf(arrow.sent)];
        if (!name.isEmpty())
            labels.push_back(make(name, Role::ArrowName, arrow));
        if (isFolded) {
            for (const QString &line : below(arrow))
                labels.push_back(make(line, Role::ArrowName, arrow));
        }
        if (options.numbers) {
            const QString numbers = explanation::numbersLabel(m_placing.trace, arrow.sent,
                                                              *options.numbers, options.labels);
            labels.push_back(make(numbers, Role::ArrowNumbers, arrow));
        }
        return labels;
    }

    [[nodiscard]] bool folds(const Arrow &arrow) const
    {
        return m_placing.options.density > Density::Open
               || coversCross(arrow, m_placing.arrowNames[indexOf(arrow.sent)]);
    }

    // Of an arrow that dies before the text ends.
    [[nodiscard]] bool coversCross(const Arrow &arrow, const QString &text) const
    {
        const double room = arrow.wayIn().length() - m_placing.options.textSize;
        return arrow.isLost && m_placing.labels.width(text, Role::ArrowName) > room;
    }

    [[nodiscard]] QStringList below(const Arrow &arrow) const
    {
        const QStringList lines = linesBelow(m_placing.trace, arrow.sent, m_placing.options);
        const bool isTooLong = std::ranges::any_of(
            lines, [&](const QString &line) { return coversCross(arrow, line); });
        if (!isTooLong)
            return lines;
        Options narrow = m_placing.options;
        narrow.density = std::max(narrow.density, Density::Upright);
        return linesBelow(m_placing.trace, arrow.sent, narrow);
    }

    [[nodiscard]] Label make(const QString &text, Role role, const Arrow &arrow) const
    {
        Label label = m_placing.labels.make(text, role, arrow.sent, arrow.from);
        label.tone = static_cast<std::uint8_t>(arrow.kind);
        return label;
    }

    // Places as many of the labels as there is room for; returns how many.
    std::size_t placeMost(std::vector<Label> &labels, std::size_t index) const
    {
        for (const bool avoidsLines : {true, false}) {
            for (std::size_t count = labels.size(); count > 0; --count) {
                if (tryPlaces(std::span(labels).first(count), index, avoidsLines))
                    return count;
            }
        }
        return 0;
    }

    // The first label goes above the line, others below it, at the first place that is free.
    bool tryPlaces(std::span<Label> labels, std::size_t index, bool avoidsLines) const
    {
        for (const double place : Places) {
            for (const Above above : {Above::Yes, Above::No}) {
                if (above == Above::No && labels.size() > 1)
                    continue;
                if (m_shapes.arrows[index].turnX)
                    setBeside(labels, m_shapes.arrows[index], place);
                else
                    set(labels, m_shapes.arrows[index], place, above);
                const auto isFree = [&](const Label &label) {
                    return !isTaken(boxOf(label), index, avoidsLines);
                };
                if (std::ranges::all_of(labels, isFree))
                    return true;
            }
        }
        return false;
    }

    void set(std::span<Label> labels, const Arrow &arrow, double place, Above above) const
    {
        const QLineF line = arrow.wayIn();
        const double angle = readingAngle(line);
        const double radians = angle * std::numbers::pi / 180;
        const double gap = 0.12 * m_placing.options.textSize;
        double side = above == Above::Yes ? -1 : 1;
        double away = gap;
        for (Label &label : labels) {
            const QPointF middle = line.pointAt(inside(place, line, label.width));
            const double offset = side * (away + label.height / 2);
            label.x = static_cast<float>(middle.x() - std::sin(radians) * offset);
            label.y = static_cast<float>(middle.y() + std::cos(radians) * offset);
            label.angle = static_cast<float>(angle);
            away = side > 0 ? away + label.height : gap;
            side = 1;
        }
    }

    // Beyond the turn of a segment that comes back, one below the other.
    void setBeside(std::span<Label> labels, const Arrow &arrow, double place) const
    {
        const double gap = 0.5 * m_placing.options.textSize;
        const double side = *arrow.turnX > arrow.x1 ? 1 : -1;
        double y = arrow.pointAt(place).y();
        for (const Label &label : labels)
            y -= label.height / 2;
        for (Label &label : labels) {
            label.x = static_cast<float>(*arrow.turnX + side * (gap + label.width / 2));
            label.y = static_cast<float>(y + label.height / 2);
            label.angle = 0;
            y += label.height;
        }
    }

    // A label does not reach beyond the lifeline where its segment leaves, nor where it arrives.
    [[nodiscard]] double inside(double place, const QLineF &line, double width) const
    {
        const double length = std::max(1.0, line.length());
        const double margin = (width / 2 + 0.5 * m_placing.options.textSize) / length;
        return margin > 0.5 ? margin : std::clamp(place, margin, 1 - margin);
    }

    [[nodiscard]] bool isTaken(const Box &box, std::size_t index, bool avoidsLines) const
    {
        const QRectF bounds = box.bounds();
        const auto meets = [&](const Placed &other) {
            return bounds.intersects(other.bounds) && overlap(box, other.box);
        };
        if (meetsGap(box) || std::any_of(m_placed.rbegin(), m_placed.rend(), meets))
            return true;
        return avoidsLines && meetsLine(box, bounds, index);
    }

    // Whether another arrow's line crosses the box; `bounds` are the box's.
    [[nodiscard]] bool meetsLine(const Box &box, const QRectF &bounds, std::size_t index) const
    {
        const std::size_t first = index > Neighbours ? index - Neighbours : 0;
        const std::size_t last = std::min(m_shapes.arrows.size(), index + Neighbours);
        for (std::size_t other = first; other < last; ++other) {
            const Arrow &arrow = m_shapes.arrows[other];
            const bool isNear = std::min(arrow.y1, arrow.y2) < bounds.bottom()
                                && std::max(arrow.y1, arrow.y2) > bounds.top();
            const bool isOther = isNear && other != index;
            if (isOther && (overlap(box, arrow.wayOut()) || overlap(box, arrow.wayIn())))
                return true;
        }
        return false;
    }

    // The time that a break skips is written between the lifelines as well.
    [[nodiscard]] bool meetsGap(const Box &box) const
    {
        const QRectF bounds = box.bounds();
        auto gap = std::ranges::lower_bound(m_shapes.gaps, bounds.top(), {}, &Gap::bottom);
        for (; gap != m_shapes.gaps.end() && gap->top < bounds.bottom(); ++gap) {
            if (overlap(box, boxOf(m_shapes.labels[gap->label])))
                return true;
        }
        return false;
    }

    void keep(const Label &label)
    {
        m_shapes.labels.push_back(label);
        if (label.isHidden)
            return;
        const Box box = boxOf(label);
        m_placed.push_back({box, box.bounds()});
        if (m_placed.size() > 2 * Neighbours)
            m_placed.pop_front();
    }

    const Placing &m_placing;
    Shapes &m_shapes;
    std::deque<Placed> m_placed;
};

} // namespace

void placeArrowLabels(const Placing &placing)
{
    if (!placing.options.hasLabels)
        return;
    LabelPlacer placer(placing);
    for (std::size_t i = 0; i < placing.shapes.arrows.size(); ++i)
        placer.place(i);
}

} // namespace diagram
