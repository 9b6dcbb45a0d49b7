// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings.h"
#include "diagram/painting/theme.h"

#include <QObject>
#include <QPalette>

namespace app {

// The colours and the type of the whole program: what was chosen, or what the system has.
class Look : public QObject
{
    Q_OBJECT

public:
    // The application's palette must still be the system's.
    explicit Look(QObject *parent = nullptr);

    void setAppearance(Appearance appearance);
    // Larger letters, 1 for the usual size: for a room full of people.
    void setTextScale(double scale);
    // In pixels, of the screen that the window is on: a projector's colours come with letters that
    // the last row can read there.
    void setScreenHeight(int height);
    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    [[nodiscard]] diagram::ThemeName theme() const;
    // Of the window's letters, and of letters that are that large at scale 1.
    [[nodiscard]] double textScale() const;
    [[nodiscard]] double scaleOf(double pixels) const;

signals:
    void changed();

private:
    void apply();
    [[nodiscard]] double leastText() const; // pixels

    QPalette m_system;
    Appearance m_appearance = Appearance::System;
    double m_textScale = 1;
    int m_screenHeight = 0;
};

} // namespace app
