// SPDX-License-Identifier: MIT
#include "app/shortcutsdialog.h"

#include "app/actions.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace app {

namespace {

// "&Next" and "下一步(&N)" without what marks the mnemonic.
QString plain(QString text)
{
    const qsizetype bracket = text.indexOf(QLatin1String("(&"));
    if (bracket >= 0)
        text.remove(bracket, 4);
    return text.remove(u'&').remove(u'…');
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &key : action.shortcuts())
        keys += key.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral(", "));
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const Actions &actions, QWidget *parent)
    : QDialog(parent), m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Keys"));
    resize(560, 620);
    m_list->setRootIsDecorated(false);
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("What it does"), tr("Keys")});
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    fill(actions);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
}

void ShortcutsDialog::fill(const Actions &actions)
{
    for (const AskSpec &spec : Actions::specs()) {
        const QAction &action = actions[spec.ask];
        if (!action.shortcuts().isEmpty())
            addRow(keysOf(action), plain(action.text()));
    }
    addRow(tr("Esc"), tr("Out of full screen, or out of the ladder alone"));
    addRow(QStringLiteral("Alt+1 … Alt+9"), tr("Open or close a panel"));
    addRow(tr("Ctrl+wheel"), tr("Zoom"));
}

void ShortcutsDialog::addRow(const QString &keys, const QString &meaning)
{
    new QTreeWidgetItem(m_list, {meaning, keys});
}

} // namespace app
