// SPDX-License-Identifier: MIT
#pragma once

#include <QToolBar>

#include <functional>

class QActionGroup;

namespace model {
class Branches;
class Document;
} // namespace model

namespace panels {

// The tree of branches, one button each, and what can be done with them. It shows itself when there
// is something to show: branches, or edits that could become one. What the constructor is given
// must outlive it.
class BranchStrip : public QToolBar
{
    Q_OBJECT

public:
    BranchStrip(model::Document &document, model::Branches &branches, QWidget *parent = nullptr);

    // Asks for a name and keeps what was edited.
    void keepByDialog();

signals:
    void compareAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fill();
    void follow();
    void retranslate();
    void renameByDialog();
    void askName(const QString &title, const QString &present,
                 const std::function<void(const QString &)> &use);

    model::Document &m_document;
    model::Branches &m_branches;
    QActionGroup *m_shown;
    QAction *m_end; // of the branches
    QAction *m_keep;
    QAction *m_rename;
    QAction *m_remove;
    QAction *m_compare;
};

} // namespace panels
