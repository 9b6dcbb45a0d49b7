// SPDX-License-Identifier: MIT
#include "diagram/geometry.h"
#include "diagram/painting/painter.h"
#include "shipped.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace std::chrono_literals;
using diagram::Layout;
using diagram::Moment;

class TestPainter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void paintRows_twice_samePixels();
    void paintRows_stripByStrip_sameAsWhole();
    void paintRows_textAtAnEdge_isWholeOrAbsent_data();
    void paintRows_textAtAnEdge_isWholeOrAbsent();
    void paintRows_stripBesideACall_hasItsHead();
    void paintRows_beforeAnything_onlyFaint();
    void paintRows_zoomedFarOut_stillShowsArrows();
    void paintHeads_bothHosts_painted();
    void paintFlight_twoMoments_differOnlyInsideFlightRect();
    void paintFlight_inTheBreak_clockRuns();
    void paintFlight_afterTheBreak_itsTimeIsThere();
    void paintRows_atTheVeryEnd_breakHasPassed();
    void paintSelection_arrow_framed();
    void paintChain_ofEvents_marksThemAndNothingElse();
    void paintChain_inGrey_isStillSeen();

private:
    [[nodiscard]] QImage blank(double scale = 1) const;
    [[nodiscard]] QImage painted(const Moment &moment) const;
    [[nodiscard]] QImage flown(tcp::SimTime time) const;

    Layout m_layout;
    const diagram::Theme &m_theme = diagram::theme(diagram::ThemeName::Light);
};

namespace {

// How many pixels are as strong as lines and letters are.
int darkPixels(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qGray(image.pixel(x, y)) < 100 ? 1 : 0;
    }
    return count;
}

// By how much the channel that differs most does.
int largestDifference(const QImage &a, const QImage &b)
{
    int largest = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y);
            const QRgb other = b.pixel(x, y);
            largest = std::max({largest, std::abs(qRed(one) - qRed(other)),
                                std::abs(qGreen(one) - qGreen(other)),
                                std::abs(qBlue(one) - qBlue(other))});
        }
    }
    return largest;
}

QRect differingRect(const QImage &a, const QImage &b)
{
    QRect rect;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            if (a.pixel(x, y) != b.pixel(x, y))
                rect |= QRect(x, y, 1, 1);
        }
    }
    return rect;
}

} // namespace

void TestPainter::initTestCase()
{
    m_layout = shipped::layoutOf(shipped::runNumber("01"));
}

QImage TestPainter::blank(double scale) const
{
    QImage image((m_layout.size() * scale).toSize(), QImage::Format_RGB32);
    image.fill(m_theme.background);
    return image;
}

QImage TestPainter::painted(const Moment &moment) const
{
    QImage image = blank();
    QPainter painter(&image);
    paintRows(painter, m_layout, QRectF(image.rect()), m_theme, moment);
    return image;
}

QImage TestPainter::flown(tcp::SimTime time) const
{
    const Moment moment = m_layout.momentAt(time);
    QImage image = painted(m_layout.momentAfter(moment.steps - 1));
    QPainter painter(&image);
    paintFlight(painter, m_layout, QRectF(image.rect()), m_theme, moment);
    return image;
}

void TestPainter::paintRows_twice_samePixels()
{
    QCOMPARE(painted({}), painted({}));
}

void TestPainter::paintRows_stripByStrip_sameAsWhole()
{
    QImage image = blank();
    QPainter painter(&image);
    for (int top = 0; top < image.height(); top += 64) {
        const QRectF strip(0, top, image.width(), 64);
        painter.setClipRect(strip);
        paintRows(painter, m_layout, strip, m_theme);
    }
    painter.end();
    // A clipped smooth line may round a little differently; a seam would be a gap or an edge.
    QCOMPARE_LT(largestDifference(image, painted({})), 40);
}

void TestPainter::paintRows_textAtAnEdge_isWholeOrAbsent_data()
{
    QTest::addColumn<bool>("isTop");
    QTest::newRow("upper edge") << true;
    QTest::newRow("lower edge") << false;
}

// Through the middle of the SYN's name: nothing but the text that is cut there goes.
void TestPainter::paintRows_textAtAnEdge_isWholeOrAbsent()
{
    QFETCH(bool, isTop);
    const auto &labels = m_layout.shapes().labels;
    const auto name = std::ranges::find(labels, diagram::Role::ArrowName, &diagram::Label::role);
    QVERIFY(name != labels.end());
    diagram::Edges edges;
    (isTop ? edges.top : edges.bottom) = double(name->y);
    QRectF cut;
    for (const std::size_t label : diagram::cutLabels(m_layout, edges))
        cut |= diagram::boxOf(labels[label]).bounds();
    QVERIFY(cut.contains(diagram::boxOf(*name).bounds()));

    QImage image = blank();
    QPainter painter(&image);
    paintRows(painter, m_layout, QRectF(image.rect()), m_theme, {}, diagram::Letters::Text, edges);
    painter.end();
    const QRect gone = differingRect(image, painted({}));
    QVERIFY(!gone.isEmpty());
    QVERIFY(cut.toAlignedRect().contains(gone));
}

// The head of a call that returns at once reaches above and below its height.
void TestPainter::paintRows_stripBesideACall_hasItsHead()
{
    const auto &calls = m_layout.shapes().calls;
    const auto instant = std::ranges::find_if(
        calls, [](const diagram::CallBar &bar) { return bar.bottom - bar.top < 1; });
    QVERIFY(instant != calls.end());
    const int below = int(std::ceil(instant->bottom)) + 1;
    QImage image = painted({});
    QPainter painter(&image);
    for (const QRect &strip :
         {QRect(0, below - 12, image.width(), 10), QRect(0, below, image.width(), 10)}) {
        painter.setClipRect(strip);
        painter.fillRect(strip, m_theme.background);
        paintRows(painter, m_layout, QRectF(strip), m_theme);
    }
    painter.end();
    QCOMPARE_LT(largestDifference(image, painted({})), 40);
}

void TestPainter::paintRows_beforeAnything_onlyFaint()
{
    const int before = darkPixels(painted(Moment{tcp::SimTime(), 0}));
    const int after = darkPixels(painted({}));
    const int lifelines = 2 * 2 * blank().height();
    QVERIFY(before <= lifelines);
    QVERIFY(after > 2 * lifelines);
}

void TestPainter::paintRows_zoomedFarOut_stillShowsArrows()
{
    const double scale = 1.0 / 40;
    QImage image = blank(scale);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintRows(painter, m_layout, QRectF(QPointF(0, 0), m_layout.size()), m_theme);
    painter.end();
    QVERIFY(differingRect(image, blank(scale)).width() > image.width() / 2);
}

void TestPainter::paintHeads_bothHosts_painted()
{
    QImage image = blank();
    QPainter painter(&image);
    paintHeads(painter, m_layout, m_theme);
    painter.end();
    for (const tcp::Side side : {tcp::Side::Client, tcp::Side::Server}) {
        const int x = qRound(m_layout.columns().host(side).lifeline);
        const QRect head(x - 40, 0, 80, qRound(m_layout.headsHeight()));
        QVERIFY(darkPixels(image.copy(head)) > 100);
    }
}

void TestPainter::paintFlight_twoMoments_differOnlyInsideFlightRect()
{
    const auto early = tcp::SimTime(110ms);
    const auto late = tcp::SimTime(140ms);
    const QRect changed = differingRect(flown(early), flown(late));
    QVERIFY(!changed.isEmpty());
    const QRectF allowed = flightRect(m_layout, m_layout.momentAt(early))
                           | flightRect(m_layout, m_layout.momentAt(late));
    QVERIFY(allowed.toAlignedRect().contains(changed));
    QVERIFY(allowed.height() < 200);
}

void TestPainter::paintFlight_inTheBreak_clockRuns()
{
    const diagram::Gap &gap = m_layout.shapes().gaps.at(0);
    const QRect changed = differingRect(flown(tcp::SimTime(20s)), flown(tcp::SimTime(21s)));
    const diagram::Label &label = m_layout.shapes().labels[gap.label];
    QVERIFY(changed.contains(QPoint(qRound(label.x - 20), qRound(label.y)))
            || changed.intersects(boxOf(label).bounds().toRect()));
}

// No step need happen at the end of a wait.
void TestPainter::paintFlight_afterTheBreak_itsTimeIsThere()
{
    const diagram::Gap &gap = m_layout.shapes().gaps.at(0);
    const Moment within = m_layout.momentAt(gap.from + 1s);
    QImage image = painted(m_layout.momentAfter(within.steps - 1));
    QPainter painter(&image);
    paintFlight(painter, m_layout, QRectF(image.rect()), m_theme, Moment{gap.to, within.steps});
    const QRectF text = boxOf(m_layout.shapes().labels[gap.label]).bounds();
    QVERIFY(darkPixels(image.copy(text.toRect())) > 20);
}

// A scenario that ends with a wait: when the wait is over, its break is as strong as in the whole.
void TestPainter::paintRows_atTheVeryEnd_breakHasPassed()
{
    const trace::Trace trace = shipped::runNumber("13");
    const Layout layout = shipped::layoutOf(trace);
    const diagram::Gap &gap = layout.shapes().gaps.back();
    QVERIFY(gap.to == trace.end());
    const auto between = [&](const Moment &moment) {
        QImage image(layout.size().toSize(), QImage::Format_RGB32);
        image.fill(m_theme.background);
        QPainter painter(&image);
        paintRows(painter, layout, QRectF(image.rect()), m_theme, moment);
        const double left = layout.columns().host(tcp::Side::Client).lifeline + 3;
        const double right = layout.columns().host(tcp::Side::Server).lifeline - 3;
        return image.copy(QRectF(left, gap.top, right - left, gap.bottom - gap.top).toRect());
    };
    QCOMPARE(between(layout.momentAt(trace.end())), between({}));
    QVERIFY(between(layout.momentAt(gap.from)) != between({}));
}

void TestPainter::paintSelection_arrow_framed()
{
    QImage image = blank();
    const trace::EventId syn = m_layout.shapes().arrows.front().sent;
    QPainter painter(&image);
    paintSelection(painter, m_layout, syn, m_theme);
    painter.end();
    const QRect frame = differingRect(image, blank());
    QVERIFY(frame.contains(m_layout.rectOf(syn).toRect()));
}

namespace {

// Every segment that was sent, the last first: as a chain of causes has them.
std::vector<trace::EventId> sendings(const Layout &layout)
{
    std::vector<trace::EventId> events;
    for (const diagram::Arrow &arrow : layout.shapes().arrows)
        events.insert(events.begin(), arrow.sent);
    return events;
}

} // namespace

void TestPainter::paintChain_ofEvents_marksThemAndNothingElse()
{
    const std::vector<trace::EventId> chain = sendings(m_layout);
    for (const trace::EventId event : chain) {
        const QImage plain = painted(m_layout.momentAt(tcp::SimTime::max()));
        QImage marked = plain;
        QPainter painter(&marked);
        const std::array one = {event};
        paintChain(painter, m_layout, one, m_theme);
        const QRect changed = differingRect(plain, marked);
        QVERIFY(!changed.isEmpty());
        QVERIFY(chainRect(m_layout, one).contains(QRectF(changed)));
    }
    QVERIFY(chainRect(m_layout, {}).isNull());
}

void TestPainter::paintChain_inGrey_isStillSeen()
{
    const QImage plain = painted(m_layout.momentAt(tcp::SimTime::max()));
    QImage marked = plain;
    QPainter painter(&marked);
    const std::vector<trace::EventId> chain = sendings(m_layout);
    paintChain(painter, m_layout, chain, m_theme);
    const QImage before = plain.convertToFormat(QImage::Format_Grayscale8);
    const QImage after = marked.convertToFormat(QImage::Format_Grayscale8);
    QVERIFY(largestDifference(before.convertToFormat(QImage::Format_RGB32),
                              after.convertToFormat(QImage::Format_RGB32))
            > 100);
    // Heavier lines and numbers: at least as many dark pixels as one heavy line is long.
    QVERIFY(darkPixels(marked) - darkPixels(plain) > int(50 * chain.size()));
}

QTEST_MAIN(TestPainter)
#include "tst_painter.moc"
