// SPDX-License-Identifier: MIT
#include "diagram/shipped.h"
#include "exporters/textladder.h"
#include "exporters/textwidth.h"

#include <QFile>
#include <QTest>

using explanation::Language;

class TestTextLadder : public QObject
{
    Q_OBJECT

private slots:
    void lostFin_bothLanguages_asWritten_data();
    void lostFin_bothLanguages_asWritten();
    void default_arrows_seven();
    void everyScenario_lifelines_alwaysInTheSameColumn();
    void everyScenario_lines_endWithoutSpaces();
};

namespace {

QString goldenText(const QString &name)
{
    QFile file(QStringLiteral(TESTS_FOLDER "/exporters/data/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList linesOf(const QString &text)
{
    return text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

void TestTextLadder::lostFin_bothLanguages_asWritten_data()
{
    QTest::addColumn<Language>("language");
    for (const Language language : explanation::AllLanguages)
        QTest::newRow(qPrintable(explanation::codeOf(language))) << language;
}

void TestTextLadder::lostFin_bothLanguages_asWritten()
{
    QFETCH(Language, language);
    const QString name = QStringLiteral("lost-fin.%1.txt").arg(explanation::codeOf(language));
    const QStringList expected = linesOf(goldenText(name));
    const QStringList actual = linesOf(exporters::textLadder(shipped::runNumber("11"), language));
    QVERIFY(!expected.isEmpty());
    for (qsizetype i = 0; i < std::min(expected.size(), actual.size()); ++i)
        QCOMPARE(actual[i], expected[i]);
    QCOMPARE(actual.size(), expected.size());
}

void TestTextLadder::default_arrows_seven()
{
    const QString text = exporters::textLadder(shipped::runNumber("01"), Language::English);
    QCOMPARE(text.count(QChar(u'▶')) + text.count(QChar(u'◀')), 7);
    QCOMPARE(text.count(QChar(u'⋮')), 2);
}

void TestTextLadder::everyScenario_lifelines_alwaysInTheSameColumn()
{
    for (const QString &file : shipped::files()) {
        for (const Language language : explanation::AllLanguages) {
            int column = -1;
            for (const QString &line :
                 linesOf(exporters::textLadder(shipped::run(file), language))) {
                const qsizetype lifeline = line.indexOf(QChar(u'│'));
                if (lifeline < 0)
                    continue;
                const int columns = exporters::columnsOf(line.left(lifeline));
                QVERIFY2(column < 0 || columns == column, qPrintable(file));
                column = columns;
            }
            QVERIFY(column > 0);
        }
    }
}

void TestTextLadder::everyScenario_lines_endWithoutSpaces()
{
    for (const QString &file : shipped::files()) {
        const QString text = exporters::textLadder(shipped::run(file), Language::Chinese);
        QVERIFY2(!text.contains(QStringLiteral(" \n")), qPrintable(file));
        QVERIFY(text.endsWith(QLatin1Char('\n')));
    }
}

QTEST_MAIN(TestTextLadder)
#include "tst_textladder.moc"
