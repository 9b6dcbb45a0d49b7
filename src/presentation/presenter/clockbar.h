// SPDX-License-Identifier: MIT
#pragma once

#include "presentation/show/director.h"

#include <QDateTime>
#include <QWidget>

class QLabel;

namespace presentation {

// The time of day, how long the lecture has lasted, and how that stands to the plan. It reads no
// clock: time is told to it. The director outlives it.
class ClockBar : public QWidget
{
    Q_OBJECT

public:
    ClockBar(const Director &director, QWidget *parent);

    // The show begins, after so many seconds of it that an earlier start has had.
    void begin(const QDateTime &now, int secondsBefore = 0);
    void tick(const QDateTime &now);

    [[nodiscard]] int elapsed() const { return m_elapsed; } // seconds

private:
    void tell();
    [[nodiscard]] QString planText(explanation::Language language) const;

    const Director &m_director;
    QDateTime m_begun;
    QDateTime m_now;
    int m_before = 0;
    int m_elapsed = 0;
    QLabel *m_clock;
    QLabel *m_lasted;
    QLabel *m_plan;
};

// "0:07", "12:30", "1:02:30".
[[nodiscard]] QString spanText(int seconds);

} // namespace presentation
