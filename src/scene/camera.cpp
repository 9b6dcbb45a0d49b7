// SPDX-License-Identifier: MIT
#include "scene/camera.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace scene {

namespace {

// Parts of the viewport's height.
constexpr double Highest = 0.12;
constexpr double Best = 0.4;
constexpr double Lowest = 0.68;
constexpr int Margin = 24;

} // namespace

void Camera::glideTo(double sceneY)
{
    const double y = inViewport(sceneY);
    const double height = m_view.viewport()->height();
    if (y > height || y < 0)
        moveBy(y - Best * height);
    else if (y > Lowest * height)
        moveBy(y - Lowest * height);
}

void Camera::showPlace(double sceneY)
{
    const double y = inViewport(sceneY);
    const double height = m_view.viewport()->height();
    if (y < Highest * height || y > Lowest * height)
        moveBy(y - Best * height);
}

void Camera::keepInSight(double sceneY)
{
    const double y = inViewport(sceneY);
    moveBy(y - std::clamp<double>(y, 0, m_view.viewport()->height() - 1));
}

void Camera::showRect(const QRectF &sceneRect)
{
    m_view.ensureVisible(sceneRect, Margin, Margin);
}

double Camera::inViewport(double sceneY) const
{
    return m_view.viewportTransform().map(QPointF(0, sceneY)).y();
}

void Camera::moveBy(double pixels)
{
    QScrollBar &bar = *m_view.verticalScrollBar();
    bar.setValue(bar.value() + static_cast<int>(std::lround(pixels)));
}

} // namespace scene
