// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/time.h"

#include <QString>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace model {
class Document;
class Languages;
class Playback;
} // namespace model

namespace panels {

class Scrubber;

// What moves time by hand: scrubber, back, play, next, speed, and which step it is. Document,
// playback and languages must outlive it.
class TransportBar : public QWidget
{
    Q_OBJECT

public:
    TransportBar(const model::Document &document, model::Playback &playback,
                 const model::Languages &languages, QWidget *parent = nullptr);

    // Draws the eye to Next until it was pressed.
    void markNext();
    [[nodiscard]] bool isNextMarked() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectPlayback();
    void retranslate();
    void followKnown();
    void showChapters();
    void keepPlaces();
    [[nodiscard]] QString countOf(int step) const;
    [[nodiscard]] tcp::Duration shownLength() const;
    void showPosition();
    void showMode();
    void showSpeed();
    void unmarkNext();
    void setMarked(bool marked);

    const model::Document &m_document;
    model::Playback &m_playback;
    const model::Languages &m_languages;
    QToolButton *m_back;
    QToolButton *m_play;
    QPushButton *m_next;
    Scrubber *m_scrubber;
    QLabel *m_count;
    QLabel *m_clock;
    QComboBox *m_speed;
    tcp::Duration m_farthest{}; // that has been seen while the future is hidden
};

} // namespace panels
