// SPDX-License-Identifier: MIT
#include "hall.h"
#include "presentation/presenter/stopmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using presentation::StopModel;
using presentation::Wish;

// The lines that a lecturer can jump to.
class TestStopModel : public QObject
{
    Q_OBJECT

private slots:
    void scenario_hasARowAStep();
    void lecture_hasARowAPart();
    void presentRow_goesAlong();
    void detour_changesNoLine();
    void language_changed_isToldAgain();
};

void TestStopModel::scenario_hasARowAStep()
{
    Hall hall;
    StopModel model(hall.director, nullptr);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), hall.director.show().stopCount());
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("0  The life of one TCP connection"));
    QVERIFY(model.index(2).data().toString().contains("SYN"));
    QCOMPARE(model.stopOfRow(2), 2);
}

void TestStopModel::lecture_hasARowAPart()
{
    Hall hall(lectureOf({{Life}, {Life, tcp::Duration(500'000)}}));
    StopModel model(hall.director, nullptr);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1).data().toString(), QStringLiteral("2  Part 2"));
    QCOMPARE(model.stopOfRow(1), hall.director.stopOfPart(1));
}

void TestStopModel::presentRow_goesAlong()
{
    Hall hall(lectureOf({{Life}, {Life, tcp::Duration(500'000)}}));
    const StopModel model(hall.director, nullptr);
    QCOMPARE(model.presentRow(), 0);
    hall.fulfil({Wish::Next, Wish::NextPart});
    QCOMPARE(model.presentRow(), 1);
}

void TestStopModel::detour_changesNoLine()
{
    Hall hall;
    const StopModel model(hall.director, nullptr);
    QStringList before;
    for (int row = 0; row < model.rowCount(); ++row)
        before << model.index(row).data().toString();
    hall.fulfil({Wish::Next, Wish::Lose});
    QStringList within;
    for (int row = 0; row < model.rowCount(); ++row)
        within << model.index(row).data().toString();
    QCOMPARE(within, before);
}

void TestStopModel::language_changed_isToldAgain()
{
    Hall hall;
    StopModel model(hall.director, nullptr);
    QSignalSpy changed(&model, &StopModel::dataChanged);
    const QString english = model.index(1).data().toString();
    hall.stage.presenter.setFirst(explanation::Language::Chinese);
    QCOMPARE(changed.size(), 1);
    QVERIFY(model.index(1).data().toString() != english);
}

QTEST_GUILESS_MAIN(TestStopModel)
#include "tst_stopmodel.moc"
