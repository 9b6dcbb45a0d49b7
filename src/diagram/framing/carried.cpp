// SPDX-License-Identifier: MIT
#include "diagram/framing/carried.h"

#include "diagram/painting/painting.h"
#include "tcp/state.h"

#include <algorithm>
#include <cmath>

namespace diagram {

namespace {

// In text sizes.
constexpr double ChipMargin = 0.25; // beside a name
constexpr double ChipGap = 0.15;
constexpr double LongestName = 9;

// A state that lasts where the rows begin.
struct Carried
{
    const Cell *cell = nullptr;
    const Label *gliding = nullptr; // its name, on one line across it, that moves into the strip
    bool isNamed = false;           // the name below the strip is still whole
};

// A name that has no room in its cell, on a ground of its own colour.
struct Chip
{
    const Cell *cell = nullptr;
    QString name;
    double width = 0;
    int cells = 1; // neighbours in the same state
};

QString nameOf(const Cell &cell)
{
    if (cell.isUnknown)
        return QStringLiteral("?");
    const std::string_view name = tcp::toString(cell.state);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

class Strip
{
public:
    Strip(Painting &painting, double top)
        : m_painting(painting), m_top(top), m_text(painting.text()),
          m_height(carriedHeight(painting.layout.options()))
    {
    }

    void paint(tcp::Side side)
    {
        const std::vector<Carried> all = carried(side);
        for (const Carried &each : all)
            paintCell(each);
        if (m_painting.layout.options().hasStateNames)
            paintChips(chips(all), side);
    }

private:
    // From the lifeline outwards.
    [[nodiscard]] std::vector<Carried> carried(tcp::Side side) const
    {
        const Span &strips = m_painting.layout.columns().host(side).strips;
        std::vector<Carried> all;
        m_painting.layout.visitCells(m_top, m_top, [&](std::size_t i) {
            const Cell &cell = m_painting.layout.shapes().cells[i];
            const bool isClosed = cell.state == tcp::State::Closed && !cell.isUnknown;
            const bool isHere = strips.left <= cell.left + 1 && cell.right <= strips.right + 1;
            if (isHere && !isClosed && cell.top < m_top && m_top < cell.bottom)
                all.push_back(read(cell));
        });
        const auto distance = [&](const Carried &each) {
            const double middle = (each.cell->left + each.cell->right) / 2;
            return side == tcp::Side::Client ? strips.right - middle : middle - strips.left;
        };
        std::ranges::sort(all, {}, distance);
        return all;
    }

    [[nodiscard]] Carried read(const Cell &cell) const
    {
        Carried found{&cell, nullptr, true};
        int lines = 0;
        const auto visit = [&](std::size_t i) {
            const Label &label = m_painting.layout.shapes().labels[i];
            const bool isName = label.role == Role::State && label.event == cell.from
                                && label.socket == cell.socket;
            if (!isName)
                return;
            ++lines;
            const bool isInSight = !label.isHidden && boxOf(label).bounds().top() >= m_top;
            found.isNamed = found.isNamed && isInSight;
            found.gliding = label.angle == 0 && !label.isHidden ? &label : nullptr;
        };
        m_painting.layout.visitLabels(cell.top, cell.top + LongestName * m_text, visit);
        if (lines != 1)
            found.gliding = nullptr;
        found.isNamed = found.isNamed && lines > 0;
        return found;
    }

    [[nodiscard]] const Theme::StateColors &colorsOf(const Cell &cell) const
    {
        return cell.isUnknown ? m_painting.theme.unknown : m_painting.theme.state(cell.state);
    }

    [[nodiscard]] QColor tint(const QColor &color, const Cell &cell) const
    {
        return m_painting.tint(color, m_painting.isPast(cell.from), cell.socket);
    }

    void write(const QString &name, QPointF centre, double width, const Cell &cell)
    {
        m_painting.drawText(name, centre, width, 0,
                            pixelsOf(Role::State, m_painting.layout.options()),
                            weightOf(Role::State), tint(colorsOf(cell).text, cell));
    }

    void paintCell(const Carried &each)
    {
        if (!m_painting.layout.options().hasStateNames)
            return;
        const Cell &cell = *each.cell;
        m_painting.painter.fillRect(QRectF(cell.left, 0, cell.right - cell.left, m_height),
                                    tint(colorsOf(cell).fill, cell));
        if (each.isNamed || each.gliding == nullptr)
            return;
        // One that is half in sight goes on where it stands.
        const double y = std::max(m_height / 2, m_height + each.gliding->y - m_top);
        write(m_painting.layout.shapes().texts[each.gliding->text], {each.gliding->x, y},
              each.gliding->textWidth, cell);
    }

    [[nodiscard]] std::vector<Chip> chips(const std::vector<Carried> &all) const
    {
        std::vector<Chip> chips;
        for (const Carried &each : all) {
            const bool isStripe = each.cell->right - each.cell->left < m_text;
            if (each.isNamed || each.gliding != nullptr || isStripe)
                continue;
            const bool isSame = !chips.empty() && chips.back().cell->state == each.cell->state
                                && chips.back().cell->isUnknown == each.cell->isUnknown;
            if (isSame)
                ++chips.back().cells;
            else
                chips.push_back({each.cell, nameOf(*each.cell)});
        }
        for (Chip &chip : chips)
            measure(chip);
        return chips;
    }

    void measure(Chip &chip) const
    {
        if (chip.cells > 1)
            chip.name += QStringLiteral(" ×%1").arg(chip.cells);
        chip.width = textWidth(chip.name, pixelsOf(Role::State, m_painting.layout.options()),
                               weightOf(Role::State))
                     + 2 * ChipMargin * m_text;
    }

    // Beside each other from the lifeline outwards, as the cells are; where that is too wide the
    // first one stands between the lifelines. What has no room even so keeps its colour only.
    void paintChips(std::vector<Chip> chips, tcp::Side side)
    {
        const Columns &columns = m_painting.layout.columns();
        const double lifeline = columns.host(side).lifeline;
        const double outward = side == tcp::Side::Client ? -1 : 1;
        const double outside = side == tcp::Side::Client ? lifeline : columns.width - lifeline;
        const double between =
            std::abs(columns.host(tcp::other(side)).lifeline - lifeline) / 2 - ChipGap * m_text;
        const double inside =
            chips.size() > 1 && widthOf(chips) > outside ? chips.front().width : 0;
        if (inside > 0 && inside + ChipGap * m_text <= between)
            paintChip(chips.front(), lifeline - outward * ChipGap * m_text, -outward);
        if (inside > 0)
            chips.erase(chips.begin());
        double edge = lifeline;
        for (const Chip &chip : chips) {
            if (std::abs(edge - lifeline) + chip.width > outside)
                return;
            edge = paintChip(chip, edge + outward * ChipGap * m_text, outward);
        }
    }

    [[nodiscard]] double widthOf(const std::vector<Chip> &chips) const
    {
        double width = 0;
        for (const Chip &chip : chips)
            width += chip.width + ChipGap * m_text;
        return width;
    }

    // From an edge on, as far as its name needs; returns the other edge.
    double paintChip(const Chip &chip, double edge, double direction)
    {
        const double end = edge + direction * chip.width;
        const QRectF ground(std::min(edge, end), 0, chip.width, m_height);
        m_painting.painter.fillRect(ground, tint(colorsOf(*chip.cell).fill, *chip.cell));
        write(chip.name, ground.center(), chip.width - 2 * ChipMargin * m_text, *chip.cell);
        return end;
    }

    Painting &m_painting;
    double m_top;
    double m_text;
    double m_height;
};

} // namespace

double carriedHeight(const Options &options)
{
    return std::ceil(1.4 * options.textSize);
}

void paintCarried(QPainter &painter, const Layout &layout, double top, const Theme &theme,
                  const Moment &moment)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QRectF area(0, 0, layout.size().width(), carriedHeight(layout.options()));
    painter.setClipRect(area, Qt::IntersectClip);
    Painting painting(painter, layout, area, theme, moment, Letters::Text);
    Strip strip(painting, top);
    for (const tcp::Side side : {tcp::Side::Client, tcp::Side::Server}) {
        strip.paint(side);
        const double width = theme.lineWidth;
        const double x = layout.columns().host(side).lifeline - width / 2;
        painter.fillRect(QRectF(x, 0, width, area.height()), theme.lifeline);
    }
    painter.restore();
}

} // namespace diagram
