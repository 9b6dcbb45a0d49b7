// SPDX-License-Identifier: MIT
#pragma once

#include "exporters/render.h"

#include <QString>

namespace proof {

// What others have to say against a file that Fourwave has written: nothing, when their program
// reads it without complaint and finds in it what was drawn. One reader for each format: rsvg-convert
// for SVG and PNG, poppler for PDF, tshark for pcapng, giftopnm, webpinfo and ffprobe for films.
[[nodiscard]] QString complaintAbout(const QString &path, const trace::Trace &trace,
                                     const exporters::RenderRequest &request);

// How many pixels of two pictures of one size differ visibly, of 1. Other sizes differ wholly.
[[nodiscard]] double difference(const QString &one, const QString &other);

} // namespace proof
