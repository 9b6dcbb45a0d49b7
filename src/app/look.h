// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings.h"
#include "diagram/theme.h"

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
    // For a room full of people.
    void setLarge(bool isLarge);
    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    [[nodiscard]] diagram::ThemeName theme() const;
    [[nodiscard]] double textScale() const { return m_isLarge ? LargeScale : 1.0; }

signals:
    void changed();

private:
    static constexpr double LargeScale = 1.5;

    void apply();

    QPalette m_system;
    Appearance m_appearance = Appearance::System;
    bool m_isLarge = false;
};

} // namespace app
