// SPDX-License-Identifier: MIT
// How long a frame takes while a scenario is presented to an audience, at 3840x2160:
//     audience FILE...
// A line a file: milliseconds of a frame in which something moved (median, 95th percentile), and what
// of them this process works, which a busy machine does not change (the same, and the worst); the
// work with a presenter's window beside it (median, 95th percentile), the percentage of frames whose
// work takes more than a sixtieth of a second, frames, the file. It wants an X display of that size.
#include "benchmarks/measuring.h"
#include "presentation/audience/audiencewindow.h"
#include "presentation/presenter/presenterwindow.h"
#include "presentation/show/director.h"

#include <QApplication>
#include <QTextStream>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <vector>

namespace {

using namespace std::chrono_literals;
using measuring::milliseconds;
using measuring::quantile;
using presentation::Wish;

constexpr QSize Projector(3840, 2160);
constexpr QSize Laptop(1280, 800);
constexpr tcp::Duration Frame = 16'667us;
constexpr double Sixtieth = 1000.0 / 60;
constexpr int MostFrames = 1500;

struct Frames
{
    std::vector<double> passed; // milliseconds
    std::vector<double> worked;
};

// Everything that one tick of the clock causes, up to the pixels on the display.
void playFrame(model::Playback &playback, Frames &frames)
{
    const std::clock_t begun = std::clock();
    frames.passed.push_back(milliseconds([&playback] {
        playback.advance(Frame);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }));
    frames.worked.push_back(1e3 * double(std::clock() - begun) / CLOCKS_PER_SEC);
}

Frames play(presentation::Director &director)
{
    director.fulfil(Wish::First);
    QCoreApplication::processEvents();
    director.stage().playback.setHold({});
    director.fulfil(Wish::Play);
    Frames frames;
    while (director.stage().playback.isPlaying() && frames.worked.size() < MostFrames)
        playFrame(director.stage().playback, frames);
    return frames;
}

bool measure(const QString &file, QTextStream &out)
{
    model::Document document;
    presentation::Stage stage(explanation::Language::Chinese);
    if (document.open(file)) {
        QTextStream(stderr) << file << " cannot be opened\n";
        return false;
    }
    presentation::Director director(presentation::talkOf(document), stage);
    if (director.prepare())
        return false;
    presentation::KeyFilter filter;
    presentation::AudienceWindow audience(director, filter);
    audience.resize(Projector);
    audience.show();
    const Frames alone = play(director);
    presentation::PresenterWindow presenter(director, filter);
    presenter.resize(Laptop);
    presenter.show();
    const Frames both = play(director);

    const auto late = std::count_if(alone.worked.begin(), alone.worked.end(),
                                    [](double frame) { return frame > Sixtieth; });
    for (const double figure :
         {quantile(alone.passed, 0.5), quantile(alone.passed, 0.95), quantile(alone.worked, 0.5),
          quantile(alone.worked, 0.95), quantile(alone.worked, 1), quantile(both.worked, 0.5),
          quantile(both.worked, 0.95), 100.0 * double(late) / double(alone.worked.size())})
        out << QString::number(figure, 'f', 2) << ' ';
    out << alone.worked.size() << ' ' << file << Qt::endl;
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTextStream out(stdout);
    for (const QString &file : application.arguments().mid(1)) {
        if (!measure(file, out))
            return 1;
    }
}
