// SPDX-License-Identifier: MIT
#include "app/focus.h"

#include <QWidget>

#include <algorithm>

namespace app {

void focusInto(QWidget &part)
{
    if (part.focusProxy()) {
        part.setFocus(Qt::TabFocusReason);
        return;
    }
    const auto inside = part.findChildren<QWidget *>();
    const auto target = std::find_if(inside.begin(), inside.end(), [&part](const QWidget *widget) {
        return widget->isVisibleTo(&part) && widget->isEnabled()
               && (widget->focusPolicy() & Qt::TabFocus);
    });
    (target == inside.end() ? &part : *target)->setFocus(Qt::TabFocusReason);
}

} // namespace app
