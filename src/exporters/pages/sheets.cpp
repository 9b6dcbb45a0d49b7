// SPDX-License-Identifier: MIT
#include "exporters/pages/sheets.h"

#include "diagram/painting/fonts.h"
#include "exporters/pages/caption.h"
#include "exporters/pictures/layouttexts.h"
#include "exporters/pictures/toldsteps.h"

#include <QPainter>

namespace exporters {

namespace {

// Points.
constexpr double PaperMargin = 36; // half an inch
constexpr double PaperText = 9;    // the size of letters
constexpr double FootHeight = 18;

} // namespace

Sheets::Sheets(const trace::Trace &trace, const PictureOptions &options, QSizeF page,
               const QString &title)
    : m_page(page), m_foot(title), m_theme(&diagram::theme(options.theme))
{
    const std::vector<trace::Step> steps = trace::steps(trace);
    const double width = page.width() - 2 * PaperMargin;
    m_title = TextBlock(width, 1.5 * PaperText);
    for (const QString &line : options.heading)
        m_title.add(line, diagram::Weight::Bold);
    placeLadder(trace, steps, options);
    if (options.hasLegend)
        m_legend = LegendBlock(diagram::signsIn(m_layout, m_parts.front().top,
                                                m_parts.back().top + m_parts.back().height),
                               options.options.languages, width, PaperText);
    if (options.hasStory)
        m_story = storyBlock(trace, toldSteps(steps, options), options.options.languages, width,
                             PaperText);
    placeTail();
}

void Sheets::placeLadder(const trace::Trace &trace, std::span<const trace::Step> steps,
                         const PictureOptions &options)
{
    const double width = m_page.width() - 2 * PaperMargin;
    diagram::Options fitted = options.options;
    fitted.width = width * fitted.textSize / PaperText;
    m_layout = diagram::Layout(trace, steps, fitted);
    m_scale = width / m_layout.size().width();
    const Part whole =
        options.span ? partOf(m_layout, *options.span) : Part{0, m_layout.size().height(), {}};
    m_parts = cutIntoParts(m_layout, whole, room() / m_scale - m_layout.headsHeight());
    if (options.at) {
        for (Part &part : m_parts)
            part.moment = m_layout.momentAt(*options.at);
    }
}

double Sheets::room() const
{
    return m_page.height() - 2 * PaperMargin - FootHeight - m_title.height();
}

// Below the last rows where there is room, else on sheets of its own.
void Sheets::placeTail()
{
    const double height = m_legend.height() + m_story.height();
    const double free = room() - (m_parts.back().height + m_layout.headsHeight()) * m_scale;
    m_isTailOnLastPart = height > 0 && height <= free;
    if (height <= 0 || m_isTailOnLastPart)
        return;
    double top = 0;
    do {
        const bool isFirst = m_tail.empty();
        const double end = m_story.endOfPage(top, room() - (isFirst ? m_legend.height() : 0));
        m_tail.push_back({top, end, isFirst});
        top = end;
    } while (top < m_story.height());
}

QString Sheets::substituted() const
{
    return diagram::missingCharacters(m_foot + m_title.text() + m_legend.text() + m_story.text()
                                      + textsOf(m_layout));
}

void Sheets::paint(QPainter &painter, std::size_t sheet) const
{
    painter.fillRect(QRectF(QPointF(), m_page), m_theme->background);
    m_title.paint(painter, {PaperMargin, PaperMargin}, 0, m_title.height(), m_theme->text,
                  diagram::Letters::Text);
    const double top = PaperMargin + m_title.height();
    if (sheet < m_parts.size())
        paintPartOf(painter, sheet);
    else
        paintTail(painter, m_tail[sheet - m_parts.size()], top);
    if (m_isTailOnLastPart && sheet + 1 == m_parts.size())
        paintTail(painter, {0, m_story.height(), true},
                  top + (m_parts.back().height + m_layout.headsHeight()) * m_scale);
    paintFoot(painter, sheet);
}

void Sheets::paintPartOf(QPainter &painter, std::size_t sheet) const
{
    painter.save();
    painter.translate(PaperMargin, PaperMargin + m_title.height());
    painter.scale(m_scale, m_scale);
    paintPart(painter, m_layout, *m_theme, m_parts[sheet], diagram::Letters::Text);
    painter.restore();
}

void Sheets::paintTail(QPainter &painter, const TextPage &page, double y) const
{
    painter.save();
    painter.translate(PaperMargin, y);
    if (page.hasLegend) {
        m_legend.paint(painter, *m_theme, diagram::Letters::Text);
        painter.translate(0, m_legend.height());
    }
    m_story.paint(painter, {captionMargin(PaperText), -page.top}, page.top, page.bottom,
                  m_theme->text, diagram::Letters::Text);
    painter.restore();
}

void Sheets::paintFoot(QPainter &painter, std::size_t sheet) const
{
    const QRectF foot(PaperMargin, m_page.height() - PaperMargin, m_page.width() - 2 * PaperMargin,
                      FootHeight);
    painter.setPen(m_theme->mutedText);
    painter.setFont(diagram::font(PaperText));
    painter.drawText(foot, Qt::AlignLeft, m_foot);
    painter.drawText(foot, Qt::AlignRight, QStringLiteral("%1 / %2").arg(sheet + 1).arg(count()));
}

} // namespace exporters
