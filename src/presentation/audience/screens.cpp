// SPDX-License-Identifier: MIT
#include "presentation/audience/screens.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace presentation {

QScreen *ownScreen(int audience, const QString &name)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto isFree = [audience](qsizetype place) { return place + 1 != audience; };
    for (qsizetype i = 0; i < screens.size(); ++i) {
        if (screens[i]->name() == name && isFree(i))
            return screens[i];
    }
    for (qsizetype i = 0; i < screens.size(); ++i) {
        if (isFree(i))
            return screens[i];
    }
    return screens.first();
}

QScreen *audienceScreen(int audience, const QString &own)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    if (audience > 0 && audience <= screens.size())
        return screens[audience - 1];
    const QScreen *lecturers = ownScreen(audience, own);
    const auto other =
        std::ranges::find_if(screens, [lecturers](QScreen *each) { return each != lecturers; });
    return other == screens.end() ? screens.first() : *other;
}

void showFullScreenOn(QWidget &window, QScreen &screen)
{
    const bool isThere =
        window.isVisible() && window.isFullScreen() && window.geometry() == screen.geometry();
    if (isThere)
        return;
    window.showNormal();
    window.setScreen(&screen); // where windows have no places of their own
    window.setGeometry(screen.geometry());
    window.showFullScreen();
}

void showMaximizedOn(QWidget &window, QScreen &screen)
{
    if (window.isVisible() && window.screen() == &screen)
        return;
    const QRect room = screen.availableGeometry();
    window.showNormal();
    window.setScreen(&screen);
    window.resize(PresenterSize.boundedTo(room.size()));
    window.move(room.topLeft());
    window.showMaximized();
}

} // namespace presentation
