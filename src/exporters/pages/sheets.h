// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/layout.h"
#include "exporters/pages/part.h"
#include "exporters/pages/textblock.h"
#include "exporters/pictures/legendblock.h"
#include "exporters/pictures/pictureoptions.h"

#include <QSizeF>
#include <QString>

#include <vector>

class QPainter;

namespace exporters {

// A ladder on as many sheets of paper as it needs, each with the heads and no text cut; then, where
// they are wanted, legend and texts. Lengths are points.
class Sheets
{
public:
    // `page` is the paper's size, `title` what its foot says.
    Sheets(const trace::Trace &trace, const PictureOptions &options, QSizeF page,
           const QString &title);

    [[nodiscard]] std::size_t count() const { return m_parts.size() + m_tail.size(); }
    // The characters on them that the embedded font lacks.
    [[nodiscard]] QString substituted() const;
    // One sheet, from the painter's origin.
    void paint(QPainter &painter, std::size_t sheet) const;

private:
    // A sheet of texts.
    struct TextPage
    {
        double top = 0; // of the story
        double bottom = 0;
        bool hasLegend = false;
    };

    void placeLadder(const trace::Trace &trace, std::span<const trace::Step> steps,
                     const PictureOptions &options);
    void placeTail();
    void paintPartOf(QPainter &painter, std::size_t sheet) const;
    void paintTail(QPainter &painter, const TextPage &page, double y) const;
    void paintFoot(QPainter &painter, std::size_t sheet) const;
    [[nodiscard]] double room() const; // the height for rows and heads, or for texts

    QSizeF m_page;
    QString m_foot;
    const diagram::Theme *m_theme;
    diagram::Layout m_layout;
    double m_scale = 1; // points for one of the layout
    TextBlock m_title;
    LegendBlock m_legend;
    TextBlock m_story;
    std::vector<Part> m_parts;
    std::vector<TextPage> m_tail;
    bool m_isTailOnLastPart = false;
};

} // namespace exporters
