// SPDX-License-Identifier: MIT
// The page that plays a run, in a browser without a window: every shipped scenario stepped to its
// end and back. It runs with `ctest -L full` only.
#include "diagram/shipped.h"
#include "exporters/pictures/toldsteps.h"
#include "proof/choices.h"
#include "proof/program.h"
#include "scenario/text.h"
#include "simulation/simulate.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;

class TestPage : public QObject
{
    Q_OBJECT

private slots:
    void page_steppedThrough_showsEveryStep_data();
    void page_steppedThrough_showsEveryStep();
    void page_ofASpan_showsItsSteps();
    void page_ofAThousandSteps_isPlayedThrough();
};

namespace {

// Presses the page's own buttons, and leaves behind what was to be seen after each press.
constexpr auto Driver = R"(<script>
const seen = [];
const look = () => seen.push(document.getElementById("count").textContent + ":"
    + [...document.querySelectorAll("#rows path")].some(path => {
        const place = path.getBoundingClientRect();
        return place.bottom > 60 && place.top < document.getElementById("words").getBoundingClientRect().top;
    }));
document.getElementById("place").value = 0;
document.dispatchEvent(new KeyboardEvent("keydown", { key: "Home", bubbles: true }));
look();
for (let before = ""; before !== document.getElementById("count").textContent;) {
    before = document.getElementById("count").textContent;
    document.getElementById("next").click();
    if (before !== document.getElementById("count").textContent)
        look();
}
document.getElementById("back").click();
look();
document.body.textContent = "SEEN " + seen.join("; ") + " END";
</script>)";

// "1 / 3:true; 2 / 3:true; 3 / 3:true; 2 / 3:true"
QString wanted(std::size_t steps)
{
    QStringList seen;
    for (std::size_t step = 1; step <= steps; ++step)
        seen << QStringLiteral("%1 / %2:true").arg(step).arg(steps);
    seen << QStringLiteral("%1 / %2:true").arg(steps > 1 ? steps - 1 : 1).arg(steps);
    return seen.join(QStringLiteral("; "));
}

constexpr auto Long = R"(format = 1
title = { en = "Long", zh = "长" }
calls = [
  { at = "0ms", host = "server", call = "listen" },
  { at = "0ms", host = "server", call = "accept" },
  { at = "100ms", host = "client", call = "connect" },
  { at = "1s", host = "client", call = "send", bytes = 10, repeat = { count = 340, interval = "1s" } },
]
)";

// What the browser has seen in the page.
QString seenIn(const trace::Trace &trace, const exporters::RenderRequest &request)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("page.html"));
    if (!exporters::render(trace, request, path).isDone())
        return {};
    QFile page(path);
    if (!page.open(QIODevice::Append))
        return {};
    page.write(Driver);
    page.close();
    const proof::Answer answer = proof::ask(
        QStringLiteral("chromium"), {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"),
                                     QStringLiteral("--disable-gpu"), QStringLiteral("--dump-dom"),
                                     QStringLiteral("file://") + path});
    const QString dom = QString::fromUtf8(answer.output);
    return dom.section(QStringLiteral("SEEN "), 1).section(QStringLiteral(" END"), 0, 0);
}

} // namespace

void TestPage::page_steppedThrough_showsEveryStep_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : shipped::files())
        QTest::newRow(qPrintable(file.section(u'/', -1))) << file;
}

void TestPage::page_steppedThrough_showsEveryStep()
{
    QFETCH(const QString, file);
    const trace::Trace trace = shipped::run(file);
    QCOMPARE(seenIn(trace, proof::requestOf(proof::every({QStringLiteral("html")}).last())),
             wanted(trace::steps(trace).size()));
}

void TestPage::page_ofASpan_showsItsSteps()
{
    const trace::Trace trace = shipped::runNumber("01");
    exporters::RenderRequest request;
    request.span = exporters::TimeSpan{tcp::SimTime(500ms), tcp::SimTime(600ms)};
    const auto shown = exporters::stepsIn(trace::steps(trace), *request.span);
    QVERIFY(shown.size() > 1 && shown.size() < trace::steps(trace).size());
    QCOMPARE(seenIn(trace, request), wanted(shown.size()));
}

void TestPage::page_ofAThousandSteps_isPlayedThrough()
{
    const trace::Trace trace = simulation::simulate(scenario::parse(Long).scenario);
    QVERIFY(trace::steps(trace).size() > 1000);
    QCOMPARE(seenIn(trace, {}), wanted(trace::steps(trace).size()));
}

QTEST_MAIN(TestPage)
#include "tst_page.moc"
