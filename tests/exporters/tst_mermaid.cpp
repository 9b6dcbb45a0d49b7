// SPDX-License-Identifier: MIT
#include "diagram/shipped.h"
#include "exporters/texts/mermaid.h"
#include "support/runs.h"

#include <QRegularExpression>
#include <QTest>

using explanation::Language;

class TestMermaid : public QObject
{
    Q_OBJECT

private slots:
    void default_messages_areSevenInOrder();
    void lostSegment_endsInACross();
    void retransmission_isDashed();
    void everyScenario_everyLine_isAStatement_data();
    void everyScenario_everyLine_isAStatement();
    void nameWithMarkup_isEscaped();
};

void TestMermaid::default_messages_areSevenInOrder()
{
    const QString text = exporters::toMermaid(shipped::runNumber("01"), Language::English,
                                              QStringLiteral("A \"life\""));
    QVERIFY2(text.startsWith("---\ntitle: \"A \\\"life\\\"\"\n---\nsequenceDiagram\n"),
             qPrintable(text));
    static const QRegularExpression message(
        QStringLiteral("^    (client|server)->>(client|server): (\\S+)"),
        QRegularExpression::MultilineOption);
    QStringList flags;
    for (auto match = message.globalMatch(text); match.hasNext();)
        flags << match.next().captured(3);
    QCOMPARE(flags, QStringList({"SYN", "SYN+ACK", "ACK", "FIN+ACK", "ACK", "FIN+ACK", "ACK"}));
    QVERIFY(text.contains("    client->>server: SYN (100 ms → 150 ms)\n"));
    QVERIFY(text.contains("    Note left of client: SYN_SENT (100 ms)\n"));
    QVERIFY(text.contains("    Note right of server: CLOSE_WAIT (550 ms)\n"));
}

void TestMermaid::lostSegment_endsInACross()
{
    const QString text = exporters::toMermaid(shipped::runNumber("11"), Language::Chinese, {});
    QVERIFY2(text.contains("    client-xserver: FIN+ACK ("), qPrintable(text));
    QVERIFY(text.startsWith("sequenceDiagram\n"));
}

void TestMermaid::retransmission_isDashed()
{
    const QString text = exporters::toMermaid(shipped::runNumber("11"), Language::English, {});
    QVERIFY2(text.contains("    client-->>server: FIN+ACK"), qPrintable(text));
}

void TestMermaid::everyScenario_everyLine_isAStatement_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : shipped::files())
        QTest::newRow(qPrintable(file)) << file;
}

void TestMermaid::everyScenario_everyLine_isAStatement()
{
    QFETCH(QString, file);
    static const QRegularExpression statement(
        QStringLiteral("^(sequenceDiagram|    participant (client|server) as \\S.*"
                       "|    (client|server)(->>|-->>|-x)(client|server): [^;]*(#\\d+;[^;]*)*"
                       "|    Note (left of client|right of server): [^;]*(#\\d+;[^;]*)*)$"));
    const QString text = exporters::toMermaid(shipped::run(file), Language::Chinese, {});
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        QVERIFY2(statement.match(line).hasMatch(), qPrintable(line));
}

void TestMermaid::nameWithMarkup_isEscaped()
{
    const trace::Trace trace = support::run(R"(
calls = [ { at = "0ms", host = "client", call = "connect" } ]
[hosts]
client = { os = "linux", name = "a;<b>#1" }
)");
    const QString text = exporters::toMermaid(trace, Language::English, {});
    QVERIFY2(text.contains("participant client as a#59;#60;b#62;#35;1 · "), qPrintable(text));
}

QTEST_MAIN(TestMermaid)
#include "tst_mermaid.moc"
