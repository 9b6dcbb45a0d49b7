// SPDX-License-Identifier: MIT
#include "model/branches.h"
#include "panels/branchstrip.h"
#include "panels/session.h"

#include <QAction>
#include <QInputDialog>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

namespace {

struct Strip : PanelSession
{
    void setDelay(tcp::Duration delay)
    {
        scenario::Scenario changed = document.scenario();
        changed.delay = {delay, delay};
        document.edit(changed);
    }
    // The branches' buttons, the shown one in brackets.
    [[nodiscard]] QStringList buttons() const
    {
        QStringList texts;
        for (const QAction *action : strip.actions()) {
            if (!action->isCheckable())
                continue;
            texts << (action->isChecked() ? u'[' + action->text() + u']' : action->text());
        }
        return texts;
    }
    void press(const QString &text)
    {
        for (QAction *action : strip.actions()) {
            if (action->text() == text)
                action->trigger();
        }
    }
    QAction &action(const char *name) { return *strip.findChild<QAction *>(QLatin1String(name)); }
    void answer(const QString &name)
    {
        auto *dialog = strip.findChild<QInputDialog *>();
        QVERIFY(dialog);
        dialog->setTextValue(name);
        dialog->accept();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    model::Branches branches{document};
    panels::BranchStrip strip{document, branches};
};

} // namespace

class TestBranchStrip : public QObject
{
    Q_OBJECT

private slots:
    void nothingEdited_isHidden();
    void edited_offersToKeep();
    void kept_isAButton_andShown();
    void buttons_showTheTree_andSwitch();
    void rename_andRemove_areOffered_inABranch();
    void nameTaken_isCounted();
    void emptyName_keepsNothing();
    void compare_isAsked();
};

void TestBranchStrip::nothingEdited_isHidden()
{
    const Strip s;
    QVERIFY(s.strip.isHidden());
}

void TestBranchStrip::edited_offersToKeep()
{
    Strip s;
    s.setDelay(10ms);
    QVERIFY(!s.strip.isHidden());
    QVERIFY(s.action("keep").isEnabled());
    s.document.undoStack().undo();
    QVERIFY(s.strip.isHidden());
}

void TestBranchStrip::kept_isAButton_andShown()
{
    Strip s;
    s.setDelay(10ms);
    s.action("keep").trigger();
    s.answer(QStringLiteral("fast & sure"));
    QCOMPARE(s.buttons(), QStringList({"The scenario itself", "[› fast && sure]"}));
    QVERIFY(!s.action("keep").isEnabled());
}

void TestBranchStrip::buttons_showTheTree_andSwitch()
{
    Strip s;
    s.branches.add(QStringLiteral("a"), s.document.scenario());
    s.branches.add(QStringLiteral("b"), s.document.scenario());
    s.branches.show({});
    s.branches.add(QStringLiteral("c"), s.document.scenario());
    QCOMPARE(s.buttons(), QStringList({"The scenario itself", "› a", "›› b", "[› c]"}));
    s.press(QStringLiteral("›› b"));
    QCOMPARE(s.branches.shown(), "b");
    QCOMPARE(s.buttons(), QStringList({"The scenario itself", "› a", "[›› b]", "› c"}));
}

void TestBranchStrip::rename_andRemove_areOffered_inABranch()
{
    Strip s;
    s.branches.add(QStringLiteral("a"), s.document.scenario());
    s.action("rename").trigger();
    s.answer(QStringLiteral("甲"));
    QCOMPARE(s.buttons(), QStringList({"The scenario itself", "[› 甲]"}));
    s.action("remove").trigger();
    QCOMPARE(s.buttons(), QStringList({"[The scenario itself]"}));
    QVERIFY(!s.action("remove").isEnabled());
}

void TestBranchStrip::nameTaken_isCounted()
{
    Strip s;
    s.branches.add(QStringLiteral("a"), s.document.scenario());
    s.setDelay(10ms);
    s.action("keep").trigger();
    s.answer(QStringLiteral("a"));
    QCOMPARE(s.branches.shown(), "a 2");
}

void TestBranchStrip::emptyName_keepsNothing()
{
    Strip s;
    s.setDelay(10ms);
    s.action("keep").trigger();
    s.answer(QStringLiteral("  "));
    QCOMPARE(s.branches.tree().size(), std::size_t(1));
}

void TestBranchStrip::compare_isAsked()
{
    Strip s;
    QSignalSpy asked(&s.strip, &panels::BranchStrip::compareAsked);
    s.action("compare").trigger();
    QCOMPARE(asked.size(), 1);
}

QTEST_MAIN(TestBranchStrip)
#include "tst_branchstrip.moc"
