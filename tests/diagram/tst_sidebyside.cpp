// SPDX-License-Identifier: MIT
#include "diagram/changes.h"
#include "diagram/shipped.h"
#include "diagram/sidebyside.h"
#include "exploration/compare.h"

#include <QTest>

#include <cmath>

using namespace std::chrono_literals;
using diagram::Layout;
using diagram::ScaleKind;
using trace::Trace;

namespace {

std::vector<Layout> placed(const Trace &first, const Trace &second, ScaleKind scale)
{
    const auto a = trace::steps(first);
    const auto b = trace::steps(second);
    diagram::Options options;
    options.scale = scale;
    const std::vector<diagram::RunToPlace> runs = {{&first, a}, {&second, b}};
    return placeSideBySide(runs, options);
}

} // namespace

class TestSideBySide : public QObject
{
    Q_OBJECT

private slots:
    void sameTime_isAtTheSameHeight_data();
    void sameTime_isAtTheSameHeight();
    void oneRunTwice_isPlacedAsAlone();
    void differences_areNumberedInBoth_firstOneApart();
    void changes_ofALostSegment_markItAndWhatIsNew();
};

void TestSideBySide::sameTime_isAtTheSameHeight_data()
{
    QTest::addColumn<int>("scale");
    QTest::newRow("by event") << int(ScaleKind::ByEvent);
    QTest::newRow("compressed") << int(ScaleKind::Compressed);
    QTest::newRow("linear") << int(ScaleKind::Linear);
}

void TestSideBySide::sameTime_isAtTheSameHeight()
{
    QFETCH(int, scale);
    const Trace first = shipped::runNumber(QStringLiteral("01"));
    const Trace second = shipped::runNumber(QStringLiteral("12"));
    const auto layouts = placed(first, second, ScaleKind(scale));
    for (const trace::Event &event : first.events())
        QCOMPARE(layouts[0].yAt(event.at), layouts[1].yAt(event.at));
    for (const trace::Event &event : second.events())
        QCOMPARE(layouts[0].yAt(event.at), layouts[1].yAt(event.at));
    QCOMPARE(layouts[0].breaks().size(), layouts[1].breaks().size());
}

void TestSideBySide::oneRunTwice_isPlacedAsAlone()
{
    const Trace trace = shipped::runNumber(QStringLiteral("01"));
    const auto layouts = placed(trace, trace, ScaleKind::Compressed);
    const Layout alone = shipped::layoutOf(trace);
    QCOMPARE(layouts[1].size(), alone.size());
    QCOMPARE(layouts[1].shapes().arrows.size(), alone.shapes().arrows.size());
}

void TestSideBySide::differences_areNumberedInBoth_firstOneApart()
{
    const Trace first = shipped::runNumber(QStringLiteral("01"));
    const Trace second = shipped::runNumber(QStringLiteral("12"));
    const auto layouts = placed(first, second, ScaleKind::Compressed);
    const auto comparison = exploration::compare(first, second);
    const auto right =
        diagram::placeDifferences(layouts[1], diagram::Part::Second, first, second, comparison);
    const auto left =
        diagram::placeDifferences(layouts[0], diagram::Part::First, first, second, comparison);
    QVERIFY(!right.isEmpty());
    const auto firsts = [](const diagram::ChangeMarks &marks) {
        return std::ranges::count_if(marks.tags, &diagram::ChangeTag::isFirst);
    };
    QCOMPARE(firsts(left) + firsts(right) > 0, true);
    for (const diagram::ChangeTag &tag : right.tags) {
        const bool isNumber = tag.text.isEmpty() || tag.text.toInt() > 0;
        QVERIFY(isNumber);
    }
}

void TestSideBySide::changes_ofALostSegment_markItAndWhatIsNew()
{
    const Trace before = shipped::runNumber(QStringLiteral("03"));
    const Trace after = shipped::runNumber(QStringLiteral("12"));
    const auto comparison = exploration::compare(before, after);
    const Layout layout = shipped::layoutOf(after);
    const auto marks = diagram::placeChanges(layout, before, after, comparison);
    for (const diagram::ChangeTag &tag : marks.tags) {
        QVERIFY(tag.box.height() > 0 && tag.box.width() >= tag.box.height() * 0.8);
        QVERIFY(tag.isDashed == (tag.sign == diagram::ChangeSign::Gone));
        QVERIFY(tag.event != diagram::NoEvent || tag.isDashed);
    }
    const bool hasNew = std::ranges::any_of(marks.tags, [](const diagram::ChangeTag &tag) {
        return tag.sign == diagram::ChangeSign::New && !tag.text.isEmpty();
    });
    QVERIFY(hasNew);
}

QTEST_MAIN(TestSideBySide)
#include "tst_sidebyside.moc"
