// SPDX-License-Identifier: MIT
#include "tcp/reassembly.h"

#include <QTest>

using tcp::Reassembly;
using tcp::SackBlock;
using tcp::SequenceNumber;

namespace {

// Right before the numbers wrap around.
constexpr SequenceNumber Origin{0xfffffff0};

SequenceNumber at(int distance)
{
    return Origin + static_cast<std::uint32_t>(distance);
}

// The blocks that a segment tells, as "10-20 40-50".
QString blocks(const Reassembly &reassembly, bool withTimestamps = false)
{
    tcp::Options options;
    if (withTimestamps)
        options.timestamps = tcp::Timestamps{};
    reassembly.describe(options);
    QStringList texts;
    for (std::size_t i = 0; i < options.sackCount; ++i)
        texts << QStringLiteral("%1-%2")
                     .arg(options.sack[i].begin - Origin)
                     .arg(options.sack[i].end - Origin);
    return texts.join(QLatin1Char(' '));
}

} // namespace

class TestReassembly : public QObject
{
    Q_OBJECT

private slots:
    void ranges_held_mergeNewestFirst_data();
    void ranges_held_mergeNewestFirst();
    void gap_filled_advancesOverWhatIsHeld();
    void gap_halfFilled_keepsTheRest();
    void fin_beyondGap_waits();
    void blocks_many_leaveRoomForTimestamps();
    void blocks_described_comeAfterThoseThatAreThere();
};

void TestReassembly::ranges_held_mergeNewestFirst_data()
{
    QTest::addColumn<QList<QPair<int, int>>>("ranges");
    QTest::addColumn<QString>("blocks");
    using Ranges = QList<QPair<int, int>>;
    QTest::newRow("one") << Ranges{{10, 20}} << "10-20";
    QTest::newRow("newest first") << Ranges{{10, 20}, {40, 50}} << "40-50 10-20";
    QTest::newRow("neighbours") << Ranges{{10, 20}, {20, 30}} << "10-30";
    QTest::newRow("neighbours from above") << Ranges{{20, 30}, {10, 20}} << "10-30";
    QTest::newRow("overlapping") << Ranges{{10, 20}, {15, 30}} << "10-30";
    QTest::newRow("inside") << Ranges{{10, 50}, {20, 30}} << "10-50";
    QTest::newRow("around") << Ranges{{20, 30}, {10, 50}} << "10-50";
    QTest::newRow("joins two") << Ranges{{10, 20}, {30, 40}, {20, 30}} << "10-40";
    QTest::newRow("joins two, a third stays")
        << Ranges{{10, 20}, {60, 70}, {30, 40}, {20, 30}} << "10-40 60-70";
    QTest::newRow("the same again comes first")
        << Ranges{{10, 20}, {30, 40}, {10, 20}} << "10-20 30-40";
}

void TestReassembly::ranges_held_mergeNewestFirst()
{
    using Ranges = QList<QPair<int, int>>;
    QFETCH(Ranges, ranges);
    Reassembly reassembly;
    for (const auto &[begin, end] : ranges)
        reassembly.hold(at(begin), at(end));
    QTEST(blocks(reassembly), "blocks");
}

void TestReassembly::gap_filled_advancesOverWhatIsHeld()
{
    Reassembly reassembly;
    reassembly.hold(at(10), at(20));
    reassembly.hold(at(30), at(40));
    reassembly.hold(at(20), at(25));
    QCOMPARE(reassembly.advance(at(5)) - Origin, 5);
    QCOMPARE(reassembly.advance(at(10)) - Origin, 25);
    QCOMPARE(blocks(reassembly), "30-40");
    QVERIFY(!reassembly.isEmpty());
    QCOMPARE(reassembly.advance(at(60)) - Origin, 60);
    QVERIFY(reassembly.isEmpty());
}

void TestReassembly::gap_halfFilled_keepsTheRest()
{
    Reassembly reassembly;
    reassembly.hold(at(10), at(20));
    QCOMPARE(reassembly.advance(at(9)) - Origin, 9);
    QCOMPARE(blocks(reassembly), "10-20");
}

void TestReassembly::fin_beyondGap_waits()
{
    Reassembly reassembly;
    QVERIFY(!reassembly.isFinBefore(at(100)));
    reassembly.holdFin(at(20));
    reassembly.hold(at(10), at(21));
    QVERIFY(!reassembly.isFinBefore(at(10)));
    QVERIFY(!reassembly.isFinBefore(at(20)));
    QVERIFY(reassembly.isFinBefore(reassembly.advance(at(10))));
}

// RFC 2018 (3)
void TestReassembly::blocks_many_leaveRoomForTimestamps()
{
    Reassembly reassembly;
    for (int i = 0; i < 6; ++i)
        reassembly.hold(at(i * 20), at(i * 20 + 10));
    QCOMPARE(blocks(reassembly), "100-110 80-90 60-70 40-50");
    QCOMPARE(blocks(reassembly, true), "100-110 80-90 60-70");
}

void TestReassembly::blocks_described_comeAfterThoseThatAreThere()
{
    Reassembly reassembly;
    reassembly.hold(at(10), at(20));
    tcp::Options options;
    options.sack[options.sackCount++] = SackBlock{at(0), at(5)};
    reassembly.describe(options);
    QCOMPARE(options.sackCount, 2);
    QCOMPARE(options.sack[0].end - Origin, 5);
    QCOMPARE(options.sack[1].begin - Origin, 10);
}

QTEST_APPLESS_MAIN(TestReassembly)
#include "tst_reassembly.moc"
