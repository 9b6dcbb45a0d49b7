// SPDX-License-Identifier: MIT
#include "teaching/tables.h"

#include <QTest>

using explanation::Language;

class TestTables : public QObject
{
    Q_OBJECT

private slots:
    void parameters_closeWait_hasNone();
    void parameters_ofEverySystem_haveValues();
    void systems_all_haveARow();
    void html_marked_isBold();
};

namespace {

QStringList rowOf(const teaching::TableRows &rows, const QString &first)
{
    for (const QStringList &row : rows) {
        if (row.value(0) == first)
            return row;
    }
    return {};
}

} // namespace

void TestTables::parameters_closeWait_hasNone()
{
    const auto rows = teaching::parametersTable(*tcp::findSystem("linux"), Language::English);
    QCOMPARE(rowOf(rows, "CLOSE_WAIT"), (QStringList{"CLOSE_WAIT", "–", "–"}));
    QCOMPARE(rowOf(rows, "FIN_WAIT_2"), (QStringList{"FIN_WAIT_2", "tcp_fin_timeout", "60 s"}));
    QCOMPARE(rowOf(rows, "SYN_SENT"), (QStringList{"SYN_SENT", "tcp_syn_retries", "6"}));
    QCOMPARE(rowOf(rows, "TIME_WAIT"), (QStringList{"TIME_WAIT", "TIME_WAIT (2MSL)", "60 s"}));
}

void TestTables::parameters_ofEverySystem_haveValues()
{
    for (const tcp::System &system : tcp::systems()) {
        for (const Language language : explanation::AllLanguages) {
            for (const QStringList &row : teaching::parametersTable(system, language)) {
                QCOMPARE(row.size(), 3);
                QVERIFY(!row[0].isEmpty() && !row[1].isEmpty() && !row[2].isEmpty());
            }
        }
    }
}

void TestTables::systems_all_haveARow()
{
    const auto rows = teaching::systemsTable(Language::English);
    QCOMPARE(rows.size(), qsizetype(tcp::systems().size()) + 1);
    for (const QStringList &row : rows)
        QCOMPARE(row.size(), rows.front().size());
    QCOMPARE(rowOf(rows, "Linux 6.18"), (QStringList{"Linux 6.18", "60 s", "∞", "60 s"}));
    QCOMPARE(rowOf(rows, "macOS 15.4"), (QStringList{"macOS 15.4", "60 s, RST", "∞", "30 s"}));
}

void TestTables::html_marked_isBold()
{
    const QString html = teaching::htmlOf({{"A"}, {"b<c"}, {"d"}}, "d");
    QVERIFY(html.contains("<td><b>A</b></td>"));
    QVERIFY(html.contains("<td>b&lt;c</td>"));
    QVERIFY(html.contains("<td><b>d</b></td>"));
}

QTEST_APPLESS_MAIN(TestTables)
#include "tst_tables.moc"
