// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace scene {

// The line around the view while keys go there. It covers its edge only, so that what the view
// shows scrolls as if there were no ring.
class FocusRing : public QWidget
{
public:
    explicit FocusRing(QWidget *view);

    void surround(const QRect &rect);
    // Who clicks sees where the keys go without it.
    [[nodiscard]] static bool isOfKeys(Qt::FocusReason reason);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace scene
