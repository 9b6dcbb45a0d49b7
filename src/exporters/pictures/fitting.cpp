// SPDX-License-Identifier: MIT
#include "exporters/pictures/fitting.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace exporters {

namespace {

using Result = std::variant<Fitted, Failure>;

constexpr double UnitsPerMillimetre = 96 / 25.4; // a unit is a 96th of an inch
constexpr double UnitsPerPoint = 96.0 / 72;
constexpr double SheetMargin = 48;    // units: half an inch
constexpr double SheetPoints = 9;     // of letters, where there is room
constexpr double ColumnPoints = 8;    // the same
constexpr double GoodPoints = 5.5;    // narrower ladders have no need to be tried
constexpr double SmallLetters = 0.91; // of the others; smaller ones would not be read in print
constexpr double WidestStretch = 2;   // of a ladder in a wide picture

// How a ladder is made narrow.
struct Folding
{
    diagram::Density density = diagram::Density::Open;
    bool hasUprightStates = false;
};

// The widest first.
constexpr Folding Foldings[] = {
    {diagram::Density::Open, false},    {diagram::Density::Open, true},
    {diagram::Density::Folded, false},  {diagram::Density::Folded, true},
    {diagram::Density::Shared, false},  {diagram::Density::Shared, true},
    {diagram::Density::Upright, false}, {diagram::Density::Upright, true},
};

// How much higher the rows become, so that what stands in several lines finds room.
constexpr double Stretches[] = {1, 1.3, 1.6, 2};
constexpr std::size_t LongRun = 2000; // events, of which few ladders are tried

// Texts for which there is no room.
auto hiddenTexts(const Picture &picture)
{
    return std::ranges::count_if(picture.layout().shapes().labels, &diagram::Label::isHidden);
}

// The picture in the middle of an area of so many units, as large as it can be but not larger than
// `most` units for one of the layout.
Canvas centred(const Picture &picture, QSizeF area, double most, double density)
{
    const QSizeF whole = picture.size();
    const double scale =
        std::min({most, area.width() / whole.width(), area.height() / whole.height()});
    const QSizeF free = area - whole * scale;
    return {area * density, QPointF(free.width() / 2, free.height() / 2) * density, scale * density,
            density};
}

double pointsOf(const Picture &picture, const Canvas &canvas)
{
    return picture.layout().options().textSize * canvas.scale / canvas.density / UnitsPerPoint;
}

Failure tooSmall(double points, double millimetres)
{
    Failure failure;
    failure.kind = Failure::Kind::TooSmall;
    failure.points = points;
    failure.millimetres = millimetres;
    return failure;
}

class Fitter
{
public:
    Fitter(const trace::Trace &trace, const PictureOptions &options, double density)
        : m_trace(trace), m_options(options), m_density(density)
    {
    }

    Result operator()(const extents::AsNeeded &) const
    {
        const Picture picture(m_trace, m_options);
        return Fitted{picture, canvasFor(picture, m_density)};
    }

    Result operator()(const extents::Pixels &pixels) const
    {
        const double aspect = double(pixels.size.width()) / pixels.size.height();
        const Picture picture = stretchedTo(aspect);
        return Fitted{picture, canvasFor(picture, pixels.size)};
    }

    Result operator()(const extents::Aspect &aspect) const
    {
        const Picture picture = stretchedTo(double(aspect.width) / aspect.height);
        const QSizeF whole = picture.size() * m_density;
        // Whole multiples of the ratio, so that it is exact in pixels.
        const double times =
            std::ceil(std::max(whole.width() / aspect.width, whole.height() / aspect.height));
        const QSize size(int(aspect.width * times), int(aspect.height * times));
        Canvas canvas = centred(picture, QSizeF(size) / m_density, 1, m_density);
        canvas.area = size;
        return Fitted{picture, canvas};
    }

    Result operator()(const extents::Paper &paper) const
    {
        const QSizeF sheet = paper.size.size(QPageSize::Point) * UnitsPerPoint;
        const QSizeF margins(2 * SheetMargin, 2 * SheetMargin);
        const Picture picture = withLetters(sheet.width() - margins.width(), SheetPoints);
        Canvas canvas =
            centred(picture, sheet - margins, mostScale(picture, SheetPoints), m_density);
        canvas.area = sheet * m_density;
        canvas.offset += QPointF(SheetMargin, SheetMargin) * m_density;
        if (pointsOf(picture, canvas) < LeastPoints)
            return tooSmall(pointsOf(picture, canvas), 0);
        return Fitted{picture, canvas};
    }

    Result operator()(const extents::Column &column) const
    {
        const double width = column.millimetres * UnitsPerMillimetre;
        double most = 0; // points
        std::optional<Fitted> largest;
        for (const Folding *folding = std::begin(Foldings); folding != std::end(Foldings);
             ++folding) {
            const Fitted fitted = folded(width, *folding, 1);
            const double points = pointsOf(fitted.picture, fitted.canvas);
            if (points >= GoodPoints)
                return withAllTexts(width, folding);
            if (points > most)
                largest = fitted;
            most = std::max(most, points);
        }
        if (most < LeastPoints)
            return tooSmall(most, column.millimetres * LeastPoints / most);
        return *largest;
    }

private:
    // As wide as a picture of that ratio asks for, within reason.
    [[nodiscard]] Picture stretchedTo(double aspect) const
    {
        Picture picture(m_trace, m_options);
        const double wanted = picture.size().height() * aspect;
        const double usual = m_options.options.width;
        PictureOptions options = m_options;
        options.options.width = std::clamp(wanted, picture.size().width(), WidestStretch * usual);
        if (options.options.width > picture.size().width())
            picture = Picture(m_trace, options);
        return picture;
    }

    // A ladder whose letters have that size when it fills the width.
    [[nodiscard]] Picture withLetters(double width, double points) const
    {
        PictureOptions options = m_options;
        options.options.width = width * options.options.textSize / (points * UnitsPerPoint);
        return {m_trace, options};
    }

    // From a folding on, the first with which no more texts lack room than usual; where there is
    // none, the one with the fewest.
    [[nodiscard]] Fitted withAllTexts(double width, const Folding *folding) const
    {
        const auto usual = hiddenTexts(Picture(m_trace, m_options));
        Fitted best = folded(width, *folding, 1);
        auto fewest = hiddenTexts(best.picture);
        const Folding *last = m_trace.events().size() > LongRun ? folding + 1 : std::end(Foldings);
        for (; folding != last; ++folding) {
            for (const double stretch : Stretches) {
                if (fewest <= usual)
                    return best;
                const Fitted other = folded(width, *folding, stretch);
                const auto hidden = hiddenTexts(other.picture);
                const bool isGood = pointsOf(other.picture, other.canvas) >= GoodPoints;
                if (isGood && hidden < fewest) {
                    fewest = hidden;
                    best = other;
                }
            }
        }
        return best;
    }

    // With rows that are so much higher.
    [[nodiscard]] Fitted folded(double width, const Folding &folding, double stretch) const
    {
        PictureOptions options = m_options;
        options.options.hasUprightStates = folding.hasUprightStates;
        options.options.density = folding.density;
        options.options.stepHeight *= stretch;
        options.options.leastText = SmallLetters * options.options.textSize;
        options.options.width = width * options.options.textSize / (ColumnPoints * UnitsPerPoint);
        const Picture picture(m_trace, options);
        return {picture, filling(picture, width)};
    }

    [[nodiscard]] static double mostScale(const Picture &picture, double points)
    {
        return points * UnitsPerPoint / picture.layout().options().textSize;
    }

    [[nodiscard]] Canvas filling(const Picture &picture, double width) const
    {
        const double scale = width / picture.size().width() * m_density;
        return {QSizeF(width * m_density, picture.size().height() * scale), {}, scale, m_density};
    }

    const trace::Trace &m_trace;
    const PictureOptions &m_options;
    double m_density;
};

} // namespace

std::optional<Failure> outsideRun(const trace::Trace &trace, const PictureOptions &options)
{
    if (!options.span || options.span->since <= trace.end())
        return {};
    Failure failure;
    failure.kind = Failure::Kind::OutsideRun;
    failure.end = trace.end();
    return failure;
}

std::variant<Fitted, Failure> fit(const trace::Trace &trace, const PictureOptions &options,
                                  const Extent &extent, double density)
{
    if (const auto outside = outsideRun(trace, options))
        return *outside;
    return std::visit(Fitter(trace, options, density), extent);
}

} // namespace exporters
