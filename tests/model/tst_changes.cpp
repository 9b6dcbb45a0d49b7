// SPDX-License-Identifier: MIT
#include "model/changes.h"
#include "support/chronoprinting.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using model::Changes;
using model::Document;

namespace {

struct Opened
{
    Opened()
    {
        QVERIFY(!document.open(QStringLiteral(":/scenarios/01-life-of-a-connection.fourwave")));
    }

    void setDelay(tcp::Duration delay, const QString &subject = {})
    {
        scenario::Scenario changed = document.scenario();
        changed.delay = {delay, delay};
        document.edit(changed, subject);
    }
    tcp::Duration delayBefore() const { return *changes.before().delayFrom(tcp::Side::Client); }

    Document document;
    Changes changes{document};
};

} // namespace

class TestChanges : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void opened_nothingIsTold();
    void edited_tellsTheDifference();
    void editedAgain_tellsFromTheLastEdit();
    void editsOfOneSubject_tellFromTheFirst();
    void undone_nothingIsTold();
    void redone_isToldAgain();
    void editWithoutEffect_nothingIsTold();
    void forgotten_nothingIsTold();
};

void TestChanges::opened_nothingIsTold()
{
    const Opened o;
    QVERIFY(!o.changes.comparison());
}

void TestChanges::edited_tellsTheDifference()
{
    Opened o;
    QSignalSpy changed(&o.changes, &Changes::changed);
    o.setDelay(60ms);
    QCOMPARE(changed.size(), 1);
    QVERIFY(o.changes.comparison());
    QCOMPARE(o.delayBefore(), tcp::Duration(50ms));
}

void TestChanges::editedAgain_tellsFromTheLastEdit()
{
    Opened o;
    o.setDelay(60ms);
    o.setDelay(70ms);
    QCOMPARE(o.delayBefore(), tcp::Duration(60ms));
}

void TestChanges::editsOfOneSubject_tellFromTheFirst()
{
    Opened o;
    for (const tcp::Duration delay : {60ms, 70ms, 80ms})
        o.setDelay(delay, QStringLiteral("drag 1"));
    QCOMPARE(o.delayBefore(), tcp::Duration(50ms));
    o.setDelay(90ms, QStringLiteral("drag 2"));
    QCOMPARE(o.delayBefore(), tcp::Duration(80ms));
    QCOMPARE(o.document.undoStack().count(), 2);
}

void TestChanges::undone_nothingIsTold()
{
    Opened o;
    o.setDelay(60ms);
    QSignalSpy changed(&o.changes, &Changes::changed);
    o.document.undoStack().undo();
    QCOMPARE(changed.size(), 1);
    QVERIFY(!o.changes.comparison());
}

void TestChanges::redone_isToldAgain()
{
    Opened o;
    for (const tcp::Duration delay : {60ms, 70ms})
        o.setDelay(delay, QStringLiteral("drag 1"));
    o.document.undoStack().undo();
    o.document.undoStack().redo();
    QVERIFY(o.changes.comparison());
    QCOMPARE(o.delayBefore(), tcp::Duration(50ms));
}

void TestChanges::editWithoutEffect_nothingIsTold()
{
    Opened o;
    scenario::Scenario changed = o.document.scenario();
    changed.title.en = "another title";
    o.document.edit(changed);
    QVERIFY(!o.changes.comparison());
}

void TestChanges::forgotten_nothingIsTold()
{
    Opened o;
    o.setDelay(60ms);
    QSignalSpy changed(&o.changes, &Changes::changed);
    o.changes.forget();
    o.changes.forget();
    QVERIFY(!o.changes.comparison());
    QCOMPARE(changed.size(), 1);
}

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
