// SPDX-License-Identifier: MIT
#pragma once

#include "model/endpoints.h"

#include <QTransposeProxyModel>
#include <QWidget>

class QTableView;

namespace model {
class Selection;
}

namespace panels {

// Both ends at this instant: state, owner and variables of each socket, a column a socket. What
// the constructor is given must outlive it.
class EndpointsPanel : public QWidget
{
    Q_OBJECT

public:
    EndpointsPanel(const model::Document &document, const model::Playback &playback,
                   model::Selection &selection, const model::Languages &languages,
                   QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void select(const QModelIndex &cell);
    void orderColumns();
    void followSelection();

    const model::Playback &m_playback;
    model::Selection &m_selection;
    model::Endpoints m_endpoints;
    QTransposeProxyModel m_columns; // a socket's row becomes a column
    QTableView *m_table;
};

} // namespace panels
