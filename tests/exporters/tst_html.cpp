// SPDX-License-Identifier: MIT
#include "diagram/layout.h"
#include "diagram/painting/painter.h"
#include "diagram/shipped.h"
#include "exporters/pages/part.h"
#include "exporters/pictures/html.h"
#include "exporters/pictures/linetable.h"
#include "exporters/pictures/svgengine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using explanation::Language;

class TestHtml : public QObject
{
    Q_OBJECT

private slots:
    void page_needsNothingFromElsewhere();
    void frames_ofSteps_areThePaintersOwn_data();
    void frames_ofSteps_areThePaintersOwn();
    void step_longRun_changesFewBands();
    void frames_betweenSteps_showWhatMoves();
    void span_page_playsItsStepsOnly();
    void span_page_showsItsTimeOnly();
    void page_cancelled_isEmpty();
    void page_inBothLanguages_isSmall();
    void difference_ofAnyLists_givesTheSecond_data();
    void difference_ofAnyLists_givesTheSecond();
    void captions_inBothLanguages_standTogether();
    void title_withMarkup_isEscaped();
    void page_headingAndLegend_standAbove();
    void page_withoutScript_showsTheWholeRun();
};

namespace {

QString pageOf(const trace::Trace &trace, const diagram::Languages &languages = {},
               const QString &title = {})
{
    exporters::PictureOptions options;
    options.options.languages = languages;
    return QString::fromUtf8(exporters::toHtml(trace, options, {title, {}}));
}

QJsonObject dataOf(const QString &page)
{
    static const QRegularExpression data(QStringLiteral("id=\"data\">(.*?)</script>"),
                                         QRegularExpression::DotMatchesEverythingOption);
    return QJsonDocument::fromJson(data.match(page).captured(1).toUtf8()).object();
}

// What the page's script does with a picture's words.
exporters::LineTable::Numbers changed(const exporters::LineTable::Numbers &before,
                                      const QString &words)
{
    exporters::LineTable::Numbers after;
    std::size_t place = 0;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList numbers = word.mid(1).split(u':');
        const int number = numbers.first().toInt();
        if (word[0] == u'+') {
            for (int i = 0; i < (numbers.size() > 1 ? numbers[1].toInt() : 1); ++i)
                after.push_back(number + i);
            continue;
        }
        for (int i = 0; i < number && word[0] == u'='; ++i)
            after.push_back(before[place + std::size_t(i)]);
        place += std::size_t(number);
    }
    return after;
}

// The shapes of a list of definitions, by the name that they are referred to with.
QHash<QString, QString> definedIn(const QString &text)
{
    static const QRegularExpression definition(
        QStringLiteral("<path id=\"(\\w+)\" d=\"([^\"]*)\""));
    QHash<QString, QString> shapes;
    auto matches = definition.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        shapes.insert(match.captured(1), match.captured(2));
    }
    return shapes;
}

// Lines with each reference replaced by what it refers to.
QStringList resolved(const QStringList &lines, const QHash<QString, QString> &shapes)
{
    static const QRegularExpression use(
        QStringLiteral("^<use xlink:href=\"#(\\w+)\" x=\"(\\S+)\" y=\"(\\S+)\"/>$"));
    QStringList all;
    for (const QString &line : lines) {
        const QRegularExpressionMatch match = use.match(line);
        all << (match.hasMatch() ? match.captured(2) + u' ' + match.captured(3) + u' '
                                       + shapes.value(match.captured(1), "missing")
                                 : line);
    }
    return all;
}

// A stretch of the rows.
struct Band
{
    QRectF rows;
    QList<QStringList> rests; // its lines at each step
};

// A page as its script reads it.
struct Page
{
    explicit Page(const QString &page) : shapes(definedIn(page))
    {
        const QJsonObject data = dataOf(page);
        for (const QJsonValue &line : data.value("lines").toArray())
            lines << element(line.toString());
        exporters::LineTable::Numbers flight;
        for (const QJsonValue &frame : data.value("frames").toArray()) {
            if (frame["rest"].toBool()) {
                ++steps;
                continue;
            }
            flight = changed(flight, frame["change"].toString());
            flights << linesOf(flight);
        }
        for (const QJsonValue &band : data.value("bands").toArray())
            bands << bandOf(band.toObject());
    }

    static QString element(QString line)
    {
        static const QRegularExpression letter(QStringLiteral("^(\\d+) (\\S+) (\\S+)$"));
        if (line.startsWith(u'M'))
            return QStringLiteral("<path d=\"%1\"/>").arg(line);
        return line.replace(letter,
                            QStringLiteral("<use xlink:href=\"#s\\1\" x=\"\\2\" y=\"\\3\"/>"));
    }

    [[nodiscard]] QStringList linesOf(const exporters::LineTable::Numbers &numbers) const
    {
        QStringList picture;
        for (const int number : numbers)
            picture << lines[number];
        return picture;
    }

    [[nodiscard]] Band bandOf(const QJsonObject &data) const
    {
        Band band{QRectF(0, data["top"].toDouble() / 100, 1, data["height"].toDouble() / 100), {}};
        exporters::LineTable::Numbers now;
        const QJsonArray changes = data["changes"].toArray();
        qsizetype next = 0;
        for (int step = 0; step < steps; ++step) {
            for (; next < changes.size() && changes[next][0].toInt() == step; ++next)
                now = changed(now, changes[next][1].toString());
            band.rests << linesOf(now);
        }
        return band;
    }

    [[nodiscard]] QStringList shapesOf(const QStringList &picture) const
    {
        return resolved(picture, shapes);
    }

    QHash<QString, QString> shapes;
    QStringList lines;
    int steps = 0;
    QList<Band> bands;
    QList<QStringList> flights;
};

// What the painter makes of some rows.
QStringList paintedShapes(const diagram::Layout &layout, QRectF rows, const diagram::Moment &moment)
{
    const diagram::Theme &theme = diagram::theme(diagram::ThemeName::Light);
    exporters::SvgDevice device(layout.size());
    QPainter painter(&device);
    rows.setWidth(layout.size().width());
    device.engine().setWindow(rows);
    diagram::paintRows(painter, layout, rows, theme, moment, diagram::Letters::Outlines);
    painter.end();
    const QStringList lines =
        QString::fromStdString(device.engine().elements()).split(u'\n', Qt::SkipEmptyParts);
    return resolved(lines, definedIn(QString::fromStdString(device.engine().definitions())));
}

} // namespace

void TestHtml::page_needsNothingFromElsewhere()
{
    QString page = pageOf(shipped::runNumber("01"));
    QVERIFY(page.size() > 10'000);
    QVERIFY(!page.contains(QStringLiteral("{{")));
    page.remove(QStringLiteral("http://www.w3.org/2000/svg"));
    page.remove(QStringLiteral("http://www.w3.org/1999/xlink"));
    static const QRegularExpression fetches(QStringLiteral("https?:|src=|@import|url\\((?!#)"));
    QVERIFY2(!fetches.match(page).hasMatch(), qPrintable(fetches.match(page).captured()));
}

void TestHtml::frames_ofSteps_areThePaintersOwn_data()
{
    QTest::addColumn<QString>("number");
    for (const char *number : {"01", "07", "11", "46"})
        QTest::newRow(number) << number;
}

void TestHtml::frames_ofSteps_areThePaintersOwn()
{
    QFETCH(QString, number);
    const trace::Trace trace = shipped::runNumber(number);
    const auto steps = trace::steps(trace);
    const diagram::Layout layout(trace, steps, {});
    const Page page(pageOf(trace));
    QCOMPARE(page.steps, int(steps.size()));
    QCOMPARE(page.bands.last().rows.bottom(), layout.size().height());
    for (const Band &band : page.bands) {
        for (std::size_t i = 0; i < steps.size(); ++i)
            QCOMPARE(page.shapesOf(band.rests[qsizetype(i)]),
                     paintedShapes(layout, band.rows, layout.momentAfter(i)));
    }
}

void TestHtml::step_longRun_changesFewBands()
{
    const Page page(pageOf(shipped::runNumber("29")));
    QVERIFY(page.bands.size() > 2);
    for (int step = 1; step < page.steps; ++step) {
        const auto isChanged = [&](const Band &band) {
            return band.rests[step] != band.rests[step - 1];
        };
        QVERIFY(std::ranges::count_if(page.bands, isChanged) < page.bands.size());
    }
}

void TestHtml::frames_betweenSteps_showWhatMoves()
{
    const Page page(pageOf(shipped::runNumber("01")));
    QVERIFY(page.flights.size() > 2 * page.steps);
    for (const QStringList &lines : page.flights) {
        QXmlStreamReader reader("<svg xmlns:xlink=\"x\">" + lines.join(QString()) + "</svg>");
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }
}

void TestHtml::span_page_playsItsStepsOnly()
{
    const trace::Trace trace = shipped::runNumber("01");
    const QString whole = pageOf(trace);
    exporters::PictureOptions options;
    options.span = exporters::TimeSpan{tcp::SimTime(std::chrono::milliseconds(100)),
                                       tcp::SimTime(std::chrono::milliseconds(250))};
    const QString part = QString::fromUtf8(exporters::toHtml(trace, options, {}));
    QCOMPARE(Page(part).steps, 4);
    QVERIFY(part.size() < whole.size());
    QCOMPARE(dataOf(part).value("captions").toArray().size(), 4);
}

void TestHtml::span_page_showsItsTimeOnly()
{
    const trace::Trace trace = shipped::runNumber("01");
    const auto steps = trace::steps(trace);
    const diagram::Layout layout(trace, steps, {});
    const exporters::TimeSpan span{tcp::SimTime(std::chrono::milliseconds(500)),
                                   tcp::SimTime(std::chrono::milliseconds(650))};
    const exporters::Part part = exporters::partOf(layout, span);
    exporters::PictureOptions options;
    options.span = span;
    const Page page(QString::fromUtf8(exporters::toHtml(trace, options, {})));
    QVERIFY(part.top > 100 && part.top + part.height < layout.size().height() - 100);
    QCOMPARE(page.bands.first().rows.top(), 0.0);
    QVERIFY(qAbs(page.bands.last().rows.bottom() - part.height) < 0.02);
}

void TestHtml::page_cancelled_isEmpty()
{
    const auto until = [](double most) { return [most](double done) { return done < most; }; };
    const trace::Trace trace = shipped::runNumber("01");
    const auto page = [&](double most) { return exporters::toHtml(trace, {}, {}, until(most)); };
    QVERIFY(page(0.5).isEmpty());
    QVERIFY(!page(1).isEmpty());
}

void TestHtml::page_inBothLanguages_isSmall()
{
    const QString page = pageOf(shipped::runNumber("01"), {Language::Chinese, Language::English});
    QVERIFY2(page.toUtf8().size() < 220'000, qPrintable(QString::number(page.toUtf8().size())));
}

void TestHtml::difference_ofAnyLists_givesTheSecond_data()
{
    using Numbers = exporters::LineTable::Numbers;
    QTest::addColumn<Numbers>("before");
    QTest::addColumn<Numbers>("after");
    QTest::newRow("empty") << Numbers{} << Numbers{};
    QTest::newRow("from nothing") << Numbers{} << Numbers{4, 5, 6, 2};
    QTest::newRow("to nothing") << Numbers{4, 5, 6} << Numbers{};
    QTest::newRow("the same") << Numbers{1, 2, 3} << Numbers{1, 2, 3};
    QTest::newRow("in the middle") << Numbers{1, 2, 3, 4, 5} << Numbers{1, 2, 9, 4, 5};
    QTest::newRow("longer") << Numbers{1, 2, 3, 4, 5} << Numbers{1, 2, 3, 7, 8, 3, 4, 5, 6};
    QTest::newRow("shorter") << Numbers{1, 2, 3, 4, 5, 6, 7} << Numbers{1, 7};
    QTest::newRow("nothing alike") << Numbers{1, 2, 3} << Numbers{4, 5, 6, 7};
    QRandomGenerator random(7);
    Numbers before;
    Numbers after;
    for (int i = 0; i < 2000; ++i) {
        before.push_back(int(random.bounded(500)));
        if (random.bounded(5) > 0)
            after.push_back(before.back());
        if (random.bounded(5) == 0)
            after.push_back(int(random.bounded(500)));
    }
    QTest::newRow("many") << before << after;
}

void TestHtml::difference_ofAnyLists_givesTheSecond()
{
    using Numbers = exporters::LineTable::Numbers;
    QFETCH(Numbers, before);
    QFETCH(Numbers, after);
    const QString words = QString::fromStdString(exporters::difference(before, after));
    QCOMPARE(changed(before, words), after);
}

void TestHtml::captions_inBothLanguages_standTogether()
{
    const trace::Trace trace = shipped::runNumber("01");
    const QString page = pageOf(trace, {Language::Chinese, Language::English});
    const QJsonArray captions = dataOf(page).value("captions").toArray();
    QCOMPARE(captions.size(), qsizetype(trace::steps(trace).size()));
    for (const QJsonValue &step : captions)
        QCOMPARE(step.toArray().size(), 2);
    QVERIFY(page.startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">"));
}

void TestHtml::title_withMarkup_isEscaped()
{
    const QString page =
        pageOf(shipped::runNumber("01"), {}, QStringLiteral("</title><script>x</script>"));
    QVERIFY(page.contains("<title>&lt;/title&gt;&lt;script&gt;x&lt;/script&gt;</title>"));
}

void TestHtml::page_headingAndLegend_standAbove()
{
    const trace::Trace trace = shipped::runNumber("01");
    const QString plain = pageOf(trace);
    QVERIFY(!plain.contains(QStringLiteral("<h1>"))
            && !plain.contains(QStringLiteral("<details>")));
    exporters::PictureOptions options;
    options.options.languages = {Language::Chinese, Language::English};
    options.heading = QStringList{QStringLiteral("一生"), QStringLiteral("A <life>")};
    options.hasLegend = true;
    const QString page = QString::fromUtf8(exporters::toHtml(trace, options, {}));
    QVERIFY(page.contains(QStringLiteral("<h1>一生</h1>\n<h1>A &lt;life&gt;</h1>")));
    const qsizetype legend = page.indexOf(QStringLiteral("<summary>图例</summary><svg"));
    QVERIFY(legend > 0 && legend < page.indexOf(QStringLiteral("<div id=\"stage\">")));
    QCOMPARE(Page(page).steps, Page(plain).steps);
}

void TestHtml::page_withoutScript_showsTheWholeRun()
{
    const QString page = pageOf(shipped::runNumber("01"));
    const qsizetype rows = page.indexOf(QStringLiteral("<noscript><svg"));
    QVERIFY(rows > 0);
    QVERIFY(rows < page.indexOf(QStringLiteral("<script")));
}

QTEST_MAIN(TestHtml)
#include "tst_html.moc"
