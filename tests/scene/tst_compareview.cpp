// SPDX-License-Identifier: MIT
#include "model/languages.h"
#include "scenario/text.h"
#include "scene/compareview.h"

#include <QFile>
#include <QImage>
#include <QScrollBar>
#include <QTest>

namespace {

scenario::Scenario shipped(const QString &name)
{
    QFile file(QStringLiteral(":/scenarios/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return scenario::parse(file.readAll().toStdString()).scenario;
}

struct Compared
{
    explicit Compared(const QStringList &systems)
    {
        const auto scenario = shipped(QStringLiteral("01-life-of-a-connection.fourwave"));
        std::vector<model::ComparedRun> runs;
        for (const QString &system : systems)
            runs.push_back(model::runOf(scenario, {{}, system.toStdString()}));
        view.resize(1200, 500);
        view.show();
        view.setRuns(std::move(runs), systems);
        QCoreApplication::processEvents();
    }

    model::Languages languages{explanation::Language::English};
    scene::CompareView view{languages};
};

} // namespace

class TestCompareView : public QObject
{
    Q_OBJECT

private slots:
    void runs_shareOneScale();
    void two_areMarkedInBoth();
    void three_areMarkedAgainstTheFirst();
    void difference_shown_comesIntoSight();
    void languageChanged_isPlacedAnew();
    void narrow_isScrolledSideways();
    void theme_chosen_isPainted();
};

void TestCompareView::runs_shareOneScale()
{
    const Compared c({"linux", "macos"});
    QCOMPARE(c.view.count(), 2);
    for (const trace::Event &event : c.view.run(1).trace.events())
        QCOMPARE(c.view.ladder(0).yAt(event.at), c.view.ladder(1).yAt(event.at));
}

void TestCompareView::two_areMarkedInBoth()
{
    const Compared c({"linux", "macos"});
    QVERIFY(!c.view.comparison(1).isEqual());
    QVERIFY(!c.view.marks(0).isEmpty() || !c.view.marks(1).isEmpty());
}

void TestCompareView::three_areMarkedAgainstTheFirst()
{
    const Compared c({"linux", "macos", "rfc9293"});
    QCOMPARE(c.view.count(), 3);
    QVERIFY(c.view.marks(0).isEmpty());
    QVERIFY(c.view.comparison(0).isEqual());
    QVERIFY(!c.view.comparison(2).isEqual());
}

void TestCompareView::difference_shown_comesIntoSight()
{
    Compared c({"linux", "macos"});
    const int last = int(c.view.comparison(1).differences.size()) - 1;
    const QImage before = c.view.grab().toImage();
    c.view.showDifference(1, last);
    QVERIFY(c.view.verticalScrollBar()->value() > 0);
    QVERIFY(c.view.grab().toImage() != before);
}

void TestCompareView::languageChanged_isPlacedAnew()
{
    Compared c({"linux", "macos"});
    const auto texts = c.view.ladder(0).shapes().texts;
    c.languages.setFirst(explanation::Language::Chinese);
    QVERIFY(c.view.ladder(0).shapes().texts != texts);
}

void TestCompareView::narrow_isScrolledSideways()
{
    Compared c({"linux", "macos", "rfc9293"});
    c.view.resize(500, 400);
    QCoreApplication::processEvents();
    QVERIFY(c.view.horizontalScrollBar()->maximum() > 0);
}

void TestCompareView::theme_chosen_isPainted()
{
    Compared c({"linux", "macos"});
    const auto paintedTimes = [&c](const QColor &color) {
        const QImage image = c.view.viewport()->grab().toImage();
        int count = 0;
        for (int x = 0; x < image.width(); ++x)
            count += QColor(image.pixel(x, image.height() / 2)) == color ? 1 : 0;
        return count;
    };
    const QColor black = diagram::theme(diagram::ThemeName::HighContrast).background;
    const int usual = paintedTimes(black); // letters and lines at most
    QVERIFY(usual < 100);
    c.view.setTheme(diagram::ThemeName::HighContrast);
    QVERIFY(paintedTimes(black) > 400);
    c.view.setTheme({});
    QCOMPARE(paintedTimes(black), usual);
}

QTEST_MAIN(TestCompareView)
#include "tst_compareview.moc"
