// SPDX-License-Identifier: MIT
#include "explanation/problems.h"
#include "lecture/text.h"
#include "model/document.h"
#include "model/lecturefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using model::FileProblem;
using model::LectureReading;
using scenario::Problem;

namespace {

const QByteArray Scenario = R"(format = 1
calls = [
  { at = "0ms",   host = "server", call = "listen" },
  { at = "100ms", host = "client", call = "connect" },
  { at = "500ms", host = "client", call = "close" },
]

[[branches]]
name = "slow"
delay = "300ms"
)";

QByteArray contentsOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestLectureFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void shippedScenarios_byNameWithOrWithoutNumber_areFound();
    void files_areSeenFromTheLecturesFolder();
    void branch_ofAScenario_isFound();
    void missingThings_areToldWithPlace_data();
    void missingThings_areToldWithPlace();
    void badLecture_isToldWithPlace();
    void badScenario_isToldByItsOwnName();
    void missingLecture_isTold();
    void name_ofAShippedScenario_isShort();
    void name_ofAFile_isRelativeWhereThatIsShort();
    void name_ofAFileWithoutEnding_isAFile();
    void ending_ofALecture_isRecognised();
    void shippedLectures_everyOne_isGood();
    void lecture_openedAsAScenario_isToldApart();
    void page_ofTheFile_holdsAGoodExampleAndEveryWord_data();
    void page_ofTheFile_holdsAGoodExampleAndEveryWord();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &contents) const;
    LectureReading readOf(const QByteArray &parts) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLectureFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QDir(m_folder->path()).mkdir(QStringLiteral("mine"));
}

void TestLectureFile::cleanup()
{
    m_folder.reset();
}

QString TestLectureFile::write(const QString &name, const QByteArray &contents) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
        qFatal("cannot write %s", qPrintable(name));
    return path(name);
}

LectureReading TestLectureFile::readOf(const QByteArray &parts) const
{
    return model::readLecture(write(QStringLiteral("a.fourwave-lecture"), "format = 1\n" + parts));
}

void TestLectureFile::shippedScenarios_byNameWithOrWithoutNumber_areFound()
{
    const LectureReading reading = readOf("[[parts]]\nscenario = \"02-handshake\"\nat = \"100ms\"\n"
                                          "[[parts]]\nscenario = \"handshake\"\nat = \"100ms\"\n");
    QVERIFY(reading.isGood());
    const auto expected = QStringLiteral(":/scenarios/02-handshake.fourwave");
    QCOMPARE(reading.file.scenarios, std::vector({expected, expected}));
    QCOMPARE(reading.file.lecture.parts.size(), std::size_t(2));
}

void TestLectureFile::files_areSeenFromTheLecturesFolder()
{
    write(QStringLiteral("mine/x.fourwave"), Scenario);
    const LectureReading reading =
        readOf("[[parts]]\nscenario = \"mine/x.fourwave\"\nat = \"100ms\"\n");
    QVERIFY(reading.isGood());
    QCOMPARE(reading.file.scenarios.at(0), path(QStringLiteral("mine/x.fourwave")));
}

void TestLectureFile::branch_ofAScenario_isFound()
{
    write(QStringLiteral("x.fourwave"), Scenario);
    const LectureReading reading =
        readOf("[[parts]]\nscenario = \"x.fourwave\"\nbranch = \"slow\"\nat = \"700ms\"\n");
    QVERIFY(reading.isGood());
}

void TestLectureFile::missingThings_areToldWithPlace_data()
{
    QTest::addColumn<QByteArray>("entries");
    QTest::addColumn<QString>("expected");
    QTest::newRow("shipped") << QByteArray("scenario = \"02-handshaek\"\nat = \"1s\"")
                             << QStringLiteral("3:12: no scenario that comes with Fourwave is "
                                               "called \"02-handshaek\"; did you mean "
                                               "\"02-handshake\"?");
    QTest::newRow("file") << QByteArray("scenario = \"lost.fourwave\"\nat = \"1s\"")
                          << QStringLiteral("3:12: there is no file \"lost.fourwave\"");
    QTest::newRow("branch")
        << QByteArray("scenario = \"x.fourwave\"\nat = \"100ms\"\nbranch = \"slwo\"")
        << QStringLiteral("5:10: the scenario has no branch \"slwo\"; did you mean \"slow\"?");
    QTest::newRow("moment") << QByteArray("scenario = \"02-handshake\"\nat = \"9000h\"")
                            << QStringLiteral("4:6: 9000h is out of range; allowed: 0ms … ");
}

void TestLectureFile::missingThings_areToldWithPlace()
{
    QFETCH(QByteArray, entries);
    QFETCH(QString, expected);
    write(QStringLiteral("x.fourwave"), Scenario);
    const LectureReading reading = readOf("[[parts]]\n" + entries + '\n');
    QVERIFY(!reading.isGood());
    QVERIFY(reading.file.lecture.parts.empty());
    QCOMPARE(reading.problem->problems.size(), std::size_t(1));
    const QString words = explanation::wordProblem(
        reading.problem->problems[0], QStringLiteral("f"), explanation::Language::English);
    QVERIFY2(words.startsWith(QStringLiteral("f:") + expected), qPrintable(words));
}

void TestLectureFile::badLecture_isToldWithPlace()
{
    const LectureReading reading = readOf("[[parts]]\nscenario = 3\nat = \"1s\"\n");
    QVERIFY(!reading.isGood());
    QCOMPARE(reading.problem->kind, FileProblem::Kind::BadScenario);
    QVERIFY((reading.problem->problems.at(0).place == scenario::Place{3, 12}));
}

void TestLectureFile::badScenario_isToldByItsOwnName()
{
    write(QStringLiteral("x.fourwave"), "format = 1\n");
    const LectureReading reading = readOf("[[parts]]\nscenario = \"x.fourwave\"\nat = \"1s\"\n");
    QVERIFY(!reading.isGood());
    QCOMPARE(reading.problem->fileName, path(QStringLiteral("x.fourwave")));
    QVERIFY(reading.problem->problems.at(0).kind == Problem::Kind::NoCalls);
}

void TestLectureFile::missingLecture_isTold()
{
    const LectureReading reading = model::readLecture(path(QStringLiteral("b.fourwave-lecture")));
    QVERIFY(!reading.isGood());
    QCOMPARE(reading.problem->kind, FileProblem::Kind::CannotRead);
    QVERIFY(!reading.problem->reason.isEmpty());
}

void TestLectureFile::name_ofAShippedScenario_isShort()
{
    QCOMPARE(model::nameInLecture(QStringLiteral(":/scenarios/02-handshake.fourwave"),
                                  path(QStringLiteral("a.fourwave-lecture"))),
             std::string("02-handshake"));
}

void TestLectureFile::name_ofAFile_isRelativeWhereThatIsShort()
{
    const QString lecture = path(QStringLiteral("mine/a.fourwave-lecture"));
    const auto name = [&](const QString &file) { return model::nameInLecture(file, lecture); };
    QCOMPARE(name(path(QStringLiteral("mine/x.fourwave"))), std::string("x.fourwave"));
    QCOMPARE(name(path(QStringLiteral("x.fourwave"))), std::string("../x.fourwave"));
    QCOMPARE(name(QStringLiteral("/elsewhere/deep/x.fourwave")),
             std::string("/elsewhere/deep/x.fourwave"));
}

void TestLectureFile::name_ofAFileWithoutEnding_isAFile()
{
    const std::string name =
        model::nameInLecture(path(QStringLiteral("x")), path(QStringLiteral("a")));
    QCOMPARE(name, std::string("./x"));
    QVERIFY(lecture::isFile(name));
}

void TestLectureFile::ending_ofALecture_isRecognised()
{
    QVERIFY(model::isLectureFile(QStringLiteral("/a/b.fourwave-lecture")));
    QVERIFY(!model::isLectureFile(QStringLiteral("/a/b.fourwave")));
}

void TestLectureFile::shippedLectures_everyOne_isGood()
{
    const QStringList files = model::shippedLectures();
    QVERIFY(files.contains(QStringLiteral(":/lectures/tour.fourwave-lecture")));
    for (const QString &file : files) {
        const LectureReading reading = model::readLecture(file);
        QVERIFY2(reading.isGood(), qPrintable(file));
        QCOMPARE(reading.file.scenarios.size(), reading.file.lecture.parts.size());
    }
}

void TestLectureFile::lecture_openedAsAScenario_isToldApart()
{
    model::Document document;
    const auto problem = document.open(QStringLiteral(":/lectures/tour.fourwave-lecture"));
    QVERIFY(problem);
    QCOMPARE(problem->kind, FileProblem::Kind::IsLecture);
    const auto missing = document.open(path(QStringLiteral("gone.fourwave-lecture")));
    QVERIFY(missing);
    QCOMPARE(missing->kind, FileProblem::Kind::CannotRead);
}

void TestLectureFile::page_ofTheFile_holdsAGoodExampleAndEveryWord_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("en") << QStringLiteral(":/explanations/en/lecture-file.md");
    QTest::newRow("zh") << QStringLiteral(":/explanations/zh_CN/lecture-file.md");
}

void TestLectureFile::page_ofTheFile_holdsAGoodExampleAndEveryWord()
{
    QFETCH(QString, page);
    const QByteArray text = contentsOf(page);
    const auto begin = text.indexOf("```toml\n") + 8;
    const QByteArray example = text.mid(begin, text.indexOf("```", begin) - begin);
    const LectureReading reading =
        model::readLecture(write(QStringLiteral("page.fourwave-lecture"), example));
    QVERIFY(reading.isGood());
    QCOMPARE(reading.file.lecture.parts.size(), std::size_t(2));
    const QByteArray tables = text.mid(text.indexOf("\n| `format`"));
    for (const std::string_view word : lecture::DetailNames)
        QVERIFY2(tables.contains('`' + QByteArray(word.data(), qsizetype(word.size())) + '`'),
                 word.data());
    for (const std::string_view word : lecture::ThemeNames)
        QVERIFY2(tables.contains(QByteArray(word.data(), qsizetype(word.size()))), word.data());
    for (const char *key : {"title", "chapter", "scenario", "branch", "at", "planned", "notes",
                            "view", "hide", "theme", "lang", "numbers", "time", "steps"})
        QVERIFY2(tables.contains('`' + QByteArray(key) + '`'), key);
}

QTEST_GUILESS_MAIN(TestLectureFile)
#include "tst_lecturefile.moc"
