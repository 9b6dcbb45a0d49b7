// SPDX-License-Identifier: MIT
#include "diagram/painting/textstyle.h"
#include "diagram/placing/placing.h"
#include "diagram/texts.h"

#include <algorithm>

namespace diagram {

namespace {

constexpr double LeastHeight = 0.5; // in text sizes: a short cut is seen as well

class CutPlacer
{
public:
    CutPlacer(const Placing &placing, const TimeScale &scale, double top)
        : m_placing(placing), m_scale(scale), m_top(top)
    {
    }

    void place(std::uint32_t index)
    {
        const trace::Cut &cut = m_placing.trace.cuts()[index];
        if (cut.since >= m_placing.trace.end())
            return; // it is never felt
        CutBand band = bandOf(cut);
        band.cut = index;
        placeWords(cut, band);
        m_placing.shapes.cuts.push_back(band);
    }

private:
    // What a host sends dies half-way, so a cut of one way is as wide as that.
    [[nodiscard]] CutBand bandOf(const trace::Cut &cut) const
    {
        const double client = m_placing.columns.host(tcp::Side::Client).lifeline;
        const double server = m_placing.columns.host(tcp::Side::Server).lifeline;
        const double middle = (client + server) / 2;
        CutBand band;
        band.left = static_cast<float>(cut.fromClient ? client : middle);
        band.right = static_cast<float>(cut.fromServer ? server : middle);
        band.top = static_cast<float>(m_top + m_scale.yAt(cut.since));
        const bool isOpen = cut.until > m_placing.trace.end();
        const double bottom =
            isOpen ? m_placing.end + m_placing.tail : m_top + m_scale.yAt(cut.until);
        band.bottom = static_cast<float>(
            std::max(bottom, band.top + LeastHeight * m_placing.options.textSize));
        band.since = cut.since;
        band.fromClient = cut.fromClient;
        band.fromServer = cut.fromServer;
        band.isOpenEnded = isOpen;
        return band;
    }

    // The words stand where no arrow goes through them, else at the top.
    void placeWords(const trace::Cut &cut, CutBand &band)
    {
        const double pixels = pixelsOf(Role::Cut, m_placing.options);
        const double width = band.right - band.left - 4 * m_placing.options.textSize;
        const QStringList lines =
            wrapped(cutText(m_placing.trace, cut, m_placing.options.languages), width, pixels);
        const double height = lineHeight(Role::Cut, m_placing.options);
        const double whole = height * static_cast<double>(lines.size());
        const double first = freePlace(band, whole, widestOf(lines)) + height / 2;
        band.firstLabel = static_cast<std::uint32_t>(m_placing.shapes.labels.size());
        for (const QString &line : lines) {
            Label label = m_placing.labels.make(line, Role::Cut, NoEvent, trace::NoSocket);
            label.x = (band.left + band.right) / 2;
            label.y = static_cast<float>(first + height * band.labelCount++);
            m_placing.shapes.labels.push_back(label);
        }
    }

    [[nodiscard]] double widestOf(const QStringList &lines) const
    {
        double width = 0;
        for (const QString &line : lines)
            width = std::max(width, m_placing.labels.width(line, Role::Cut));
        return width;
    }

    [[nodiscard]] double freePlace(const CutBand &band, double height, double width) const
    {
        const double step = 0.5 * m_placing.options.textSize;
        const double top = band.top + 0.3 * m_placing.options.textSize;
        for (double y = top; y + height <= band.bottom; y += step) {
            const Box box{{(band.left + band.right) / 2.0, y + height / 2}, width, height, 0};
            if (isFree(box))
                return y;
        }
        return top;
    }

    [[nodiscard]] bool isFree(const Box &box) const
    {
        const auto crosses = [&box](const Arrow &arrow) {
            return overlap(box, arrow.wayOut()) || overlap(box, arrow.wayIn());
        };
        const auto covers = [&box](const Label &label) { return overlap(box, boxOf(label)); };
        return std::ranges::none_of(m_placing.shapes.arrows, crosses)
               && std::ranges::none_of(m_placing.shapes.labels, covers);
    }

    const Placing &m_placing;
    const TimeScale &m_scale;
    double m_top;
};

} // namespace

void placeCuts(const Placing &placing, const TimeScale &scale, double top)
{
    CutPlacer placer(placing, scale, top);
    for (std::uint32_t i = 0; i < placing.trace.cuts().size(); ++i)
        placer.place(i);
}

} // namespace diagram
