// SPDX-License-Identifier: MIT
#include "lecturetexts.h"

#include <QRegularExpression>

using namespace lecture;

class TestWrite : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void everyForm_written_isReadAsTheSame();
    void everyForm_written_isCanonical();
    void comments_onTheirOwnLines_areKept();
    void notesThatLookLikeComments_areNoComments();
    void textWithEverySign_survives();
};

namespace {

Part partOf(const std::string &scenario)
{
    Part part;
    part.scenario = scenario;
    part.at = std::chrono::milliseconds(350);
    return part;
}

} // namespace

void TestWrite::everyForm_written_isReadAsTheSame()
{
    const Lecture lecture = lecturetest::read(lecturetest::Everything);
    QVERIFY(lecturetest::read(write(lecture)) == lecture);
}

void TestWrite::everyForm_written_isCanonical()
{
    const Lecture lecture = lecturetest::read(lecturetest::Everything);
    QCOMPARE(QString::fromStdString(write(lecture)),
             QString::fromStdString(lecturetest::Everything));
}

void TestWrite::comments_onTheirOwnLines_areKept()
{
    const std::string text =
        "# my course\nformat = 1\n\n# first week\n[[parts]]\nscenario = \"a\"\n"
        "# slowly\nat = \"1s\"\n\n[[parts]]\nscenario = \"b\"\nat = \"2s\"\n"
        "\n# the end\n";
    const Lecture lecture = lecturetest::read(text);
    QCOMPARE(QString::fromStdString(write(lecture, text)), QString::fromStdString(text));
}

void TestWrite::notesThatLookLikeComments_areNoComments()
{
    Part part = partOf("a");
    part.notes.en = "# one\n\n[two]\n";
    const Lecture lecture{{}, {part}};
    const std::string text = write(lecture);
    QVERIFY(lecturetest::read(text) == lecture);
    QCOMPARE(QString::fromStdString(write(lecture, text)), QString::fromStdString(text));
}

void TestWrite::textWithEverySign_survives()
{
    std::string everySign = "\n";
    for (int c = 1; c < 128; ++c)
        everySign += char(c);
    Part part = partOf("a");
    part.notes = {everySign + "\"\"\"\"", "\n\n挥手\n"};
    part.title = {everySign, everySign};
    part.branch = everySign;
    const Lecture lecture{{}, {part}};
    QVERIFY(lecturetest::read(write(lecture)) == lecture);
}

QTEST_APPLESS_MAIN(TestWrite)
#include "tst_write.moc"
