// SPDX-License-Identifier: MIT
#include "exporters/pictures/picture.h"

#include "diagram/painting/fonts.h"
#include "exporters/pages/caption.h"
#include "exporters/pages/part.h"
#include "exporters/pictures/layouttexts.h"
#include "exporters/pictures/toldsteps.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace exporters {

namespace {

constexpr double TitleSize = 1.5; // of the ladder's letters

} // namespace

Picture::Picture(const trace::Trace &trace, const PictureOptions &options)
    : m_theme(&diagram::theme(options.theme))
{
    const std::vector<trace::Step> steps = trace::steps(trace);
    m_layout = diagram::Layout(trace, steps, options.options);
    if (options.at)
        m_moment = m_layout.momentAt(*options.at);
    m_window = {0, m_layout.size().height(), !options.span};
    if (options.span) {
        const Part part = partOf(m_layout, *options.span);
        m_window = {part.top, part.top + part.height, false};
    }
    placeTexts(trace, steps, options);
}

void Picture::placeTexts(const trace::Trace &trace, std::span<const trace::Step> steps,
                         const PictureOptions &options)
{
    const double text = options.options.textSize;
    const double width = m_layout.size().width();
    m_title = TextBlock(width - 2 * captionMargin(text), TitleSize * text);
    if (!options.heading.isEmpty())
        m_title.skip(0.3);
    for (const QString &line : options.heading)
        m_title.add(line, diagram::Weight::Bold);
    if (options.hasLegend)
        m_legend = LegendBlock(diagram::signsIn(m_layout, m_window.top, m_window.bottom),
                               options.options.languages, width, text);
    if (options.hasStory)
        m_story =
            storyBlock(trace, toldSteps(steps, options), options.options.languages, width, text);
}

QSizeF Picture::size() const
{
    return {std::ceil(m_layout.size().width()),
            std::ceil(rowsBottom() + m_legend.height() + m_story.height())};
}

void Picture::paint(QPainter &painter, const QRectF &exposed, diagram::Letters letters) const
{
    painter.fillRect(exposed, m_theme->background);
    if (exposed.bottom() > rowsTop() && exposed.top() < rowsBottom())
        paintRows(painter, exposed, letters);
    if (exposed.top() < rowsTop()) {
        const double margin = captionMargin(m_layout.options().textSize);
        m_title.paint(painter, {margin, 0}, exposed.top(), exposed.bottom(), m_theme->text,
                      letters);
        painter.save();
        painter.translate(0, m_title.height());
        diagram::paintHeads(painter, m_layout, *m_theme, letters);
        painter.restore();
    }
    if (exposed.bottom() > rowsBottom())
        paintBelow(painter, exposed, letters);
}

void Picture::paintRows(QPainter &painter, const QRectF &exposed, diagram::Letters letters) const
{
    const double down = rowsTop() - m_window.top;
    const double top = std::max(m_window.top, exposed.top() - down);
    const double bottom = std::min(m_window.bottom, exposed.bottom() - down);
    const QRectF rows(exposed.left(), top, exposed.width(), bottom - top);
    painter.save();
    painter.translate(0, down);
    if (!m_window.isWhole)
        painter.setClipRect(
            QRectF(exposed.left(), m_window.top, exposed.width(), m_window.bottom - m_window.top),
            Qt::IntersectClip);
    diagram::paintRows(painter, m_layout, rows, *m_theme, m_moment, letters);
    if (m_moment != diagram::Moment{})
        diagram::paintFlight(painter, m_layout, rows, *m_theme, m_moment, letters);
    if (m_window.top > 0)
        diagram::paintContinuedStates(painter, m_layout, m_window.top, *m_theme, m_moment, letters);
    painter.restore();
}

void Picture::paintBelow(QPainter &painter, const QRectF &exposed, diagram::Letters letters) const
{
    const double legend = rowsBottom();
    const double story = legend + m_legend.height();
    painter.save();
    painter.setRenderHints(QPainter::TextAntialiasing | QPainter::Antialiasing);
    painter.translate(0, legend);
    if (exposed.top() < story)
        m_legend.paint(painter, *m_theme, letters);
    painter.translate(0, m_legend.height());
    const double margin = captionMargin(m_layout.options().textSize);
    m_story.paint(painter, {margin, 0}, exposed.top() - story, exposed.bottom() - story,
                  m_theme->text, letters);
    painter.restore();
}

QString Picture::substituted() const
{
    return diagram::missingCharacters(m_title.text() + m_legend.text() + m_story.text()
                                      + textsOf(m_layout));
}

} // namespace exporters
