// SPDX-License-Identifier: MIT
#include "lecture/edit.h"
#include "lecturetexts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace lecture;
using namespace std::chrono_literals;

// A lecture that is edited keeps what a person wrote in it.
class TestEdit : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void nothingChanged_isTheSameText();
    void onePartChanged_onlyItsLineIsAnother();
    void entryAdded_standsInItsPlace();
    void entryTakenAway_leavesItsComment();
    void notesOfSeveralLines_areReplacedAsAWhole();
    void partMoved_takesItsCommentsAlong();
    void partRemoved_itsCommentsAreNamed();
    void partAdded_inTheMiddle();
    void partAdded_withoutAFinalLineEnd_isRead();
    void linesOfWindows_areKept();
    void title_isChangedInItsLine();
    void title_added_standsInTheHead();
    void subTables_areWrittenAnew();
    void inlineList_isWrittenAnew_lostCommentsAreNamed();
    void nothing_becomesALecture();
    void anyEdit_isReadAsMeant();
};

namespace {

const std::string Mine = R"(# my course
format=1   # as I like it
title = { en = "Closing", zh = "关闭" }

# first week
[[parts]]  # one
at='1s'      # slowly
scenario = "a"
notes.zh = """
先问。
# 不是注释
再答。""" # 两遍

# second week

[[parts]]
scenario = "b"
at = "2s"
# to be continued

[[parts]]
scenario = "c"
at = "3s"

# the end
)";

Edit editing(const std::string &text)
{
    return editOf(lecturetest::read(text));
}

QString lines(const EditedText &edited)
{
    return QString::fromStdString(edited.text);
}

// The text with one passage replaced by another.
QString with(const std::string &text, const char *before, const char *after)
{
    QString changed = QString::fromStdString(text);
    Q_ASSERT(changed.count(QString::fromUtf8(before)) == 1);
    return changed.replace(QString::fromUtf8(before), QString::fromUtf8(after));
}

} // namespace

void TestEdit::nothingChanged_isTheSameText()
{
    for (const std::string &text : {Mine, lecturetest::Everything}) {
        const EditedText same = edited(text, editing(text));
        QCOMPARE(lines(same), QString::fromStdString(text));
        QVERIFY(same.lostComments.empty());
    }
}

void TestEdit::onePartChanged_onlyItsLineIsAnother()
{
    Edit edit = editing(Mine);
    edit.parts[0].part.at = 1500ms;
    const EditedText changed = edited(Mine, edit);
    QCOMPARE(lines(changed), with(Mine, "at='1s'      # slowly", "at = \"1.5s\"  # slowly"));
    QVERIFY(changed.lostComments.empty());
}

void TestEdit::entryAdded_standsInItsPlace()
{
    Edit edit = editing(Mine);
    edit.parts[1].part.planned = 3min;
    edit.parts[1].part.title = {"Two", "二"};
    QCOMPARE(
        lines(edited(Mine, edit)),
        with(Mine, "[[parts]]\nscenario = \"b\"\nat = \"2s\"\n",
             "[[parts]]\ntitle = { en = \"Two\", zh = \"二\" }\nscenario = \"b\"\nat = \"2s\"\n"
             "planned = \"3min\"\n"));
}

void TestEdit::entryTakenAway_leavesItsComment()
{
    const std::string text = "format = 1\n[[parts]]\nscenario = \"a\"\nat = \"1s\"\n"
                             "planned = \"3min\" # too long?\n";
    Edit edit = editing(text);
    edit.parts[0].part.planned = {};
    const EditedText changed = edited(text, edit);
    QCOMPARE(lines(changed), with(text, "planned = \"3min\" # too long?", "# too long?"));
    QVERIFY(changed.lostComments.empty());
}

void TestEdit::notesOfSeveralLines_areReplacedAsAWhole()
{
    Edit edit = editing(Mine);
    edit.parts[0].part.notes.zh = "只问一句。";
    QCOMPARE(
        lines(edited(Mine, edit)),
        with(Mine, "\"\"\"\n先问。\n# 不是注释\n再答。\"\"\" # 两遍", "\"只问一句。\"  # 两遍"));
}

void TestEdit::partMoved_takesItsCommentsAlong()
{
    Edit edit = editing(Mine);
    std::swap(edit.parts[0], edit.parts[1]);
    const EditedText moved = edited(Mine, edit);
    QVERIFY(moved.lostComments.empty());
    const QString text = lines(moved);
    const QStringList order{QStringLiteral("# my course"),  QStringLiteral("# second week"),
                            QStringLiteral("\"b\""),        QStringLiteral("# to be continued"),
                            QStringLiteral("# first week"), QStringLiteral("'1s'      # slowly"),
                            QStringLiteral("\"c\""),        QStringLiteral("# the end")};
    qsizetype last = -1;
    for (const QString &each : order) {
        QVERIFY2(text.indexOf(each) > last, qPrintable(each + QLatin1String(" in\n") + text));
        last = text.indexOf(each);
    }
}

void TestEdit::partRemoved_itsCommentsAreNamed()
{
    Edit edit = editing(Mine);
    edit.parts.erase(edit.parts.begin() + 1);
    const EditedText shorter = edited(Mine, edit);
    const std::vector<std::string> expected = {"# second week", "# to be continued"};
    QVERIFY(shorter.lostComments == expected);
    QCOMPARE(
        lines(shorter),
        with(Mine,
             "\n# second week\n\n[[parts]]\nscenario = \"b\"\nat = \"2s\"\n# to be continued\n",
             ""));
}

void TestEdit::partAdded_inTheMiddle()
{
    Edit edit = editing(Mine);
    Part part;
    part.scenario = "new";
    part.at = 5s;
    edit.parts.insert(edit.parts.begin() + 1, {part});
    const EditedText longer = edited(Mine, edit);
    QVERIFY(longer.lostComments.empty());
    QCOMPARE(lines(longer),
             with(Mine, "\n# second week\n",
                  "\n[[parts]]\nscenario = \"new\"\nat = \"5s\"\n\n# second week\n"));
}

void TestEdit::partAdded_withoutAFinalLineEnd_isRead()
{
    const std::string text = "format = 1\n[[parts]]\nscenario = \"a\"\nat = \"1s\"";
    Edit edit = editing(text);
    edit.parts.push_back(edit.parts[0]);
    edit.parts[1].original.reset();
    const EditedText longer = edited(text, edit);
    QVERIFY(longer.text.starts_with(text + '\n'));
    QCOMPARE(lecturetest::read(longer.text).parts.size(), std::size_t(2));
}

void TestEdit::linesOfWindows_areKept()
{
    QString text = QString::fromStdString(Mine);
    const std::string mine = text.replace(QLatin1Char('\n'), QLatin1String("\r\n")).toStdString();
    Edit edit = editing(mine);
    edit.parts[2].part.at = 9s;
    const EditedText changed = edited(mine, edit);
    QVERIFY(changed.lostComments.empty());
    QVERIFY(lecturetest::read(changed.text).parts
            == (std::vector{edit.parts[0].part, edit.parts[1].part, edit.parts[2].part}));
    QVERIFY(changed.text.starts_with(mine.substr(0, mine.find("\"3s\"") - 5)));
}

void TestEdit::title_isChangedInItsLine()
{
    Edit edit = editing(Mine);
    edit.title.en = "The end";
    QCOMPARE(lines(edited(Mine, edit)), with(Mine, "Closing", "The end"));
}

void TestEdit::title_added_standsInTheHead()
{
    const std::string text = "format = 1 # mine\n\n[[parts]]\nscenario = \"a\"\nat = \"1s\"\n";
    Edit edit = editing(text);
    edit.title = {"A", "甲"};
    QCOMPARE(lines(edited(text, edit)),
             with(text, "# mine\n", "# mine\ntitle = { en = \"A\", zh = \"甲\" }\n"));
}

// A view in a table of its own, and notes in one line.
void TestEdit::subTables_areWrittenAnew()
{
    const std::string text = "format = 1\n# one\n[[parts]]\nscenario = \"a\"\nat = \"1s\"\n"
                             "notes = { en = \"x\" }\n# large\n[parts.view]\nsteps = 5\n";
    Edit edit = editing(text);
    edit.parts[0].part.view.steps = 6;
    edit.parts[0].part.notes.zh = "y";
    const EditedText changed = edited(text, edit);
    QVERIFY(lecturetest::read(changed.text).parts.at(0) == edit.parts[0].part);
    QVERIFY(changed.text.find("# one\n[[parts]]") != changed.text.npos);
}

void TestEdit::inlineList_isWrittenAnew_lostCommentsAreNamed()
{
    const std::string text =
        "format = 1\n# all\nparts = [\n  { scenario = \"a\", at = \"1s\" }, # a\n"
        "  { scenario = \"b\", at = \"2s\" }, # b\n]\n";
    Edit edit = editing(text);
    std::swap(edit.parts[0], edit.parts[1]);
    const EditedText changed = edited(text, edit);
    const std::vector<std::string> expected = {"# a", "# b"};
    QVERIFY(changed.lostComments == expected);
    QCOMPARE(lecturetest::read(changed.text).parts.at(0).scenario, std::string("b"));
}

void TestEdit::nothing_becomesALecture()
{
    Part part;
    part.scenario = "a";
    const Edit edit{{"A", "甲"}, {{part}}};
    const Lecture lecture = lecturetest::read(edited({}, edit).text);
    QVERIFY(lecture == (Lecture{edit.title, {part}}));
}

// Every order, every part left out, and every part changed, of several texts.
void TestEdit::anyEdit_isReadAsMeant()
{
    const std::string list =
        "format = 1\nparts = [{ scenario = \"a\", at = \"1s\" }, { at = \"2s\", "
        "scenario = \"b\" }] # two\n";
    for (const std::string &text : {Mine, lecturetest::Everything, list}) {
        const Edit whole = editing(text);
        std::vector<std::size_t> order(whole.parts.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        do {
            for (std::size_t count = 1; count <= order.size(); ++count) {
                Edit edit{whole.title, {}};
                for (std::size_t i = 0; i < count; ++i)
                    edit.parts.push_back(whole.parts[order[i]]);
                edit.parts.front().part.notes = {"a\n# b", ""};
                edit.parts.front().part.view.hidden = {Detail::Calls};
                edit.parts.back().part.branch = "what \"if\"";
                const Lecture read = lecturetest::read(edited(text, edit).text);
                QCOMPARE(read.parts.size(), count);
                for (std::size_t i = 0; i < count; ++i)
                    QVERIFY(read.parts[i] == edit.parts[i].part);
            }
        } while (std::next_permutation(order.begin(), order.end()));
    }
}

QTEST_APPLESS_MAIN(TestEdit)
#include "tst_edit.moc"
