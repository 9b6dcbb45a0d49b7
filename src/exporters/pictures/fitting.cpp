// SPDX-License-Identifier: MIT
#include "exporters/pictures/fitting.h"

#include <algorithm>
#include <cmath>

namespace exporters {

namespace {

using Result = std::variant<Fitted, Failure>;

constexpr double UnitsPerMillimetre = 96 / 25.4; // a unit is a 96th of an inch
constexpr double UnitsPerPoint = 96.0 / 72;
constexpr double SheetMargin = 48;  // units: half an inch
constexpr double SheetPoints = 9;   // of letters, where there is room
constexpr double ColumnPoints = 8;  // the same
constexpr double WidestStretch = 2; // of a ladder in a wide picture

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
        Picture picture = withLetters(width, ColumnPoints);
        if (pointsOf(picture, filling(picture, width)) < LeastPoints)
            picture = narrow(width);
        const Canvas canvas = filling(picture, width);
        const double points = pointsOf(picture, canvas);
        if (points < LeastPoints)
            return tooSmall(points, column.millimetres * LeastPoints / points);
        return Fitted{picture, canvas};
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

    // The narrowest ladder there is, its states upright.
    [[nodiscard]] Picture narrow(double width) const
    {
        PictureOptions options = m_options;
        options.options.hasUprightStates = true;
        options.options.width = width * options.options.textSize / (ColumnPoints * UnitsPerPoint);
        return {m_trace, options};
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
