// SPDX-License-Identifier: MIT
#include "diagram/shipped.h"
#include "exporters/films/film.h"
#include "exporters/films/framequeue.h"
#include "exporters/films/gif.h"
#include "exporters/films/mp4.h"
#include "exporters/films/webp.h"

#include <QFile>
#include <QImageReader>
#include <QTemporaryDir>
#include <QTest>

#include <webp/demux.h>

using namespace std::chrono_literals;
using exporters::Failure;
using exporters::Film;
using exporters::FilmOptions;

// Films, and the files that they become. Qt's own reader looks at the GIF.
class TestFilm : public QObject
{
    Q_OBJECT

private slots:
    void steps_everyFrame_isHeld();
    void watched_slower_isLonger();
    void frames_ofTwoMoments_differ();
    void captions_areBelowThePicture();
    void title_standsAboveEveryPicture();
    void legend_isTheLastPicture();
    void legend_narrowFilm_isWhole();
    void gif_readByOthers_hasTheFilmsSizeAndLength();
    void gif_itsPixels_areThoseOfTheFilm();
    void gif_twice_sameBytes();
    void gif_cancelled_leavesWhatWasThere();
    void webp_readByItsDecoder_showsTheFilm();
    void webp_twice_sameBytes();
    void webp_cancelled_leavesWhatWasThere();
    void changedRect_isTheSmallest();
    void span_frames_areThoseOfTheTime();
    void limit_wideEnough_keepsTheSettings();
    void limit_narrow_findsSmallerSettings_data();
    void limit_narrow_findsSmallerSettings();
    void limit_impossible_failsAndWritesNothing();
    void mp4_withoutFfmpeg_saysSo();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    const trace::Trace m_trace = shipped::runNumber("02");
    QTemporaryDir m_folder;
};

namespace {

FilmOptions small(FilmOptions::Pace pace)
{
    FilmOptions options;
    options.pace = pace;
    options.size = QSize(480, 270);
    options.framesPerSecond = 10;
    options.hold = 1s;
    return options;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A WebP file as its own library shows it: each image and when it ends, in milliseconds.
struct Shown
{
    QImage image;
    int end = 0;
};

std::vector<Shown> shownIn(const QByteArray &webp)
{
    const WebPData data{reinterpret_cast<const uint8_t *>(webp.constData()), size_t(webp.size())};
    WebPAnimDecoderOptions options;
    WebPAnimDecoderOptionsInit(&options);
    options.color_mode = MODE_BGRA;
    WebPAnimDecoder *decoder = WebPAnimDecoderNew(&data, &options);
    std::vector<Shown> shown;
    WebPAnimInfo info{};
    if (decoder != nullptr && WebPAnimDecoderGetInfo(decoder, &info) != 0) {
        uint8_t *pixels = nullptr;
        int end = 0;
        while (WebPAnimDecoderHasMoreFrames(decoder)
               && WebPAnimDecoderGetNext(decoder, &pixels, &end))
            shown.push_back({QImage(pixels, int(info.canvas_width), int(info.canvas_height),
                                    QImage::Format_RGB32)
                                 .copy(),
                             end});
    }
    WebPAnimDecoderDelete(decoder);
    return shown;
}

} // namespace

void TestFilm::steps_everyFrame_isHeld()
{
    const Film film(m_trace, small(FilmOptions::Pace::Steps));
    QCOMPARE(film.frameCount(), trace::steps(m_trace).size());
    QVERIFY(film.length() == tcp::Duration(1s) * int(film.frameCount()));
}

void TestFilm::watched_slower_isLonger()
{
    FilmOptions options = small(FilmOptions::Pace::Watched);
    const Film film(m_trace, options);
    options.speed = 0.5;
    const Film slow(m_trace, options);
    QVERIFY(slow.length() - 1s > 1.9 * (film.length() - 1s));
    QVERIFY(slow.length() - 1s < 2.1 * (film.length() - 1s));
}

void TestFilm::frames_ofTwoMoments_differ()
{
    const Film film(m_trace, small(FilmOptions::Pace::Steps));
    QCOMPARE(film.image(0).size(), QSize(480, 270));
    QVERIFY(film.image(0) != film.image(1));
    QVERIFY(film.image(1) == film.image(1));
}

void TestFilm::captions_areBelowThePicture()
{
    FilmOptions options = small(FilmOptions::Pace::Steps);
    const QImage with = Film(m_trace, options).image(1);
    options.hasCaptions = false;
    const QImage without = Film(m_trace, options).image(1);
    const QRgb plate = diagram::theme(options.theme).headBackground.rgb();
    QCOMPARE(with.pixel(2, 268), plate);
    QVERIFY(without.pixel(2, 268) != plate);
}

void TestFilm::title_standsAboveEveryPicture()
{
    FilmOptions options = small(FilmOptions::Pace::Steps);
    const Film plain(m_trace, options);
    options.heading = QStringList{QStringLiteral("Lost"), QStringLiteral("丢失")};
    const Film titled(m_trace, options);
    QCOMPARE(titled.frameCount(), plain.frameCount());
    const auto isEmpty = [](const QImage &image, const QRect &rect) {
        const QImage part = image.copy(rect);
        QImage blank = part;
        blank.fill(part.pixel(0, 0));
        return part == blank;
    };
    const QRect corner(8, 0, 80, 30); // the heads are in the middle of their columns
    for (std::size_t i = 0; i < titled.frameCount(); ++i) {
        QVERIFY(isEmpty(plain.image(i), QRect(8, 0, 40, 10)));
        QVERIFY(!isEmpty(titled.image(i), corner));
    }
    // What is said stays where it is.
    const QRect foot(0, 250, 480, 20);
    QCOMPARE(titled.image(1).copy(foot), plain.image(1).copy(foot));
}

void TestFilm::legend_isTheLastPicture()
{
    for (const FilmOptions::Pace pace : {FilmOptions::Pace::Steps, FilmOptions::Pace::Watched}) {
        FilmOptions options = small(pace);
        const Film plain(m_trace, options);
        options.hasLegend = true;
        const Film film(m_trace, options);
        QCOMPARE(film.frameCount(), plain.frameCount() + 1);
        QVERIFY(film.length() == plain.length() + 2 * options.hold);
        const std::size_t last = plain.frameCount() - 1;
        QVERIFY(film.image(last) == plain.image(last)); // no row is lost
        QVERIFY(film.image(last + 1) != film.image(last));
    }
}

void TestFilm::legend_narrowFilm_isWhole()
{
    FilmOptions options = small(FilmOptions::Pace::Steps);
    options.hasLegend = true;
    options.options.languages = {explanation::Language::English, explanation::Language::Chinese};
    options.size = QSize(300, 900);
    const Film film(m_trace, options);
    const QImage legend = film.image(film.frameCount() - 1);
    QCOMPARE(legend.size(), options.size);
    const QRgb background = diagram::theme(options.theme).background.rgb();
    for (int y = 0; y < legend.height(); ++y)
        QCOMPARE(legend.pixel(legend.width() - 2, y), background); // nothing runs over the edge
    QCOMPARE(legend.pixel(150, 898), background);
}

void TestFilm::gif_readByOthers_hasTheFilmsSizeAndLength()
{
    const Film film(m_trace, small(FilmOptions::Pace::Watched));
    QVERIFY(!exporters::writeGif(film, {}, path("a.gif")));
    QImageReader reader(path("a.gif"));
    QCOMPARE(reader.size(), QSize(480, 270));
    QCOMPARE(reader.loopCount(), -1); // for ever
    int milliseconds = 0;
    while (!reader.read().isNull())
        milliseconds += reader.nextImageDelay();
    QVERIFY2(qAbs(milliseconds - film.length() / 1ms) <= 20,
             qPrintable(QString::number(milliseconds)));
}

void TestFilm::gif_itsPixels_areThoseOfTheFilm()
{
    const Film film(m_trace, small(FilmOptions::Pace::Steps));
    QVERIFY(!exporters::writeGif(film, {}, path("b.gif")));
    QImageReader reader(path("b.gif"));
    for (std::size_t i = 0; i < film.frameCount(); ++i) {
        const QImage shown = reader.read().convertToFormat(QImage::Format_RGB32);
        const QImage wanted = film.image(i);
        QCOMPARE(shown.size(), wanted.size());
        int different = 0;
        for (int y = 0; y < wanted.height(); ++y) {
            for (int x = 0; x < wanted.width(); ++x) {
                const QRgb a = shown.pixel(x, y);
                const QRgb b = wanted.pixel(x, y);
                const int far = qAbs(qRed(a) - qRed(b)) + qAbs(qGreen(a) - qGreen(b))
                                + qAbs(qBlue(a) - qBlue(b));
                different += far > 60 ? 1 : 0;
            }
        }
        QVERIFY2(different < 50,
                 qPrintable(QStringLiteral("%1 in frame %2").arg(different).arg(i)));
    }
}

void TestFilm::gif_twice_sameBytes()
{
    const Film film(m_trace, small(FilmOptions::Pace::Steps));
    QVERIFY(!exporters::writeGif(film, {3}, path("c.gif")));
    QVERIFY(!exporters::writeGif(film, {3}, path("d.gif")));
    QCOMPARE(contentsOf(path("c.gif")), contentsOf(path("d.gif")));
}

void TestFilm::gif_cancelled_leavesWhatWasThere()
{
    QFile old(path("e.gif"));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    const Film film(m_trace, small(FilmOptions::Pace::Steps));
    const auto failure =
        exporters::writeGif(film, {}, path("e.gif"), [](double done) { return done < 0.5; });
    QVERIFY(failure);
    QCOMPARE(failure->kind, Failure::Kind::Cancelled);
    QCOMPARE(contentsOf(path("e.gif")), QByteArray("old"));
}

void TestFilm::webp_readByItsDecoder_showsTheFilm()
{
    const Film film(m_trace, small(FilmOptions::Pace::Steps));
    QVERIFY(!exporters::writeWebp(film, {2}, path("a.webp")));
    const std::vector<Shown> shown = shownIn(contentsOf(path("a.webp")));
    QCOMPARE(shown.size(), film.frameCount());
    for (std::size_t i = 0; i < shown.size(); ++i)
        QVERIFY(shown[i].image == film.image(i).convertToFormat(QImage::Format_RGB32));
    QCOMPARE(shown.back().end, int(film.length() / 1ms));
    const Film watched(m_trace, small(FilmOptions::Pace::Watched));
    QVERIFY(!exporters::writeWebp(watched, {}, path("b.webp")));
    const std::vector<Shown> moving = shownIn(contentsOf(path("b.webp")));
    QVERIFY(moving.size() > shown.size());
    QVERIFY(moving.back().image == watched.image(watched.frameCount() - 1));
    QCOMPARE(moving.back().end, int(watched.length() / 1ms));
}

void TestFilm::webp_twice_sameBytes()
{
    const Film film(m_trace, small(FilmOptions::Pace::Steps));
    QVERIFY(!exporters::writeWebp(film, {}, path("c.webp")));
    QVERIFY(!exporters::writeWebp(film, {}, path("d.webp")));
    QVERIFY(contentsOf(path("c.webp")).size() > 1000);
    QCOMPARE(contentsOf(path("c.webp")), contentsOf(path("d.webp")));
}

void TestFilm::webp_cancelled_leavesWhatWasThere()
{
    QFile old(path("e.webp"));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    const Film film(m_trace, small(FilmOptions::Pace::Steps));
    const auto failure =
        exporters::writeWebp(film, {}, path("e.webp"), [](double done) { return done < 0.5; });
    QVERIFY(failure && failure->kind == Failure::Kind::Cancelled);
    QCOMPARE(contentsOf(path("e.webp")), "old");
}

void TestFilm::changedRect_isTheSmallest()
{
    QImage before(40, 30, QImage::Format_RGB32);
    before.fill(Qt::white);
    QImage after = before;
    QVERIFY(exporters::changedRect(before, after).isEmpty());
    QCOMPARE(exporters::changedRect({}, after), after.rect());
    after.setPixel(7, 9, 0xff000000);
    after.setPixel(31, 12, 0xff000000);
    QCOMPARE(exporters::changedRect(before, after), QRect(QPoint(7, 9), QPoint(31, 12)));
    after.setPixel(0, 29, 0xff000000);
    after.setPixel(39, 0, 0xff000000);
    QCOMPARE(exporters::changedRect(before, after), after.rect());
}

void TestFilm::span_frames_areThoseOfTheTime()
{
    FilmOptions options = small(FilmOptions::Pace::Steps);
    const std::size_t all = Film(m_trace, options).frameCount();
    options.span = exporters::TimeSpan{tcp::SimTime(100ms), tcp::SimTime(200ms)};
    const std::size_t some = Film(m_trace, options).frameCount();
    QVERIFY(some >= 2 && some < all);
    options.span = exporters::TimeSpan{tcp::SimTime(110ms), tcp::SimTime(120ms)};
    QVERIFY(Film(m_trace, options).frameCount() >= 1);
    options.pace = FilmOptions::Pace::Watched;
    QVERIFY(Film(m_trace, options).length() < Film(m_trace, small(options.pace)).length());
}

void TestFilm::limit_wideEnough_keepsTheSettings()
{
    const FilmOptions wanted = small(FilmOptions::Pace::Watched);
    const auto write = [&](const Film &film, const exporters::LoopOptions &loops) {
        return exporters::writeGif(film, loops, path("wide.gif"));
    };
    const exporters::Outcome outcome =
        exporters::writeWithin(100'000'000, m_trace, wanted, 0, write);
    QVERIFY(outcome.isDone() && outcome.choice);
    QCOMPARE(outcome.choice->size, wanted.size);
    QCOMPARE(outcome.choice->framesPerSecond, wanted.framesPerSecond);
}

void TestFilm::limit_narrow_findsSmallerSettings_data()
{
    QTest::addColumn<double>("part");
    QTest::newRow("nearly all") << 0.9;
    QTest::newRow("two thirds") << 0.67;
}

void TestFilm::limit_narrow_findsSmallerSettings()
{
    QFETCH(double, part);
    FilmOptions wanted = small(FilmOptions::Pace::Watched);
    wanted.size = QSize(640, 360);
    wanted.framesPerSecond = 15;
    const auto write = [&](const Film &film, const exporters::LoopOptions &loops) {
        return exporters::writeGif(film, loops, path("narrow.gif"));
    };
    QVERIFY(!write(Film(m_trace, wanted), {}));
    const auto most = qint64(part * double(QFile(path("narrow.gif")).size()));
    const exporters::Outcome outcome = exporters::writeWithin(most, m_trace, wanted, 0, write);
    QVERIFY(outcome.isDone() && outcome.choice);
    QVERIFY(QFile(path("narrow.gif")).size() <= most);
    const bool isLess = outcome.choice->framesPerSecond < wanted.framesPerSecond
                        || outcome.choice->size.width() < wanted.size.width();
    QVERIFY(isLess);
    QVERIFY(qAbs(double(outcome.choice->size.width()) / outcome.choice->size.height() - 16.0 / 9)
            < 0.02);
}

void TestFilm::limit_impossible_failsAndWritesNothing()
{
    const auto write = [&](const Film &film, const exporters::LoopOptions &loops) {
        return exporters::writeWebp(film, loops, path("never.webp"));
    };
    const exporters::Outcome outcome =
        exporters::writeWithin(1000, m_trace, small(FilmOptions::Pace::Watched), 0, write);
    QVERIFY(outcome.failure && !outcome.choice);
    QCOMPARE(outcome.failure->kind, Failure::Kind::TooManyBytes);
    QVERIFY(outcome.failure->bytes > 1000);
    QVERIFY(!QFile::exists(path("never.webp")));
}

void TestFilm::mp4_withoutFfmpeg_saysSo()
{
    const QByteArray paths = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    const Film film(m_trace, small(FilmOptions::Pace::Steps));
    const auto failure = exporters::writeMp4(film, path("f.mp4"));
    qputenv("PATH", paths);
    QVERIFY(failure);
    QCOMPARE(failure->kind, Failure::Kind::NoEncoder);
    QVERIFY(failure->reason.isEmpty());
    QVERIFY(!QFile::exists(path("f.mp4")));
}

QTEST_MAIN(TestFilm)
#include "tst_film.moc"
