// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QTreeWidget;

namespace app {

class Actions;

// Every key there is, and what it does.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const Actions &actions, QWidget *parent = nullptr);

private:
    void fill(const Actions &actions);
    void addWhatIfs();
    void addRow(const QString &keys, const QString &meaning);

    QTreeWidget *m_list;
};

} // namespace app
