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
    // Larger letters, 1 for the usual size: for a room full of people.
    void setTextScale(double scale);
    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    [[nodiscard]] diagram::ThemeName theme() const;
    [[nodiscard]] double textScale() const { return m_textScale; }

signals:
    void changed();

private:
    void apply();

    QPalette m_system;
    Appearance m_appearance = Appearance::System;
    double m_textScale = 1;
};

} // namespace app
