// SPDX-License-Identifier: MIT
#include "lecturetexts.h"

#include <QRegularExpression>

using namespace lecture;
using namespace std::chrono_literals;
using Kind = scenario::Problem::Kind;

Q_DECLARE_METATYPE(scenario::Problem)

class TestParse : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void everyKey_read_isThere();
    void absentKeys_read_askForNothing();
    void hiddenDetails_inAnyOrder_areSorted();
    void partsAsList_areRead();
    void places_ofAPart_areTheValues();
    void text_withOneFault_isReportedExactly_data();
    void text_withOneFault_isReportedExactly();
    void severalProblems_comeInOrderOfLines();
    void hugeText_isRefused();
    void scenarioName_withDotOrSlash_isAFile();
    void plannedTime_ofALecture_isTheSum();
};

namespace {

// The entries stand in line 3 and below.
std::string part(const std::string &entries)
{
    return "format = 1\n[[parts]]\n" + entries + "\n";
}

// An entry in line 5 of a part that has what it needs.
std::string withEntry(const std::string &entry)
{
    return part("scenario = \"02-handshake\"\nat = \"1s\"\n" + entry);
}

void row(const char *name, const std::string &text, Kind kind, scenario::Place place,
         const char *found, const char *expected = "", const char *nearest = "")
{
    QTest::newRow(name) << QByteArray::fromStdString(text)
                        << scenario::Problem{kind, place, found, expected, nearest};
}

} // namespace

void TestParse::everyKey_read_isThere()
{
    const Lecture lecture = lecturetest::read(lecturetest::Everything);
    QCOMPARE(lecture.title.zh, std::string("关闭连接"));
    QCOMPARE(lecture.parts.size(), std::size_t(2));
    const Part &first = lecture.parts[0];
    QCOMPARE(first.chapter.en, std::string("First"));
    QCOMPARE(first.title.en, std::string("Who waits?"));
    QCOMPARE(first.scenario, std::string("12-lost-last-ack"));
    QCOMPARE(first.branch, std::string("on \"macOS\""));
    QVERIFY(first.at == 100ms);
    QVERIFY(first.planned == 3min);
    QCOMPARE(first.view.hidden.size(), DetailNames.size());
    QCOMPARE(first.view.theme, std::string("high-contrast"));
    QVERIFY(first.view.languages == Languages::Both);
    QVERIFY(first.view.numbers == Numbers::Relative);
    QVERIFY(first.view.time == Time::ByEvent);
    QVERIFY(first.view.steps == 8);
    QCOMPARE(first.notes.en, std::string("One line."));
    QCOMPARE(first.notes.zh, std::string("先问，再按键。\n\n# 这一行不是注释 \\ \"\"\""));
}

void TestParse::absentKeys_read_askForNothing()
{
    const Part part = lecturetest::read(lecturetest::Everything).parts.at(1);
    QCOMPARE(part.scenario, std::string("mine/lost.fourwave"));
    QVERIFY(part.view == View());
    QVERIFY(!part.view.hides(Detail::Future));
    QVERIFY(part.planned == 0s);
    QVERIFY(part.notes == scenario::Text());
}

void TestParse::hiddenDetails_inAnyOrder_areSorted()
{
    const Lecture lecture =
        lecturetest::read(withEntry("view = { hide = [\"timers\", \"future\"] }"));
    const std::vector<Detail> expected = {Detail::Future, Detail::Timers};
    QVERIFY(lecture.parts.at(0).view.hidden == expected);
}

void TestParse::partsAsList_areRead()
{
    const Lecture lecture = lecturetest::read("format = 1\nparts = [{ scenario = \"a\", at = "
                                              "\"1s\" }, { scenario = \"b\", at = \"2s\" }]\n");
    QCOMPARE(lecture.parts.size(), std::size_t(2));
    QCOMPARE(lecture.parts[1].scenario, std::string("b"));
}

void TestParse::places_ofAPart_areTheValues()
{
    const Part part = lecturetest::read(withEntry("branch = \"b\"")).parts.at(0);
    QVERIFY((part.places.scenario == scenario::Place{3, 12}));
    QVERIFY((part.places.at == scenario::Place{4, 6}));
    QVERIFY((part.places.branch == scenario::Place{5, 10}));
}

void TestParse::text_withOneFault_isReportedExactly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<scenario::Problem>("expected");
    const char *partKeys = "chapter, title, scenario, branch, at, from, planned, view, notes";
    row("no TOML", "format = 1\n[[parts]]\nat = \n", Kind::Syntax, {3, 6}, "", "value");
    row("no format", "[[parts]]\nscenario = \"a\"\nat = \"1s\"\n", Kind::MissingKey, {1, 1}, "",
        "format");
    row("format of tomorrow", "format = 2\n[[parts]]\nscenario = \"a\"\nat = \"1s\"\n",
        Kind::UnsupportedFormat, {1, 10}, "2", "1");
    row("no parts", "format = 1\n", Kind::MissingKey, {1, 1}, "", "[[parts]]");
    row("empty parts", "format = 1\nparts = []\n", Kind::MissingKey, {1, 1}, "", "[[parts]]");
    row("parts as a number", "format = 1\nparts = 3\n", Kind::WrongType, {2, 9}, "parts", "array");
    row("unknown key above",
        "format = 1\ntitel = \"x\"\n[[parts]]\nscenario = \"a\"\nat = \"1s\"\n", Kind::UnknownKey,
        {2, 1}, "titel", "format, title, parts", "title");
    row("unknown key", withEntry("planed = \"3min\""), Kind::UnknownKey, {5, 1}, "planed", partKeys,
        "planned");
    row("no scenario", part("at = \"1s\""), Kind::MissingKey, {2, 1}, "", "scenario");
    row("empty scenario", part("scenario = \"\"\nat = \"1s\""), Kind::BadValue, {3, 12}, "",
        "name");
    row("no moment", part("scenario = \"a\""), Kind::MissingKey, {2, 1}, "", "at");
    row("moment without a unit", part("scenario = \"a\"\nat = \"3\""), Kind::BadDuration, {4, 6},
        "3");
    row("planned as a number", withEntry("planned = 3"), Kind::WrongType, {5, 11}, "planned",
        "duration");
    row("view as a text", withEntry("view = \"dark\""), Kind::WrongType, {5, 8}, "view", "table");
    row("unknown key of a view", withEntry("view = { them = \"dark\" }"), Kind::UnknownKey, {5, 10},
        "them", "hide, theme, lang, numbers, time, steps", "theme");
    row("unknown theme", withEntry("view = { theme = \"drak\" }"), Kind::BadValue, {5, 18}, "drak",
        "light, dark, projector, high-contrast, greyscale", "dark");
    row("unknown detail", withEntry("view = { hide = [\"timer\"] }"), Kind::BadValue, {5, 18},
        "timer", "future, stateNames, labels, timers, calls", "timers");
    row("detail as a number", withEntry("view = { hide = [1] }"), Kind::WrongType, {5, 18}, "hide",
        "string");
    row("detail twice", withEntry("view = { hide = [\"calls\", \"calls\"] }"), Kind::Repeated,
        {5, 27}, "calls");
    row("from after the moment", withEntry("from = \"2s\""), Kind::OutOfRange, {5, 8}, "2s",
        "0ms … 1s");
    row("no steps", withEntry("view = { steps = 0 }"), Kind::OutOfRange, {5, 18}, "0", "1..99");
    row("notes in one language only by a text", withEntry("notes = \"x\""), Kind::WrongType, {5, 9},
        "notes", "bilingual");
    row("notes in a third language", withEntry("notes.fr = \"x\""), Kind::UnknownKey, {5, 7}, "fr",
        "en, zh");
}

void TestParse::text_withOneFault_isReportedExactly()
{
    QFETCH(QByteArray, text);
    QFETCH(scenario::Problem, expected);
    const ParseResult result = parse(text.toStdString());
    const QString found = lecturetest::describe(result.problems);
    QCOMPARE(found, lecturetest::describe({expected}));
    QVERIFY(result.lecture == Lecture());
}

void TestParse::severalProblems_comeInOrderOfLines()
{
    const ParseResult result = parse(part("at = 1\nscenaro = \"a\""));
    QCOMPARE(result.problems.size(), std::size_t(3));
    QVERIFY(result.problems[0].kind == Kind::MissingKey);
    QVERIFY(result.problems[1].kind == Kind::WrongType);
    QVERIFY(result.problems[2].kind == Kind::UnknownKey);
    QCOMPARE(result.problems[2].nearest, std::string("scenario"));
}

void TestParse::hugeText_isRefused()
{
    const ParseResult result = parse(std::string(1'000'001, ' '));
    QCOMPARE(result.problems.size(), std::size_t(1));
    QVERIFY(result.problems[0].kind == Kind::TooMany);
}

void TestParse::scenarioName_withDotOrSlash_isAFile()
{
    QVERIFY(!isFile("02-handshake"));
    QVERIFY(isFile("lost.fourwave"));
    QVERIFY(isFile("capture.pcap"));
    QVERIFY(isFile("/home/a/lost"));
    QVERIFY(isFile("mine\\lost"));
}

void TestParse::plannedTime_ofALecture_isTheSum()
{
    Lecture lecture;
    QVERIFY(plannedOf(lecture) == 0s);
    lecture.parts = {Part(), Part()};
    lecture.parts[0].planned = 90s;
    lecture.parts[1].planned = 2min;
    QVERIFY(plannedOf(lecture) == 210s);
}

QTEST_APPLESS_MAIN(TestParse)
#include "tst_parse.moc"
