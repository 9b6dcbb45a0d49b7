// SPDX-License-Identifier: MIT
// RFC 6937 (3.1) and Linux tcp_cwnd_reduction; RFC 5681 (3.1) after a timeout.
#include "tcp/recovery.h"

#include <QTest>

using tcp::Recovery;

class TestRecovery : public QObject
{
    Q_OBJECT

private slots:
    void allowance_outsideRecovery_isNothing();
    void afterLoss_firstAck_repairsOne();
    void afterLoss_manyDelivered_allowAsMany();
    void afterLoss_sentMore_waitsForDeliveries();
    void afterLoss_advanceWithoutLoss_allowsOneMore();
    void afterLoss_advanceWithLoss_allowsNoMore();
    void afterTimeout_deliveries_doubleTheWindow();
    void begun_again_forgetsTheFirst();
};

void TestRecovery::allowance_outsideRecovery_isNothing()
{
    Recovery recovery;
    QVERIFY(!recovery.isActive());
    QCOMPARE(recovery.allowance({.delivered = 3}, 0), 0);
    recovery.beginAfterLoss();
    recovery.end();
    QCOMPARE(recovery.allowance({.delivered = 3}, 0), 0);
}

void TestRecovery::afterLoss_firstAck_repairsOne()
{
    Recovery recovery;
    recovery.beginAfterLoss();
    QVERIFY(recovery.isActive());
    QCOMPARE(recovery.allowance({.delivered = 0, .foundLoss = true}, 0), 1);
}

void TestRecovery::afterLoss_manyDelivered_allowAsMany()
{
    Recovery recovery;
    recovery.beginAfterLoss();
    QCOMPARE(recovery.allowance({.delivered = 3, .foundLoss = true}, 9), 3);
}

void TestRecovery::afterLoss_sentMore_waitsForDeliveries()
{
    Recovery recovery;
    recovery.beginAfterLoss();
    recovery.noteSent();
    recovery.noteSent();
    QCOMPARE(recovery.allowance({.delivered = 0}, 0), 0);
    QCOMPARE(recovery.allowance({.delivered = 1}, 0), 1);
}

void TestRecovery::afterLoss_advanceWithoutLoss_allowsOneMore()
{
    Recovery recovery;
    recovery.beginAfterLoss();
    recovery.noteSent();
    QCOMPARE(recovery.allowance({.delivered = 1, .isAdvancing = true}, 0), 2);
}

void TestRecovery::afterLoss_advanceWithLoss_allowsNoMore()
{
    Recovery recovery;
    recovery.beginAfterLoss();
    recovery.noteSent();
    QCOMPARE(recovery.allowance({.delivered = 1, .isAdvancing = true, .foundLoss = true}, 0), 1);
}

void TestRecovery::afterTimeout_deliveries_doubleTheWindow()
{
    Recovery recovery;
    recovery.beginAfterTimeout();
    QCOMPARE(recovery.allowance({.delivered = 0}, 1), 0);
    QCOMPARE(recovery.allowance({.delivered = 1, .isAdvancing = true}, 0), 2);
    QCOMPARE(recovery.allowance({.delivered = 1, .isAdvancing = true}, 1), 2);
    QCOMPARE(recovery.allowance({.delivered = 1, .isAdvancing = true}, 2), 2);
}

void TestRecovery::begun_again_forgetsTheFirst()
{
    Recovery recovery;
    recovery.beginAfterLoss();
    recovery.noteSent();
    QCOMPARE(recovery.allowance({.delivered = 4}, 0), 4);
    recovery.beginAfterLoss();
    QCOMPARE(recovery.allowance({.delivered = 1}, 0), 1);
}

QTEST_APPLESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
