// SPDX-License-Identifier: MIT
#include "diagram/shipped.h"
#include "exporters/texts/eventtable.h"
#include "support/runs.h"

#include <QTest>

using explanation::Language;

class TestEventTable : public QObject
{
    Q_OBJECT

private slots:
    void csv_everyScenario_hasARowAnEventAndTwelveCells();
    void csv_firstSegment_hasItsNumbers();
    void csv_cellWithACommaAndQuotes_isQuoted();
    void markdown_everyRow_hasAsManyCellsAsTheHead_data();
    void markdown_everyRow_hasAsManyCellsAsTheHead();
    void markdown_barInAName_isEscaped();
};

namespace {

// The cells of RFC 4180's lines, as a spreadsheet reads them.
QList<QStringList> readCsv(const QByteArray &csv)
{
    QList<QStringList> rows{{QString()}};
    bool isQuoted = false;
    const QString text = QString::fromUtf8(csv.mid(3));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        QString &cell = rows.last().last();
        if (letter == u'"' && isQuoted && i + 1 < text.size() && text[i + 1] == u'"')
            cell += text[++i];
        else if (letter == u'"')
            isQuoted = !isQuoted;
        else if (letter == u',' && !isQuoted)
            rows.last() << QString();
        else if (letter == u'\r' && !isQuoted)
            continue;
        else if (letter == u'\n' && !isQuoted)
            rows << QStringList{QString()};
        else
            cell += letter;
    }
    rows.removeLast();
    return rows;
}

} // namespace

void TestEventTable::csv_everyScenario_hasARowAnEventAndTwelveCells()
{
    for (const QString &file : shipped::files()) {
        const trace::Trace trace = shipped::run(file);
        const QList<QStringList> rows = readCsv(exporters::toCsv(trace, Language::Chinese));
        QCOMPARE(rows.size(), qsizetype(trace.events().size()) + 1);
        for (const QStringList &row : rows)
            QVERIFY2(row.size() == 12, qPrintable(file + u' ' + row.join(u'|')));
    }
}

void TestEventTable::csv_firstSegment_hasItsNumbers()
{
    const QByteArray csv = exporters::toCsv(shipped::runNumber("01"), Language::English);
    QVERIFY(csv.startsWith("\xEF\xBB\xBFid,time_s,host,"));
    for (const QStringList &row : readCsv(csv)) {
        if (row[4] != QLatin1String("segment"))
            continue;
        QCOMPARE(row.mid(1, 3), QStringList({"0.100000", "client", "main"}));
        QCOMPARE(row.mid(5, 6), QStringList({"sends SYN", "SYN", "0", "", "0", "64240"}));
        return;
    }
    QFAIL("no segment in the table");
}

void TestEventTable::csv_cellWithACommaAndQuotes_isQuoted()
{
    const trace::Trace trace = support::run(R"(
calls = [
  { at = "0ms", host = "client", call = "connect", socket = "a,\"b\"" },
]
)");
    const QByteArray csv = exporters::toCsv(trace, Language::English);
    QVERIFY2(csv.contains("\"a,\"\"b\"\"\""), csv.constData());
    QCOMPARE(readCsv(csv).at(1).at(3), QStringLiteral("a,\"b\""));
}

void TestEventTable::markdown_everyRow_hasAsManyCellsAsTheHead_data()
{
    QTest::addColumn<Language>("language");
    for (const Language language : explanation::AllLanguages)
        QTest::newRow(qPrintable(explanation::codeOf(language))) << language;
}

void TestEventTable::markdown_everyRow_hasAsManyCellsAsTheHead()
{
    QFETCH(Language, language);
    const trace::Trace trace = shipped::runNumber("11");
    const QString text = exporters::toMarkdown(trace, language, QStringLiteral("T"));
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.first(), QStringLiteral("## T"));
    QCOMPARE(lines.size(), qsizetype(trace.events().size()) + 3);
    for (const QString &line : lines.mid(1))
        QVERIFY2(line.count(u'|') == 8, qPrintable(line));
}

void TestEventTable::markdown_barInAName_isEscaped()
{
    const trace::Trace trace = support::run(R"(
calls = [ { at = "0ms", host = "client", call = "connect" } ]
[hosts]
client = { os = "linux", name = "a|b" }
)");
    QVERIFY(exporters::toMarkdown(trace, Language::English, {}).contains("| a\\|b |"));
}

QTEST_MAIN(TestEventTable)
#include "tst_eventtable.moc"
