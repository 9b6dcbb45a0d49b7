// SPDX-License-Identifier: MIT
// How long a whole run takes to paint when it is zoomed out to fit 3840x2160:
//     zoomedout FILE...
// A line a file: milliseconds (median and 95th percentile), segments, the file.
#include "benchmarks/measuring.h"
#include "diagram/layout.h"
#include "diagram/painting/painter.h"
#include "model/document.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTextStream>

#include <algorithm>
#include <vector>

namespace {

constexpr QSize Projector(3840, 2160);
constexpr int Paints = 21;

void paint(QImage &image, const diagram::Layout &layout, const diagram::Theme &theme)
{
    image.fill(theme.background);
    QPainter painter(&image);
    const double scale = image.height() / layout.size().height();
    painter.scale(scale, scale);
    diagram::paintRows(painter, layout, QRectF(QPointF(), layout.size()), theme);
}

bool measure(const QString &file, QTextStream &out)
{
    model::Document document;
    if (document.open(file)) {
        QTextStream(stderr) << file << " cannot be opened\n";
        return false;
    }
    diagram::Options options;
    const double height =
        diagram::Layout(document.trace(), document.steps(), options).size().height();
    options.width = Projector.width() * height / Projector.height(); // fills the window as well
    const diagram::Layout layout(document.trace(), document.steps(), options);
    const diagram::Theme &theme = diagram::theme(diagram::ThemeName::Light);
    QImage image(Projector, QImage::Format_RGB32);
    std::vector<double> times;
    for (int i = 0; i < Paints; ++i)
        times.push_back(measuring::milliseconds([&] { paint(image, layout, theme); }));
    out << QString::number(measuring::quantile(times, 0.5), 'f', 2) << ' '
        << QString::number(measuring::quantile(times, 0.95), 'f', 2) << ' '
        << layout.shapes().arrows.size() << ' ' << file << '\n';
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QStringList files = application.arguments().mid(1);
    QTextStream out(stdout);
    const bool isDone = !files.isEmpty()
                        && std::all_of(files.begin(), files.end(),
                                       [&](const QString &file) { return measure(file, out); });
    return isDone ? 0 : 1;
}
