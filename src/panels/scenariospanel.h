// SPDX-License-Identifier: MIT
#pragma once

#include "model/scenarios.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeView;

namespace model {
class Document;
}

namespace panels {

// The shipped scenarios in groups, with a search and the summary of the chosen one. Document and
// languages must outlive it.
class ScenariosPanel : public QWidget
{
    Q_OBJECT

public:
    ScenariosPanel(const model::Document &document, const model::Languages &languages,
                   QWidget *parent = nullptr);

signals:
    void scenarioAsked(const QString &fileName);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectInputs();
    void retranslate();
    void search(const QString &words);
    [[nodiscard]] QModelIndex firstFound() const;
    void askFirst();
    void ask(const QModelIndex &index);
    void showSummary(const QModelIndex &index);
    void followDocument();

    const model::Document &m_document;
    model::Scenarios m_scenarios;
    QSortFilterProxyModel m_found;
    QLineEdit *m_search;
    QLabel *m_nothing; // that the search has found
    QTreeView *m_tree;
    QLabel *m_summary;
};

} // namespace panels
