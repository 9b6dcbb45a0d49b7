// SPDX-License-Identifier: MIT
#include "simulation/simulate.h"
#include "support/runs.h"
#include "teaching/figures.h"

using explanation::Language;

namespace {

trace::Trace run()
{
    return support::run(R"(calls = [
  { at = "0ms", host = "server", call = "listen" },
  { at = "0ms", host = "server", call = "accept" },
  { at = "0ms", host = "server", call = "accept", socket = "second" },
  { at = "100ms", host = "client", call = "connect" },
  { at = "200ms", host = "client", call = "connect", socket = "second" },
  { at = "1s", host = "client", call = "close" },
  { at = "3s", host = "server", call = "close" },
]
[hosts]
client = { os = "linux", parameters = { timeWait = "7s" } }
server = { os = "macos" })");
}

} // namespace

class TestFigures : public QObject
{
    Q_OBJECT

private slots:
    void figure_inText_isFilledIn_data();
    void figure_inText_isFilledIn();
    void chinese_hasItsUnits();
};

void TestFigures::figure_inText_isFilledIn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filled");
    const auto row = [](const char *text, const char *filled) {
        QTest::newRow(text) << QString(text) << QString(filled);
    };
    row("no figure", "no figure");
    row("a {linux.timeWait} b", "a 60 s b");
    row("{client.timeWait}, {server.timeWait}", "7 s, 30 s");
    row("{span client TIME_WAIT}", "7 s");
    row("{span client FIN_WAIT_2}", "1.95 s");
    row("{span server CLOSE_WAIT main}", "1.95 s");
    row("{count client FIN} {count client SYN}", "1 2");
    // What is not so stays, to be found.
    row("{linux.nothing}", "{linux.nothing}");
    row("{nobody.timeWait}", "{nobody.timeWait}");
    row("{span client LISTEN}", "{span client LISTEN}");
    row("{span client ESTABLISHED second}", "{span client ESTABLISHED second}");
    row("{span client TIME_WAIT third}", "{span client TIME_WAIT third}");
    row("{count client PSH}", "{count client PSH}");
    row("{count nobody FIN}", "{count nobody FIN}");
    row("{sum client FIN}", "{sum client FIN}");
    row("{span}", "{span}");
}

void TestFigures::figure_inText_isFilledIn()
{
    QFETCH(QString, text);
    QFETCH(QString, filled);
    QCOMPARE(teaching::withFigures(text, run(), Language::English), filled);
}

void TestFigures::chinese_hasItsUnits()
{
    QCOMPARE(teaching::withFigures("等 {linux.timeWait}", run(), Language::Chinese), "等 60 秒");
}

QTEST_APPLESS_MAIN(TestFigures)
#include "tst_figures.moc"
