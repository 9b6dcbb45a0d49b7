// SPDX-License-Identifier: MIT
#include "layering/rules.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace layering;

namespace {

QString contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

QString sourceFolder()
{
    return QStringLiteral(PROJECT_FOLDER "/src");
}

QStringList sourcesOf(const QString &layer)
{
    QStringList files;
    QDirIterator it(sourceFolder() + u'/' + layer, {u"*.h"_qs, u"*.cpp"_qs}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        files += it.next();
    return files;
}

void addLayerRows()
{
    QTest::addColumn<QString>("layer");
    for (const QString &folder :
         QDir(sourceFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (!sourcesOf(folder).isEmpty())
            QTest::newRow(qPrintable(folder)) << folder;
    }
}

} // namespace

class TestLayering : public QObject
{
    Q_OBJECT

private slots:
    void folder_ofSrc_isALayer_data() { addLayerRows(); }
    void folder_ofSrc_isALayer();
    void includes_ofALayer_followTheTable_data() { addLayerRows(); }
    void includes_ofALayer_followTheTable();
    void links_ofALayer_followTheTable_data() { addLayerRows(); }
    void links_ofALayer_followTheTable();
    void table_anyLayer_usesOnlyLowerOnes();
    void badInclude_ofALayer_isFound_data();
    void badInclude_ofALayer_isFound();
    void goodInclude_ofALayer_isNoFault_data();
    void goodInclude_ofALayer_isNoFault();
    void badLink_ofALayer_isFound();
};

void TestLayering::folder_ofSrc_isALayer()
{
    QFETCH(QString, layer);
    QVERIFY(layerNamed(layer));
}

void TestLayering::includes_ofALayer_followTheTable()
{
    QFETCH(QString, layer);
    QStringList faults;
    for (const QString &path : sourcesOf(layer)) {
        for (const QString &fault : includeFaults(*layerNamed(layer), contents(path)))
            faults += path + u": "_qs + fault;
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestLayering::links_ofALayer_followTheTable()
{
    QFETCH(QString, layer);
    const QString path = sourceFolder() + u'/' + layer + u"/CMakeLists.txt"_qs;
    const QStringList faults = linkFaults(*layerNamed(layer), contents(path));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestLayering::table_anyLayer_usesOnlyLowerOnes()
{
    QStringList lower;
    QtLevel level = QtLevel::None;
    for (const Layer &layer : layers()) {
        for (const QString &used : layer.uses)
            QVERIFY2(lower.contains(used), qPrintable(layer.name + u" uses "_qs + used));
        QVERIFY(layer.qt >= level);
        level = layer.qt;
        lower += layer.name;
    }
}

void TestLayering::badInclude_ofALayer_isFound_data()
{
    QTest::addColumn<QString>("layer");
    QTest::addColumn<QString>("line");
    QTest::newRow("upward") << u"tcp"_qs << u"#include \"trace/event.h\""_qs;
    QTest::newRow("sideways") << u"panels"_qs << u"#include \"scene/ladderview.h\""_qs;
    QTest::newRow("indented") << u"trace"_qs << u"  #  include \"scenario/scenario.h\""_qs;
    QTest::newRow("no layer") << u"tcp"_qs << u"#include \"segment.h\""_qs;
    QTest::newRow("relative") << u"tcp"_qs << u"#include \"../trace/event.h\""_qs;
    QTest::newRow("Qt in a Qt-free layer") << u"tcp"_qs << u"#include <QString>"_qs;
    QTest::newRow("Qt by its small name") << u"tcp"_qs << u"#include <qstring.h>"_qs;
    QTest::newRow("Gui in Core") << u"explanation"_qs << u"#include <QFont>"_qs;
    QTest::newRow("Widgets in Gui") << u"diagram"_qs << u"#include <QWidget>"_qs;
    QTest::newRow("print support in Gui") << u"exporters"_qs << u"#include <QPrinter>"_qs;
    QTest::newRow("umbrella") << u"app"_qs << u"#include <QtWidgets>"_qs;
    QTest::newRow("module and class") << u"app"_qs << u"#include <QtWidgets/QWidget>"_qs;
    QTest::newRow("foreign module") << u"app"_qs << u"#include <QTcpSocket>"_qs;
}

void TestLayering::badInclude_ofALayer_isFound()
{
    QFETCH(QString, layer);
    QFETCH(QString, line);
    const QString source = u"// a comment\n#include <vector>\n%1\nint f();\n"_qs.arg(line);
    QCOMPARE(includeFaults(*layerNamed(layer), source).size(), 1);
}

void TestLayering::goodInclude_ofALayer_isNoFault_data()
{
    QTest::addColumn<QString>("layer");
    QTest::addColumn<QString>("line");
    QTest::newRow("own") << u"tcp"_qs << u"#include \"tcp/segment.h\""_qs;
    QTest::newRow("downward") << u"trace"_qs << u"#include \"tcp/segment.h\""_qs;
    QTest::newRow("standard") << u"tcp"_qs << u"#include <chrono>"_qs;
    QTest::newRow("queue is not Qt") << u"tcp"_qs << u"#include <queue>"_qs;
    QTest::newRow("Core") << u"explanation"_qs << u"#include <QString>"_qs;
    QTest::newRow("Gui") << u"diagram"_qs << u"#include <QPainter>"_qs;
    QTest::newRow("Svg in Gui") << u"exporters"_qs << u"#include <QSvgGenerator>"_qs;
    QTest::newRow("Widgets") << u"scene"_qs << u"#include <QGraphicsView>"_qs;
    QTest::newRow("small Qt header") << u"model"_qs << u"#include <QtGlobal>"_qs;
    QTest::newRow("moc") << u"model"_qs << u"#include \"playback.moc\""_qs;
}

void TestLayering::goodInclude_ofALayer_isNoFault()
{
    QFETCH(QString, layer);
    QFETCH(QString, line);
    QCOMPARE(includeFaults(*layerNamed(layer), line), QStringList());
}

void TestLayering::badLink_ofALayer_isFound()
{
    const QString text = u"add_layer(diagram\n    USES tcp trace model\n    QT Gui Widgets\n"
                         u"    SOURCES layout.cpp\n)\n"_qs;
    QCOMPARE(
        linkFaults(*layerNamed(u"diagram"_qs), text),
        QStringList({u"diagram may not link model"_qs, u"diagram may not link Qt6::Widgets"_qs}));
}

QTEST_APPLESS_MAIN(TestLayering)
#include "tst_layering.moc"
