// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

class QStringListModel;

namespace presentation {

class Director;

// Where the lecturer can jump to: the parts of a lecture, or the steps of the one scenario. The
// director outlives it.
class StopList : public QListView
{
    Q_OBJECT

public:
    StopList(Director &director, QWidget *parent);

private:
    void fill();
    void follow();
    void jump(const QModelIndex &index);
    [[nodiscard]] QStringList texts() const;

    Director &m_director;
    QStringListModel *m_model;
};

} // namespace presentation
