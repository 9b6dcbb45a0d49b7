// SPDX-License-Identifier: MIT
#include "presentation/stoplist.h"

#include "presentation/director.h"
#include "presentation/stopmodel.h"

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
