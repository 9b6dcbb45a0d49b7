// SPDX-License-Identifier: MIT
#include "presentation/presenter/stopmodel.h"

#include "explanation/names.h"
#include "presentation/audience/captions.h"
#include "presentation/show/director.h"

namespace presentation {

StopModel::StopModel(const Director &director, QObject *parent)
    : QAbstractListModel(parent), m_director(director)
{
    connect(&director.stage().presenter, &model::Languages::languageChanged, this,
            &StopModel::retell);
}

int StopModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_director.talk().isLecture ? int(m_director.talk().sources.size())
                                       : int(m_director.stops().size());
}

QVariant StopModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    return m_director.talk().isLecture ? partText(index.row()) : stepText(index.row());
}

int StopModel::presentRow() const
{
    return m_director.talk().isLecture ? m_director.stop().part : m_director.show().stop();
}

int StopModel::stopOfRow(int row) const
{
    return m_director.talk().isLecture ? m_director.stopOfPart(row) : row;
}

void StopModel::retell()
{
    m_told.clear();
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

QString StopModel::partText(int row) const
{
    const lecture::Part &part = m_director.talk().lecture.parts[std::size_t(row)];
    const auto language = m_director.stage().presenter.first();
    return QStringLiteral("%1  %2").arg(row + 1).arg(explanation::textOf(part.title, language));
}

QString StopModel::stepText(int row) const
{
    const Stage &stage = m_director.stage();
    const int step = m_director.stops()[std::size_t(row)].step;
    if (!m_told.contains(row) && m_director.show().detours().empty())
        m_told[row] = tellingOf(stage.document, step, stage.presenter.first()).heading;
    return QStringLiteral("%1  %2").arg(row).arg(m_told.value(row));
}

} // namespace presentation
