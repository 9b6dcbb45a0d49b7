// SPDX-License-Identifier: MIT
#include "scenario/branches.h"
#include "scenariotexts.h"
#include "support/chronoprinting.h"

using namespace std::chrono_literals;
using namespace scenario;
using scenariotest::Connected;
using scenariotest::read;
using scenariotest::withCalls;

namespace {

Scenario whole()
{
    return read(withCalls(Connected));
}

// Its first call is made at that time.
Scenario withFirstCallAt(Scenario scenario, tcp::Duration at)
{
    scenario.calls[0].at = at;
    return scenario;
}

Scenario withCut(Scenario scenario)
{
    scenario.faults.push_back({Cut{}});
    return scenario;
}

// What the whole reads as from its own text.
Scenario again(const Scenario &scenario)
{
    return read(write(scenario));
}

} // namespace

class TestBranches : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void branch_isWhatItWasMadeOf();
    void branch_keepsOnlyWhatDiffers();
    void branch_withoutTheFaultsOfItsParent_hasNone();
    void branchOfABranch_laysOneOverTheOther();
    void parentEdited_childrenFollowWhereTheyHaveNothingOfTheirOwn();
    void branchEdited_keepsItsPlaceAndItsChildren();
    void removed_childrenStayAsTheyAre();
    void renamed_childrenKnowIt();
    void comments_inBranches_areKept();
};

void TestBranches::branch_isWhatItWasMadeOf()
{
    Scenario changed = withCut(withFirstCallAt(whole(), 3ms));
    changed.hosts[1].os = "macos";
    changed.delay = {1ms, 2ms};
    const Scenario kept = again(withBranch(whole(), "what if", "", changed));
    QVERIFY(inBranch(kept, "what if") == changed);
    QVERIFY(inBranch(kept, "") == whole());
}

void TestBranches::branch_keepsOnlyWhatDiffers()
{
    const Scenario kept = withBranch(whole(), "a", "", withCut(whole()));
    const Branch &branch = *findBranch(kept, "a");
    QVERIFY(branch.faults);
    QVERIFY(!branch.calls && !branch.hosts[0] && !branch.hosts[1] && !branch.delay);
    QVERIFY(!findBranch(kept, "b"));
}

void TestBranches::branch_withoutTheFaultsOfItsParent_hasNone()
{
    const Scenario kept = again(withBranch(withCut(whole()), "a", "", whole()));
    QVERIFY(inBranch(kept, "a") == whole());
}

void TestBranches::branchOfABranch_laysOneOverTheOther()
{
    Scenario kept = withBranch(whole(), "a", "", withCut(whole()));
    const Scenario changed = withFirstCallAt(inBranch(kept, "a"), 3ms);
    kept = again(withBranch(kept, "b", "a", changed));
    QVERIFY(inBranch(kept, "b") == changed);
    QVERIFY(!findBranch(kept, "b")->faults);
}

void TestBranches::parentEdited_childrenFollowWhereTheyHaveNothingOfTheirOwn()
{
    Scenario kept = withBranch(whole(), "a", "", withCut(whole()));
    kept = withBranch(kept, "", "", withFirstCallAt(whole(), 7ms));
    QVERIFY(inBranch(kept, "") == withFirstCallAt(whole(), 7ms));
    QVERIFY(inBranch(kept, "a") == withCut(withFirstCallAt(whole(), 7ms)));
}

void TestBranches::branchEdited_keepsItsPlaceAndItsChildren()
{
    Scenario kept = withBranch(whole(), "a", "", withCut(whole()));
    kept = withBranch(kept, "b", "a", withFirstCallAt(inBranch(kept, "a"), 3ms));
    kept = again(withBranch(kept, "a", "", whole()));
    QVERIFY(kept.branches[0].name == "a");
    QVERIFY(inBranch(kept, "b") == withFirstCallAt(whole(), 3ms));
}

void TestBranches::removed_childrenStayAsTheyAre()
{
    Scenario kept = withBranch(whole(), "a", "", withCut(whole()));
    kept = withBranch(kept, "b", "a", withFirstCallAt(inBranch(kept, "a"), 3ms));
    const Scenario before = inBranch(kept, "b");
    kept = again(withoutBranch(kept, "a"));
    QCOMPARE(kept.branches.size(), std::size_t(1));
    QVERIFY(inBranch(kept, "b") == before);
}

void TestBranches::renamed_childrenKnowIt()
{
    Scenario kept = withBranch(whole(), "a", "", withCut(whole()));
    kept = withBranch(kept, "b", "a", withFirstCallAt(inBranch(kept, "a"), 3ms));
    const Scenario before = inBranch(kept, "b");
    kept = again(withBranchRenamed(kept, "a", "第一种"));
    QVERIFY(findBranch(kept, "第一种"));
    QVERIFY(inBranch(kept, "b") == before);
}

void TestBranches::comments_inBranches_areKept()
{
    const std::string text = write(withBranch(whole(), "a", "", withCut(whole())));
    std::string commented = text;
    commented.insert(commented.find("[[branches]]"), "# what if nothing came through\n");
    commented.insert(commented.find("  { cut"), "  # both ways\n");
    QCOMPARE(write(read(commented), commented), commented);
}

QTEST_APPLESS_MAIN(TestBranches)
#include "tst_branches.moc"
