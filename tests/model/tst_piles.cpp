// SPDX-License-Identifier: MIT
#include "model/languages.h"
#include "model/piles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using model::Piles;

namespace {

const QByteArray Table =
    QByteArray("CLOSE-WAIT 1 0 10.0.0.5:8080 10.0.0.9:51234 ino:0 sk:4\n").repeated(12)
    + QByteArray("LISTEN 0 128 0.0.0.0:8080 0.0.0.0:* ino:5 sk:3\n");

QString text(const Piles &piles, int row, int column)
{
    return piles.index(row, column).data().toString();
}

} // namespace

class TestPilesModel : public QObject
{
    Q_OBJECT

private slots:
    void table_isReplaced_byTheNext();
    void texts_areInTheLanguage();
    void system_isTheTools_untilOneIsChosen();
    void trouble_isMarked();
};

void TestPilesModel::table_isReplaced_byTheNext()
{
    const model::Languages languages(explanation::Language::English);
    Piles piles(languages);
    const QAbstractItemModelTester tester(&piles);
    QCOMPARE(piles.rowCount(), 0);
    piles.read(Table);
    QCOMPARE(piles.rowCount(), 2);
    QCOMPARE(text(piles, 0, Piles::CountColumn), QString("12"));
    QCOMPARE(text(piles, 0, Piles::StateColumn), QString("CLOSE_WAIT"));
    QCOMPARE(text(piles, 0, Piles::OwnerColumn), QString("no process: accept queue"));
    piles.read("Hello!");
    QCOMPARE(piles.rowCount(), 0);
    QCOMPARE(piles.table().problems.size(), std::size_t(1));
}

void TestPilesModel::texts_areInTheLanguage()
{
    model::Languages languages(explanation::Language::English);
    Piles piles(languages);
    piles.read(Table);
    const QSignalSpy changed(&piles, &Piles::dataChanged);
    QCOMPARE(text(piles, 0, Piles::PlaceColumn), QString("server on port 8080"));
    languages.setFirst(explanation::Language::Chinese);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(text(piles, 0, Piles::PlaceColumn), QStringLiteral("端口 8080 的服务器"));
}

void TestPilesModel::system_isTheTools_untilOneIsChosen()
{
    const model::Languages languages(explanation::Language::English);
    Piles piles(languages);
    piles.read("TCP 10.0.0.5:50000 10.0.0.9:2 ESTABLISHED");
    QCOMPARE(QString::fromStdString(std::string(piles.system().id)), QString("windows"));
    piles.setSystem("freebsd");
    QCOMPARE(QString::fromStdString(std::string(piles.system().id)), QString("freebsd"));
    piles.read(Table);
    QCOMPARE(QString::fromStdString(std::string(piles.system().id)), QString("freebsd"));
    piles.setSystem({});
    QCOMPARE(QString::fromStdString(std::string(piles.system().id)), QString("linux"));
}

void TestPilesModel::trouble_isMarked()
{
    const model::Languages languages(explanation::Language::English);
    Piles piles(languages);
    piles.read(Table);
    QVERIFY(piles.index(0, 0).data(Piles::IsTroubleRole).toBool());
    QVERIFY(!piles.index(1, 0).data(Piles::IsTroubleRole).toBool());
    QVERIFY(piles.caseAt(0).verdict == sockets::Verdict::CloseWaitNotAccepted);
}

QTEST_GUILESS_MAIN(TestPilesModel)
#include "tst_piles.moc"
