// SPDX-License-Identifier: MIT
#pragma once

#include "model/connections.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeView;

namespace panels {

// The connections of a capture, to be sorted and searched; the current one is shown. Document and
// languages must outlive it.
class ConnectionsPanel : public QWidget
{
    Q_OBJECT

public:
    ConnectionsPanel(model::Document &document, const model::Languages &languages,
                     QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectModel();
    void retranslate();
    void summarize();
    void fitColumns();
    void filter(const QString &text);
    void mark();
    void choose(const QModelIndex &current);

    model::Document &m_document;
    const model::Languages &m_languages;
    model::Connections m_connections;
    QSortFilterProxyModel m_found;
    QLabel *m_summary;
    QLineEdit *m_search;
    QTreeView *m_list;
    bool m_isFollowing = false; // the current row changes, but nobody asked for it
};

} // namespace panels
