// SPDX-License-Identifier: MIT
#pragma once

#include <QGraphicsView>

namespace scene {

// Moves a view over the ladder so that the playhead stays in sight. The view outlives it.
class Camera
{
public:
    explicit Camera(QGraphicsView &view) : m_view(view) {}

    // While time runs: the rows glide by as the playhead comes down.
    void glideTo(double sceneY);
    // After a jump: the place is in sight, with something of what was before it.
    void showPlace(double sceneY);
    // The least movement that shows the height.
    void keepInSight(double sceneY);
    // The least movement that shows it, with a margin of its surroundings.
    void showRect(const QRectF &sceneRect);

private:
    [[nodiscard]] double inViewport(double sceneY) const;
    void moveBy(double pixels);

    QGraphicsView &m_view;
};

} // namespace scene
