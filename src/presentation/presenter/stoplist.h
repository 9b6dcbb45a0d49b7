// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

namespace presentation {

class Director;
class StopModel;

// Where the lecturer can jump to: the parts of a lecture, or the steps of the one scenario. The
// director outlives it.
class StopList : public QListView
{
    Q_OBJECT

public:
    StopList(Director &director, QWidget *parent);

    // Arrows and numbers choose in it, and Return jumps.
    void chooseByKeys();
    // Back at the present one, nothing is chosen by keys any more.
    void leave();

signals:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow();
    void jump(const QModelIndex &index);

    Director &m_director;
    StopModel *m_model;
};

} // namespace presentation
