// SPDX-License-Identifier: MIT
#include "diagram/geometry.h"
#include "diagram/painting/painter.h"
#include "diagram/painting/theme.h"
#include "diagram/shipped.h"
#include "support/chronoprinting.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <array>

using diagram::CutBand;
using diagram::Layout;
using namespace std::chrono_literals;

namespace {

trace::Trace runWith(const char *fault)
{
    const std::string text = std::string(R"(
format = 1
title = { en = "Cut", zh = "切断" }
summary = { en = "Cut.", zh = "切断。" }
calls = [
  { at = "0ms", host = "server", call = "listen" },
  { at = "0ms", host = "server", call = "accept" },
  { at = "100ms", host = "client", call = "connect" },
  { at = "500ms", host = "client", call = "close" },
  { at = "1s", host = "server", call = "close" },
]
faults = [ )") + fault + " ]\n";
    return simulation::simulate(scenario::parse(text).scenario);
}

QStringList wordsOf(const Layout &layout, const CutBand &band)
{
    QStringList words;
    for (std::uint32_t i = 0; i < band.labelCount; ++i)
        words << layout.shapes().texts[layout.shapes().labels[band.firstLabel + i].text];
    return words;
}

constexpr auto BothWays = R"({ cut = "both", since = "490ms", until = "2s" })";

} // namespace

// The time in which the path is cut, as the ladder shows it.
class TestCuts : public QObject
{
    Q_OBJECT

private slots:
    void bothWays_reachFromLifelineToLifeline_andFromTimeToTime();
    void oneWay_isHalfAsWide_onItsSendersSide();
    void words_tellBothEnds_inTheLanguages();
    void words_standWhereNoArrowGoes();
    void forEver_isOpenEnded();
    void afterTheEnd_isNotDrawn();
    void point_inside_isInTheCut();
    void everyTheme_paintsIt();
};

void TestCuts::bothWays_reachFromLifelineToLifeline_andFromTimeToTime()
{
    const Layout layout = shipped::layoutOf(runWith(BothWays));
    QCOMPARE(layout.shapes().cuts.size(), std::size_t(1));
    const CutBand &band = layout.shapes().cuts.front();
    QCOMPARE(band.left, float(layout.columns().host(tcp::Side::Client).lifeline));
    QCOMPARE(band.right, float(layout.columns().host(tcp::Side::Server).lifeline));
    QCOMPARE(band.top, float(layout.yAt(tcp::SimTime(490ms))));
    QCOMPARE(band.bottom, float(layout.yAt(tcp::SimTime(2s))));
    QVERIFY(!band.isOpenEnded);
}

void TestCuts::oneWay_isHalfAsWide_onItsSendersSide()
{
    const Layout layout =
        shipped::layoutOf(runWith(R"({ cut = "server", since = "490ms", until = "2s" })"));
    const CutBand &band = layout.shapes().cuts.front();
    const double client = layout.columns().host(tcp::Side::Client).lifeline;
    const double server = layout.columns().host(tcp::Side::Server).lifeline;
    QCOMPARE(band.left, float((client + server) / 2));
    QCOMPARE(band.right, float(server));
}

void TestCuts::words_tellBothEnds_inTheLanguages()
{
    diagram::Options options;
    options.languages = {explanation::Language::English, explanation::Language::Chinese};
    const Layout layout = shipped::layoutOf(runWith(BothWays), options);
    const QString words = wordsOf(layout, layout.shapes().cuts.front()).join(QLatin1Char(' '));
    QVERIFY2(words.contains("path cut from 0.490 s to 2.000 s: both ways"), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("切断")), qPrintable(words));
}

void TestCuts::words_standWhereNoArrowGoes()
{
    const Layout layout = shipped::layoutOf(runWith(BothWays));
    const CutBand &band = layout.shapes().cuts.front();
    QVERIFY(band.labelCount > 0);
    for (std::uint32_t i = 0; i < band.labelCount; ++i) {
        const diagram::Box box = diagram::boxOf(layout.shapes().labels[band.firstLabel + i]);
        QVERIFY(box.bounds().top() >= band.top && box.bounds().bottom() <= band.bottom);
        for (const diagram::Arrow &arrow : layout.shapes().arrows)
            QVERIFY(!overlap(box, arrow.wayOut()));
    }
}

void TestCuts::forEver_isOpenEnded()
{
    const Layout layout = shipped::layoutOf(runWith(R"({ cut = "both", since = "490ms" })"));
    const CutBand &band = layout.shapes().cuts.front();
    QVERIFY(band.isOpenEnded);
    QVERIFY(band.bottom > layout.yAt(tcp::SimTime(100s)));
    QVERIFY(wordsOf(layout, band).join(QString()).contains("from 0.490 s on"));
}

void TestCuts::afterTheEnd_isNotDrawn()
{
    const Layout layout =
        shipped::layoutOf(runWith(R"({ cut = "both", since = "1h", until = "2h" })"));
    QVERIFY(layout.shapes().cuts.empty());
}

void TestCuts::point_inside_isInTheCut()
{
    const Layout layout = shipped::layoutOf(runWith(BothWays));
    const CutBand &band = layout.shapes().cuts.front();
    const QPointF inside((band.left + band.right) / 2, (band.top + band.bottom) / 2);
    QCOMPARE(layout.cutAt(inside), std::optional<std::uint32_t>(0));
    QVERIFY(!layout.cutAt({inside.x(), band.top - 5.0}));
    QVERIFY(!layout.cutAt({band.left - 5.0, inside.y()}));
}

// Its tape is drawn with the colour of failures, and ends where the cut does.
void TestCuts::everyTheme_paintsIt()
{
    const Layout layout = shipped::layoutOf(runWith(BothWays));
    const CutBand &band = layout.shapes().cuts.front();
    for (const auto name :
         {diagram::ThemeName::Light, diagram::ThemeName::Dark, diagram::ThemeName::Projector}) {
        const diagram::Theme &theme = diagram::theme(name);
        QImage image(layout.size().toSize(), QImage::Format_RGB32);
        image.fill(theme.background);
        QPainter painter(&image);
        diagram::paintRows(painter, layout, image.rect(), theme, {tcp::SimTime::max(), 1000});
        const auto pixelsOfTape = [&](int y) {
            int count = 0;
            for (int x = int(band.left) + 2; x < int(band.left) + 10; ++x)
                count += image.pixelColor(x, y) == theme.failure ? 1 : 0;
            return count;
        };
        int inside = 0;
        int outside = 0;
        for (int i = 30; i < 60; ++i) {
            inside += pixelsOfTape(int(band.bottom) - i);
            outside += pixelsOfTape(int(band.top) - i);
        }
        QVERIFY(inside > 30);
        QCOMPARE(outside, 0);
    }
}

QTEST_MAIN(TestCuts)
#include "tst_cuts.moc"
