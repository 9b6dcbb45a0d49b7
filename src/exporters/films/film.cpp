// SPDX-License-Identifier: MIT
#include "exporters/films/film.h"

#include "diagram/legend.h"
#include "exporters/pages/caption.h"
#include "exporters/pages/part.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace exporters {

namespace {

constexpr double TitleSize = 1.4;      // of the letters
constexpr double LegendSize = 1.3;     // at most
constexpr double TextShare = 1.0 / 36; // of the height: what can be read in a small player
// Shares of the rows in sight. They stand still until time comes to the lowest and are then turned
// like pages: what does not move costs no bytes.
constexpr double Lowest = 0.86;
constexpr double AfterTurning = 0.3;

} // namespace

Film::Film(const trace::Trace &trace, const FilmOptions &options)
    : m_trace(trace), m_options(options), m_steps(trace::steps(trace)), m_pacing(trace, m_steps)
{
    m_text = m_options.size.height() * TextShare;
    m_options.options.width = m_options.size.width() * m_options.options.textSize / m_text;
    m_layout = diagram::Layout(trace, m_steps, m_options.options);
    m_scale = m_options.size.width() / m_layout.size().width();
    if (m_options.hasCaptions)
        m_captions = captionHeight(trace, m_steps, m_options.options.languages,
                                   m_options.size.width(), m_text);
    m_title = TextBlock(m_options.size.width() - 2 * captionMargin(m_text), TitleSize * m_text);
    if (!m_options.heading.isEmpty())
        m_title.skip(0.3);
    for (const QString &line : m_options.heading)
        m_title.add(line, diagram::Weight::Bold);
    m_rows = (m_options.size.height() - m_captions - m_title.height()) / m_scale
             - m_layout.headsHeight();
    if (m_options.pace == FilmOptions::Pace::Steps)
        addSteps();
    else
        addWatched();
    keepSpan();
    placeRows();
    if (m_options.hasLegend)
        addLegend();
}

void Film::addSteps()
{
    for (int step = 0; step < m_pacing.stepCount(); ++step)
        m_frames.push_back({m_pacing.startOf(step), m_options.hold});
    if (m_frames.empty())
        m_frames.push_back({m_pacing.end(), m_options.hold});
}

void Film::addWatched()
{
    const auto frame = tcp::Duration(std::chrono::seconds(1)) / m_options.framesPerSecond;
    const auto watched = tcp::Duration(
        static_cast<tcp::Duration::rep>(static_cast<double>(frame.count()) * m_options.speed));
    for (tcp::Duration at{}; at < m_pacing.length(); at += watched)
        m_frames.push_back({m_pacing.positionAt(at), frame});
    m_frames.push_back({m_pacing.end(), m_options.hold});
}

// The frames of the span; where there are none, the one that stands then.
void Film::keepSpan()
{
    if (!m_options.span)
        return;
    const auto isLate = [&](const Frame &frame) {
        return frame.position.time > m_options.span->until;
    };
    const auto isEarly = [&](const Frame &frame) {
        return frame.position.time < m_options.span->since;
    };
    m_frames.erase(std::ranges::find_if(m_frames.begin() + 1, m_frames.end(), isLate),
                   m_frames.end());
    m_frames.erase(m_frames.begin(),
                   std::ranges::find_if_not(m_frames.begin(), m_frames.end() - 1, isEarly));
    m_frames.back().duration = m_options.hold;
}

void Film::placeRows()
{
    const double lowest = std::max(0.0, m_layout.size().height() - m_rows);
    double top = 0;
    for (Frame &frame : m_frames) {
        const double now = m_layout.yOf(momentAt(frame.position));
        if (now < top || now > top + Lowest * m_rows)
            top = std::clamp(now - AfterTurning * m_rows, 0.0, lowest);
        frame.top = top;
    }
}

// Of the signs that were to be seen, with letters as large as the picture allows.
void Film::addLegend()
{
    const auto tops = std::ranges::minmax(m_frames, {}, &Frame::top);
    const auto signs = diagram::signsIn(m_layout, tops.min.top, tops.max.top + m_rows);
    const double most = m_options.size.height() - m_title.height();
    double pixels = LegendSize * m_text;
    do {
        m_legend = LegendBlock(signs, m_options.options.languages, m_options.size.width(), pixels);
        pixels *= 0.9;
    } while (m_legend.height() > most || m_legend.width() > m_options.size.width());
    Frame frame = m_frames.back();
    frame.duration = 2 * m_options.hold;
    frame.isLegend = true;
    m_frames.push_back(frame);
}

tcp::Duration Film::length() const
{
    tcp::Duration length{};
    for (const Frame &frame : m_frames)
        length += frame.duration;
    return length;
}

diagram::Moment Film::momentAt(const trace::Position &position) const
{
    return {position.time, static_cast<std::uint32_t>(position.step + 1)};
}

QImage Film::image(std::size_t frame) const
{
    const Frame &shown = m_frames[frame];
    const diagram::Theme &theme = diagram::theme(m_options.theme);
    QImage image(m_options.size, QImage::Format_RGB32);
    image.fill(theme.background);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    m_title.paint(painter, {captionMargin(m_text), 0}, 0, m_title.height(), theme.text,
                  diagram::Letters::Text);
    painter.translate(0, m_title.height());
    if (shown.isLegend) {
        painter.setRenderHint(QPainter::Antialiasing);
        m_legend.paint(painter, theme, diagram::Letters::Text);
    } else {
        paintRows(painter, shown);
    }
    return image;
}

// Below the title, with what is said at the foot.
void Film::paintRows(QPainter &painter, const Frame &frame) const
{
    const diagram::Theme &theme = diagram::theme(m_options.theme);
    painter.scale(m_scale, m_scale);
    paintPart(painter, m_layout, theme, {frame.top, m_rows, momentAt(frame.position)},
              diagram::Letters::Text);
    painter.resetTransform();
    painter.setRenderHint(QPainter::TextAntialiasing);
    const QRectF room(0, m_options.size.height() - m_captions, m_options.size.width(), m_captions);
    painter.fillRect(room, theme.headBackground);
    if (m_options.hasCaptions && frame.position.step >= 0)
        paintCaption(painter, static_cast<std::size_t>(frame.position.step), room);
}

void Film::paintCaption(QPainter &painter, std::size_t step, const QRectF &room) const
{
    if (m_told != step) {
        const auto captions = captionsOf(m_trace, m_steps[step], m_options.options.languages);
        m_caption = captionBlock(captions, room.width(), m_text);
        m_told = step;
    }
    m_caption.paint(painter, {captionMargin(m_text), room.top()}, 0, room.height(),
                    diagram::theme(m_options.theme).text, diagram::Letters::Text);
}

} // namespace exporters
