// SPDX-License-Identifier: MIT
#include "diagram/shipped.h"
#include "exporters/texts/tracejson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

class TestTraceJson : public QObject
{
    Q_OBJECT

private slots:
    void handshake_lines_asWritten();
    void everyScenario_lines_areJson();
    void everyScenario_ids_countFromZero();
    void lostFin_lossAndRetransmission_marked();
    void changedParameter_firstLine_namesIt();
};

namespace {

QList<QByteArray> linesOf(const trace::Trace &trace)
{
    QList<QByteArray> lines = QByteArray::fromStdString(exporters::toJsonLines(trace)).split('\n');
    lines.removeLast(); // what follows the last line's end
    return lines;
}

} // namespace

void TestTraceJson::handshake_lines_asWritten()
{
    QFile file(QStringLiteral(TESTS_FOLDER "/exporters/data/handshake.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QList<QByteArray> expected = file.readAll().split('\n');
    expected.removeLast();
    const QList<QByteArray> actual = linesOf(shipped::runNumber("02"));
    for (qsizetype i = 0; i < std::min(expected.size(), actual.size()); ++i)
        QCOMPARE(actual[i], expected[i]);
    QCOMPARE(actual.size(), expected.size());
}

void TestTraceJson::everyScenario_lines_areJson()
{
    for (const QString &file : shipped::files()) {
        for (const QByteArray &line : linesOf(shipped::run(file))) {
            QJsonParseError error;
            QVERIFY(QJsonDocument::fromJson(line, &error).isObject());
            QCOMPARE(error.error, QJsonParseError::NoError);
        }
    }
}

void TestTraceJson::everyScenario_ids_countFromZero()
{
    for (const QString &file : shipped::files()) {
        const QList<QByteArray> lines = linesOf(shipped::run(file));
        for (qsizetype i = 1; i < lines.size(); ++i)
            QCOMPARE(QJsonDocument::fromJson(lines[i])[u"id"].toInteger(), i - 1);
    }
}

void TestTraceJson::lostFin_lossAndRetransmission_marked()
{
    int losses = 0;
    int retransmissions = 0;
    for (const QByteArray &line : linesOf(shipped::runNumber("11"))) {
        losses += line.contains(R"("kind":"loss")") && line.contains(R"("by":"fault 1")") ? 1 : 0;
        retransmissions += line.contains(R"("retransmits":true)") ? 1 : 0;
    }
    QCOMPARE(losses, 1);
    QCOMPARE(retransmissions, 1);
}

void TestTraceJson::changedParameter_firstLine_namesIt()
{
    const scenario::Scenario changed = scenario::parse(R"(
format = 1
calls = [
  { at = "0ms", host = "server", call = "listen" },
]
[hosts]
server = { os = "linux", name = "Bob", parameters = { finWait2Timeout = "30s" } }
)")
                                           .scenario;
    const QByteArray first = linesOf(simulation::simulate(changed)).value(0);
    const QJsonObject server = QJsonDocument::fromJson(first)[u"hosts"][u"server"].toObject();
    QCOMPARE(server[u"name"].toString(), QStringLiteral("Bob"));
    QCOMPARE(server[u"changed"][u"finWait2Timeout"].toString(), QStringLiteral("30s"));
}

QTEST_APPLESS_MAIN(TestTraceJson)
#include "tst_tracejson.moc"
