// SPDX-License-Identifier: MIT
#include "presentation/presenter/stoplist.h"

#include "presentation/presenter/stopmodel.h"
#include "presentation/show/director.h"

#include <QKeyEvent>

namespace presentation {

StopList::StopList(Director &director, QWidget *parent)
    : QListView(parent), m_director(director), m_model(new StopModel(director, this))
{
    setModel(m_model);
    setFocusPolicy(Qt::NoFocus);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setUniformItemSizes(true);
    connect(this, &QListView::clicked, this, &StopList::jump);
    connect(&director, &Director::stopChanged, this, &StopList::follow);
    follow();
}

void StopList::chooseByKeys()
{
    follow();
    window()->activateWindow();
    setFocus();
}

// Escape is the window's, which knows a doubled one.
void StopList::keyPressEvent(QKeyEvent *event)
{
    const bool chooses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (chooses) {
        jump(currentIndex());
        leave();
    } else if (event->key() == Qt::Key_Escape) {
        event->ignore();
    } else {
        QListView::keyPressEvent(event);
    }
}

void StopList::leave()
{
    follow();
    emit left();
}

void StopList::follow()
{
    setCurrentIndex(m_model->index(m_model->presentRow()));
    scrollTo(currentIndex(), PositionAtCenter);
}

void StopList::jump(const QModelIndex &index)
{
    m_director.goTo(m_model->stopOfRow(index.row()));
}

} // namespace presentation
