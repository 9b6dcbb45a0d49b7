// SPDX-License-Identifier: MIT
// The figures of the page "About the model" are what the tests count. With FOURWAVE_FIGURES=FILE
// they are written into that file instead: tests/figures.sh.
#include "explanation/topics.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

// How a figure is taken from what a test program prints.
enum class Count {
    Rows,      // its rows of data
    Functions, // its test functions that have rows
    Seeds,     // the numbers that its rows "seeds 0 to 499" name
    States     // the sum of its lines "157 states"
};

struct Figure
{
    const char *name;
    const char *program;
    Count count;
    const char *function; // that the rows belong to; empty: all
};

constexpr Figure Figures[] = {
    {"cells", "tcp_tst_matrix", Count::Rows, "cell_played"},
    {"kernelScenarios", "simulation_tst_scenarios", Count::Rows, "scenario_simulated"},
    {"rfcRows", "tcp_tst_rfc9293", Count::Rows, ""},
    {"scheduleRows", "tcp_tst_systemsschedules", Count::Rows, ""},
    {"segmentRows", "tcp_tst_systemssegments", Count::Rows, ""},
    {"hostRows", "simulation_tst_systemshosts", Count::Rows, ""},
    {"searches", "tcp_tst_exploration", Count::Rows, ""},
    {"searchedStates", "tcp_tst_exploration", Count::States, ""},
    {"realBugs", "simulation_tst_realbugs", Count::Functions, ""},
    {"randomScenarios", "simulation_tst_random", Count::Seeds, ""},
};

QString run(const char *program, const QStringList &arguments)
{
    const QString all = QStringLiteral(TEST_PROGRAMS);
    const QString suffix = QLatin1Char('/') + QLatin1String(program);
    for (const QString &path : all.split(QLatin1Char('|'))) {
        if (!path.endsWith(suffix))
            continue;
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(path, arguments);
        return process.waitForFinished(120'000) ? QString::fromUtf8(process.readAll()) : QString();
    }
    return {};
}

// "Class function row", of the rows that belong to a figure.
QStringList rowsOf(const Figure &figure)
{
    const QStringList all = run(figure.program, {"-datatags"}).split('\n', Qt::SkipEmptyParts);
    QStringList rows;
    for (const QString &line : all) {
        const bool hasRow = !line.section(' ', 2).isEmpty();
        if (hasRow && line.section(' ', 1, 1).startsWith(QLatin1String(figure.function)))
            rows << line;
    }
    return rows;
}

qint64 sumOf(const QString &text, const char *form)
{
    const QRegularExpression number{QLatin1String(form)};
    qint64 sum = 0;
    for (auto match = number.globalMatch(text); match.hasNext();)
        sum += match.next().captured(1).toLongLong();
    return sum;
}

qint64 counted(const Figure &figure)
{
    switch (figure.count) {
    case Count::Rows: return rowsOf(figure).size();
    case Count::Functions: {
        QSet<QString> functions;
        for (const QString &row : rowsOf(figure))
            functions << row.section(' ', 1, 1);
        return functions.size();
    }
    case Count::Seeds: {
        const QString rows = rowsOf(figure).join('\n');
        return sumOf(rows, "to (\\d+)") - sumOf(rows, "seeds (\\d+)") + rowsOf(figure).size();
    }
    case Count::States: return sumOf(run(figure.program, {}), "(\\d+) states");
    }
    return 0;
}

QStringList linesOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts);
}

// Replaces a figure in the file, or adds it.
void write(const QString &name, const char *figure, qint64 number)
{
    QStringList lines = linesOf(name);
    const QString begin = QLatin1String(figure) + QLatin1Char(' ');
    lines.removeIf([&begin](const QString &line) { return line.startsWith(begin); });
    lines << begin + QString::number(number);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(lines.join('\n').toUtf8() + '\n');
}

} // namespace

class TestFigures : public QObject
{
    Q_OBJECT

private slots:
    void figure_ofThePage_isWhatTheTestsCount_data();
    void figure_ofThePage_isWhatTheTestsCount();
    void page_inBothLanguages_hasAllItsFigures();
};

void TestFigures::figure_ofThePage_isWhatTheTestsCount_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::size(Figures)); ++i)
        QTest::newRow(Figures[i].name) << i;
}

void TestFigures::figure_ofThePage_isWhatTheTestsCount()
{
    QFETCH(const int, index);
    const Figure &figure = Figures[index];
    const qint64 number = counted(figure);
    QVERIFY2(number > 0, "The program prints nothing to count.");
    const QString target = qEnvironmentVariable("FOURWAVE_FIGURES");
    if (!target.isEmpty())
        return write(target, figure.name, number);
    const QString expected =
        QLatin1String(figure.name) + QLatin1Char(' ') + QString::number(number);
    QVERIFY2(linesOf(QStringLiteral(":/explanations/figures.txt")).contains(expected),
             qPrintable(expected + QStringLiteral(": run tests/figures.sh")));
}

void TestFigures::page_inBothLanguages_hasAllItsFigures()
{
    for (const auto language : explanation::AllLanguages) {
        const QString page = explanation::topicMarkdown(explanation::modelTopic(), language);
        QVERIFY(page.size() > 1000);
        QVERIFY2(!page.contains('{'), qPrintable(page.mid(page.indexOf('{'), 40)));
    }
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
