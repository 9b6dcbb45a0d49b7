// SPDX-License-Identifier: MIT
#pragma once

#include "model/timers.h"

#include <QWidget>

class QLabel;
class QListView;

namespace model {
class Selection;
}

namespace panels {

// The timers that run at this instant, with the time that is left. What the constructor is given
// must outlive it.
class TimersPanel : public QWidget
{
    Q_OBJECT

public:
    TimersPanel(const model::Document &document, const model::Playback &playback,
                model::Selection &selection, const model::Languages &languages,
                QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void showWhetherEmpty();
    void select(const QModelIndex &timer);

    const model::Document &m_document;
    model::Selection &m_selection;
    model::Timers m_timers;
    QListView *m_list;
    QLabel *m_empty;
};

} // namespace panels
