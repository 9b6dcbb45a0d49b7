// SPDX-License-Identifier: MIT
#include "app/dialogs/filechoice.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QScreen>
#include <QTreeView>

namespace app {

namespace {

constexpr QSize Comfortable(960, 620);
constexpr double NameShare = 0.45; // of the list's width

// Qt's own dialog begins with a few letters of each name.
void widen(QFileDialog &dialog)
{
    dialog.resize(Comfortable.boundedTo(0.9 * dialog.screen()->availableSize()));
    auto *list = dialog.findChild<QTreeView *>(QStringLiteral("treeView"));
    if (list == nullptr) // the desktop's dialog
        return;
    list->header()->resizeSection(0, int(NameShare * dialog.width()));
    for (int column = 1; column < list->header()->count(); ++column)
        list->resizeColumnToContents(column);
}

QString chosenIn(QFileDialog &dialog, const QString &start)
{
    const QFileInfo file(start);
    if (!start.isEmpty() && !file.isDir())
        dialog.selectFile(start);
    widen(dialog);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

// Of a file, or the folder itself.
QString folderOf(const QString &start)
{
    const QFileInfo file(start);
    return file.isDir() ? start : file.path();
}

} // namespace

QString askForOpening(QWidget *parent, const QString &title, const QString &start,
                      const QString &filters)
{
    QFileDialog dialog(parent, title, folderOf(start), filters);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return chosenIn(dialog, start);
}

QString askForSaving(QWidget *parent, const QString &title, const QString &start,
                     const QString &filters, QString *filter, Overwriting overwriting)
{
    QFileDialog dialog(parent, title, folderOf(start), filters);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setOption(QFileDialog::DontConfirmOverwrite, overwriting == Overwriting::Unasked);
    const QString chosen = chosenIn(dialog, start);
    if (filter != nullptr)
        *filter = dialog.selectedNameFilter();
    return chosen;
}

} // namespace app
