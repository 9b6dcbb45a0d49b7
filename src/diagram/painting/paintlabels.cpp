// SPDX-License-Identifier: MIT
#include "diagram/painting/painting.h"

namespace diagram {

namespace {

// Smaller letters are not painted.
constexpr double LeastLetters = 4;

QColor colorOf(const Painting &painting, const Label &label)
{
    const Theme &theme = painting.theme;
    switch (label.role) {
    case Role::ArrowName: return theme.arrow(static_cast<ArrowKind>(label.tone));
    case Role::ArrowNumbers:
    case Role::Tick: return theme.mutedText;
    case Role::State:
    case Role::NoTimer: return theme.state(static_cast<tcp::State>(label.tone)).text;
    case Role::Call: return theme.text;
    case Role::Result: return label.tone != 0 ? theme.failure : theme.text;
    case Role::Timer: return theme.timer;
    case Role::Break: return theme.text;
    case Role::Remark:
    case Role::Cut: return theme.failure;
    }
    return theme.text;
}

bool hasHappened(const Painting &painting, const Label &label)
{
    if (label.event == NoEvent)
        return painting.hasReached(label.y);
    return painting.isPast(label.event);
}

void paintLeaders(Painting &painting)
{
    for (const Leader &leader : painting.layout.shapes().leaders) {
        if (leader.y2 < painting.exposed.top() || leader.y1 > painting.exposed.bottom())
            continue;
        const bool isStrong = painting.isPast(leader.event);
        painting.painter.setPen(QPen(painting.tint(painting.theme.wait, isStrong, trace::NoSocket),
                                     painting.theme.fineWidth));
        painting.painter.drawLine(QPointF(leader.x1, leader.y1), QPointF(leader.x2, leader.y2));
    }
}

void paintLabel(Painting &painting, std::size_t index)
{
    const Label &label = painting.layout.shapes().labels[index];
    const double pixels = pixelsOf(label.role, painting.layout.options());
    if (label.isHidden || pixels * painting.scale < LeastLetters)
        return;
    const QRectF bounds = boxOf(label).bounds();
    if (bounds.bottom() < painting.exposed.top() || bounds.top() > painting.exposed.bottom()
        || painting.edges.cut(painting.layout, index))
        return;
    const QColor color =
        painting.tint(colorOf(painting, label), hasHappened(painting, label), label.socket);
    painting.drawText(painting.layout.shapes().texts[label.text], {label.x, label.y},
                      label.textWidth, label.angle, pixels, weightOf(label.role), color);
}

// Cells and the plates of breaks are filled.
bool isCovered(Role role)
{
    return role == Role::State || role == Role::NoTimer || role == Role::Break;
}

} // namespace

void paintLabels(Painting &painting)
{
    if (painting.detail != Detail::Full)
        return;
    paintLeaders(painting);
    painting.layout.visitLabels(painting.exposed.top(), painting.exposed.bottom(),
                                [&](std::size_t i) { paintLabel(painting, i); });
}

void paintCoveredLabels(Painting &painting)
{
    if (painting.detail != Detail::Full)
        return;
    painting.layout.visitLabels(painting.exposed.top(), painting.exposed.bottom(),
                                [&](std::size_t i) {
                                    if (isCovered(painting.layout.shapes().labels[i].role))
                                        paintLabel(painting, i);
                                });
}

} // namespace diagram
