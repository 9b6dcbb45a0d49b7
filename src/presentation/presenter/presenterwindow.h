// SPDX-License-Identifier: MIT
#pragma once

#include "presentation/show/keyfilter.h"

#include <QWidget>

class QLabel;

namespace presentation {

class ClockBar;
class Director;
class KeyPage;
class Mirror;
class StopList;

// What only the lecturer sees: now and next, notes, time, and where to jump to. What the
// constructor is given outlives it.
class PresenterWindow : public QWidget
{
    Q_OBJECT

public:
    PresenterWindow(Director &director, KeyFilter &filter, QWidget *parent = nullptr);

    [[nodiscard]] Mirror &mirror() { return *m_mirror; }
    [[nodiscard]] ClockBar &clock() { return *m_clock; }
    [[nodiscard]] StopList &stops() { return *m_stops; }

signals:
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeLeft();
    [[nodiscard]] QWidget *makeRight();
    void tell();
    void retranslate();

    Director &m_director;
    Mirror *m_mirror;
    ClockBar *m_clock;
    StopList *m_stops;
    QLabel *m_status;
    QLabel *m_nowTitle;
    QLabel *m_now;
    QLabel *m_told;
    QLabel *m_why;
    QLabel *m_comingTitle;
    QLabel *m_coming;
    QLabel *m_notesTitle;
    QLabel *m_notes;
    QWidget *m_notesArea = nullptr;
    QLabel *m_hint;
    KeyPage *m_keys;
    KeyFilter &m_filter;
};

} // namespace presentation
