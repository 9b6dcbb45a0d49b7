// SPDX-License-Identifier: MIT
#include "diagram/shipped.h"
#include "exporters/films/mp4.h"
#include "exporters/render.h"
#include "scenario/text.h"
#include "simulation/simulate.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

using namespace std::chrono_literals;
using exporters::Failure;
using exporters::Outcome;
using exporters::render;
using exporters::RenderRequest;

class TestRender : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFormat_twice_sameBytes_data();
    void everyFormat_twice_sameBytes();
    void png_scale_sizeAndResolution();
    void png_size_exactlyThatLarge();
    void png_aMoment_differsFromTheWhole();
    void png_tallerThanAPainterCanPaint_paintedToTheEnd();
    void png_tooLarge_failsAndWritesNothing();
    void cancelled_inTheMiddle_leavesTheOldFile_data();
    void cancelled_inTheMiddle_leavesTheOldFile();
    void progress_risesToTheEnd_data();
    void progress_risesToTheEnd();
    void pdf_pageTooTall_isRefused();
    void html_tooManySteps_isRefused();
    void svg_outlines_holdNoText();
    void svg_text_holdsTheStates();
    void svg_background_paintedFirst();
    void unknownFormat_failsWithTheSuffix();
    void missingFolder_failsWithAReason();
    void failure_existingFile_isKept();
    void foreignCharacters_reported();

private:
    static void addFormats();
    [[nodiscard]] static RenderRequest watchedRequest(exporters::Pages pages);
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray content(const QString &name) const;

    QTemporaryDir m_folder;
    trace::Trace m_trace;
};

void TestRender::initTestCase()
{
    m_trace = shipped::runNumber("01");
    QVERIFY(!m_trace.events().empty());
}

QByteArray TestRender::content(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestRender::everyFormat_twice_sameBytes_data()
{
    QTest::addColumn<QString>("suffix");
    for (const QString &suffix : exporters::renderFormats()) {
        if (suffix != QLatin1String("mp4") || exporters::canWriteMp4())
            QTest::newRow(qPrintable(suffix)) << suffix;
    }
}

void TestRender::everyFormat_twice_sameBytes()
{
    QFETCH(QString, suffix);
    RenderRequest request;
    request.film.pace = exporters::FilmOptions::Pace::Steps;
    request.film.size = QSize(160, 90);
    QVERIFY(render(m_trace, request, path("a." + suffix)).isDone());
    QVERIFY(render(m_trace, request, path("b." + suffix)).isDone());
    QVERIFY(content("a." + suffix).size() > 500);
    QCOMPARE(content("a." + suffix), content("b." + suffix));
}

void TestRender::png_scale_sizeAndResolution()
{
    RenderRequest request;
    request.scale = 1;
    QVERIFY(render(m_trace, request, path("one.png")).isDone());
    request.scale = 3;
    request.title = QStringLiteral("一条 TCP 连接的一生");
    QVERIFY(render(m_trace, request, path("three.png")).isDone());
    const QImage one(path("one.png"));
    const QImage three(path("three.png"));
    QVERIFY(qAbs(three.width() - 3 * one.width()) <= 3);
    QVERIFY(qAbs(three.dotsPerMeterX() - 3 * one.dotsPerMeterX()) <= 2);
    QCOMPARE(three.text(QStringLiteral("Title")), request.title);
}

void TestRender::png_size_exactlyThatLarge()
{
    RenderRequest request;
    request.extent = exporters::extents::Pixels{QSize(1280, 800)};
    QVERIFY(render(m_trace, request, path("size.png")).isDone());
    QCOMPARE(QImage(path("size.png")).size(), QSize(1280, 800));
}

void TestRender::png_aMoment_differsFromTheWhole()
{
    RenderRequest request;
    request.scale = 1;
    QVERIFY(render(m_trace, request, path("whole.png")).isDone());
    request.at = tcp::SimTime(120ms);
    QVERIFY(render(m_trace, request, path("moment.png")).isDone());
    QCOMPARE(QImage(path("whole.png")).size(), QImage(path("moment.png")).size());
    QVERIFY(content("whole.png") != content("moment.png"));
}

void TestRender::png_tallerThanAPainterCanPaint_paintedToTheEnd()
{
    RenderRequest request;
    request.options.scale = diagram::ScaleKind::Linear;
    request.scale = 0.55; // an image that Qt still agrees to read
    QVERIFY(render(m_trace, request, path("tall.png")).isDone());
    const QImage image(path("tall.png"));
    QVERIFY(image.height() > 33'000);
    const QRgb background = diagram::theme(request.theme).background.rgb();
    const int nearEnd = image.height() - 60;
    int painted = 0;
    for (int x = 0; x < image.width(); ++x)
        painted += image.pixel(x, nearEnd) != background ? 1 : 0;
    QVERIFY(painted > 20); // two lifelines and the strip of TIME_WAIT
}

void TestRender::png_tooLarge_failsAndWritesNothing()
{
    RenderRequest request;
    request.scale = 1000;
    const Outcome outcome = render(m_trace, request, path("large.png"));
    QVERIFY(!outcome.isDone());
    QCOMPARE(outcome.failure->kind, Failure::Kind::TooLarge);
    QVERIFY(outcome.failure->size.width() > 900'000);
    QVERIFY(!QFile::exists(path("large.png")));
}

// Every format, a PDF in each of its ways.
void TestRender::addFormats()
{
    using exporters::Pages;
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<Pages>("pages");
    for (const QString &suffix : exporters::renderFormats()) {
        if (suffix == QLatin1String("mp4") && !exporters::canWriteMp4())
            continue;
        QTest::newRow(qPrintable(suffix)) << suffix << Pages::One;
    }
    QTest::newRow("pdf, sheets") << "pdf" << Pages::Paper;
    QTest::newRow("pdf, slides") << "pdf" << Pages::Steps;
    QTest::newRow("pdf, handout") << "pdf" << Pages::Blank;
}

RenderRequest TestRender::watchedRequest(exporters::Pages pages)
{
    RenderRequest request;
    request.pages = pages;
    request.film.pace = exporters::FilmOptions::Pace::Steps;
    request.film.size = QSize(160, 90);
    request.scale = 4; // more than one strip of a PNG
    return request;
}

void TestRender::cancelled_inTheMiddle_leavesTheOldFile_data()
{
    addFormats();
}

void TestRender::cancelled_inTheMiddle_leavesTheOldFile()
{
    QFETCH(QString, suffix);
    QFETCH(exporters::Pages, pages);
    const QString file = QStringLiteral("old.") + suffix;
    QFile old(path(file));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    const QStringList before = QDir(m_folder.path()).entryList(QDir::Files);
    bool hasBegun = false;
    const Outcome outcome = render(m_trace, watchedRequest(pages), path(file), [&](double done) {
        hasBegun = hasBegun || done < 0.3;
        return done < 0.3;
    });
    QVERIFY(hasBegun);
    QVERIFY(outcome.failure);
    QCOMPARE(outcome.failure->kind, Failure::Kind::Cancelled);
    QCOMPARE(outcome.failure->path, path(file));
    QCOMPARE(content(file), "old");
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), before);
}

void TestRender::progress_risesToTheEnd_data()
{
    addFormats();
}

void TestRender::progress_risesToTheEnd()
{
    QFETCH(QString, suffix);
    QFETCH(exporters::Pages, pages);
    std::vector<double> told;
    const auto listen = [&](double done) {
        told.push_back(done);
        return true;
    };
    const QString file = QStringLiteral("whole.") + suffix;
    QVERIFY(render(m_trace, watchedRequest(pages), path(file), listen).isDone());
    QVERIFY(told.size() >= 2);
    QVERIFY(std::ranges::is_sorted(told));
    QVERIFY(told.front() < 0.1 && told.back() >= 0.5 && told.back() <= 1);
}

void TestRender::pdf_pageTooTall_isRefused()
{
    RenderRequest request;
    request.options.scale = diagram::ScaleKind::Linear;
    const Outcome outcome = render(m_trace, request, path("tall.pdf"));
    QVERIFY(!outcome.isDone());
    QCOMPARE(outcome.failure->kind, Failure::Kind::PageTooLarge);
    QVERIFY(!QFile::exists(path("tall.pdf")));
}

void TestRender::html_tooManySteps_isRefused()
{
    const trace::Trace lasting = simulation::simulate(scenario::parse(R"(format = 1
title = { en = "Long", zh = "长" }
calls = [
  { at = "0ms", host = "server", call = "listen" },
  { at = "0ms", host = "server", call = "accept" },
  { at = "100ms", host = "client", call = "connect" },
  { at = "1s", host = "client", call = "send", bytes = 10, repeat = { count = 800, interval = "1s" } },
]
)")
                                                          .scenario);
    RenderRequest request;
    const Outcome outcome = render(lasting, request, path("long.html"));
    QVERIFY(!outcome.isDone());
    QCOMPARE(outcome.failure->kind, Failure::Kind::TooManySteps);
    QVERIFY(outcome.failure->count > outcome.failure->most);
    QVERIFY(!QFile::exists(path("long.html")));
    request.span = exporters::TimeSpan{tcp::SimTime(1s), tcp::SimTime(3s)};
    QVERIFY(render(lasting, request, path("long.html")).isDone());
}

void TestRender::svg_outlines_holdNoText()
{
    QVERIFY(render(m_trace, {}, path("outlines.svg")).isDone());
    QVERIFY(!content("outlines.svg").contains("<text"));
    QVERIFY(content("outlines.svg").contains("<path"));
}

void TestRender::svg_text_holdsTheStates()
{
    RenderRequest request;
    request.letters = diagram::Letters::Text;
    QVERIFY(render(m_trace, request, path("text.svg")).isDone());
    QXmlStreamReader reader(content("text.svg"));
    QStringList texts;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            texts << reader.text().toString().trimmed();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(texts.contains(QStringLiteral("CLOSE_WAIT")));
    QVERIFY(texts.contains(QStringLiteral("SYN+ACK")));
}

void TestRender::svg_background_paintedFirst()
{
    RenderRequest request;
    request.theme = diagram::ThemeName::Dark;
    QVERIFY(render(m_trace, request, path("dark.svg")).isDone());
    const QByteArray svg = content("dark.svg");
    const qsizetype background = svg.indexOf("#15191f");
    QVERIFY(background > 0);
    QVERIFY(background < svg.indexOf(diagram::theme(request.theme).text.name().toUtf8()));
}

void TestRender::unknownFormat_failsWithTheSuffix()
{
    const Outcome outcome = render(m_trace, {}, path("picture.xyz"));
    QVERIFY(!outcome.isDone());
    QCOMPARE(outcome.failure->kind, Failure::Kind::UnknownFormat);
    QCOMPARE(outcome.failure->reason, QStringLiteral("xyz"));
    QVERIFY(!QFile::exists(path("picture.xyz")));
}

void TestRender::missingFolder_failsWithAReason()
{
    for (const QString &suffix : exporters::renderFormats()) {
        if (suffix == QLatin1String("mp4") && !exporters::canWriteMp4())
            continue;
        const Outcome outcome = render(m_trace, {}, path("no/such/folder/a." + suffix));
        QVERIFY(!outcome.isDone());
        QCOMPARE(outcome.failure->kind, Failure::Kind::NotWritten);
        QVERIFY(!outcome.failure->reason.isEmpty());
    }
}

void TestRender::failure_existingFile_isKept()
{
    QVERIFY(render(m_trace, {}, path("kept.png")).isDone());
    const QByteArray before = content("kept.png");
    RenderRequest request;
    request.scale = 1000;
    QVERIFY(!render(m_trace, request, path("kept.png")).isDone());
    QCOMPARE(content("kept.png"), before);
}

void TestRender::foreignCharacters_reported()
{
    QVERIFY(render(m_trace, {}, path("plain.png")).substituted.isEmpty());
    scenario::Scenario named = scenario::parse(R"(
format = 1
calls = [
  { at = "0ms", host = "server", call = "listen" },
  { at = "0ms", host = "client", call = "connect" },
]
[hosts]
client = { os = "linux", name = "Ωმ" }
)")
                                   .scenario;
    const Outcome outcome = render(simulation::simulate(named), {}, path("named.png"));
    QVERIFY(outcome.isDone());
    QVERIFY(outcome.substituted.contains(QChar(u'მ')));
    QVERIFY(!outcome.substituted.contains(QLatin1Char('S')));
}

QTEST_MAIN(TestRender)
#include "tst_render.moc"
