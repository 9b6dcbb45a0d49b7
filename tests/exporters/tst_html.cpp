// SPDX-License-Identifier: MIT
#include "diagram/shipped.h"
#include "exporters/pictures/html.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using explanation::Language;

class TestHtml : public QObject
{
    Q_OBJECT

private slots:
    void page_needsNothingFromElsewhere();
    void frames_ofSteps_areOnePerStepAndWellFormed();
    void captions_inBothLanguages_standTogether();
    void title_withMarkup_isEscaped();
    void page_withoutScript_showsTheWholeRun();
};

namespace {

QString pageOf(const trace::Trace &trace, const diagram::Languages &languages = {},
               const QString &title = {})
{
    diagram::Options options;
    options.languages = languages;
    return QString::fromUtf8(
        exporters::toHtml(trace, options, diagram::ThemeName::Light, {title, {}}));
}

QJsonObject dataOf(const QString &page)
{
    static const QRegularExpression data(QStringLiteral("id=\"data\">(.*?)</script>"),
                                         QRegularExpression::DotMatchesEverythingOption);
    return QJsonDocument::fromJson(data.match(page).captured(1).toUtf8()).object();
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

void TestHtml::frames_ofSteps_areOnePerStepAndWellFormed()
{
    const trace::Trace trace = shipped::runNumber("01");
    const QJsonArray frames = dataOf(pageOf(trace)).value("frames").toArray();
    int rests = 0;
    for (const QJsonValue &frame : frames) {
        QXmlStreamReader reader(frame["svg"].toString());
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        rests += frame["rest"].toBool() ? 1 : 0;
    }
    QCOMPARE(rests, int(trace::steps(trace).size()));
    QVERIFY(frames.size() > 2 * rests);
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

void TestHtml::page_withoutScript_showsTheWholeRun()
{
    const QString page = pageOf(shipped::runNumber("01"));
    const qsizetype rows = page.indexOf(QStringLiteral("<div id=\"rows\"><svg"));
    QVERIFY(rows > 0);
    QVERIFY(rows < page.indexOf(QStringLiteral("<script")));
}

QTEST_MAIN(TestHtml)
#include "tst_html.moc"
