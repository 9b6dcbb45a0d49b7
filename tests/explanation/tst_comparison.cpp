// SPDX-License-Identifier: MIT
#include "explanation/changes.h"
#include "explanation/comparison.h"
#include "support/runs.h"

using explanation::Language;
using trace::Trace;

namespace {

Trace life(const char *rest = "")
{
    return support::run(std::string(R"(
calls = [
  { at = "0ms", host = "server", call = "listen" },
  { at = "0ms", host = "server", call = "accept" },
  { at = "0ms", host = "client", call = "connect" },
  { at = "500ms", host = "client", call = "close" },
  { at = "1s", host = "server", call = "close" },
]
)") + rest);
}

const char *LastAckLost = R"(faults = [{ drop = "ACK", from = "client", nth = 2 }])";

QStringList valuesOf(const std::vector<explanation::ComparedLine> &lines, const QString &what)
{
    for (const auto &line : lines) {
        if (line.what == what)
            return line.values;
    }
    return {};
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void summary_tellsCountsTimesAndEndStates();
    void summary_ofOneRunTwice_differsNowhere();
    void summary_ofWhatIsNotVerified_isMarked();
    void difference_isTold_data();
    void difference_isTold();
    void change_isTold();
    void title_countsAndNamesTheFirst();
    void name_ofARun_isBranchAndSystem();
};

void TestComparison::summary_tellsCountsTimesAndEndStates()
{
    const Trace first = life();
    const Trace second = life(LastAckLost);
    const std::vector<const Trace *> runs = {&first, &second};
    const auto lines = summaryLines(runs, {}, Language::English);
    QCOMPARE(valuesOf(lines, "Segments that the client sends"), QStringList({"4", "5"}));
    QCOMPARE(valuesOf(lines, "Lost on the way"), QStringList({"0", "1"}));
    QCOMPARE(valuesOf(lines, "Client: state in the end"), QStringList({"CLOSED", "CLOSED"}));
    QCOMPARE(valuesOf(lines, "Client: time in TIME_WAIT").value(0), "60 s");
    QVERIFY(!valuesOf(lines, "All closed after").contains("never"));
    const auto chinese = summaryLines(runs, {}, Language::Chinese);
    QCOMPARE(chinese.size(), lines.size());
    QVERIFY(chinese[0].what != lines[0].what);
}

void TestComparison::summary_ofOneRunTwice_differsNowhere()
{
    const Trace run = life();
    const std::vector<const Trace *> runs = {&run, &run};
    for (const auto &line : summaryLines(runs, {}, Language::English))
        QVERIFY(!line.differs);
}

// A mark says that a value rests on what nobody has verified, and makes no difference by itself.
void TestComparison::summary_ofWhatIsNotVerified_isMarked()
{
    const Trace run = life();
    exploration::Summary other = exploration::summaryOf(run);
    other.sockets[0].timeIn[std::size_t(tcp::State::TimeWait)] += std::chrono::seconds(1);
    const std::vector<const Trace *> runs = {&run, &run};
    const std::vector<std::vector<exploration::Summary>> doubts = {{}, {other}};
    const auto lines = summaryLines(runs, doubts, Language::English);
    QCOMPARE(valuesOf(lines, "Client: time in TIME_WAIT"), QStringList({"60 s", "60 s ?"}));
    QCOMPARE(valuesOf(lines, "Lost on the way"), QStringList({"0", "0"}));
    for (const auto &line : lines) {
        QVERIFY(!line.differs);
        QCOMPARE(line.isDoubtful, line.what == "Client: time in TIME_WAIT");
    }
}

void TestComparison::difference_isTold_data()
{
    QTest::addColumn<bool>("chinese");
    QTest::addColumn<QString>("fate");
    QTest::addColumn<QString>("only");
    QTest::newRow("English") << false << "left: 50 ms on its way; right: lost"
                             << "only on the right";
    QTest::newRow("Chinese") << true << "左：路上用 50 毫秒；右：丢失"
                             << "只有右边有";
}

void TestComparison::difference_isTold()
{
    QFETCH(bool, chinese);
    QFETCH(QString, fate);
    QFETCH(QString, only);
    const Language language = chinese ? Language::Chinese : Language::English;
    const Trace first = life();
    const Trace second = life(LastAckLost);
    const auto differences = exploration::compare(first, second).differences;
    QCOMPARE(differenceLine(first, second, differences[0], language).difference, fate);
    QStringList all;
    for (const auto &difference : differences)
        all << differenceLine(first, second, difference, language).difference;
    QVERIFY(all.contains(only));
}

void TestComparison::change_isTold()
{
    const Trace first = life();
    const Trace second = life(LastAckLost);
    const auto differences = exploration::compare(first, second).differences;
    QCOMPARE(changeText(first, second, differences[0], Language::English), "lost now");
    const auto back = exploration::compare(second, first).differences;
    QCOMPARE(changeText(second, first, back[0], Language::English), "arrives now");
}

void TestComparison::title_countsAndNamesTheFirst()
{
    const Trace first = life();
    const Trace second = life(LastAckLost);
    QCOMPARE(differencesTitle(exploration::compare(first, first), Language::English),
             "No difference.");
    const QString title = differencesTitle(exploration::compare(first, second), Language::English);
    QVERIFY2(title.endsWith("differences, the first at 1.050 s"), qPrintable(title));
}

void TestComparison::name_ofARun_isBranchAndSystem()
{
    QCOMPARE(explanation::runName({}, {}, Language::English), "The scenario itself");
    QCOMPARE(explanation::runName({}, {}, Language::Chinese), "场景本身");
    QVERIFY(explanation::runName("a", "macos", Language::English).startsWith("a · "));
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
