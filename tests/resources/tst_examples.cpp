// SPDX-License-Identifier: MIT
#include "scenario/text.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

QString contents(const QString &path)
{
    QFile file(QStringLiteral(PROJECT_FOLDER "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// What stands in a Markdown text between ```toml and ```.
QStringList tomlBlocks(const QString &markdown)
{
    static const QRegularExpression block(u"```toml\n(.*?)```"_qs,
                                          QRegularExpression::DotMatchesEverythingOption);
    QStringList blocks;
    for (const QRegularExpressionMatch &match : block.globalMatch(markdown))
        blocks += match.captured(1);
    return blocks;
}

// `{ drop = "FIN", from = "client" }` and the like, as the tables of the file's page show them.
QStringList faultsInTables(const QString &markdown)
{
    static const QRegularExpression row(u"^\\| `(\\{.*\\})` \\|"_qs,
                                        QRegularExpression::MultilineOption);
    QStringList faults;
    for (const QRegularExpressionMatch &match : row.globalMatch(markdown))
        faults += match.captured(1);
    return faults;
}

QString firstProblem(const QString &text)
{
    const scenario::ParseResult result = scenario::parse(text.toStdString());
    if (result.isGood())
        return {};
    const scenario::Problem &problem = result.problems.front();
    return u"line %1: %2 %3"_qs.arg(problem.place.line)
        .arg(QString::fromStdString(problem.found), QString::fromStdString(problem.expected));
}

void addPages()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("English") << u"resources/explanations/en/scenario-file.md"_qs;
    QTest::newRow("Chinese") << u"resources/explanations/zh_CN/scenario-file.md"_qs;
}

} // namespace

// The examples that people copy from the README and from the page about the file.
class TestExamples : public QObject
{
    Q_OBJECT

private slots:
    void readme_example_isAGoodScenario();
    void page_example_isAGoodScenario_data() { addPages(); }
    void page_example_isAGoodScenario();
    void page_everyFault_isAGoodOne_data() { addPages(); }
    void page_everyFault_isAGoodOne();
};

void TestExamples::readme_example_isAGoodScenario()
{
    const QStringList blocks = tomlBlocks(contents(u"README.md"_qs));
    QCOMPARE(blocks.size(), 1);
    QCOMPARE(firstProblem(blocks[0]), QString());
}

void TestExamples::page_example_isAGoodScenario()
{
    QFETCH(QString, page);
    const QStringList blocks = tomlBlocks(contents(page));
    QCOMPARE(blocks.size(), 2);
    QCOMPARE(firstProblem(blocks[0]), QString());
    // The second one goes on where the first ends.
    QCOMPARE(firstProblem(blocks[0] + blocks[1]), QString());
}

void TestExamples::page_everyFault_isAGoodOne()
{
    QFETCH(QString, page);
    const QString example = tomlBlocks(contents(page)).value(0);
    const QStringList faults = faultsInTables(contents(page));
    QCOMPARE(faults.size(), 7);
    for (const QString &fault : faults) {
        QString text = example;
        text.replace(u"{ drop = \"FIN\", from = \"client\", nth = 1 }"_qs, fault);
        QVERIFY(text.contains(fault));
        QCOMPARE(firstProblem(text), QString());
    }
}

QTEST_APPLESS_MAIN(TestExamples)
#include "tst_examples.moc"
