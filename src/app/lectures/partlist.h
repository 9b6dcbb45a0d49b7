// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace model {
class LectureDraft;
}

namespace app {

// The parts of a lecture, one of which is chosen, and what can be done with that one. The draft
// outlives it.
class PartList : public QWidget
{
    Q_OBJECT

public:
    PartList(model::LectureDraft &draft, explanation::Language language, QWidget *parent);

    // Takes what the draft holds.
    void list(int chosen);
    // One of them is called differently now.
    void retell(int part);
    // Whether a part can be given another moment.
    void setTaking(bool canTake);
    // -1: none is.
    [[nodiscard]] int part() const;

signals:
    void chosen(int part);
    void momentAsked();

private:
    void build();
    void remove();
    void move(int by);
    void tell();
    [[nodiscard]] QString titleOf(int part) const;

    model::LectureDraft &m_draft;
    explanation::Language m_language;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
    QPushButton *m_take;
};

} // namespace app
