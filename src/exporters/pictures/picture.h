// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/layout.h"
#include "diagram/moment.h"
#include "diagram/painter.h"
#include "diagram/theme.h"

#include <QRectF>
#include <QSizeF>
#include <QString>

class QPainter;

namespace exporters {

// The whole ladder as it stands in a file: heads above rows, on the theme's background.
class Picture
{
public:
    Picture(const trace::Trace &trace, const diagram::Options &options, diagram::ThemeName theme,
            std::optional<tcp::SimTime> at);

    [[nodiscard]] QSizeF size() const;
    [[nodiscard]] const diagram::Layout &layout() const { return m_layout; }
    [[nodiscard]] const diagram::Theme &theme() const { return m_theme; }
    // Paints what reaches into `exposed`, background included.
    void paint(QPainter &painter, const QRectF &exposed, diagram::Letters letters) const;
    // The characters in it that the embedded font lacks.
    [[nodiscard]] QString substituted() const;

private:
    diagram::Layout m_layout;
    const diagram::Theme &m_theme;
    diagram::Moment m_moment;
};

} // namespace exporters
