// SPDX-License-Identifier: MIT
// A picture of any scenario opens again as that scenario, to the byte: a thousand random ones, each
// in one of the formats that carry their scenario.
#include "exporters/render.h"
#include "model/carriedscenario.h"
#include "scenario/text.h"
#include "simulation/randomscenario.h"
#include "simulation/simulate.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class TestRoundTrips : public QObject
{
    Q_OBJECT

private slots:
    void random_drawnAndOpened_isTheSameScenario_data();
    void random_drawnAndOpened_isTheSameScenario();

private:
    [[nodiscard]] std::optional<std::string> carried(const scenario::Scenario &scenario,
                                                     const QString &suffix) const;

    QTemporaryDir m_folder;
};

namespace {

constexpr int Rows = 20;
constexpr int ScenariosARow = 50;

// A page holds every frame and takes longest, so it has its turn once a row.
QString suffixOf(int number)
{
    if (number % ScenariosARow == 0)
        return QStringLiteral("html");
    const QStringList others = {QStringLiteral("png"), QStringLiteral("svg"),
                                QStringLiteral("pdf")};
    return others[number % others.size()];
}

} // namespace

std::optional<std::string> TestRoundTrips::carried(const scenario::Scenario &scenario,
                                                   const QString &suffix) const
{
    exporters::RenderRequest request;
    request.scale = 0.25;
    request.pages = exporters::Pages::Paper; // of a PDF: some runs are too high for a single page
    request.scenario = scenario::write(scenario);
    const QString path = m_folder.filePath(QStringLiteral("picture.") + suffix);
    if (!exporters::render(simulation::simulate(scenario), request, path).isDone())
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? model::carriedScenario(file) : std::nullopt;
}

void TestRoundTrips::random_drawnAndOpened_isTheSameScenario_data()
{
    QTest::addColumn<int>("first");
    for (int row = 0; row < Rows; ++row)
        QTest::addRow("from seed %d on", row * ScenariosARow) << row * ScenariosARow;
}

void TestRoundTrips::random_drawnAndOpened_isTheSameScenario()
{
    QFETCH(const int, first);
    for (int seed = first; seed < first + ScenariosARow; ++seed) {
        const scenario::Scenario before = randomScenario(std::uint64_t(seed));
        const QString suffix = suffixOf(seed);
        const auto text = carried(before, suffix);
        const QByteArray which = QByteArray::number(seed) + " as " + suffix.toLatin1();
        QVERIFY2(text == scenario::write(before), which.constData());
        const scenario::ParseResult after = scenario::parse(*text);
        QVERIFY2(after.isGood() && after.scenario == before, which.constData());
    }
}

QTEST_MAIN(TestRoundTrips)
#include "tst_roundtrips.moc"
