// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>

class QScreen;
class QString;
class QWidget;

namespace presentation {

inline constexpr QSize PresenterSize(1280, 800); // where there is room

// Where the lecturer sits: the screen of that name or else the first one; never the one that is
// named for the audience (from 1; 0: none is), if there is another.
[[nodiscard]] QScreen *ownScreen(int audience, const QString &name);
// The one that is named or, if there is none such, one where the lecturer does not sit.
[[nodiscard]] QScreen *audienceScreen(int audience, const QString &own);

// These leave a window alone that is there already.
void showFullScreenOn(QWidget &window, QScreen &screen);
void showMaximizedOn(QWidget &window, QScreen &screen);

} // namespace presentation
