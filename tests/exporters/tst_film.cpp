// SPDX-License-Identifier: MIT
#include "diagram/shipped.h"
#include "exporters/films/film.h"
#include "exporters/films/gif.h"
#include "exporters/films/mp4.h"

#include <QFile>
#include <QImageReader>
#include <QTemporaryDir>
#include <QTest>

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
    void gif_readByOthers_hasTheFilmsSizeAndLength();
    void gif_itsPixels_areThoseOfTheFilm();
    void gif_twice_sameBytes();
    void gif_cancelled_leavesWhatWasThere();
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
