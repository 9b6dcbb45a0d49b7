// SPDX-License-Identifier: MIT
#include "app/dialogs/shortcutsdialog.h"

#include "app/commands/actions.h"

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
    addRow(QStringLiteral("Alt+1 … Alt+0, Alt+K, L, M"), tr("Open or close a panel"));
    addRow(tr("Ctrl+wheel"), tr("Zoom"));
    addWhatIfs();
}

// What is done to the segment or call that is selected in the ladder.
void ShortcutsDialog::addWhatIfs()
{
    const auto key = [](const QKeySequence &keys) {
        return keys.toString(QKeySequence::NativeText);
    };
    addRow(key(Qt::SHIFT | Qt::Key_F10), tr("What if: menu of what is selected"));
    addRow(key(Qt::Key_Delete), tr("What if: lose the segment, never make the call"));
    addRow(key(Qt::Key_D), tr("What if: delay the segment, make the call at another time"));
    addRow(key(Qt::ALT | Qt::Key_Down) + QStringLiteral(", ") + key(Qt::ALT | Qt::Key_Up),
           tr("What if: a little later or earlier"));
    addRow(key(Qt::Key_2), tr("What if: deliver the segment twice"));
    addRow(key(Qt::Key_O), tr("What if: the next segment overtakes it"));
    addRow(key(Qt::Key_Backspace), tr("What if: do nothing special to the segment"));
    addRow(key(Qt::Key_A), tr("What if: add a call"));
    addRow(key(Qt::Key_X), tr("What if: cut the path"));
    addRow(key(Qt::Key_P), tr("What if: another delay of the path"));
    addRow(tr("Drag an arrow's head"), tr("What if: delay the segment"));
    addRow(tr("Ctrl+drag an arrow's head"), tr("What if: another delay of the path"));
    addRow(tr("Drag a call"), tr("What if: make it at another time, or outside its lane never"));
    addRow(tr("Shift+drag"), tr("What if: cut the path for a while"));
    addRow(tr("Double click in a lane"), tr("What if: add a call"));
}

void ShortcutsDialog::addRow(const QString &keys, const QString &meaning)
{
    new QTreeWidgetItem(m_list, {meaning, keys});
}

} // namespace app
