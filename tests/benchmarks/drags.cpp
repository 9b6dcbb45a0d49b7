// SPDX-License-Identifier: MIT
// How long one move of a drag takes, from the edit to the picture, in a window of 3840x2160:
//     drags FILE...
// A line a file: milliseconds from edit to painted picture (median and 95th percentile), of them
// making the trace, comparing it and placing it; segments; the file. It wants an X display that is
// large enough.
#include "benchmarks/measuring.h"
#include "diagram/layout.h"
#include "exploration/compare.h"
#include "model/changes.h"
#include "model/document.h"
#include "model/languages.h"
#include "model/playback.h"
#include "model/selection.h"
#include "scene/ladderview.h"
#include "scene/whatif/laddereditor.h"
#include "simulation/simulate.h"

#include <QApplication>
#include <QTextStream>

#include <algorithm>
#include <chrono>
#include <vector>

namespace {

using namespace std::chrono_literals;
using measuring::milliseconds;
using measuring::quantile;

constexpr QSize Projector(3840, 2160);
constexpr int Moves = 60;

// Every segment that the client sends arrives a little later: all that follows moves.
scenario::Scenario moved(const scenario::Scenario &scenario, int move)
{
    scenario::Scenario changed = scenario;
    changed.delay[0] += std::chrono::milliseconds(1 + move % 20);
    return changed;
}

qsizetype segmentsOf(const trace::Trace &trace)
{
    return std::ranges::count_if(trace.events(), [](const trace::Event &event) {
        return std::holds_alternative<trace::SegmentSent>(event.fact);
    });
}

bool measure(const QString &file, QTextStream &out)
{
    model::Document document;
    model::Playback playback(document);
    model::Selection selection(document);
    model::Changes changes(document);
    const model::Languages languages(explanation::Language::Chinese);
    if (document.open(file) || document.isCapture()) {
        QTextStream(stderr) << file << " is no scenario\n";
        return false;
    }
    scene::LadderView view(document, playback, selection, languages);
    const scene::LadderEditor editor(document, selection, changes, view);
    view.resize(Projector);
    view.show();
    QCoreApplication::processEvents();
    const scenario::Scenario original = document.scenario();
    const trace::Trace before = document.trace();

    std::vector<double> whole;
    std::vector<double> making;
    std::vector<double> comparing;
    std::vector<double> placing;
    for (int move = 0; move < Moves; ++move) {
        const scenario::Scenario changed = moved(original, move);
        whole.push_back(milliseconds([&] {
            document.edit(changed, QStringLiteral("drag"));
            view.viewport()->repaint();
        }));
        making.push_back(milliseconds([&] { (void)simulation::simulate(changed); }));
        comparing.push_back(
            milliseconds([&] { (void)exploration::compare(before, document.trace()); }));
        placing.push_back(milliseconds([&] {
            const diagram::Layout layout(document.trace(), document.steps(), view.options());
        }));
    }
    const auto number = [](double value) { return QString::number(value, 'f', 2); };
    out << number(quantile(whole, 0.5)) << ' ' << number(quantile(whole, 0.95)) << ' '
        << number(quantile(making, 0.5)) << ' ' << number(quantile(comparing, 0.5)) << ' '
        << number(quantile(placing, 0.5)) << ' ' << segmentsOf(document.trace()) << ' ' << file
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
