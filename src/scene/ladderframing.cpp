// SPDX-License-Identifier: MIT
// What the view does for a room full of people: few steps, large, and a map of the whole.
#include "model/playback.h"
#include "scene/items/rowsitem.h"
#include "scene/ladderview.h"
#include "scene/mapbar.h"

#include <QScrollBar>

#include <cmath>

namespace scene {

void LadderView::setFraming(std::optional<int> steps, const std::optional<Original> &original)
{
    if (steps == m_framedSteps && original == m_original)
        return;
    m_framedSteps = steps;
    m_original = original;
    const auto policy = steps ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded;
    setVerticalScrollBarPolicy(policy);
    setHorizontalScrollBarPolicy(policy);
    followPalette();
    setUsualSize();
}

void LadderView::setMapShown(bool shown)
{
    if (shown == isMapShown())
        return;
    m_map->setVisible(shown);
    placeBars();
    place();
}

bool LadderView::isMapShown() const
{
    return !m_map->isHidden();
}

bool LadderView::isFramed() const
{
    return m_framedSteps && m_size == Size::Usual;
}

// Of the screen, which for a window that is shared in a meeting is that window.
diagram::Framing LadderView::framing() const
{
    const QSize view = m_original ? m_original->view : size();
    const double bar = isMapShown() ? MapBar::widthFor(view.width()) : 0;
    return {double(screenHeight()), QSizeF(view.width() - bar, view.height()), *m_framedSteps};
}

int LadderView::screenHeight() const
{
    return m_original ? m_original->screenHeight : window()->height();
}

// Rows and lanes have room for the whole run, however much of it is known.
void LadderView::placeFramed()
{
    const diagram::Framing wanted = framing();
    m_options.width = wanted.area.width();
    if (m_isFrameOld || wanted != m_framing || m_options != m_framedFrom)
        m_framed = diagram::framed(m_document.trace(), m_document.steps(), m_options, wanted);
    m_isFrameOld = false;
    m_framing = wanted;
    m_framedFrom = m_options;
    m_picture.layout = diagram::Layout(m_playback.knownTrace(), m_playback.knownSteps(), m_framed);
    m_path = diagram::CameraPath(m_picture.layout, diagram::rowsHeight(m_picture.layout, wanted),
                                 wanted.steps);
}

// The framed view does not only keep the present in sight: each moment has a place of its own.
void LadderView::followPath()
{
    const double top = m_path.topAt(m_picture.layout, m_picture.now);
    verticalScrollBar()->setValue(static_cast<int>(std::lround(top * zoom())));
}

// Only where nobody scrolls by hand is it worth leaving out what the edges cut.
void LadderView::takeEdges()
{
    const QRectF seen = mapToScene(viewport()->rect()).boundingRect();
    m_picture.edges = isFramed() ? diagram::Edges{seen.top(), seen.bottom()} : diagram::Edges{};
    m_rows->takeEdges();
}

void LadderView::showHeight(double y)
{
    m_isFollowing = m_isFollowing && !m_playback.isMoving();
    const double top = y * zoom() - viewport()->height() / 2.0;
    verticalScrollBar()->setValue(static_cast<int>(std::lround(top)));
}

} // namespace scene
