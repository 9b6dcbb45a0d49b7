// SPDX-License-Identifier: MIT
#include "exporters/pictures/svgengine.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

#include <functional>

using namespace exporters;

namespace {

constexpr QSize Size(200, 120);
using Paint = std::function<void(QPainter &)>;

// A letter's shape: it has a hole, and bends.
QPainterPath letter()
{
    QPainterPath path;
    path.addEllipse(QRectF(0, 0, 20, 30));
    path.addEllipse(QRectF(5, 6, 10, 18));
    return path;
}

struct Elements
{
    QByteArray definitions;
    QByteArray body;
};

Elements elementsOf(const Paint &paint)
{
    SvgDevice device(Size);
    QPainter painter(&device);
    paint(painter);
    painter.end();
    return {QByteArray::fromStdString(device.engine().definitions()),
            QByteArray::fromStdString(device.engine().elements())};
}

QImage drawn(const Paint &paint)
{
    QImage image(Size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter);
    return image;
}

// The same through an SVG file and Qt's reader of such files.
QImage drawnFromSvg(const Paint &paint)
{
    const Elements elements = elementsOf(paint);
    const QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\""
                           " xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 200 120\">"
                           "<defs>"
                           + elements.definitions + "</defs>" + elements.body + "</svg>";
    QSvgRenderer renderer(svg);
    return drawn([&renderer](QPainter &painter) { renderer.render(&painter, QRectF({}, Size)); });
}

int greatestDifference(const QImage &a, const QImage &b)
{
    int greatest = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            greatest = qMax(greatest, qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))));
    }
    return greatest;
}

void paintLetters(QPainter &painter)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawPath(letter().translated(10, 10));
    painter.drawPath(letter().translated(40.37, 10.12));
}

// The same path, each time where the painter has been moved to.
void paintMoved(QPainter &painter)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    QPainterPath path;
    path.addPolygon(QPolygonF({{0, 0}, {20, 3}, {16, 30}, {4, 24}, {0, 0}}));
    path.addRect(5, 6, 8, 12);
    painter.rotate(10);
    for (const double x : {20.0, 40.37}) {
        painter.translate(x, 0.12);
        painter.drawPath(path);
    }
}

void paintDashes(QPainter &painter)
{
    QPen pen(QColor(20, 60, 200), 3);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({4, 2});
    painter.setPen(pen);
    painter.drawLine(QPointF(10, 20), QPointF(190, 60));
}

void paintTurned(QPainter &painter)
{
    painter.translate(100, 60);
    painter.rotate(20);
    painter.setPen(QPen(Qt::darkRed, 2));
    painter.setBrush(QColor(200, 100, 50, 128));
    painter.drawRect(QRectF(-40, -20, 80, 40));
}

void paintPolyline(QPainter &painter)
{
    painter.setPen(QPen(Qt::black, 2));
    painter.setBrush(Qt::red);
    const QPointF points[] = {{10, 10}, {100, 100}, {190, 10}};
    painter.drawPolyline(points, 3);
}

} // namespace

class TestSvgEngine : public QObject
{
    Q_OBJECT

private slots:
    void shape_filledTwice_isDefinedOnce_data();
    void shape_filledTwice_isDefinedOnce();
    void shape_withAPen_isWrittenWhereItIs();
    void style_ofNeighbours_isWrittenOnce();
    void number_anyValue_isShort_data();
    void number_anyValue_isShort();
    void picture_throughSvg_looksTheSame_data();
    void picture_throughSvg_looksTheSame();
};

void TestSvgEngine::shape_filledTwice_isDefinedOnce_data()
{
    QTest::addColumn<Paint>("paint");
    QTest::newRow("its points are moved") << Paint(paintLetters);
    QTest::newRow("the painter is moved") << Paint(paintMoved);
}

void TestSvgEngine::shape_filledTwice_isDefinedOnce()
{
    QFETCH(Paint, paint);
    const Elements elements = elementsOf(paint);
    QCOMPARE(elements.definitions.count("<path"), 1);
    QCOMPARE(elements.body.count("<use"), 2);
}

void TestSvgEngine::shape_withAPen_isWrittenWhereItIs()
{
    const Elements elements = elementsOf(paintDashes);
    QVERIFY(elements.definitions.isEmpty());
    QVERIFY(elements.body.contains("d=\"M10 20L190 60\""));
    QVERIFY(elements.body.contains("stroke-dasharray=\"12,6\""));
}

void TestSvgEngine::style_ofNeighbours_isWrittenOnce()
{
    const Elements elements = elementsOf(paintLetters);
    QCOMPARE(elements.body.count("<g "), 1);
    QCOMPARE(elements.body.count("</g>"), 1);
}

void TestSvgEngine::number_anyValue_isShort_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("zero") << 0.0 << QByteArray("0");
    QTest::newRow("whole") << 12.0 << QByteArray("12");
    QTest::newRow("tenths") << 12.5 << QByteArray("12.5");
    QTest::newRow("hundredths") << 0.05 << QByteArray("0.05");
    QTest::newRow("below zero") << -3.25 << QByteArray("-3.25");
    QTest::newRow("rounded") << 1.999 << QByteArray("2");
    QTest::newRow("large") << 123456.78 << QByteArray("123456.78");
}

void TestSvgEngine::number_anyValue_isShort()
{
    QFETCH(double, value);
    std::string text;
    appendNumber(text, hundredths(value));
    QTEST(QByteArray::fromStdString(text), "text");
}

void TestSvgEngine::picture_throughSvg_looksTheSame_data()
{
    QTest::addColumn<Paint>("paint");
    QTest::newRow("letters") << Paint(paintLetters);
    QTest::newRow("letters of a painter that moves") << Paint(paintMoved);
    QTest::newRow("dashes") << Paint(paintDashes);
    QTest::newRow("turned and see-through") << Paint(paintTurned);
    QTest::newRow("polyline without a fill") << Paint(paintPolyline);
}

void TestSvgEngine::picture_throughSvg_looksTheSame()
{
    QFETCH(Paint, paint);
    const QImage direct = drawn(paint);
    QVERIFY(greatestDifference(direct, drawn([](QPainter &) {})) > 100);
    QCOMPARE_LE(greatestDifference(direct, drawnFromSvg(paint)), 8);
}

QTEST_MAIN(TestSvgEngine)
#include "tst_svgengine.moc"
