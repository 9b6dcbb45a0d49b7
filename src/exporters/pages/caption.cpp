// SPDX-License-Identifier: MIT
#include "exporters/pages/caption.h"

#include "diagram/fonts.h"
#include "diagram/texts.h"
#include "explanation/explainstep.h"

#include <QPainter>

#include <algorithm>

namespace exporters {

namespace {

constexpr double LineHeight = 1.4; // of the text's height
constexpr double HeadingSize = 1.15;
constexpr double Margin = 1.2;
constexpr double Gap = 0.4; // above each caption, and below the last

void paintLine(QPainter &painter, const QString &text, QPointF place, double pixels,
               diagram::Weight weight, const QColor &color)
{
    painter.setFont(diagram::font(pixels, weight));
    painter.setPen(color);
    painter.drawText(place, text);
}

} // namespace

std::vector<Caption> captionsOf(const trace::Trace &trace, const trace::Step &step,
                                const diagram::Languages &languages)
{
    const explanation::StepText first = explanation::explainStep(trace, step, languages.first);
    std::vector<Caption> captions{{first.heading, first.body}};
    if (languages.second) {
        const explanation::StepText second =
            explanation::explainStep(trace, step, *languages.second);
        captions.push_back({second.heading, second.body});
    }
    return captions;
}

double captionHeight(const trace::Trace &trace, std::span<const trace::Step> steps,
                     const diagram::Languages &languages, double width, double pixels)
{
    double highest = 0;
    for (const trace::Step &step : steps) {
        double height = Gap * pixels;
        for (const Caption &caption : captionsOf(trace, step, languages)) {
            const auto lines = diagram::wrapped(caption.body, width - 2 * Margin * pixels, pixels);
            height += pixels * (LineHeight * (HeadingSize + double(lines.size())) + Gap);
        }
        highest = std::max(highest, height);
    }
    return highest + Gap * pixels;
}

void paintCaptions(QPainter &painter, const std::vector<Caption> &captions, const QRectF &room,
                   double pixels, const diagram::Theme &theme)
{
    const double left = room.left() + Margin * pixels;
    const double width = room.width() - 2 * Margin * pixels;
    double y = room.top() + Gap * pixels;
    for (const Caption &caption : captions) {
        y += HeadingSize * LineHeight * pixels;
        paintLine(painter, caption.heading, {left, y}, HeadingSize * pixels, diagram::Weight::Bold,
                  theme.text);
        for (const QString &line : diagram::wrapped(caption.body, width, pixels)) {
            y += LineHeight * pixels;
            paintLine(painter, line, {left, y}, pixels, diagram::Weight::Regular, theme.text);
        }
        y += Gap * pixels;
    }
}

} // namespace exporters
