// SPDX-License-Identifier: MIT
// What every step of every shipped scenario keeps, in both languages; and of every one that was
// measured, because they hold rarer steps.
#include "explanation/explainstep.h"
#include "explanation/labels.h"
#include "measured.h"
#include "scenario/text.h"
#include "simulation/simulate.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace explanation;

namespace {

constexpr int MostEnglishWords = 35;
constexpr int MostChineseCharacters = 60;

bool hasChinese(const QString &text)
{
    static const QRegularExpression chinese(
        QStringLiteral("[\\x{3000}-\\x{9fff}\\x{ff00}-\\x{ffef}]"));
    return text.contains(chinese);
}

// Two words of English prose in a row; tokens, calls, RFC and system names may stand alone.
bool hasEnglishProse(const QString &text)
{
    static const QRegularExpression prose(QStringLiteral("\\b[a-z]{2,} [a-z]{2,}\\b"));
    return text.contains(prose);
}

QString whole(const StepText &text)
{
    const QStringList parts = {text.heading, text.body, text.source, text.why};
    return (parts + text.more).join(QLatin1Char('\n'));
}

QString gluedWords(const QString &text)
{
    static const QRegularExpression glued(
        QStringLiteral("[\\x{4e00}-\\x{9fff}][A-Za-z0-9]|[A-Za-z0-9)][\\x{4e00}-\\x{9fff}]"));
    return glued.match(text).captured();
}

} // namespace

class TestShippedSteps : public QObject
{
    Q_OBJECT

private slots:
    void step_ofEveryScenario_isToldInBothLanguages_data();
    void step_ofEveryScenario_isToldInBothLanguages();
    void event_ofEveryScenario_hasALineInBothLanguages_data();
    void event_ofEveryScenario_hasALineInBothLanguages();

private:
    static void addScenarios();
    static trace::Trace run(const QString &fileName);
};

void TestShippedSteps::addScenarios()
{
    QTest::addColumn<QString>("fileName");
    const auto addFolder = [](const QString &name, const QString &filter) {
        const QDir folder(name);
        for (const QString &file : folder.entryList({filter}))
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    };
    addFolder(QStringLiteral(":/scenarios"), QStringLiteral("*.fourwave"));
    addFolder(QStringLiteral(KERNEL_FOLDER "/scenarios"), QStringLiteral("*.txt"));
}

trace::Trace TestShippedSteps::run(const QString &fileName)
{
    if (fileName.endsWith(QLatin1String(".txt")))
        return simulation::simulate(measured::readScenario(fileName.toStdString()));
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", qPrintable(fileName));
    return simulation::simulate(scenario::parse(file.readAll().toStdString()).scenario);
}

void TestShippedSteps::step_ofEveryScenario_isToldInBothLanguages_data()
{
    addScenarios();
}

void TestShippedSteps::step_ofEveryScenario_isToldInBothLanguages()
{
    QFETCH(QString, fileName);
    const trace::Trace trace = run(fileName);
    for (const trace::Step &step : trace::steps(trace)) {
        const StepText english = explainStep(trace, step, Language::English);
        const StepText chinese = explainStep(trace, step, Language::Chinese);
        for (const StepText &text : {english, chinese}) {
            QVERIFY2(!text.heading.isEmpty(), qPrintable(text.body));
            QVERIFY2(!text.body.isEmpty(), qPrintable(text.heading));
            QVERIFY2(!text.source.isEmpty(), qPrintable(text.heading));
            QVERIFY2(!text.why.isEmpty(), qPrintable(text.heading));
            QVERIFY2(!text.source.contains(QLatin1Char('\n')), qPrintable(text.source));
        }
        QVERIFY2(readingCost(english.body, Language::English) <= MostEnglishWords,
                 qPrintable(english.body));
        QVERIFY2(readingCost(chinese.body, Language::Chinese) <= MostChineseCharacters,
                 qPrintable(chinese.body));
        const QString allEnglish = whole(english);
        const QString allChinese = whole(chinese);
        QVERIFY2(!hasChinese(allEnglish), qPrintable(allEnglish));
        QVERIFY2(!hasEnglishProse(allChinese), qPrintable(allChinese));
        QVERIFY2(gluedWords(allChinese).isEmpty(),
                 qPrintable(gluedWords(allChinese) + QLatin1Char('\n') + allChinese));
        QVERIFY2(!allEnglish.contains(QLatin1Char('%')), qPrintable(allEnglish));
        QVERIFY2(!allChinese.contains(QLatin1Char('%')), qPrintable(allChinese));
    }
}

void TestShippedSteps::event_ofEveryScenario_hasALineInBothLanguages_data()
{
    addScenarios();
}

void TestShippedSteps::event_ofEveryScenario_hasALineInBothLanguages()
{
    QFETCH(QString, fileName);
    const trace::Trace trace = run(fileName);
    for (std::uint32_t i = 0; i < trace.events().size(); ++i) {
        const auto id = trace::EventId(i);
        QVERIFY(!eventLine(trace, id, Language::English).isEmpty());
        QVERIFY2(!hasChinese(tooltip(trace, id, Language::English)),
                 qPrintable(tooltip(trace, id, Language::English)));
        QVERIFY2(!hasEnglishProse(tooltip(trace, id, Language::Chinese)),
                 qPrintable(tooltip(trace, id, Language::Chinese)));
        QVERIFY2(hasChinese(accessibleText(trace, id, Language::Chinese)),
                 qPrintable(accessibleText(trace, id, Language::Chinese)));
        QVERIFY(accessibleText(trace, id, Language::English).endsWith(QLatin1Char('.')));
    }
}

QTEST_GUILESS_MAIN(TestShippedSteps)
#include "tst_shippedsteps.moc"
