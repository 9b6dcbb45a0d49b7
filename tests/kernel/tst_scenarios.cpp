// SPDX-License-Identifier: MIT
#include "comparison.h"
#include "knowndifferences.h"
#include "measured.h"
#include "scenario/text.h"
#include "simulation/simulate.h"

#include <QDir>
#include <QTest>

#include <algorithm>

// Every scenario that was measured on a Linux kernel, simulated with the profile `linux`.
class TestScenarios : public QObject
{
    Q_OBJECT

private slots:
    void scenario_simulated_agreesWithKernel_data();
    void scenario_simulated_agreesWithKernel();
    void scenario_writtenAndReadAgain_isTheSame_data()
    {
        scenario_simulated_agreesWithKernel_data();
    }
    void scenario_writtenAndReadAgain_isTheSame();
};

void TestScenarios::scenario_simulated_agreesWithKernel_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(KERNEL_FOLDER "/scenarios").entryList({"*.txt"}, QDir::Files);
    QVERIFY2(files.size() >= 49, "the measured scenarios are not there");
    for (const QString &file : files)
        QTest::newRow(qPrintable(file.chopped(4))) << file;
}

void TestScenarios::scenario_simulated_agreesWithKernel()
{
    QFETCH(QString, name);
    const std::string file = name.toStdString();
    const auto scenario = measured::readScenario(KERNEL_FOLDER "/scenarios/" + file);
    const auto kernel = measured::readTrace(KERNEL_FOLDER "/traces/" + file);
    const auto lines = measured::differences(simulation::simulate(scenario), kernel);
    QString text;
    for (const std::string &line : lines)
        text += "\n  " + QString::fromStdString(line);

    const auto known = std::ranges::find(measured::KnownDifferences, name.chopped(4).toStdString(),
                                         &measured::KnownDifference::scenario);
    if (known == measured::KnownDifferences.end()) {
        QVERIFY2(lines.empty(), qPrintable(text));
        return;
    }
    QVERIFY2(!lines.empty(), "it agrees now: take it off the list of known differences");
    qInfo().noquote() << "known difference:" << known->cause.data() << text;
}

// The converter's result is a scenario file like any other.
void TestScenarios::scenario_writtenAndReadAgain_isTheSame()
{
    QFETCH(QString, name);
    const auto scenario = measured::readScenario(KERNEL_FOLDER "/scenarios/" + name.toStdString());
    const std::string text = scenario::write(scenario);
    const scenario::ParseResult again = scenario::parse(text);
    QVERIFY2(again.isGood(), text.c_str());
    QVERIFY2(again.scenario == scenario, text.c_str());
}

QTEST_APPLESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
