// SPDX-License-Identifier: MIT
// How long the whole window takes from the key for the other language to its picture:
//     languages [PANELS]
// One line: milliseconds (median, 95th percentile), panels. PANELS is how many are open, the
// explanation alone without it. It wants an X display that is large enough.
#include "app/docks.h"
#include "app/look.h"
#include "app/mainwindow.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/translators.h"
#include "benchmarks/measuring.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <vector>

namespace {

constexpr int Rounds = 21;
constexpr std::array Panels = {
    app::Panel::Explanation, app::Panel::Timers,    app::Panel::Endpoints, app::Panel::Details,
    app::Panel::Systems,     app::Panel::Scenarios, app::Panel::Sockets,   app::Panel::StateMachine,
    app::Panel::Help,        app::Panel::Tour,      app::Panel::Cards,     app::Panel::Comparison,
    app::Panel::Piles,       app::Panel::Prediction};

double switchLanguage(app::Session &session)
{
    const auto other = session.languages.first() == explanation::Language::English
                           ? explanation::Language::Chinese
                           : explanation::Language::English;
    return measuring::milliseconds([&session, other] {
        session.languages.setFirst(other);
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    app::Settings settings;
    app::Translators translators;
    app::Look look;
    app::Session session(explanation::Language::English);
    translators.setLanguage(explanation::Language::English);
    look.setAppearance(settings.appearance());
    app::MainWindow window(session, settings, look, translators);
    window.start({});
    const int panels = application.arguments().value(1, QStringLiteral("1")).toInt();
    for (int i = 0; i < std::min<int>(panels, Panels.size()); ++i)
        window.docks().open(Panels[std::size_t(i)]);
    session.playback.seekStep(6);
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
    std::vector<double> times;
    for (int round = 0; round < Rounds; ++round)
        times.push_back(switchLanguage(session));
    QTextStream(stdout) << QString::number(measuring::quantile(times, 0.5), 'f', 1) << ' '
                        << QString::number(measuring::quantile(times, 0.95), 'f', 1) << ' '
                        << panels << '\n';
}
