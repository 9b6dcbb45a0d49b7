// SPDX-License-Identifier: MIT
#include "capture/captureimage.h"
#include "capture/file.h"
#include "capture/totrace.h"
#include "diagram/shipped.h"
#include "exporters/texts/textladder.h"
#include "exporters/texts/textwidth.h"
#include "trace/recorder.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using explanation::Language;

class TestTextLadder : public QObject
{
    Q_OBJECT

private slots:
    void lostFin_bothLanguages_asWritten_data();
    void lostFin_bothLanguages_asWritten();
    void default_arrows_seven();
    void selfConnect_arrows_turnRound();
    void everyScenario_lifelines_alwaysInTheSameColumn();
    void everyScenario_lines_endWithoutSpaces();
    void capture_ending_saysWhatIsStillOpen();
    void heads_wideOnes_standOverTheLifelines();
    void ascii_inEnglish_holdsNothingElse();
    void cut_begins_andEnds_inOrderOfTime();
};

namespace {

QString goldenText(const QString &name)
{
    QFile file(QStringLiteral(TESTS_FOLDER "/exporters/data/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList linesOf(const QString &text)
{
    return text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

void TestTextLadder::lostFin_bothLanguages_asWritten_data()
{
    QTest::addColumn<Language>("language");
    for (const Language language : explanation::AllLanguages)
        QTest::newRow(qPrintable(explanation::codeOf(language))) << language;
}

void TestTextLadder::lostFin_bothLanguages_asWritten()
{
    QFETCH(Language, language);
    const QString name = QStringLiteral("lost-fin.%1.txt").arg(explanation::codeOf(language));
    const QStringList expected = linesOf(goldenText(name));
    const QStringList actual = linesOf(exporters::textLadder(shipped::runNumber("11"), language));
    QVERIFY(!expected.isEmpty());
    for (qsizetype i = 0; i < std::min(expected.size(), actual.size()); ++i)
        QCOMPARE(actual[i], expected[i]);
    QCOMPARE(actual.size(), expected.size());
}

void TestTextLadder::default_arrows_seven()
{
    const QString text = exporters::textLadder(shipped::runNumber("01"), Language::English);
    QCOMPARE(text.count(QChar(u'▶')) + text.count(QChar(u'◀')), 7);
    QCOMPARE(text.count(QChar(u'⋮')), 2);
}

void TestTextLadder::selfConnect_arrows_turnRound()
{
    const QString text = exporters::textLadder(shipped::runNumber("45"), Language::English);
    QCOMPARE(text.count(QStringLiteral("│◀─┐ ")), 7);
    QCOMPARE(text.count(QChar(u'▶')), 0);
}

void TestTextLadder::everyScenario_lifelines_alwaysInTheSameColumn()
{
    for (const QString &file : shipped::files()) {
        for (const Language language : explanation::AllLanguages) {
            int column = -1;
            for (const QString &line :
                 linesOf(exporters::textLadder(shipped::run(file), language))) {
                const qsizetype lifeline = line.indexOf(QChar(u'│'));
                if (lifeline < 0)
                    continue;
                const int columns = exporters::columnsOf(line.left(lifeline));
                QVERIFY2(column < 0 || columns == column, qPrintable(file));
                column = columns;
            }
            QVERIFY(column > 0);
        }
    }
}

void TestTextLadder::everyScenario_lines_endWithoutSpaces()
{
    for (const QString &file : shipped::files()) {
        const QString text = exporters::textLadder(shipped::run(file), Language::Chinese);
        QVERIFY2(!text.contains(QStringLiteral(" \n")), qPrintable(file));
        QVERIFY(text.endsWith(QLatin1Char('\n')));
    }
}

void TestTextLadder::capture_ending_saysWhatIsStillOpen()
{
    const image::File file(image::twoConnections());
    const auto read = capture::readCapture(file.path());
    const QString text =
        exporters::textLadder(capture::toTrace(read.connections.at(0)), Language::English);
    QVERIFY2(text.contains("the client FIN_WAIT_2, the server CLOSE_WAIT."), qPrintable(text));
    QVERIFY(text.contains("its program has not called close()"));
    QVERIFY(text.contains("inferred from the segments"));
    QVERIFY(text.contains("10.0.0.1:40000"));
}

void TestTextLadder::heads_wideOnes_standOverTheLifelines()
{
    trace::Recorder recorder;
    const auto host = [](const char *address) {
        trace::Host known;
        known.address = address;
        return known;
    };
    recorder.setHost(tcp::Side::Client, host("2001:db8:1234:5678:9abc:def0:1234:5678"));
    recorder.setHost(tcp::Side::Server, host("2001:db8:8765:4321:9abc:def0:8765:4321"));
    trace::Event event;
    event.fact = trace::SegmentSent{};
    recorder.add(event);
    const QStringList lines = linesOf(exporters::textLadder(
        recorder.finish(tcp::SimTime(), trace::End::Quiet), Language::English));
    const qsizetype left = lines.at(2).indexOf(QChar(u'│'));
    const qsizetype right = lines.at(2).lastIndexOf(QChar(u'│'));
    QCOMPARE(lines.at(0).indexOf("Client") + 3, left);
    QCOMPARE(lines.at(0).indexOf("Server") + 3, right);
    QCOMPARE(lines.at(1).indexOf("2001:db8:1234") + 19, left);
    QCOMPARE(lines.at(1).indexOf("2001:db8:8765") + 19, right);
}

void TestTextLadder::ascii_inEnglish_holdsNothingElse()
{
    for (const QString &file : shipped::files()) {
        const QString text =
            exporters::textLadder(shipped::run(file), Language::English, exporters::Strokes::Ascii);
        for (const QChar letter : text)
            QVERIFY2(letter.unicode() < 0x80, qPrintable(file + u' ' + letter));
    }
}

void TestTextLadder::cut_begins_andEnds_inOrderOfTime()
{
    const auto read = scenario::parse(R"(
format = 1
title = { en = "Cut", zh = "切断" }
summary = { en = "Cut.", zh = "切断。" }
calls = [
  { at = "0ms", host = "server", call = "listen" },
  { at = "100ms", host = "client", call = "connect" },
  { at = "500ms", host = "client", call = "close" },
]
faults = [ { cut = "both", since = "490ms", until = "1200ms" } ]
)");
    const trace::Trace trace = simulation::simulate(read.scenario);
    const QStringList lines = linesOf(exporters::textLadder(trace, Language::English));
    const auto lineOf = [&lines](const char *text) {
        return lines.indexOf(QRegularExpression(QStringLiteral(".*%1.*").arg(QLatin1String(text))));
    };
    QVERIFY(lineOf("path cut: both ways") > lineOf("ESTABLISHED"));
    QVERIFY(lineOf("path cut: both ways") < lineOf(R"(close\(\))"));
    QVERIFY(lineOf("path whole again: both ways") > lineOf(R"(close\(\))"));
    QVERIFY(lines[lineOf("path cut: both ways")].startsWith("490 ms"));
    QVERIFY(exporters::textLadder(trace, Language::Chinese).contains(QStringLiteral("路径恢复")));
}

QTEST_MAIN(TestTextLadder)
#include "tst_textladder.moc"
