// SPDX-License-Identifier: MIT
#include "capture/captureimage.h"
#include "model/connections.h"
#include "model/languages.h"

#include <QAbstractItemModelTester>
#include <QTest>

using model::Connections;

class TestConnections : public QObject
{
    Q_OBJECT

private slots:
    void scenario_hasNone();
    void capture_rowsTellWhatTheyComeTo();
    void languageChanged_tellsOfIt();

private:
    model::Document m_document;
    model::Languages m_languages{explanation::Language::English};
    const image::File m_file{image::twoConnections()};
    QString text(const Connections &connections, int row, int column) const
    {
        return connections.index(row, column).data().toString();
    }
};

void TestConnections::scenario_hasNone()
{
    const Connections connections(m_document, m_languages);
    QCOMPARE(connections.rowCount(), 0);
}

void TestConnections::capture_rowsTellWhatTheyComeTo()
{
    Connections connections(m_document, m_languages);
    const QAbstractItemModelTester tester(&connections);
    QVERIFY(!m_document.open(QString::fromStdString(m_file.path())));
    QCOMPARE(connections.rowCount(), 2);
    QCOMPARE(text(connections, 0, Connections::ClientColumn), QStringLiteral("10.0.0.1:40000"));
    QCOMPARE(text(connections, 0, Connections::ServerColumn), QStringLiteral("10.0.0.2:7000"));
    QCOMPARE(text(connections, 0, Connections::EndColumn),
             QStringLiteral("FIN_WAIT_2 / CLOSE_WAIT"));
    QCOMPARE(text(connections, 1, Connections::EndColumn), QStringLiteral("TIME_WAIT / CLOSED"));
    QCOMPARE(text(connections, 1, Connections::BeginColumn), QStringLiteral("10 s"));
    QCOMPARE(connections.index(1, Connections::SegmentsColumn).data(Connections::SortRole).toInt(),
             7);
}

void TestConnections::languageChanged_tellsOfIt()
{
    Connections connections(m_document, m_languages);
    QVERIFY(!m_document.open(QString::fromStdString(m_file.path())));
    const QString before = text(connections, 1, Connections::BeginColumn);
    m_languages.setFirst(explanation::Language::Chinese);
    QVERIFY(text(connections, 1, Connections::BeginColumn) != before);
}

QTEST_GUILESS_MAIN(TestConnections)
#include "tst_connections.moc"
