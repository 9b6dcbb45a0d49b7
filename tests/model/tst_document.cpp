// SPDX-License-Identifier: MIT
#include "model/document.h"
#include "scenario/text.h"
#include "support/chronoprinting.h"
#include "support/fulldisk.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;
using model::Document;
using model::FileProblem;

namespace {

const auto Life = QStringLiteral(":/scenarios/01-life-of-a-connection.fourwave");

QByteArray contentsOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &fileName, const QByteArray &contents)
{
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(contents), contents.size());
}

scenario::Scenario withDelay(const scenario::Scenario &scenario, tcp::Duration delay)
{
    scenario::Scenario changed = scenario;
    changed.delay = {delay, delay};
    return changed;
}

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void fresh_isEmptyAndUnmodified();
    void open_shippedScenario_hasTraceStepsAndChapters();
    void open_shippedScenario_hasNoFileToSaveTo();
    void open_missingFile_tellsWhyAndKeepsEverything();
    void open_badScenario_tellsProblemsAndKeepsEverything();
    void openNew_hasNoFile();
    void edit_runsAgainAtOnce();
    void edit_toTheSame_isNoEdit();
    void undo_thenRedo_givesTheSameTraces();
    void editsInARow_ofOneSubject_areUndoneTogether();
    void editsInARow_thatComeBack_leaveNoTrail();
    void editsInARow_ofTwoSubjects_areUndoneApart();
    void oldTrace_isValidWhileTheNewIsAnnounced();
    void save_keepsCommentsAndClearsModified();
    void saveAs_namesTheFile();
    void saveAs_intoMissingFolder_tellsWhyAndStaysModified();
    void save_failing_leavesTheOldFile();
    void save_fullDisk_leavesTheOldFileAndStaysModified();
    void save_capture_leavesIt();
    void saveAs_overACapture_leavesIt();
    void undo_afterSave_isModified();
    void openAnother_forgetsUndo();
    void openCapture_showsItsFirstConnection();
    void openCapture_damaged_isOpenedAsFarAsItGoes();
    void openCapture_ofNothing_tellsWhyAndKeepsEverything();
    void openScenario_afterCapture_isNoCapture();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDocument::init()
{
    m_document = std::make_unique<Document>();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestDocument::cleanup()
{
    m_document.reset();
    m_folder.reset();
}

void TestDocument::fresh_isEmptyAndUnmodified()
{
    QVERIFY(m_document->trace().events().empty());
    QVERIFY(m_document->steps().empty());
    QVERIFY(!m_document->isModified());
    QVERIFY(m_document->fileName().isEmpty());
}

void TestDocument::open_shippedScenario_hasTraceStepsAndChapters()
{
    QSignalSpy replaced(m_document.get(), &Document::traceReplaced);
    QVERIFY(!m_document->open(Life));
    QCOMPARE(replaced.size(), 1);
    QCOMPARE(replaced.first().first().value<Document::Reason>(), Document::Reason::Opened);
    QCOMPARE(m_document->scenario().calls.size(), std::size_t(6));
    QVERIFY(!m_document->trace().events().empty());
    QVERIFY(!m_document->steps().empty());
    QCOMPARE(m_document->chapters().size(), std::size_t(4));
}

void TestDocument::open_shippedScenario_hasNoFileToSaveTo()
{
    QVERIFY(!m_document->open(Life));
    QVERIFY(m_document->fileName().isEmpty());
    QCOMPARE(m_document->origin(), Life);
}

void TestDocument::open_missingFile_tellsWhyAndKeepsEverything()
{
    QVERIFY(!m_document->open(Life));
    QSignalSpy replaced(m_document.get(), &Document::traceReplaced);
    const auto problem = m_document->open(path("nothing.fourwave"));
    QVERIFY(problem);
    QCOMPARE(problem->kind, FileProblem::Kind::CannotRead);
    QCOMPARE(problem->fileName, path("nothing.fourwave"));
    QVERIFY(!problem->reason.isEmpty());
    QCOMPARE(replaced.size(), 0);
    QCOMPARE(m_document->origin(), Life);
}

void TestDocument::open_badScenario_tellsProblemsAndKeepsEverything()
{
    QVERIFY(!m_document->open(Life));
    write(path("bad.fourwave"), "format = 1\nkalls = []\n");
    const auto problem = m_document->open(path("bad.fourwave"));
    QVERIFY(problem);
    QCOMPARE(problem->kind, FileProblem::Kind::BadScenario);
    QVERIFY(!problem->problems.empty());
    const auto isAboutKalls = [](const scenario::Problem &p) { return p.place.line == 2; };
    QVERIFY(std::ranges::any_of(problem->problems, isAboutKalls));
    QCOMPARE(m_document->origin(), Life);
    QVERIFY(!m_document->steps().empty());
}

void TestDocument::openNew_hasNoFile()
{
    QVERIFY(!m_document->open(Life));
    const scenario::Scenario scenario = m_document->scenario();
    m_document->openNew(scenario);
    QVERIFY(m_document->origin().isEmpty());
    QVERIFY(!m_document->isModified());
    QCOMPARE(m_document->scenario(), scenario);
}

void TestDocument::edit_runsAgainAtOnce()
{
    QVERIFY(!m_document->open(Life));
    QSignalSpy replaced(m_document.get(), &Document::traceReplaced);
    QSignalSpy modified(m_document.get(), &Document::modifiedChanged);
    m_document->edit(withDelay(m_document->scenario(), 10ms));
    QCOMPARE(replaced.size(), 1);
    QCOMPARE(replaced.first().first().value<Document::Reason>(), Document::Reason::Edited);
    QCOMPARE(m_document->trace().delayFrom(tcp::Side::Client), std::optional(tcp::Duration(10ms)));
    QVERIFY(m_document->isModified());
    QCOMPARE(modified.size(), 1);
}

void TestDocument::edit_toTheSame_isNoEdit()
{
    QVERIFY(!m_document->open(Life));
    m_document->edit(m_document->scenario());
    QVERIFY(!m_document->isModified());
    QCOMPARE(m_document->undoStack().count(), 0);
}

void TestDocument::undo_thenRedo_givesTheSameTraces()
{
    QVERIFY(!m_document->open(Life));
    const scenario::Scenario before = m_document->scenario();
    const scenario::Scenario after = withDelay(before, 10ms);
    const auto end = m_document->trace().end();
    m_document->edit(after);
    const auto changedEnd = m_document->trace().end();
    QVERIFY(end != changedEnd);
    m_document->undoStack().undo();
    QCOMPARE(m_document->scenario(), before);
    QCOMPARE(m_document->trace().end(), end);
    QVERIFY(!m_document->isModified());
    m_document->undoStack().redo();
    QCOMPARE(m_document->scenario(), after);
    QCOMPARE(m_document->trace().end(), changedEnd);
}

void TestDocument::editsInARow_ofOneSubject_areUndoneTogether()
{
    QVERIFY(!m_document->open(Life));
    const scenario::Scenario before = m_document->scenario();
    for (const auto delay : {40ms, 30ms, 20ms})
        m_document->edit(withDelay(before, delay), QStringLiteral("delay"));
    QCOMPARE(m_document->undoStack().count(), 1);
    m_document->undoStack().undo();
    QCOMPARE(m_document->scenario(), before);
}

void TestDocument::editsInARow_thatComeBack_leaveNoTrail()
{
    QVERIFY(!m_document->open(Life));
    const scenario::Scenario before = m_document->scenario();
    m_document->edit(withDelay(before, 40ms), QStringLiteral("delay"));
    m_document->edit(before, QStringLiteral("delay"));
    QCOMPARE(m_document->undoStack().count(), 0);
    QVERIFY(!m_document->isModified());
}

void TestDocument::editsInARow_ofTwoSubjects_areUndoneApart()
{
    QVERIFY(!m_document->open(Life));
    m_document->edit(withDelay(m_document->scenario(), 40ms), QStringLiteral("delay"));
    m_document->edit(withDelay(m_document->scenario(), 30ms), QStringLiteral("other"));
    m_document->edit(withDelay(m_document->scenario(), 20ms));
    m_document->edit(withDelay(m_document->scenario(), 10ms));
    QCOMPARE(m_document->undoStack().count(), 4);
}

void TestDocument::oldTrace_isValidWhileTheNewIsAnnounced()
{
    QVERIFY(!m_document->open(Life));
    const trace::Trace *old = &m_document->trace();
    const std::size_t count = old->events().size();
    std::size_t seen = 0;
    connect(m_document.get(), &Document::traceReplaced, this,
            [&seen, old] { seen = old->events().size(); });
    m_document->edit(withDelay(m_document->scenario(), 10ms));
    QCOMPARE(seen, count);
}

void TestDocument::save_keepsCommentsAndClearsModified()
{
    const QByteArray text = "# my own remark\n" + contentsOf(Life);
    write(path("mine.fourwave"), text);
    QVERIFY(!m_document->open(path("mine.fourwave")));
    m_document->edit(withDelay(m_document->scenario(), 10ms));
    QVERIFY(!m_document->save());
    QVERIFY(!m_document->isModified());
    const QByteArray saved = contentsOf(path("mine.fourwave"));
    QVERIFY(saved.contains("# my own remark\n"));
    QVERIFY(saved.contains("delay = \"10ms\""));
    const auto parsed = scenario::parse(saved.toStdString());
    QVERIFY(parsed.isGood());
    QCOMPARE(parsed.scenario, m_document->scenario());
}

void TestDocument::saveAs_namesTheFile()
{
    QVERIFY(!m_document->open(Life));
    QSignalSpy named(m_document.get(), &Document::fileNameChanged);
    QVERIFY(!m_document->saveAs(path("copy.fourwave")));
    QCOMPARE(m_document->fileName(), path("copy.fourwave"));
    QCOMPARE(named.size(), 1);
    Document other;
    QVERIFY(!other.open(path("copy.fourwave")));
    QCOMPARE(other.scenario(), m_document->scenario());
}

void TestDocument::saveAs_intoMissingFolder_tellsWhyAndStaysModified()
{
    QVERIFY(!m_document->open(Life));
    m_document->edit(withDelay(m_document->scenario(), 10ms));
    const auto problem = m_document->saveAs(path("missing/copy.fourwave"));
    QVERIFY(problem);
    QCOMPARE(problem->kind, FileProblem::Kind::CannotWrite);
    QVERIFY(!problem->reason.isEmpty());
    QVERIFY(m_document->isModified());
    QVERIFY(m_document->fileName().isEmpty());
}

void TestDocument::save_failing_leavesTheOldFile()
{
    const QByteArray text = contentsOf(Life);
    write(path("mine.fourwave"), text);
    QVERIFY(!m_document->open(path("mine.fourwave")));
    m_document->edit(withDelay(m_document->scenario(), 10ms));
    // A folder in the way of the name makes the last step fail, even for root.
    QVERIFY(QFile::rename(path("mine.fourwave"), path("kept.fourwave")));
    QVERIFY(QDir().mkpath(path("mine.fourwave")));
    QVERIFY(m_document->save());
    QVERIFY(m_document->isModified());
    QCOMPARE(contentsOf(path("kept.fourwave")), text);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
             QStringList{QStringLiteral("kept.fourwave")});
}

void TestDocument::save_fullDisk_leavesTheOldFileAndStaysModified()
{
    write(path("mine.fourwave"), contentsOf(Life));
    QVERIFY(!m_document->open(path("mine.fourwave")));
    m_document->edit(withDelay(m_document->scenario(), 10ms));
    std::optional<FileProblem> problem;
    {
        const support::FullDisk full;
        problem = m_document->save();
    }
    QVERIFY2(problem, "a scenario that could not be written was reported as saved");
    QVERIFY(m_document->isModified());
    QCOMPARE(contentsOf(path("mine.fourwave")), contentsOf(Life));
}

void TestDocument::save_capture_leavesIt()
{
    const QByteArray whole = contentsOf(QStringLiteral(TESTS_FOLDER "/capture/data/01.a.pcapng"));
    write(path("evidence.pcapng"), whole);
    QVERIFY(!m_document->open(path("evidence.pcapng")));
    const auto problem = m_document->save();
    QVERIFY(problem);
    QCOMPARE(problem->kind, FileProblem::Kind::IsCapture);
    QCOMPARE(contentsOf(path("evidence.pcapng")), whole);
}

void TestDocument::saveAs_overACapture_leavesIt()
{
    const QByteArray whole = contentsOf(QStringLiteral(TESTS_FOLDER "/capture/data/01.a.pcapng"));
    write(path("evidence"), whole);
    QVERIFY(!m_document->open(Life));
    QVERIFY(m_document->saveAs(path("evidence")));
    QCOMPARE(contentsOf(path("evidence")), whole);
}

void TestDocument::undo_afterSave_isModified()
{
    QVERIFY(!m_document->open(Life));
    m_document->edit(withDelay(m_document->scenario(), 10ms));
    QVERIFY(!m_document->saveAs(path("copy.fourwave")));
    m_document->undoStack().undo();
    QVERIFY(m_document->isModified());
    m_document->undoStack().redo();
    QVERIFY(!m_document->isModified());
}

void TestDocument::openAnother_forgetsUndo()
{
    QVERIFY(!m_document->open(Life));
    m_document->edit(withDelay(m_document->scenario(), 10ms));
    QVERIFY(!m_document->open(Life));
    QVERIFY(!m_document->undoStack().canUndo());
    QVERIFY(!m_document->isModified());
}

void TestDocument::openCapture_showsItsFirstConnection()
{
    QVERIFY(!m_document->open(QStringLiteral(TESTS_FOLDER "/capture/data/01.a.pcapng")));
    QVERIFY(m_document->isCapture());
    QCOMPARE(m_document->connections().size(), std::size_t(1));
    QCOMPARE(m_document->connection(), 0);
    QVERIFY(!m_document->damage());
    QVERIFY(m_document->steps().size() > 5);
    QVERIFY(!m_document->isModified());
}

void TestDocument::openCapture_damaged_isOpenedAsFarAsItGoes()
{
    const QByteArray whole = contentsOf(QStringLiteral(TESTS_FOLDER "/capture/data/01.a.pcapng"));
    write(path("cut.pcapng"), whole.chopped(10));
    QVERIFY(!m_document->open(path("cut.pcapng")));
    QVERIFY(m_document->isCapture());
    QVERIFY(m_document->damage());
}

void TestDocument::openCapture_ofNothing_tellsWhyAndKeepsEverything()
{
    QVERIFY(!m_document->open(Life));
    write(path("story.pcap"), "Once upon a time there was no capture at all.");
    const auto problem = m_document->open(path("story.pcap"));
    QVERIFY(problem);
    QCOMPARE(problem->kind, FileProblem::Kind::BadCapture);
    QCOMPARE(problem->capture.kind, capture::Problem::Kind::NotACapture);
    QCOMPARE(m_document->origin(), Life);
    QVERIFY(!m_document->isCapture());
}

void TestDocument::openScenario_afterCapture_isNoCapture()
{
    QVERIFY(!m_document->open(QStringLiteral(TESTS_FOLDER "/capture/data/01.a.pcapng")));
    QVERIFY(!m_document->open(Life));
    QVERIFY(!m_document->isCapture());
    QCOMPARE(m_document->chapters().size(), std::size_t(4));
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
