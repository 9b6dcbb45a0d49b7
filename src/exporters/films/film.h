// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/layout.h"
#include "diagram/options.h"
#include "diagram/painting/theme.h"
#include "exporters/pages/textblock.h"
#include "exporters/pictures/legendblock.h"
#include "exporters/pictures/pictureoptions.h"
#include "trace/pacing.h"

#include <QImage>
#include <QSize>
#include <QStringList>

#include <vector>

namespace exporters {

// How a run is told in time.
struct FilmOptions
{
    enum class Pace : std::uint8_t {
        Watched, // as it is played: segments fly, long waits are short
        Steps,   // a still picture a step
    };
    Pace pace = Pace::Watched;
    double speed = 1;                             // of Watched
    tcp::Duration hold = std::chrono::seconds(2); // of each step in Steps, and of the last picture
    int framesPerSecond = 20;                     // of Watched
    QSize size{1280, 720};                        // pixels
    bool hasCaptions = true;                      // what is said about the step, below the picture
    diagram::Options options;
    diagram::ThemeName theme = diagram::ThemeName::Light;
    std::optional<TimeSpan> span; // absent: the whole run
    QStringList heading;          // lines above every picture
    bool hasLegend = false;       // what the signs mean, as a last picture, shown twice as long
};

// A run as a sequence of pictures, each painted when it is asked for, so that memory does not grow
// with the length. The trace outlives it.
class Film
{
public:
    Film(const trace::Trace &trace, const FilmOptions &options);

    [[nodiscard]] std::size_t frameCount() const { return m_frames.size(); }
    // How long a frame is shown.
    [[nodiscard]] tcp::Duration durationOf(std::size_t frame) const
    {
        return m_frames[frame].duration;
    }
    [[nodiscard]] tcp::Duration length() const;
    [[nodiscard]] QSize size() const { return m_options.size; }
    // Format_RGB32.
    [[nodiscard]] QImage image(std::size_t frame) const;

private:
    struct Frame
    {
        trace::Position position;
        tcp::Duration duration{};
        double top = 0; // of the rows in sight
        bool isLegend = false;
    };

    void addSteps();
    void addWatched();
    void keepSpan();
    void placeRows();
    void addLegend();
    void paintRows(QPainter &painter, const Frame &frame) const;
    void paintCaption(QPainter &painter, std::size_t step, const QRectF &room) const;
    [[nodiscard]] diagram::Moment momentAt(const trace::Position &position) const;

    const trace::Trace &m_trace;
    FilmOptions m_options;
    std::vector<trace::Step> m_steps;
    trace::Pacing m_pacing;
    diagram::Layout m_layout;
    double m_scale = 1;
    double m_text = 0; // pixels
    TextBlock m_title;
    LegendBlock m_legend;
    double m_captions = 0; // the height below the ladder, pixels
    double m_rows = 0;     // the height of the rows in sight, in the layout's coordinates
    std::vector<Frame> m_frames;
    mutable TextBlock m_caption; // of the step that was told last
    mutable std::optional<std::size_t> m_told;
};

} // namespace exporters
