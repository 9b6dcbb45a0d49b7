// SPDX-License-Identifier: MIT
#include "panels/branchstrip.h"

#include "model/branches.h"
#include "model/document.h"

#include <QActionGroup>
#include <QEvent>
#include <QInputDialog>

namespace panels {

namespace {

constexpr int MostLetters = 24; // of a name in the strip

// Deeper branches stand behind as many marks; the first level needs none.
QString textOf(const model::Branches::Node &node, const QString &itself)
{
    if (node.name.empty())
        return itself;
    const QString name = QString::fromStdString(node.name);
    const QString shown =
        name.size() > MostLetters ? name.left(MostLetters - 1) + QStringLiteral("…") : name;
    return QString(node.depth, u'›') + u' ' + QString(shown).replace(u'&', QStringLiteral("&&"));
}

} // namespace

BranchStrip::BranchStrip(model::Document &document, model::Branches &branches, QWidget *parent)
    : QToolBar(parent), m_document(document), m_branches(branches), m_shown(new QActionGroup(this)),
      m_end(addSeparator()), m_keep(addAction(QString())), m_rename(addAction(QString())),
      m_remove(addAction(QString())), m_compare(addAction(QString()))
{
    setObjectName(QStringLiteral("branches"));
    setMovable(false);
    build();
    retranslate();
}

void BranchStrip::build()
{
    m_keep->setObjectName(QStringLiteral("keep"));
    m_rename->setObjectName(QStringLiteral("rename"));
    m_remove->setObjectName(QStringLiteral("remove"));
    m_compare->setObjectName(QStringLiteral("compare"));
    connect(m_keep, &QAction::triggered, this, &BranchStrip::keepByDialog);
    connect(m_rename, &QAction::triggered, this, &BranchStrip::renameByDialog);
    connect(m_remove, &QAction::triggered, this, [this] { m_branches.remove(m_branches.shown()); });
    connect(m_compare, &QAction::triggered, this, &BranchStrip::compareAsked);
    connect(&m_branches, &model::Branches::changed, this, &BranchStrip::fill);
    connect(&m_document, &model::Document::traceReplaced, this, &BranchStrip::follow);
    connect(&m_document, &model::Document::modifiedChanged, this, &BranchStrip::follow);
    connect(m_shown, &QActionGroup::triggered, this, [this](const QAction *chosen) {
        m_branches.show(chosen->data().toString().toStdString());
    });
}

void BranchStrip::fill()
{
    // One of them may be what is being pressed.
    for (QAction *action : m_shown->actions()) {
        removeAction(action);
        m_shown->removeAction(action);
        action->deleteLater();
    }
    for (const model::Branches::Node &node : m_branches.tree()) {
        auto *action = new QAction(textOf(node, tr("The scenario itself")), m_shown);
        action->setData(QString::fromStdString(node.name));
        action->setToolTip(node.name.empty() ? action->text() : QString::fromStdString(node.name));
        action->setCheckable(true);
        action->setChecked(node.name == m_branches.shown());
        insertAction(m_end, action);
    }
    follow();
}

void BranchStrip::follow()
{
    const bool isBranch = !m_branches.shown().empty();
    const bool isEdited = !m_document.isCapture() && m_branches.isEdited();
    const bool hasBranches = m_shown->actions().size() > 1;
    m_keep->setEnabled(isEdited);
    m_rename->setEnabled(isBranch);
    m_remove->setEnabled(isBranch);
    m_rename->setVisible(hasBranches);
    m_remove->setVisible(hasBranches);
    setVisible(!m_document.isCapture() && (hasBranches || isEdited));
}

void BranchStrip::keepByDialog()
{
    askName(tr("Keep what was edited as a branch"), m_branches.freshName(tr("What if")),
            [this](const QString &name) { m_branches.keep(m_branches.freshName(name)); });
}

void BranchStrip::renameByDialog()
{
    const std::string present = m_branches.shown();
    askName(tr("Another name for the branch"), QString::fromStdString(present),
            [this, present](const QString &name) {
                if (name.toStdString() != present)
                    m_branches.rename(present, m_branches.freshName(name));
            });
}

void BranchStrip::askName(const QString &title, const QString &present,
                          const std::function<void(const QString &)> &use)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name"));
    dialog->setTextValue(present);
    connect(dialog, &QInputDialog::textValueSelected, this, [use](const QString &name) {
        if (!name.trimmed().isEmpty())
            use(name.trimmed());
    });
    dialog->open();
}

void BranchStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolBar::changeEvent(event);
}

void BranchStrip::retranslate()
{
    setWindowTitle(tr("Branches"));
    m_keep->setText(tr("Keep as a branch…"));
    m_rename->setText(tr("Rename…"));
    m_remove->setText(tr("Remove"));
    m_compare->setText(tr("Compare…"));
    fill();
}

} // namespace panels
