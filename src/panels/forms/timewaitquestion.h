// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace model {
class Branches;
class Document;
class Languages;
class Playback;
} // namespace model

namespace panels {

class DoorButton;
class Foldout;

// After the last step of a run that ends in TIME_WAIT: who is in it and why, the answer folded, and
// three what-ifs, each of which becomes a branch. What the constructor is given must outlive it.
class TimeWaitQuestion : public QWidget
{
    Q_OBJECT

public:
    TimeWaitQuestion(const model::Document &document, const model::Playback &playback,
                     model::Branches &branches, const model::Languages &languages,
                     QWidget *parent = nullptr);

private:
    void follow();
    void tell();
    void loseLastAck();
    void neverClose();
    void closeFirst();

    const model::Document &m_document;
    const model::Playback &m_playback;
    model::Branches &m_branches;
    const model::Languages &m_languages;
    Foldout *m_answer;
    QLabel *m_whatIf;
    DoorButton *m_lastAck;
    DoorButton *m_never;
    DoorButton *m_first;
};

} // namespace panels
