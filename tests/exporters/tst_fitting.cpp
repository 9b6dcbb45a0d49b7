// SPDX-License-Identifier: MIT
#include "diagram/geometry.h"
#include "diagram/shipped.h"
#include "exporters/pages/part.h"
#include "exporters/pictures/fitting.h"
#include "exporters/pictures/svg.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace exporters;
using namespace std::chrono_literals;

// Which part of a run a picture shows, with what around it, and how large it becomes.
class TestFitting : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void span_rows_areThoseOfTheTime();
    void span_edges_cutNoText_data();
    void span_edges_cutNoText();
    void span_afterTheRun_fails();
    void span_svg_isClipped();
    void heading_legend_story_standOutsideTheRows();
    void story_atAMoment_tellsThatStep();
    void legend_holdsWhatOccurs();
    void aspect_isExactAndHoldsAll_data();
    void aspect_isExactAndHoldsAll();
    void paper_isTheSheetAndHoldsAll();
    void paper_tooMuchForOneSheet_fails();
    void column_isThatWideAndReadable_data();
    void column_isThatWideAndReadable();
    void column_everyScenario_isReadable_data();
    void column_everyScenario_isReadable();
    void column_tooNarrow_tellsWhatIsEnough();
    void density_changesPixelsOnly();

private:
    [[nodiscard]] Fitted fitted(const PictureOptions &options, const Extent &extent,
                                double density = 1) const;
    [[nodiscard]] Failure failure(const PictureOptions &options, const Extent &extent) const;

    trace::Trace m_trace;
};

namespace {

PictureOptions spanOf(tcp::Duration since, tcp::Duration until)
{
    PictureOptions options;
    options.span = TimeSpan{tcp::SimTime(since), tcp::SimTime(until)};
    return options;
}

QImage painted(const Fitted &fitted)
{
    QImage image(fitted.canvas.size(), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    painter.translate(fitted.canvas.offset);
    painter.scale(fitted.canvas.scale, fitted.canvas.scale);
    fitted.picture.paint(painter, QRectF(QPointF(), fitted.picture.size()), diagram::Letters::Text);
    return image;
}

// The picture stands within the image.
void verifyInside(const Fitted &fitted)
{
    const QSizeF size = fitted.picture.size() * fitted.canvas.scale;
    QVERIFY(fitted.canvas.offset.x() >= -0.01 && fitted.canvas.offset.y() >= -0.01);
    QVERIFY(fitted.canvas.offset.x() + size.width() <= fitted.canvas.area.width() + 0.01);
    QVERIFY(fitted.canvas.offset.y() + size.height() <= fitted.canvas.area.height() + 0.01);
}

} // namespace

void TestFitting::initTestCase()
{
    m_trace = shipped::runNumber("01");
}

Fitted TestFitting::fitted(const PictureOptions &options, const Extent &extent,
                           double density) const
{
    return std::get<Fitted>(fit(m_trace, options, extent, density));
}

Failure TestFitting::failure(const PictureOptions &options, const Extent &extent) const
{
    return std::get<Failure>(fit(m_trace, options, extent, 1));
}

void TestFitting::span_rows_areThoseOfTheTime()
{
    const diagram::Layout layout = shipped::layoutOf(m_trace);
    const Part part = partOf(layout, {tcp::SimTime(500ms), tcp::SimTime(600ms)});
    const double text = layout.options().textSize;
    QVERIFY(part.top < layout.yAt(tcp::SimTime(500ms)));
    QVERIFY(part.top > layout.yAt(tcp::SimTime(500ms)) - 8 * text);
    QVERIFY(part.top + part.height > layout.yAt(tcp::SimTime(600ms)));
    QVERIFY(part.top + part.height < layout.yAt(tcp::SimTime(1s)));
    const Part rest = partOf(layout, {tcp::SimTime(500ms), tcp::SimTime::max()});
    QCOMPARE(rest.top + rest.height, layout.size().height());
}

void TestFitting::span_edges_cutNoText_data()
{
    QTest::addColumn<int>("since");
    QTest::addColumn<int>("until");
    QTest::newRow("handshake") << 100 << 250;
    QTest::newRow("between events") << 120 << 170;
    QTest::newRow("one instant") << 500 << 500;
    QTest::newRow("closing") << 450 << 1100;
}

void TestFitting::span_edges_cutNoText()
{
    QFETCH(int, since);
    QFETCH(int, until);
    const diagram::Layout layout = shipped::layoutOf(m_trace);
    const Part part = partOf(layout, {tcp::SimTime(1ms * since), tcp::SimTime(1ms * until)});
    for (const diagram::Label &label : layout.shapes().labels) {
        const QRectF bounds = diagram::boxOf(label).bounds();
        for (const double edge : {part.top, part.top + part.height})
            QVERIFY2(label.isHidden || bounds.top() >= edge || bounds.bottom() <= edge,
                     qPrintable(layout.shapes().texts[label.text]));
    }
}

void TestFitting::span_afterTheRun_fails()
{
    const Failure failure = this->failure(spanOf(100h, 101h), extents::AsNeeded{});
    QCOMPARE(failure.kind, Failure::Kind::OutsideRun);
    QCOMPARE(failure.end, m_trace.end());
}

void TestFitting::span_svg_isClipped()
{
    const Fitted fitted = this->fitted(spanOf(500ms, 600ms), extents::AsNeeded{});
    const QByteArray svg = toSvg(fitted.picture, diagram::Letters::Outlines, fitted.canvas, {});
    QVERIFY(svg.contains("<clipPath id=\"c1\">"));
    QVERIFY(svg.contains("<g clip-path=\"url(#c1)\">"));
}

void TestFitting::heading_legend_story_standOutsideTheRows()
{
    PictureOptions options;
    const double plain = fitted(options, extents::AsNeeded{}).picture.size().height();
    double last = plain;
    const auto grows = [&] {
        const Fitted more = fitted(options, extents::AsNeeded{});
        const bool isHigher = more.picture.size().height() > last + 10;
        last = more.picture.size().height();
        // Nothing is left unpainted.
        return isHigher && painted(more).pixel(3, int(last) - 3) != QColor(Qt::magenta).rgb();
    };
    options.heading = QStringList{QStringLiteral("A title")};
    QVERIFY(grows());
    options.hasLegend = true;
    QVERIFY(grows());
    options.hasStory = true;
    QVERIFY(grows());
}

void TestFitting::story_atAMoment_tellsThatStep()
{
    PictureOptions options;
    options.hasStory = true;
    const double whole = fitted(options, extents::AsNeeded{}).picture.size().height();
    options.at = tcp::SimTime(150ms);
    const double one = fitted(options, extents::AsNeeded{}).picture.size().height();
    options.hasStory = false;
    const double none = fitted(options, extents::AsNeeded{}).picture.size().height();
    QVERIFY(one > none + 20);
    QVERIFY(whole > none + 5 * (one - none));
}

void TestFitting::legend_holdsWhatOccurs()
{
    using diagram::Sign;
    const diagram::Layout layout = shipped::layoutOf(m_trace);
    const double bottom = layout.size().height();
    const std::vector<Sign> all = diagram::signsIn(layout, 0, bottom);
    const auto has = [](const std::vector<Sign> &signs, Sign sign) {
        return std::ranges::find(signs, sign) != signs.end();
    };
    for (const Sign sign : {Sign::Syn, Sign::Fin, Sign::Ack, Sign::ExpiredTimer, Sign::Break})
        QVERIFY(has(all, sign));
    QVERIFY(!has(all, Sign::Lost));
    QVERIFY(!has(diagram::signsIn(layout, 0, layout.yAt(tcp::SimTime(250ms))), Sign::Fin));
    const diagram::Layout lossy = shipped::layoutOf(shipped::runNumber("11"));
    QVERIFY(has(diagram::signsIn(lossy, 0, lossy.size().height()), Sign::Lost));
}

void TestFitting::aspect_isExactAndHoldsAll_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("16:9") << 16 << 9;
    QTest::newRow("4:3") << 4 << 3;
    QTest::newRow("1:2") << 1 << 2;
    QTest::newRow("10:1") << 10 << 1;
}

void TestFitting::aspect_isExactAndHoldsAll()
{
    QFETCH(int, width);
    QFETCH(int, height);
    const Fitted fitted = this->fitted({}, extents::Aspect{width, height}, 2);
    QCOMPARE(fitted.canvas.size().width() * height, fitted.canvas.size().height() * width);
    QVERIFY(fitted.canvas.scale == 2);
    verifyInside(fitted);
}

void TestFitting::paper_isTheSheetAndHoldsAll()
{
    const Fitted fitted = this->fitted({}, extents::Paper{QPageSize(QPageSize::A4)});
    QCOMPARE(fitted.canvas.size(), QSize(794, 1123)); // at 96 dots an inch
    verifyInside(fitted);
    QVERIFY(fitted.canvas.offset.x() >= 47.9);
}

void TestFitting::paper_tooMuchForOneSheet_fails()
{
    PictureOptions options;
    options.options.scale = diagram::ScaleKind::Linear;
    const Failure failure = this->failure(options, extents::Paper{QPageSize(QPageSize::A5)});
    QCOMPARE(failure.kind, Failure::Kind::TooSmall);
    QVERIFY(failure.points < LeastPoints);
}

void TestFitting::column_isThatWideAndReadable_data()
{
    QTest::addColumn<double>("millimetres");
    QTest::newRow("a column of two") << 85.0;
    QTest::newRow("the whole width") << 175.0;
}

void TestFitting::column_isThatWideAndReadable()
{
    QFETCH(double, millimetres);
    const Fitted fitted = this->fitted({}, extents::Column{millimetres}, 3);
    QCOMPARE(fitted.canvas.area.width() / 3 * 25.4 / 96, millimetres);
    const double letters = fitted.picture.layout().options().textSize * fitted.canvas.scale / 3;
    QVERIFY(letters * 72 / 96 >= LeastPoints);
    verifyInside(fitted);
}

void TestFitting::column_everyScenario_isReadable_data()
{
    QTest::addColumn<diagram::Languages>("languages");
    using explanation::Language;
    QTest::newRow("English") << diagram::Languages{Language::English, {}};
    QTest::newRow("Chinese") << diagram::Languages{Language::Chinese, {}};
    QTest::newRow("both") << diagram::Languages{Language::Chinese, Language::English};
}

// A column of a paper that is printed in two of them, with everything drawn.
void TestFitting::column_everyScenario_isReadable()
{
    QFETCH(diagram::Languages, languages);
    constexpr double PointsPerUnit = 72.0 / 96;
    for (const QString &file : shipped::files()) {
        const trace::Trace trace = shipped::run(file);
        PictureOptions options;
        options.options.languages = languages;
        const auto result = fit(trace, options, extents::Column{85}, 1);
        const auto *fitted = std::get_if<Fitted>(&result);
        QVERIFY2(fitted, qPrintable(file));
        const diagram::Layout &layout = fitted->picture.layout();
        const double points = fitted->canvas.scale * PointsPerUnit;
        QVERIFY2(points * layout.options().textSize >= 5.5, qPrintable(file));
        QVERIFY2(points * layout.options().leastText >= 5, qPrintable(file));
        int hidden = 0;
        for (const diagram::Label &label : layout.shapes().labels) {
            const QRectF bounds = diagram::boxOf(label).bounds();
            hidden += label.isHidden ? 1 : 0;
            const bool isInside =
                bounds.left() >= -0.5 && bounds.right() <= layout.size().width() + 0.5;
            QVERIFY2(label.isHidden || isInside,
                     qPrintable(file + layout.shapes().texts[label.text]));
        }
        // Nearly every text has found room that has it on a wide page.
        const auto usual = std::ranges::count_if(Picture(trace, options).layout().shapes().labels,
                                                 &diagram::Label::isHidden);
        QVERIFY2(hidden <= usual + (languages.second ? 4 : 2), qPrintable(file));
    }
}

void TestFitting::column_tooNarrow_tellsWhatIsEnough()
{
    const Failure failure = this->failure({}, extents::Column{30});
    QCOMPARE(failure.kind, Failure::Kind::TooSmall);
    QVERIFY(failure.millimetres > 30);
    (void)fitted({}, extents::Column{failure.millimetres + 1});
}

void TestFitting::density_changesPixelsOnly()
{
    const Fitted one = fitted({}, extents::Column{120}, 1);
    const Fitted four = fitted({}, extents::Column{120}, 4);
    QCOMPARE(four.picture.size(), one.picture.size());
    QCOMPARE(four.canvas.area, one.canvas.area * 4);
    QCOMPARE(four.canvas.density, 4.0);
}

QTEST_MAIN(TestFitting)
#include "tst_fitting.moc"
