// SPDX-License-Identifier: MIT
#include "explanation/problems.h"
#include "scenario/text.h"
#include "simulation/simulate.h"

#include <QRegularExpression>
#include <QTest>

using namespace explanation;
using scenario::Problem;

class TestProblems : public QObject
{
    Q_OBJECT

private slots:
    void unknownKey_withANearOne_namesPlaceAndRemedy();
    void place_unknown_isLeftOut();
    void problem_ofEveryKind_isToldInBothLanguages_data();
    void problem_ofEveryKind_isToldInBothLanguages();
    void keyword_ofAType_isTranslated();
    void syntaxError_inChinese_holdsNoEnglish();
    void unknownSystem_notNearAny_listsThem();
    void fileTooLarge_isToldInMegabytes();
    void suggestion_replacesTheList();
    void text_withAMistake_isToldWithItsLine();
    void unused_callsAndFaults_areToldWithTheirLines();
    void capture_ofEveryProblem_isToldInBothLanguages();
};

void TestProblems::unknownKey_withANearOne_namesPlaceAndRemedy()
{
    Problem problem;
    problem.kind = Problem::Kind::UnknownKey;
    problem.place = {12, 5};
    problem.found = "dealy";
    problem.nearest = "delay";
    QCOMPARE(wordProblem(problem, QStringLiteral("file.fourwave"), Language::English),
             QStringLiteral("file.fourwave:12:5: unknown key \"dealy\"; did you mean \"delay\"?"));
    QCOMPARE(wordProblem(problem, QStringLiteral("file.fourwave"), Language::Chinese),
             QStringLiteral("file.fourwave:12:5: 不认识的键“dealy”；是不是想写“delay”？"));
}

void TestProblems::place_unknown_isLeftOut()
{
    Problem problem;
    problem.kind = Problem::Kind::NoCalls;
    QCOMPARE(wordProblem(problem, QStringLiteral("f"), Language::English),
             QStringLiteral("f: there is no call, so nothing would happen"));
    problem.place = {3, 0};
    QVERIFY(wordProblem(problem, QStringLiteral("f"), Language::English)
                .startsWith(QStringLiteral("f:3: ")));
}

void TestProblems::problem_ofEveryKind_isToldInBothLanguages_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= static_cast<int>(Problem::Kind::TooMany); ++kind)
        QTest::addRow("kind %d", kind) << kind;
}

void TestProblems::problem_ofEveryKind_isToldInBothLanguages()
{
    QFETCH(int, kind);
    Problem problem;
    problem.kind = static_cast<Problem::Kind>(kind);
    problem.place = {1, 2};
    problem.found = "FOUND";
    problem.expected = "EXPECTED";
    const QString english = wordProblem(problem, QStringLiteral("f"), Language::English);
    const QString chinese = wordProblem(problem, QStringLiteral("f"), Language::Chinese);
    static const QRegularExpression han(QStringLiteral("[\\x{4e00}-\\x{9fff}]"));
    QVERIFY2(!english.contains(han) && chinese.contains(han), qPrintable(chinese));
    const bool hasArgument =
        english.contains(QStringLiteral("FOUND")) || english.contains(QStringLiteral("EXPECTED"));
    QVERIFY(hasArgument || problem.kind == Problem::Kind::NoCalls
            || problem.kind == Problem::Kind::NotUtf8);
    for (const char *argument : {"FOUND", "EXPECTED"})
        QCOMPARE(chinese.contains(QLatin1String(argument)),
                 english.contains(QLatin1String(argument)));
}

void TestProblems::keyword_ofAType_isTranslated()
{
    Problem problem;
    problem.kind = Problem::Kind::WrongType;
    problem.found = "at";
    problem.expected = "duration";
    QCOMPARE(wordProblem(problem, QStringLiteral("f"), Language::English),
             QStringLiteral("f: \"at\" must be a duration such as \"50ms\""));
    QCOMPARE(wordProblem(problem, QStringLiteral("f"), Language::Chinese),
             QStringLiteral("f: “at”必须是时长，例如“50ms”"));
}

// toml++ says it in English only: nothing of that may reach the reader.
void TestProblems::syntaxError_inChinese_holdsNoEnglish()
{
    static const QRegularExpression englishWords(QStringLiteral("[a-z]{2,} [a-z]{2,}"));
    for (const char *text : {"a = [ 1 2 ]", "a = { b = 1, }", "a = { b = 1,\n c = 2 }", "a = [",
                             "a = \"b", "[a\n", "hello world", "a =", "a = \"\\q\"", "a = 1 2",
                             "{ }", "a = b", "a = 1 # \001", "a = “b”", "a = 1\na = 2", "\xff"}) {
        const auto result = scenario::parse(text);
        QVERIFY(!result.isGood());
        const QString chinese =
            wordProblem(result.problems.front(), QStringLiteral("f"), Language::Chinese);
        QVERIFY2(!chinese.contains(englishWords), qPrintable(chinese));
    }
}

void TestProblems::unknownSystem_notNearAny_listsThem()
{
    const auto result = scenario::parse(
        "format = 1\ncalls = [ { at = \"0ms\", host = \"client\", call = \"connect\" } ]\n"
        "[hosts]\nclient = { os = \"cpm\" }\n");
    QCOMPARE(result.problems.size(), std::size_t(1));
    for (const Language language : AllLanguages) {
        const QString text = wordProblem(result.problems.front(), QStringLiteral("f"), language);
        QVERIFY2(text.contains(QStringLiteral("linux")), qPrintable(text));
    }
}

void TestProblems::fileTooLarge_isToldInMegabytes()
{
    const auto result = scenario::parse(std::string(1'000'001, ' '));
    QCOMPARE(wordProblem(result.problems.front(), QStringLiteral("f"), Language::English),
             QStringLiteral("f: the file is larger than 1 MB (1,000,000 bytes)"));
}

// The suggestion is the useful part; the list of all sixteen calls would hide it.
void TestProblems::suggestion_replacesTheList()
{
    const auto result =
        scenario::parse("format = 1\ncalls = [\n"
                        "  { at = \"0ms\", host = \"client\", call = \"conect\" },\n]\n");
    QCOMPARE(wordProblem(result.problems.front(), QStringLiteral("f"), Language::English),
             QStringLiteral("f:3:41: \"conect\" is not allowed here; did you mean \"connect\"?"));
}

void TestProblems::text_withAMistake_isToldWithItsLine()
{
    const auto result =
        scenario::parse("format = 1\ncalls = [\n"
                        "  { at = \"0ms\", host = \"client\", call = \"conect\" },\n]\n");
    QCOMPARE(result.problems.size(), std::size_t(1));
    const QString text =
        wordProblem(result.problems.front(), QStringLiteral("f"), Language::English);
    QVERIFY2(text.startsWith(QStringLiteral("f:3:")), qPrintable(text));
    QVERIFY2(text.endsWith(QStringLiteral("did you mean \"connect\"?")), qPrintable(text));
}

void TestProblems::unused_callsAndFaults_areToldWithTheirLines()
{
    const auto result =
        scenario::parse("format = 1\nend = \"1s\"\ncalls = [\n"
                        "  { at = \"0ms\", host = \"client\", call = \"connect\" },\n"
                        "  { at = \"9s\", host = \"client\", call = \"close\" },\n]\n"
                        "faults = [\n  { drop = \"FIN\", from = \"server\" },\n]\n");
    QVERIFY(result.isGood());
    const trace::Trace trace = simulation::simulate(result.scenario);
    const QStringList lines =
        wordUnused(result.scenario, trace, QStringLiteral("f"), Language::English);
    QCOMPARE(lines,
             (QStringList{QStringLiteral("f:5: close() is never made: the run ends before it"),
                          QStringLiteral("f:8: this fault meets no segment and changes nothing")}));
}

void TestProblems::capture_ofEveryProblem_isToldInBothLanguages()
{
    static const QRegularExpression han(QStringLiteral("[\\x{4e00}-\\x{9fff}]"));
    for (int kind = 0; kind <= static_cast<int>(capture::Problem::Kind::TooLarge); ++kind) {
        const capture::Problem problem = {static_cast<capture::Problem::Kind>(kind), "DETAIL", 77};
        const QString english = wordProblem(problem, QStringLiteral("a.pcap"), Language::English);
        const QString chinese = wordProblem(problem, QStringLiteral("a.pcap"), Language::Chinese);
        QVERIFY2(english.contains(QStringLiteral("a.pcap")) && !english.contains(han),
                 qPrintable(english));
        QVERIFY2(chinese.contains(QStringLiteral("a.pcap")) && chinese.contains(han),
                 qPrintable(chinese));
        QCOMPARE(chinese.contains(QStringLiteral("DETAIL")),
                 english.contains(QStringLiteral("DETAIL")));
        QCOMPARE(chinese.contains(QStringLiteral("77")), english.contains(QStringLiteral("77")));
    }
}

QTEST_GUILESS_MAIN(TestProblems)
#include "tst_problems.moc"
