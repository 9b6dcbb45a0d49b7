// SPDX-License-Identifier: MIT
#include "app/comparewindow.h"
#include "app/files.h"
#include "run.h"
#include "scene/compareview.h"

#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using app::CompareWindow;
using model::RunChoice;

namespace {

struct Opened : Run
{
    Opened() : Run(explanation::Language::English)
    {
        window->files().open(QStringLiteral(":/scenarios/01-life-of-a-connection.fourwave"));
    }
    void addBranch(const QString &name, tcp::Duration delay)
    {
        scenario::Scenario changed = session.document.scenario();
        changed.delay = {delay, delay};
        session.branches.add(name, changed);
    }
    CompareWindow &compare()
    {
        action(app::Ask::Compare).trigger();
        return *window->findChild<CompareWindow *>();
    }
};

} // namespace

class TestCompareWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void withoutBranches_comparesSystems();
    void inABranch_comparesWithItsParent();
    void chosenAnother_isComparedAtOnce();
    void differenceChosen_isShown();
    void oneMore_oneLess_upToSix();
    void branchEdited_isComparedAnew();
    void branchGone_isNoChoice();
    void captureOpened_closesIt();
    void languageSwitched_isToldAtOnce();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCompareWindow::initTestCase()
{
    QCoreApplication::setOrganizationName("fourwave-test");
    QCoreApplication::setApplicationName("fourwave-test");
    QSettings::setDefaultFormat(QSettings::IniFormat);
}

void TestCompareWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
}

void TestCompareWindow::withoutBranches_comparesSystems()
{
    Opened o;
    const auto choices = o.compare().choices();
    QCOMPARE(choices.size(), std::size_t(2));
    QVERIFY(choices[0] == RunChoice());
    QVERIFY(choices[1].branch.empty() && !choices[1].system.empty());
    QVERIFY(o.window->findChild<CompareWindow *>()
                ->findChild<QTreeWidget *>(QStringLiteral("differences"))
                ->topLevelItemCount()
            > 0);
}

void TestCompareWindow::inABranch_comparesWithItsParent()
{
    Opened o;
    o.addBranch(QStringLiteral("slow"), tcp::Duration(200'000));
    const auto choices = o.compare().choices();
    QVERIFY(choices == std::vector<RunChoice>({{"", ""}, {"slow", ""}}));
}

void TestCompareWindow::chosenAnother_isComparedAtOnce()
{
    Opened o;
    o.addBranch(QStringLiteral("slow"), tcp::Duration(200'000));
    CompareWindow &compare = o.compare();
    auto *branch = compare.findChildren<QComboBox *>().at(2);
    branch->setCurrentIndex(0);
    emit branch->activated(0);
    QVERIFY(compare.view().comparison(1).isEqual());
    QCOMPARE(compare.findChild<QTreeWidget *>(QStringLiteral("differences"))->topLevelItemCount(),
             0);
}

void TestCompareWindow::differenceChosen_isShown()
{
    Opened o;
    CompareWindow &compare = o.compare();
    compare.resize(1100, 500);
    compare.show();
    QCoreApplication::processEvents();
    auto *list = compare.findChild<QTreeWidget *>(QStringLiteral("differences"));
    const QImage before = compare.view().viewport()->grab().toImage();
    list->setCurrentItem(list->topLevelItem(list->topLevelItemCount() - 1));
    QVERIFY(compare.view().viewport()->grab().toImage() != before);
}

void TestCompareWindow::oneMore_oneLess_upToSix()
{
    Opened o;
    CompareWindow &compare = o.compare();
    auto *more = compare.findChild<QToolButton *>(QStringLiteral("add"));
    auto *less = compare.findChild<QToolButton *>(QStringLiteral("remove"));
    QVERIFY(!less->isEnabled());
    while (more->isEnabled())
        more->click();
    QCOMPARE(compare.choices().size(), std::size_t(CompareWindow::MostRuns));
    QCOMPARE(compare.view().count(), CompareWindow::MostRuns);
    while (less->isEnabled())
        less->click();
    QCOMPARE(compare.choices().size(), std::size_t(2));
}

void TestCompareWindow::branchEdited_isComparedAnew()
{
    Opened o;
    o.addBranch(QStringLiteral("slow"), tcp::Duration(200'000));
    CompareWindow &compare = o.compare();
    const tcp::SimTime end = compare.view().run(1).trace.end();
    scenario::Scenario changed = o.session.document.scenario();
    changed.delay = {tcp::Duration(300'000), tcp::Duration(300'000)};
    o.session.document.edit(changed);
    QVERIFY(compare.view().run(1).trace.end() != end);
}

void TestCompareWindow::branchGone_isNoChoice()
{
    Opened o;
    o.addBranch(QStringLiteral("slow"), tcp::Duration(200'000));
    CompareWindow &compare = o.compare();
    o.session.document.undoStack().undo();
    for (const RunChoice &choice : compare.choices())
        QVERIFY(choice.branch.empty());
}

void TestCompareWindow::captureOpened_closesIt()
{
    Opened o;
    CompareWindow &compare = o.compare();
    o.session.document.undoStack().setClean();
    o.window->files().open(QStringLiteral(TESTS_FOLDER "/capture/data/01.a.pcapng"));
    QVERIFY(!compare.isVisible());
    QVERIFY(!o.action(app::Ask::Compare).isEnabled());
}

void TestCompareWindow::languageSwitched_isToldAtOnce()
{
    Opened o;
    CompareWindow &compare = o.compare();
    o.action(app::Ask::Chinese).trigger();
    QCoreApplication::processEvents();
    QVERIFY(hasChinese(compare.windowTitle()));
    QVERIFY(hasChinese(
        compare.findChild<QTreeWidget *>(QStringLiteral("summary"))->topLevelItem(0)->text(0)));
}

QTEST_MAIN(TestCompareWindow)
#include "tst_comparewindow.moc"
