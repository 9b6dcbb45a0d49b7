// SPDX-License-Identifier: MIT
#include "model/branches.h"
#include "scenario/branches.h"
#include "support/chronoprinting.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using model::Branches;
using model::Document;
using scenario::Scenario;

namespace {

Scenario withDelay(Scenario scenario, tcp::Duration delay)
{
    scenario.delay = {delay, delay};
    return scenario;
}

struct Opened
{
    Opened()
    {
        QVERIFY(!document.open(QStringLiteral(":/scenarios/01-life-of-a-connection.fourwave")));
        original = document.scenario();
    }

    Document document;
    Branches branches{document};
    Scenario original;
};

} // namespace

class TestBranches : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void kept_editsBecomeABranch_originalIsAsItWas();
    void kept_inABranch_becomesItsChild();
    void keptTwice_secondHoldsOnlyWhatCameAfter();
    void added_isShownAndComparedWithItsParent();
    void edit_inABranch_leavesTheOthers();
    void undo_toTheBeginning_restoresEverything();
    void shownAnother_isNoEdit();
    void undo_ofAnEditElsewhere_showsItsBranch();
    void removed_parentIsShown();
    void renamed_isStillShown();
    void freshName_isCounted();
    void saved_andOpenedAgain_hasTheSameBranches();
    void captureOpened_hasNone();
};

void TestBranches::kept_editsBecomeABranch_originalIsAsItWas()
{
    Opened o;
    o.document.edit(withDelay(o.original, 10ms));
    QVERIFY(o.branches.isEdited());
    o.branches.keep(QStringLiteral("fast"));
    QCOMPARE(o.branches.shown(), "fast");
    QVERIFY(!o.branches.isEdited());
    QVERIFY(o.document.scenario() == withDelay(o.original, 10ms));
    o.branches.show({});
    QVERIFY(o.document.scenario() == o.original);
}

void TestBranches::kept_inABranch_becomesItsChild()
{
    Opened o;
    o.document.edit(withDelay(o.original, 10ms));
    o.branches.keep(QStringLiteral("fast"));
    o.document.edit(withDelay(o.original, 1ms));
    o.branches.keep(QStringLiteral("faster"));
    const std::vector<Branches::Node> expected = {{"", 0}, {"fast", 1}, {"faster", 2}};
    QVERIFY(o.branches.tree() == expected);
    o.branches.show("fast");
    QVERIFY(o.document.scenario() == withDelay(o.original, 10ms));
}

void TestBranches::keptTwice_secondHoldsOnlyWhatCameAfter()
{
    Opened o;
    o.document.edit(withDelay(o.original, 10ms));
    o.branches.keep(QStringLiteral("fast"));
    o.branches.show({});
    o.document.edit(withDelay(o.original, 500ms));
    o.branches.keep(QStringLiteral("slow"));
    o.branches.show({});
    QVERIFY(o.document.scenario() == o.original);
    const std::vector<Branches::Node> expected = {{"", 0}, {"fast", 1}, {"slow", 1}};
    QVERIFY(o.branches.tree() == expected);
}

void TestBranches::added_isShownAndComparedWithItsParent()
{
    Opened o;
    QSignalSpy changed(&o.branches, &Branches::changed);
    o.branches.add(QStringLiteral("fast"), withDelay(o.original, 10ms));
    QCOMPARE(o.branches.shown(), "fast");
    QCOMPARE(changed.size(), 1);
    QVERIFY(o.document.traceBeforeEdit());
    QCOMPARE(o.document.traceBeforeEdit()->delayFrom(tcp::Side::Client), std::optional(50'000us));
}

void TestBranches::edit_inABranch_leavesTheOthers()
{
    Opened o;
    o.branches.add(QStringLiteral("fast"), withDelay(o.original, 10ms));
    o.document.edit(withDelay(o.original, 1ms));
    o.branches.show({});
    QVERIFY(o.document.scenario() == o.original);
    o.branches.show("fast");
    QVERIFY(o.document.scenario() == withDelay(o.original, 1ms));
}

void TestBranches::undo_toTheBeginning_restoresEverything()
{
    Opened o;
    const model::Version first = o.document.version();
    o.document.edit(withDelay(o.original, 10ms));
    o.branches.keep(QStringLiteral("a"));
    o.document.edit(withDelay(o.original, 20ms));
    o.branches.rename("a", QStringLiteral("b"));
    o.branches.add(QStringLiteral("c"), withDelay(o.original, 30ms));
    o.branches.remove("b");
    const model::Version last = o.document.version();
    while (o.document.undoStack().canUndo())
        o.document.undoStack().undo();
    QVERIFY(o.document.version() == first);
    while (o.document.undoStack().canRedo())
        o.document.undoStack().redo();
    QVERIFY(o.document.version() == last);
}

void TestBranches::shownAnother_isNoEdit()
{
    Opened o;
    o.branches.add(QStringLiteral("fast"), withDelay(o.original, 10ms));
    const int count = o.document.undoStack().count();
    o.branches.show({});
    QCOMPARE(o.document.undoStack().count(), count);
    QVERIFY(!o.document.traceBeforeEdit());
}

void TestBranches::undo_ofAnEditElsewhere_showsItsBranch()
{
    Opened o;
    o.branches.add(QStringLiteral("fast"), withDelay(o.original, 10ms));
    o.document.edit(withDelay(o.original, 1ms));
    o.branches.show({});
    o.document.undoStack().undo();
    QCOMPARE(o.branches.shown(), "fast");
    QVERIFY(o.document.scenario() == withDelay(o.original, 10ms));
}

void TestBranches::removed_parentIsShown()
{
    Opened o;
    o.branches.add(QStringLiteral("fast"), withDelay(o.original, 10ms));
    o.branches.remove("fast");
    QCOMPARE(o.branches.shown(), "");
    QCOMPARE(o.branches.tree().size(), std::size_t(1));
}

void TestBranches::renamed_isStillShown()
{
    Opened o;
    o.branches.add(QStringLiteral("fast"), withDelay(o.original, 10ms));
    o.branches.rename("fast", QStringLiteral("快"));
    QCOMPARE(o.branches.shown(), "快");
    QVERIFY(!o.branches.isEdited());
}

void TestBranches::freshName_isCounted()
{
    Opened o;
    QCOMPARE(o.branches.freshName(QStringLiteral("a")), "a");
    o.branches.add(QStringLiteral("a"), o.original);
    o.branches.add(QStringLiteral("a 2"), o.original);
    QCOMPARE(o.branches.freshName(QStringLiteral("a")), "a 3");
}

void TestBranches::saved_andOpenedAgain_hasTheSameBranches()
{
    Opened o;
    o.branches.add(QStringLiteral("快"), withDelay(o.original, 10ms));
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.fourwave"));
    QVERIFY(!o.document.saveAs(file));
    QVERIFY(!o.branches.isEdited());
    Document again;
    QVERIFY(!again.open(file));
    QVERIFY(again.version().whole == o.document.version().whole);
    QCOMPARE(again.version().branch, "");
}

void TestBranches::captureOpened_hasNone()
{
    Opened o;
    o.branches.add(QStringLiteral("fast"), withDelay(o.original, 10ms));
    QVERIFY(!o.document.open(QStringLiteral(TESTS_FOLDER "/capture/data/01.a.pcapng")));
    QCOMPARE(o.branches.tree().size(), std::size_t(1));
    QCOMPARE(o.branches.shown(), "");
}

QTEST_GUILESS_MAIN(TestBranches)
#include "tst_branches.moc"
