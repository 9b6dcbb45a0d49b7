// SPDX-License-Identifier: MIT
// How long it takes from pasting a table of sockets to the picture of its piles, and from another
// language to the picture in it:
//     pilespanel LINES
// One line: milliseconds of pasting (median), of switching (median), sockets, piles.
#include "panels/pilespanel.h"

#include "benchmarks/measuring.h"
#include "model/languages.h"
#include "panels/pastearea.h"

#include <QApplication>
#include <QClipboard>

#include <cstdio>
#include <cstdlib>
#include <vector>

namespace {

constexpr int Rounds = 7;

QString tableOf(int lines)
{
    QString text;
    for (int line = 0; line < lines; ++line)
        text += QStringLiteral(
                    "CLOSE-WAIT 1 0 10.0.0.5:%1 10.0.3.7:%2 users:((\"java\",pid=2231,fd=45)) "
                    "ino:52593 sk:3 cgroup:/ -->\n")
                    .arg(1024 + line % 60'000)
                    .arg(5000 + line % 200);
    return text;
}

template <typename Action>
double median(QWidget &panel, Action action)
{
    std::vector<double> times;
    for (int round = 0; round < Rounds; ++round) {
        times.push_back(measuring::milliseconds([&] {
            action(round);
            QCoreApplication::processEvents();
            panel.grab();
        }));
    }
    return measuring::quantile(times, 0.5);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    model::Languages languages(explanation::Language::English);
    panels::PilesPanel panel(languages);
    panel.resize(440, 700);
    panel.show();
    QGuiApplication::clipboard()->setText(tableOf(argc > 1 ? std::atoi(argv[1]) : 100'000));
    auto *area = panel.findChild<panels::PasteArea *>();
    const double pasting = median(panel, [area](int) { area->paste(); });
    const double switching = median(panel, [&languages](int round) {
        languages.setFirst(round % 2 == 0 ? explanation::Language::Chinese
                                          : explanation::Language::English);
    });
    std::printf("%.0f %.0f %zu %d\n", pasting, switching, panel.piles().table().entries.size(),
                panel.piles().rowCount());
}
