// SPDX-License-Identifier: MIT
#include "presentation/stoplist.h"

#include "explanation/names.h"
#include "presentation/captions.h"
#include "presentation/director.h"

#include <QStringListModel>

namespace presentation {

StopList::StopList(Director &director, QWidget *parent)
    : QListView(parent), m_director(director), m_model(new QStringListModel(this))
{
    setModel(m_model);
    setFocusPolicy(Qt::NoFocus);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setUniformItemSizes(true);
    connect(this, &QListView::clicked, this, &StopList::jump);
    connect(&director, &Director::stopChanged, this, &StopList::follow);
    connect(&director.stage().presenter, &model::Languages::languageChanged, this, &StopList::fill);
    fill();
}

void StopList::fill()
{
    m_model->setStringList(texts());
    follow();
}

QStringList StopList::texts() const
{
    const auto language = m_director.stage().presenter.first();
    QStringList texts;
    if (m_director.talk().isLecture) {
        for (const lecture::Part &part : m_director.talk().lecture.parts)
            texts << QStringLiteral("%1  %2")
                         .arg(texts.size() + 1)
                         .arg(explanation::textOf(part.title, language));
        return texts;
    }
    for (const Stop &stop : m_director.stops())
        texts << QStringLiteral("%1  %2")
                     .arg(texts.size())
                     .arg(tellingOf(m_director.stage().document, stop.step, language).heading);
    return texts;
}

void StopList::follow()
{
    const int row = m_director.talk().isLecture ? m_director.stop().part : m_director.show().stop();
    setCurrentIndex(m_model->index(row));
    scrollTo(currentIndex(), PositionAtCenter);
}

void StopList::jump(const QModelIndex &index)
{
    m_director.goTo(m_director.talk().isLecture ? m_director.stopOfPart(index.row()) : index.row());
}

} // namespace presentation
