// SPDX-License-Identifier: MIT
// The editor's menu, and what its entries ask for.
#include "explanation/calls.h"
#include "explanation/labels.h"
#include "explanation/names.h"
#include "explanation/whatif.h"
#include "model/document.h"
#include "model/languages.h"
#include "model/selection.h"
#include "scene/ladderview.h"
#include "scene/whatif/callform.h"
#include "scene/whatif/durationform.h"
#include "scene/whatif/laddereditor.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QMenu>

namespace scene {

using scenario::SegmentFault;
using Action = SegmentFault::Action;
using namespace std::chrono_literals;

namespace {

// An entry with a name for tests and a key that does the same. The key is shown, not bound.
template <typename Do>
QAction *add(QMenu &menu, const char *name, const QString &text, const QString &key, Do act)
{
    QAction *action = menu.addAction(key.isEmpty() ? text : text + u'\t' + key);
    action->setObjectName(QString::fromLatin1(name));
    QObject::connect(action, &QAction::triggered, &menu, act);
    return action;
}

QString keyText(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

} // namespace

void LadderEditor::showMenu(const QContextMenuEvent &event)
{
    if (event.reason() == QContextMenuEvent::Keyboard) {
        showMenuAtSelection();
        return;
    }
    const QPoint here = m_view.viewport()->mapFromGlobal(event.globalPos());
    if (const auto under = m_view.eventAt(here))
        m_selection.selectEvent(*under);
    m_menu = new QMenu(&m_view);
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*m_menu, here);
    m_menu->popup(event.globalPos());
}

void LadderEditor::showMenuAtSelection()
{
    const QRect rows = m_view.viewport()->rect();
    QPoint place = placeOfSelection();
    if (!rows.contains(place))
        place = rows.center();
    m_menu = new QMenu(&m_view);
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*m_menu, place);
    m_menu->popup(m_view.viewport()->mapToGlobal(place));
}

void LadderEditor::fillMenu(QMenu &menu, QPoint viewportPoint)
{
    if (!canEdit()) {
        menu.addAction(whyFixed())->setEnabled(false);
        return;
    }
    if (m_whatIf.segment())
        addSegmentActions(menu);
    else if (m_whatIf.call())
        addCallActions(menu);
    addGeneralActions(menu, viewportPoint);
}

void LadderEditor::addSegmentActions(QMenu &menu)
{
    const explanation::Language language = m_view.languages().first();
    menu.addSection(explanation::segmentLabel(m_document.trace(), *m_whatIf.segment(), language));
    const bool isFree = m_whatIf.canTreat();
    add(menu, "lose", tr("&Lose it"), keyText(Qt::Key_Delete), [this] {
        lose();
    })->setEnabled(isFree && !m_whatIf.treatment(Action::Drop));
    add(menu, "delay", tr("&Delay it…"), keyText(Qt::Key_D), [this] {
        askDelay();
    })->setEnabled(isFree);
    add(menu, "duplicate", tr("Deliver it &twice…"), keyText(Qt::Key_2), [this] {
        askDuplicate();
    })->setEnabled(isFree);
    add(menu, "overtake", tr("Let the next one &overtake it"), keyText(Qt::Key_O), [this] {
        m_whatIf.treat(Action::Reorder);
    })->setEnabled(isFree && !m_whatIf.treatment(Action::Reorder));
    const QString undo = m_whatIf.isInACut()   ? tr("Take away the &cut that it is lost in")
                         : m_whatIf.isForged() ? tr("Take away the &forged segment")
                                               : tr("Do nothing &special to it");
    add(menu, "restore", undo, keyText(Qt::Key_Backspace), [this] {
        m_whatIf.restore();
    })->setEnabled(m_whatIf.isTreated() || m_whatIf.isInACut() || m_whatIf.isForged());
    menu.addSeparator();
    add(menu, "pathDelay", tr("Delay of the &path…"), keyText(Qt::Key_P),
        [this] { askPathDelay(); });
}

void LadderEditor::addCallActions(QMenu &menu)
{
    const scenario::TimedCall &call = m_whatIf.timedCall(*m_whatIf.call());
    menu.addSection(explanation::callText(call.call, m_view.languages().first()));
    add(menu, "callTime", tr("Make it at another &time…"), keyText(Qt::Key_D),
        [this] { askCallTime(); });
    add(menu, "never", tr("&Never make it"), keyText(Qt::Key_Delete), [this] { never(); });
    menu.addSeparator();
}

void LadderEditor::addGeneralActions(QMenu &menu, QPoint viewportPoint)
{
    const tcp::Duration at = timeAt(viewportPoint);
    add(menu, "addClient", tr("Add a call of the c&lient…"), {},
        [this, at] { askCall(tcp::Side::Client, at); });
    add(menu, "addServer", tr("Add a call of the s&erver…"), {},
        [this, at] { askCall(tcp::Side::Server, at); });
    add(menu, "cut", tr("C&ut the path from here…"), keyText(Qt::Key_X),
        [this, viewportPoint] { askCut(viewportPoint); });
    if (!m_whatIf.segment())
        add(menu, "pathDelay", tr("Delay of the &path…"), keyText(Qt::Key_P),
            [this] { askPathDelay(); });
}

void LadderEditor::open(QDialog *form)
{
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->open();
}

void LadderEditor::askDelay()
{
    const auto present = m_whatIf.treatment(Action::Delay);
    auto *form = new DurationForm(tr("Delay the segment"), &m_view);
    form->ask(tr("It arrives later than usual by"), present ? present->by : 200ms);
    connect(form, &QDialog::accepted, this,
            [this, form] { m_whatIf.treat(Action::Delay, form->answer(0)); });
    open(form);
}

void LadderEditor::askDuplicate()
{
    const auto present = m_whatIf.treatment(Action::Duplicate);
    auto *form = new DurationForm(tr("Deliver the segment twice"), &m_view);
    form->ask(tr("The copy comes later by"), present ? present->by : 30ms);
    connect(form, &QDialog::accepted, this,
            [this, form] { m_whatIf.treat(Action::Duplicate, form->answer(0)); });
    open(form);
}

void LadderEditor::askCallTime()
{
    auto *form = new DurationForm(tr("When the call is made"), &m_view);
    form->ask(tr("Time since the start"), m_whatIf.timedCall(*m_whatIf.call()).at);
    connect(form, &QDialog::accepted, this, [this, form] { m_whatIf.moveCall(form->answer(0)); });
    open(form);
}

void LadderEditor::askCut(QPoint viewportPoint)
{
    const tcp::Duration since = timeAt(viewportPoint);
    auto *form = new DurationForm(tr("Cut the path"), &m_view);
    form->ask(tr("From"), since);
    form->ask(tr("To"), since + 1s);
    auto *whose = new QComboBox(form);
    whose->setObjectName(QStringLiteral("whose"));
    whose->addItems({tr("Both ways"), tr("What the client sends"), tr("What the server sends")});
    form->addRow(tr("What is lost"), whose);
    connect(form, &QDialog::accepted, this, [this, form, whose] {
        if (form->answer(1) > form->answer(0))
            m_whatIf.cut({whose->currentIndex() != 2, whose->currentIndex() != 1, form->answer(0),
                          form->answer(1)});
    });
    open(form);
}

void LadderEditor::askPathDelay()
{
    const auto &delay = m_document.scenario().delay;
    auto *form = new DurationForm(tr("Delay of the path"), &m_view);
    form->ask(tr("From the client to the server"), delay[0]);
    form->ask(tr("From the server to the client"), delay[1]);
    connect(form, &QDialog::accepted, this, [this, form] {
        scenario::Scenario changed = m_document.scenario();
        changed.delay = {std::min<tcp::Duration>(1h, form->answer(0)),
                         std::min<tcp::Duration>(1h, form->answer(1))};
        m_document.edit(changed);
    });
    open(form);
}

void LadderEditor::askCall(tcp::Side host, tcp::Duration at)
{
    auto *form = new CallForm(m_document.scenario(), host, at, m_view.languages().first(), &m_view);
    connect(form, &QDialog::accepted, this, [this, form] {
        if (!m_whatIf.add(form->call()))
            refuse(explanation::noSuchSocket(m_view.languages().first()));
    });
    open(form);
}

} // namespace scene
