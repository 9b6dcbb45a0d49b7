// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/layout.h"
#include "diagram/moment.h"
#include "diagram/painting/painter.h"
#include "diagram/painting/theme.h"
#include "exporters/pages/textblock.h"
#include "exporters/pictures/legendblock.h"
#include "exporters/pictures/pictureoptions.h"

#include <QRectF>
#include <QSizeF>
#include <QString>

class QPainter;

namespace exporters {

// A ladder as it stands in a file, on the theme's background: title, heads above rows, legend and
// texts.
class Picture
{
public:
    Picture(const trace::Trace &trace, const PictureOptions &options);

    [[nodiscard]] QSizeF size() const;
    [[nodiscard]] const diagram::Layout &layout() const { return m_layout; }
    [[nodiscard]] const diagram::Theme &theme() const { return *m_theme; }
    // Paints what reaches into `exposed`, background included.
    void paint(QPainter &painter, const QRectF &exposed, diagram::Letters letters) const;
    // The characters in it that the embedded font lacks.
    [[nodiscard]] QString substituted() const;

private:
    // The rows that are shown, in the layout's coordinates.
    struct Window
    {
        double top = 0;
        double bottom = 0;
        bool isWhole = true;
    };

    void placeTexts(const trace::Trace &trace, std::span<const trace::Step> steps,
                    const PictureOptions &options);
    void paintRows(QPainter &painter, const QRectF &exposed, diagram::Letters letters) const;
    void paintBelow(QPainter &painter, const QRectF &exposed, diagram::Letters letters) const;
    // Where the rows begin and end.
    [[nodiscard]] double rowsTop() const { return m_title.height() + m_layout.headsHeight(); }
    [[nodiscard]] double rowsBottom() const { return rowsTop() + m_window.bottom - m_window.top; }

    diagram::Layout m_layout;
    const diagram::Theme *m_theme;
    diagram::Moment m_moment;
    Window m_window;
    TextBlock m_title;
    LegendBlock m_legend;
    TextBlock m_story;
};

} // namespace exporters
