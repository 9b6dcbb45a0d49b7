// SPDX-License-Identifier: MIT
#include "model/lecturedraft.h"
#include "model/lecturefile.h"
#include "support/fulldisk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using model::FileProblem;
using model::LectureDraft;

// A lecture file that is edited, and what can go wrong with it.
class TestLectureDraft : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void nothing_withAPart_isALecture();
    void part_added_keepsWhatIsThere();
    void parts_movedChangedRemoved_areSo();
    void changed_andAdded_areTold();
    void scenario_missing_isNoObstacle();
    void badLecture_isRefused_theDraftStays();
    void changedMeanwhile_isNotOverwritten();
    void goneMeanwhile_isWrittenAnew();
    void copy_ofAShippedLecture_isAFileOfItsOwn();
    void readOnlyFolder_isTold();
    void fullDisk_leavesTheOldFile();

private:
    QString write(const QByteArray &text) const;
    QString path() const { return m_folder->filePath(QStringLiteral("a.fourwave-lecture")); }
    QByteArray contents() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QByteArray Two =
    "format = 1 # mine\n[[parts]]\nscenario = \"02-handshake\" # first\nat = \"1ms\"\n"
    "\n# then\n[[parts]]\nscenario = \"09-lost-syn\"\nat = \"2ms\"\n";

lecture::Part partOf(const std::string &scenario, tcp::Duration at = 200ms)
{
    lecture::Part part;
    part.scenario = scenario;
    part.at = at;
    return part;
}

} // namespace

QString TestLectureDraft::write(const QByteArray &text) const
{
    QFile file(path());
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write");
    return path();
}

QByteArray TestLectureDraft::contents() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestLectureDraft::nothing_withAPart_isALecture()
{
    LectureDraft draft;
    QVERIFY(!draft.open(path()));
    QVERIFY(draft.isNew());
    draft.setTitle({"Mine", "我的"});
    draft.add(partOf("02-handshake"));
    QVERIFY(!draft.save());
    QVERIFY(!draft.isNew());
    const auto reading = model::readLecture(path());
    QVERIFY(reading.isGood());
    QVERIFY(reading.file.lecture.parts == std::vector({partOf("02-handshake")}));
    QCOMPARE(reading.file.lecture.title.zh, std::string("我的"));
}

void TestLectureDraft::part_added_keepsWhatIsThere()
{
    LectureDraft draft;
    QVERIFY(!draft.open(write(Two)));
    QCOMPARE(draft.partCount(), 2);
    draft.add(partOf("09-lost-syn"));
    QVERIFY(draft.text().lostComments.empty());
    QVERIFY(!draft.save());
    QVERIFY(contents().startsWith(Two));
    // Once more, as it is now.
    draft.add(partOf("02-handshake"));
    QVERIFY(!draft.save());
    QCOMPARE(model::readLecture(path()).file.lecture.parts.size(), std::size_t(4));
}

void TestLectureDraft::parts_movedChangedRemoved_areSo()
{
    LectureDraft draft;
    QVERIFY(!draft.open(write(Two)));
    draft.add(partOf("02-handshake", 50ms));
    draft.move(2, 0);
    lecture::Part changed = draft.part(1);
    changed.planned = 3min;
    draft.setPart(1, changed);
    draft.remove(2);
    const std::vector<std::string> lost = {"# then"};
    QVERIFY(draft.text().lostComments == lost);
    QVERIFY(!draft.save());
    const auto parts = model::readLecture(path()).file.lecture.parts;
    QVERIFY(parts == std::vector({partOf("02-handshake", 50ms), changed}));
    QVERIFY(contents().contains("# first"));
}

void TestLectureDraft::changed_andAdded_areTold()
{
    LectureDraft draft;
    QVERIFY(!draft.open(write(Two)));
    QVERIFY(!draft.isChanged());
    QVERIFY(!draft.added());
    draft.add(partOf("02-handshake"));
    draft.move(2, 1);
    QVERIFY(!draft.isChanged());
    QCOMPARE(draft.added(), std::optional(1));
    draft.move(2, 0);
    QVERIFY(draft.isChanged());
    QCOMPARE(draft.added(), std::optional(2));
    QVERIFY(!draft.save());
    QVERIFY(!draft.isChanged());
    QVERIFY(!draft.added());
    draft.setTitle({"Other", ""});
    QVERIFY(draft.isChanged());
}

// So that one that has become bad can be mended.
void TestLectureDraft::scenario_missing_isNoObstacle()
{
    LectureDraft draft;
    QVERIFY(
        !draft.open(write("format = 1\n[[parts]]\nscenario = \"gone.fourwave\"\nat = \"1s\"\n")));
    QCOMPARE(draft.part(0).scenario, std::string("gone.fourwave"));
}

void TestLectureDraft::badLecture_isRefused_theDraftStays()
{
    LectureDraft draft;
    QVERIFY(!draft.open(m_folder->filePath(QStringLiteral("b.fourwave-lecture"))));
    draft.add(partOf("02-handshake"));
    const QByteArray text = "format = 1\nparts = 3\n";
    const auto problem = draft.open(write(text));
    QVERIFY(problem);
    QCOMPARE(problem->problems.at(0).place.line, 2);
    QCOMPARE(draft.partCount(), 1);
    QVERIFY(draft.fileName().endsWith(QLatin1String("b.fourwave-lecture")));
    QCOMPARE(contents(), text);
}

void TestLectureDraft::changedMeanwhile_isNotOverwritten()
{
    LectureDraft draft;
    QVERIFY(!draft.open(write(Two)));
    draft.add(partOf("02-handshake"));
    write(Two + "# more\n");
    const auto problem = draft.save();
    QVERIFY(problem);
    QCOMPARE(problem->kind, FileProblem::Kind::HasChanged);
    QCOMPARE(contents(), Two + "# more\n");
    QCOMPARE(draft.partCount(), 3);
}

void TestLectureDraft::goneMeanwhile_isWrittenAnew()
{
    LectureDraft draft;
    QVERIFY(!draft.open(write(Two)));
    draft.add(partOf("02-handshake"));
    QVERIFY(QFile::remove(path()));
    QVERIFY(!draft.save());
    QVERIFY(contents().startsWith(Two));
}

void TestLectureDraft::copy_ofAShippedLecture_isAFileOfItsOwn()
{
    LectureDraft draft;
    QVERIFY(!draft.openCopy(model::shippedLectures().first(), path()));
    const int parts = draft.partCount();
    draft.remove(1);
    QVERIFY(!draft.save());
    QVERIFY(contents().startsWith("# SPDX"));
    const auto reading = model::readLecture(path());
    QVERIFY(reading.isGood());
    QCOMPARE(int(reading.file.lecture.parts.size()), parts - 1);
}

void TestLectureDraft::readOnlyFolder_isTold()
{
    LectureDraft draft;
    QVERIFY(!draft.open(QStringLiteral(":/lectures/tour.fourwave-lecture")));
    draft.remove(0);
    const auto problem = draft.save();
    QVERIFY(problem);
    QCOMPARE(problem->kind, FileProblem::Kind::CannotWrite);
    QVERIFY(!problem->reason.isEmpty());
}

void TestLectureDraft::fullDisk_leavesTheOldFile()
{
    LectureDraft draft;
    QVERIFY(!draft.open(write(Two)));
    draft.add(partOf("02-handshake"));
    {
        const support::FullDisk full;
        const auto problem = draft.save();
        QVERIFY(problem);
        QCOMPARE(problem->kind, FileProblem::Kind::CannotWrite);
    }
    QCOMPARE(contents(), Two);
    QCOMPARE(draft.partCount(), 3);
    QVERIFY(!draft.save());
    QVERIFY(contents().startsWith(Two));
}

QTEST_GUILESS_MAIN(TestLectureDraft)
#include "tst_lecturedraft.moc"
