// SPDX-License-Identifier: MIT
// How long a frame of the ladder takes while it plays, in a window of 3840x2160:
//     frames FILE...
// A line a file: milliseconds of a frame in which something moved (median and 95th percentile) and
// of painting the whole window, frames, the file. It wants an X display that is large enough.
#include "benchmarks/measuring.h"
#include "model/document.h"
#include "model/languages.h"
#include "model/playback.h"
#include "model/selection.h"
#include "scene/ladderview.h"

#include <QApplication>
#include <QTextStream>

#include <chrono>
#include <vector>

namespace {

using namespace std::chrono_literals;
using measuring::milliseconds;
using measuring::quantile;

constexpr QSize Projector(3840, 2160);
constexpr tcp::Duration Frame = 16'667us;
constexpr int MostFrames = 1500;
constexpr int FullPaints = 20;

// Everything that one tick of the clock causes, up to the pixels on the display.
double playFrame(model::Playback &playback)
{
    return milliseconds([&] {
        playback.advance(Frame);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    });
}

bool measure(const QString &file, QTextStream &out)
{
    model::Document document;
    model::Playback playback(document);
    model::Selection selection(document);
    const model::Languages languages(explanation::Language::Chinese);
    if (document.open(file)) {
        QTextStream(stderr) << file << " cannot be opened\n";
        return false;
    }
    scene::LadderView view(document, playback, selection, languages);
    view.resize(Projector);
    view.show();
    QCoreApplication::processEvents();

    std::vector<double> frames;
    playback.play();
    while (playback.isPlaying() && frames.size() < MostFrames)
        frames.push_back(playFrame(playback));
    std::vector<double> paints;
    for (int i = 0; i < FullPaints; ++i)
        paints.push_back(milliseconds([&view] { view.viewport()->repaint(); }));

    out << QString::number(quantile(frames, 0.5), 'f', 2) << ' '
        << QString::number(quantile(frames, 0.95), 'f', 2) << ' '
        << QString::number(quantile(paints, 0.5), 'f', 2) << ' ' << frames.size() << ' ' << file
        << '\n';
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
