// SPDX-License-Identifier: MIT
// The page that plays a run, in a browser without a window: every shipped scenario stepped to its
// end and back. It runs with `ctest -L full` only.
#include "diagram/shipped.h"
#include "proof/choices.h"
#include "proof/program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class TestPage : public QObject
{
    Q_OBJECT

private slots:
    void page_steppedThrough_showsEveryStep_data();
    void page_steppedThrough_showsEveryStep();
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
    const QTemporaryDir folder;
    const trace::Trace trace = shipped::run(file);
    const QString path = folder.filePath(QStringLiteral("page.html"));
    const auto choice = proof::every({QStringLiteral("html")}).last();
    QVERIFY(exporters::render(trace, proof::requestOf(choice), path).isDone());
    QFile page(path);
    QVERIFY(page.open(QIODevice::Append));
    page.write(Driver);
    page.close();
    const proof::Answer answer = proof::ask(
        QStringLiteral("chromium"), {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"),
                                     QStringLiteral("--disable-gpu"), QStringLiteral("--dump-dom"),
                                     QStringLiteral("file://") + path});
    const QString dom = QString::fromUtf8(answer.output);
    const QString seen =
        dom.section(QStringLiteral("SEEN "), 1).section(QStringLiteral(" END"), 0, 0);
    QCOMPARE(seen, wanted(trace::steps(trace).size()));
}

QTEST_MAIN(TestPage)
#include "tst_page.moc"
