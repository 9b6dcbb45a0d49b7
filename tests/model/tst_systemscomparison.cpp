// SPDX-License-Identifier: MIT
#include "model/languages.h"
#include "model/playback.h"
#include "model/systemscomparison.h"

#include <QAbstractItemModelTester>
#include <QTest>

using model::Document;
using model::Languages;
using model::SystemsComparison;

namespace {

const auto Life = QStringLiteral(":/scenarios/01-life-of-a-connection.fourwave");

} // namespace

class TestSystemsComparison : public QObject
{
    Q_OBJECT

private slots:
    void table_hasARowForEachField_aColumnForEachSystem();
    void value_unverified_carriesAQuestionMark();
    void value_cell_saysWhereItComesFrom();
    void rows_active_beginWithWhatTheScenarioDependsOn();
    void rows_inactive_beginWithWhatDiffers();
    void words_languageChanged_follow();

private:
    struct Parts
    {
        Document document;
        Languages languages{explanation::Language::English};
        model::Playback playback{document};
        SystemsComparison table{document, playback, languages};
        QAbstractItemModelTester tester{&table,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest};

        Parts() { Q_UNUSED(document.open(Life).has_value()); }
        int rowOf(const QString &field) const
        {
            for (int row = 0; row < table.rowCount(); ++row) {
                if (table.index(row, 0).data(SystemsComparison::FieldRole) == field)
                    return row;
            }
            return -1;
        }
        QModelIndex cell(const QString &field, const char *system) const
        {
            const auto column = tcp::findSystem(system) - tcp::systems().data();
            return table.index(rowOf(field), 1 + int(column));
        }
    };
};

void TestSystemsComparison::table_hasARowForEachField_aColumnForEachSystem()
{
    Parts parts;
    QCOMPARE(std::size_t(parts.table.rowCount()), tcp::fields().size());
    QCOMPARE(std::size_t(parts.table.columnCount()), 1 + tcp::systems().size());
    for (const tcp::Field &field : tcp::fields())
        QVERIFY(parts.rowOf(QString::fromUtf8(field.name.data())) >= 0);
    QCOMPARE(parts.table.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), "Linux 6.18");
}

void TestSystemsComparison::value_unverified_carriesAQuestionMark()
{
    Parts parts;
    QCOMPARE(parts.cell("timeWait", "macos").data().toString(), "30 s");
    QCOMPARE(parts.cell("finWait2Timeout", "windows").data().toString(), "120 s ?");
    const QModelIndex cell = parts.cell("finWait2Timeout", "windows");
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains("unverified"));
    QCOMPARE(cell.data(SystemsComparison::StandingRole).toInt(), int(tcp::Standing::Unverified));
}

void TestSystemsComparison::value_cell_saysWhereItComesFrom()
{
    Parts parts;
    const QString tip = parts.cell("timeWait", "freebsd").data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.startsWith("60 s\nnet.inet.tcp.msl\n"), qPrintable(tip));
    QVERIFY2(tip.contains("tcp_twstart"), qPrintable(tip));
    QVERIFY(
        parts.cell("timeWait", "windows").data(Qt::ToolTipRole).toString().contains("disputed"));
    QVERIFY(parts.cell("timeWait", "linux").data(SystemsComparison::IsPresentRole).toBool());
    QVERIFY(!parts.cell("timeWait", "macos").data(SystemsComparison::IsPresentRole).toBool());
}

void TestSystemsComparison::rows_active_beginWithWhatTheScenarioDependsOn()
{
    Parts parts;
    parts.table.setActive(true);
    const QModelIndex timeWait = parts.cell("timeWait", "linux");
    QVERIFY(timeWait.data(SystemsComparison::IsDecisiveRole).toBool());
    bool mayBeDecisive = true;
    for (int row = 0; row < parts.table.rowCount(); ++row) {
        const bool isDecisive =
            parts.table.index(row, 0).data(SystemsComparison::IsDecisiveRole).toBool();
        QVERIFY(mayBeDecisive || !isDecisive);
        mayBeDecisive = isDecisive;
    }
}

void TestSystemsComparison::rows_inactive_beginWithWhatDiffers()
{
    Parts parts;
    QVERIFY(parts.table.index(0, 0).data(SystemsComparison::DiffersRole).toBool());
    const QModelIndex last = parts.table.index(parts.table.rowCount() - 1, 0);
    QVERIFY(!last.data(SystemsComparison::DiffersRole).toBool());
    QVERIFY(!parts.cell("timeWait", "linux").data(SystemsComparison::IsDecisiveRole).toBool());
}

void TestSystemsComparison::words_languageChanged_follow()
{
    Parts parts;
    const QModelIndex name = parts.table.index(parts.rowOf("closeUnread"), 0);
    const QString english = name.data().toString();
    parts.languages.setFirst(explanation::Language::Chinese);
    QVERIFY(name.data().toString() != english);
}

QTEST_GUILESS_MAIN(TestSystemsComparison)
#include "tst_systemscomparison.moc"
