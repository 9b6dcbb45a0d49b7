// SPDX-License-Identifier: MIT
#include "tcp/segment.h"
#include "tcp/sequencenumber.h"

#include <QTest>

using tcp::Segment;
using tcp::SequenceNumber;

class TestSequenceNumber : public QObject
{
    Q_OBJECT

private slots:
    void order_compared_wrapsAround_data();
    void order_compared_wrapsAround();
    void distance_taken_isSigned();
    void sum_beyondTheEnd_wrapsAround();
    void length_ofSegment_countsSynAndFin_data();
    void length_ofSegment_countsSynAndFin();
    void flags_printed_haveFixedOrder_data();
    void flags_printed_haveFixedOrder();
};

void TestSequenceNumber::order_compared_wrapsAround_data()
{
    QTest::addColumn<uint>("smaller");
    QTest::addColumn<uint>("greater");
    QTest::newRow("neighbours") << 1U << 2U;
    QTest::newRow("across the end") << 0xffffffffU << 0U;
    QTest::newRow("far across the end") << 0xf0000000U << 0x10000000U;
    QTest::newRow("almost half the space") << 0U << 0x7fffffffU;
    QTest::newRow("across the sign") << 0x7fffffffU << 0x80000000U;
}

void TestSequenceNumber::order_compared_wrapsAround()
{
    QFETCH(uint, smaller);
    QFETCH(uint, greater);
    const SequenceNumber a(smaller);
    const SequenceNumber b(greater);
    QVERIFY(a < b);
    QVERIFY(a <= b);
    QVERIFY(b > a);
    QVERIFY(b >= a);
    QVERIFY(!(b < a));
    QVERIFY(!(b <= a));
    QVERIFY(a != b);
    QVERIFY(a <= a);
    QVERIFY(a >= a);
    QVERIFY(!(a < a));
}

void TestSequenceNumber::distance_taken_isSigned()
{
    QCOMPARE(SequenceNumber(5) - SequenceNumber(2), 3);
    QCOMPARE(SequenceNumber(2) - SequenceNumber(5), -3);
    QCOMPARE(SequenceNumber(1) - SequenceNumber(0xffffffff), 2);
    QCOMPARE(SequenceNumber(0xffffffff) - SequenceNumber(1), -2);
}

void TestSequenceNumber::sum_beyondTheEnd_wrapsAround()
{
    QCOMPARE((SequenceNumber(0xfffffffe) + 3).value(), 1U);
    QCOMPARE((SequenceNumber(1) - 3).value(), 0xfffffffeU);
    SequenceNumber number(0xffffffff);
    number += 1;
    QCOMPARE(number.value(), 0U);
}

void TestSequenceNumber::length_ofSegment_countsSynAndFin_data()
{
    QTest::addColumn<bool>("syn");
    QTest::addColumn<bool>("fin");
    QTest::addColumn<uint>("payload");
    QTest::addColumn<uint>("length");
    QTest::newRow("nothing") << false << false << 0U << 0U;
    QTest::newRow("SYN") << true << false << 0U << 1U;
    QTest::newRow("FIN") << false << true << 0U << 1U;
    QTest::newRow("data") << false << false << 10U << 10U;
    QTest::newRow("data and FIN") << false << true << 10U << 11U;
    QTest::newRow("SYN, data and FIN") << true << true << 10U << 12U;
}

void TestSequenceNumber::length_ofSegment_countsSynAndFin()
{
    QFETCH(bool, syn);
    QFETCH(bool, fin);
    QFETCH(uint, payload);
    QFETCH(uint, length);
    Segment segment;
    segment.seq = SequenceNumber(0xfffffffd);
    segment.flags.syn = syn;
    segment.flags.fin = fin;
    segment.flags.ack = true;
    segment.length = payload;
    QCOMPARE(tcp::sequenceLength(segment), length);
    QCOMPARE(tcp::endOf(segment).value(), 0xfffffffdU + length);
}

void TestSequenceNumber::flags_printed_haveFixedOrder_data()
{
    QTest::addColumn<QList<bool>>("bits"); // SYN FIN RST PSH ACK URG, as in the struct
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QList<bool>{false, false, false, false, false, false} << "none";
    QTest::newRow("ACK") << QList<bool>{false, false, false, false, true, false} << "ACK";
    QTest::newRow("SYN+ACK") << QList<bool>{true, false, false, false, true, false} << "SYN+ACK";
    QTest::newRow("all") << QList<bool>{true, true, true, true, true, true}
                         << "SYN+FIN+RST+PSH+URG+ACK";
}

void TestSequenceNumber::flags_printed_haveFixedOrder()
{
    QFETCH(QList<bool>, bits);
    QFETCH(QString, text);
    const tcp::Flags flags{bits[0], bits[1], bits[2], bits[3], bits[4], bits[5]};
    QCOMPARE(QString::fromStdString(tcp::toString(flags)), text);
}

QTEST_APPLESS_MAIN(TestSequenceNumber)
#include "tst_sequencenumber.moc"
