// SPDX-License-Identifier: MIT
#include "diagram/painting/painter.h"
#include "diagram/painting/repainting.h"
#include "diagram/painting/theme.h"
#include "diagram/shipped.h"
#include "support/chronoprinting.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using diagram::Layout;
using diagram::Moment;

namespace {

// A picture of a moment, of which parts can be painted again for another one.
class Picture
{
public:
    explicit Picture(const Layout &layout)
        : m_layout(layout), m_image(layout.size().toSize(), QImage::Format_RGB32)
    {
    }

    void paint(const QRegion &region, const Moment &rows, const Moment &flight)
    {
        QPainter painter(&m_image);
        painter.setClipRegion(region);
        const QRectF exposed = region.boundingRect();
        const diagram::Theme &theme = diagram::theme(diagram::ThemeName::Light);
        painter.fillRect(m_image.rect(), theme.background);
        diagram::paintRows(painter, m_layout, exposed, theme, rows);
        diagram::paintFlight(painter, m_layout, exposed, theme, flight);
    }
    void paintAll(const Moment &rows, const Moment &flight)
    {
        paint(QRegion(m_image.rect()), rows, flight);
    }
    [[nodiscard]] const QImage &image() const { return m_image; }

private:
    const Layout &m_layout;
    QImage m_image;
};

// As a view does it: whole pixels, and those beside them.
QRect pixelsOf(const QRectF &rect)
{
    return rect.toAlignedRect().adjusted(-2, -2, 2, 2);
}

// The first row of pixels that is not the same; -1 for none. Single rounding steps of a smoothed
// edge, which depend on where painting begins, are nothing that can be seen.
int firstDifference(const QImage &a, const QImage &b)
{
    constexpr int Invisible = 24;
    for (int y = 0; y < a.height(); ++y) {
        const auto *first = reinterpret_cast<const QRgb *>(a.constScanLine(y));
        const auto *second = reinterpret_cast<const QRgb *>(b.constScanLine(y));
        for (int x = 0; x < a.width(); ++x) {
            if (std::abs(qRed(first[x]) - qRed(second[x])) > Invisible
                || std::abs(qGreen(first[x]) - qGreen(second[x])) > Invisible
                || std::abs(qBlue(first[x]) - qBlue(second[x])) > Invisible)
                return y;
        }
    }
    return -1;
}

} // namespace

// That what is painted again when time moves on is all that looks different.
class TestRepainting : public QObject
{
    Q_OBJECT

private slots:
    void everyScenario_stepByStep_looksAsIfPaintedWhole_data();
    void everyScenario_stepByStep_looksAsIfPaintedWhole();
    void flight_ofALongDelay_isPaintedWhereItIs();
};

void TestRepainting::everyScenario_stepByStep_looksAsIfPaintedWhole_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : shipped::files())
        QTest::newRow(qPrintable(file.section('/', -1))) << file;
}

void TestRepainting::everyScenario_stepByStep_looksAsIfPaintedWhole()
{
    QFETCH(QString, file);
    const trace::Trace trace = shipped::run(file);
    const Layout layout = shipped::layoutOf(trace);
    const std::size_t steps = std::min<std::size_t>(trace::steps(trace).size(), 30);
    Picture whole(layout);
    Picture mended(layout);
    Moment before{{}, 0};
    mended.paintAll(before, before);
    for (std::size_t step = 0; step < steps; ++step) {
        const Moment rows = layout.momentAfter(step);
        QRegion region;
        for (const QRectF &rect : diagram::changedRects(layout, before, rows))
            region += pixelsOf(rect);
        region += pixelsOf(diagram::movedRect(layout, before, rows));
        mended.paint(region, rows, rows);
        whole.paintAll(rows, rows);
        const int y = firstDifference(mended.image(), whole.image());
        QVERIFY2(y < 0, qPrintable(QStringLiteral("step %1, y %2").arg(step).arg(y)));
        before = rows;
    }
}

// Half-way between steps, frame by frame, a slow segment on its way.
void TestRepainting::flight_ofALongDelay_isPaintedWhereItIs()
{
    const trace::Trace trace = shipped::runNumber("20"); // an old SYN that comes much later
    const Layout layout = shipped::layoutOf(trace);
    Picture whole(layout);
    Picture mended(layout);
    for (std::size_t step = 2; step < 12; ++step) {
        const Moment rows = layout.momentAfter(step);
        const tcp::SimTime next = layout.momentAfter(step + 1).time;
        Moment before = rows;
        mended.paintAll(rows, before);
        for (int part = 1; part < 8; ++part) {
            const Moment now{rows.time + (next - rows.time) * part / 8, rows.steps};
            mended.paint(QRegion(pixelsOf(diagram::movedRect(layout, before, now))), rows, now);
            whole.paintAll(rows, now);
            const int y = firstDifference(mended.image(), whole.image());
            QVERIFY2(y < 0, qPrintable(QStringLiteral("step %1, part %2").arg(step).arg(part)));
            before = now;
        }
    }
}

QTEST_MAIN(TestRepainting)
#include "tst_repainting.moc"
