// SPDX-License-Identifier: MIT
#include "diagram/changes.h"

#include "diagram/painting/textstyle.h"
#include "diagram/texts.h"
#include "explanation/changes.h"
#include "explanation/segments.h"

#include <algorithm>

namespace diagram {

namespace {

using exploration::Comparison;
using exploration::Difference;
using trace::EventId;
using trace::Trace;

// Along an arrow, from where it leaves: tags of what is there, and of what was.
constexpr double TagPlace = 0.16;
constexpr double GonePlace = 0.84;
constexpr double TagHeight = 1.35; // in text sizes, as what follows
constexpr double SignWidth = 1.15;
constexpr double Padding = 0.35;

bool isSegment(const Trace &trace, EventId id)
{
    return std::holds_alternative<trace::SegmentSent>(trace.event(id).fact);
}

bool isCall(const Trace &trace, EventId id)
{
    return std::holds_alternative<trace::CallMade>(trace.event(id).fact);
}

// Between the lifelines, beside the one that the arrow leaves; of one that is lost behind its end.
void keepBeside(QRectF &box, const Arrow &arrow, double text)
{
    const bool isRightward = arrow.x2 > arrow.x1;
    if (arrow.isLost) {
        const double away = 0.8 * text + box.width() / 2;
        box.moveCenter({arrow.x2 + (isRightward ? away : -away), arrow.y2});
        return;
    }
    const double margin = 0.5 * text;
    if (isRightward)
        box.moveLeft(std::max<double>(box.left(), arrow.x1 + margin));
    else
        box.moveRight(std::min<double>(box.right(), arrow.x1 - margin));
}

// Places the marks of one comparison.
class Marker
{
public:
    Marker(const Layout &layout, const Trace &before, const Trace &after)
        : m_layout(layout), m_before(before), m_after(after), m_text(layout.options().textSize)
    {
    }

    ChangeMarks mark(const Comparison &comparison)
    {
        for (const Difference &difference : comparison.differences)
            add(difference);
        return std::move(m_marks);
    }

private:
    void add(const Difference &difference)
    {
        const Trace &trace = difference.second ? m_after : m_before;
        const EventId event = difference.second ? *difference.second : *difference.first;
        if (isSegment(trace, event))
            addSegment(difference);
        else if (isCall(trace, event))
            addCall(difference, trace.event(event));
    }

    void addSegment(const Difference &difference)
    {
        const bool isMoved = difference.kind == Difference::Kind::OtherTime;
        if (isMoved || !difference.second)
            m_marks.ghosts.push_back(ghostOf(*difference.first, !difference.second));
        if (!difference.second) {
            addTag(m_marks.ghosts.back().line.pointAt(GonePlace), difference);
            return;
        }
        const auto &arrows = m_layout.shapes().arrows;
        const auto arrow = std::ranges::lower_bound(arrows, *difference.second, {}, &Arrow::sent);
        if (arrow == arrows.end() || arrow->sent != *difference.second)
            return;
        addTag(arrow->pointAt(TagPlace), difference);
        keepBeside(m_marks.tags.back().box, *arrow, m_text);
    }

    // Beside the lane's text; what is gone stands where its text was.
    void addCall(const Difference &difference, const trace::Event &event)
    {
        const HostColumns &columns = m_layout.columns().host(event.host);
        const double y =
            difference.second ? m_layout.yOf(*difference.second) : m_layout.yAt(event.at);
        const double above = difference.second ? 1.2 * m_text : 0;
        if (m_layout.options().hasCalls && !m_layout.options().blanksCalls)
            addTag({columns.calls.centre(), y - above}, difference, nameOf(difference));
    }

    // A call that is gone must say which.
    [[nodiscard]] QString nameOf(const Difference &difference) const
    {
        if (difference.second)
            return {};
        const auto &made = std::get<trace::CallMade>(m_before.event(*difference.first).fact);
        return callLines(made.call, m_layout.options().languages).value(0) + QStringLiteral(": ");
    }

    [[nodiscard]] Ghost ghostOf(EventId sent, bool isGone) const
    {
        const trace::Event &event = m_before.event(sent);
        const double from = m_layout.columns().host(event.host).lifeline;
        const double to = m_layout.columns().host(tcp::other(event.host)).lifeline;
        const auto arrival = explanation::arrivalOf(m_before, sent);
        const tcp::Duration way = m_before.delayFrom(event.host).value_or(tcp::Duration::zero());
        QLineF line(from, m_layout.yAt(event.at), to,
                    m_layout.yAt(arrival.value_or(event.at + way)));
        if (!arrival)
            line.setP2(line.center());
        return {line, isGone, !arrival};
    }

    void addTag(QPointF centre, const Difference &difference, const QString &name = {})
    {
        const QString text = difference.isCarried ? QString() : name + textOf(difference);
        const double words =
            text.isEmpty() ? 0 : textWidth(text, pixels(), Weight::Bold) + Padding * m_text;
        const double width = SignWidth * m_text + words;
        QRectF box(0, 0, width, TagHeight * m_text);
        box.moveCenter(centre);
        m_marks.tags.push_back({box, text, signOf(difference), difference.second.value_or(NoEvent),
                                !difference.second});
    }

    [[nodiscard]] double pixels() const { return pixelsOf(Role::Timer, m_layout.options()); }

    [[nodiscard]] QString textOf(const Difference &difference) const
    {
        const Languages &languages = m_layout.options().languages;
        QString text = explanation::changeText(m_before, m_after, difference, languages.first);
        if (languages.second)
            text += QStringLiteral(" / ")
                    + explanation::changeText(m_before, m_after, difference, *languages.second);
        return text;
    }

    [[nodiscard]] ChangeSign signOf(const Difference &difference) const
    {
        switch (difference.kind) {
        case Difference::Kind::OnlyFirst: return ChangeSign::Gone;
        case Difference::Kind::OnlySecond: return ChangeSign::New;
        case Difference::Kind::OtherFate: return ChangeSign::OtherFate;
        case Difference::Kind::OtherTime: break;
        }
        const bool isLater =
            m_after.event(*difference.second).at > m_before.event(*difference.first).at;
        return isLater ? ChangeSign::Later : ChangeSign::Earlier;
    }

    const Layout &m_layout;
    const Trace &m_before;
    const Trace &m_after;
    double m_text;
    ChangeMarks m_marks;
};

ChangeSign signOfDifference(const Trace &first, const Trace &second, const Difference &difference)
{
    switch (difference.kind) {
    case Difference::Kind::OnlyFirst:
    case Difference::Kind::OnlySecond: return ChangeSign::New;
    case Difference::Kind::OtherFate: return ChangeSign::OtherFate;
    case Difference::Kind::OtherTime: break;
    }
    const bool isLater = second.event(*difference.second).at > first.event(*difference.first).at;
    return isLater ? ChangeSign::Later : ChangeSign::Earlier;
}

// Where the tag of an event stands that has a shape; nothing for those without.
std::optional<QPointF> placeOfTag(const Layout &layout, const Trace &trace, EventId event)
{
    const auto &arrows = layout.shapes().arrows;
    const auto arrow = std::ranges::find(arrows, event, &Arrow::sent);
    if (arrow != arrows.end())
        return arrow->pointAt(TagPlace);
    const QRectF rect = layout.rectOf(event);
    if (rect.isEmpty())
        return {};
    const HostColumns &columns = layout.columns().host(trace.event(event).host);
    const double x = isCall(trace, event) ? columns.calls.centre() : rect.center().x();
    return QPointF(x, layout.yOf(event) - 0.9 * layout.options().textSize);
}

} // namespace

ChangeMarks placeDifferences(const Layout &layout, Part part, const Trace &first,
                             const Trace &second, const Comparison &comparison)
{
    ChangeMarks marks;
    const double text = layout.options().textSize;
    const double pixels = pixelsOf(Role::Timer, layout.options());
    int number = 0;
    for (const Difference &difference : comparison.differences) {
        ++number;
        const auto event = part == Part::First ? difference.first : difference.second;
        if (!event)
            continue;
        const Trace &trace = part == Part::First ? first : second;
        const auto place = placeOfTag(layout, trace, *event);
        if (!place)
            continue;
        const QString words = difference.isCarried ? QString() : QString::number(number);
        const double width =
            words.isEmpty() ? 0 : textWidth(words, pixels, Weight::Bold) + Padding * text;
        QRectF box(0, 0, SignWidth * text + width, TagHeight * text);
        box.moveCenter(*place);
        const auto &arrows = layout.shapes().arrows;
        const auto arrow = std::ranges::find(arrows, *event, &Arrow::sent);
        if (arrow != arrows.end())
            keepBeside(box, *arrow, text);
        marks.tags.push_back(
            {box, words, signOfDifference(first, second, difference), *event, false, number == 1});
    }
    return marks;
}

ChangeMarks placeChanges(const Layout &layout, const Trace &before, const Trace &after,
                         const Comparison &comparison)
{
    return Marker(layout, before, after).mark(comparison);
}

} // namespace diagram
