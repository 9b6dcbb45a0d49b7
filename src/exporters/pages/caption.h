// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/options.h"
#include "diagram/painter.h"
#include "diagram/theme.h"
#include "trace/step.h"

#include <QRectF>
#include <QString>

#include <span>
#include <vector>

class QPainter;

namespace exporters {

// The words below a picture of one step: its heading and what is said about it, in one or two
// languages.
struct Caption
{
    QString heading;
    QString body;
};

[[nodiscard]] std::vector<Caption> captionsOf(const trace::Trace &trace, const trace::Step &step,
                                              const diagram::Languages &languages);

// The height that the captions of every step fit into, when their text is `pixels` high and they
// have so much width.
[[nodiscard]] double captionHeight(const trace::Trace &trace, std::span<const trace::Step> steps,
                                   const diagram::Languages &languages, double width,
                                   double pixels);

// Paints captions from the top of the rectangle down; a line that is too long is wrapped.
void paintCaptions(QPainter &painter, const std::vector<Caption> &captions, const QRectF &room,
                   double pixels, const diagram::Theme &theme);

} // namespace exporters
