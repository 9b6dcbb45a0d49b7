// SPDX-License-Identifier: MIT
#include "diagram/geometry.h"

#include <QTest>

using diagram::Box;

class TestGeometry : public QObject
{
    Q_OBJECT

private slots:
    void overlap_uprightBoxes_sharedAreaOnly();
    void overlap_turnedBoxes_boundsMeetButBoxesDoNot();
    void overlap_lineThroughBox_true();
    void overlap_linePastTurnedBox_false();
    void contains_turnedBox_followsTheAngle();
    void distance_beyondTheEnd_toTheEnd();
};

void TestGeometry::overlap_uprightBoxes_sharedAreaOnly()
{
    const Box box{{0, 0}, 10, 4, 0};
    QVERIFY(overlap(box, Box{{9, 0}, 10, 4, 0}));
    QVERIFY(!overlap(box, Box{{10, 0}, 10, 4, 0}));
    QVERIFY(!overlap(box, Box{{0, 4.5}, 10, 4, 0}));
}

void TestGeometry::overlap_turnedBoxes_boundsMeetButBoxesDoNot()
{
    const Box falling{{0, 0}, 100, 4, 45};
    const Box beside{{20, -20}, 20, 4, 45};
    QVERIFY(falling.bounds().intersects(beside.bounds()));
    QVERIFY(!overlap(falling, beside));
    QVERIFY(overlap(falling, Box{{20, 20}, 20, 4, 45}));
}

void TestGeometry::overlap_lineThroughBox_true()
{
    const Box box{{50, 50}, 40, 10, 0};
    QVERIFY(overlap(box, QLineF(0, 0, 100, 100)));
    QVERIFY(overlap(box, QLineF(48, 50, 52, 50)));
}

void TestGeometry::overlap_linePastTurnedBox_false()
{
    const Box box{{50, 42}, 40, 10, 45};
    const QLineF line(0, 0, 100, 100);
    QVERIFY(box.bounds().contains(QPointF(50, 50)));
    QVERIFY(!overlap(box, line));
}

void TestGeometry::contains_turnedBox_followsTheAngle()
{
    const Box box{{0, 0}, 100, 4, 90};
    QVERIFY(box.contains({0, 40}));
    QVERIFY(!box.contains({40, 0}));
}

void TestGeometry::distance_beyondTheEnd_toTheEnd()
{
    const QLineF line(0, 0, 10, 0);
    QCOMPARE(diagram::distance({5, 3}, line), 3.0);
    QCOMPARE(diagram::distance({13, 4}, line), 5.0);
}

QTEST_APPLESS_MAIN(TestGeometry)
#include "tst_geometry.moc"
