// SPDX-License-Identifier: MIT
#include "app/files.h"
#include "app/lectures/lecturedialog.h"
#include "lecture/text.h"
#include "model/lecturefile.h"
#include "run.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUndoStack>

#include <functional>

using app::Ask;
using explanation::Language;
using namespace std::chrono_literals;

// Lectures as a lecturer makes and opens them from the window.
class TestLectures : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void moment_added_isInTheFileAsItIsShown();
    void moment_added_hasTheViewOfTheScreen();
    void moment_added_hasWhatTheFieldsSay();
    void moment_atRest_isItsOwnStep();
    void moment_ofAnotherScenario_isOneMorePart();
    void moment_withinABranch_namesIt();
    void parts_edited_commentsStay();
    void part_removed_itsCommentIsAskedFor();
    void lastAdded_removedAgain_theFileIsAsBefore();
    void openLecture_edited_isPresentedAsItIsNow();
    void shippedLecture_edited_isACopyOfOnesOwn();
    void unwritable_isToldAndNothingIsLost();
    void changedMeanwhile_getsTheMomentAsWell();
    void changedMeanwhile_isNotOverwritten();
    void written_thenCancelled_isAskedFor();
    void moment_addedTwice_keepsCommentsAndTheFirst();
    void moment_added_leavesUndoAndTheScenarioAlone();
    void moment_ofAnEditedScenario_asksToSaveFirst();
    void moment_intoABadLecture_isRefusedWithItsLine();
    void moment_cancelled_writesNothing();
    void lecture_opened_isAtItsFirstMoment();
    void lecture_opened_offersToPresentInBothLanguages();
    void lecture_ofAMissingScenario_isNotOpened();
    void scenario_openedAfterwards_endsTheLecture();
    void shippedLecture_byItsName_isFound();
    void themes_ofLectures_areThoseOfDiagrams();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &contents) const;
    static QByteArray contentsOf(const QString &fileName);
    // What to do with the next dialog of that kind.
    template <typename Dialog>
    static void answer(std::function<void(Dialog &)> act);
    // Adds the moment at hand to a lecture.
    void add(Run &run, const QString &file) const;
    static void edit(Run &run, const std::function<void(app::LectureDialog &)> &act);
    static void name(app::LectureDialog &dialog, const QString &file);
    static void type(QWidget &dialog, const char *field, const QString &text);
    static void click(QWidget &dialog, const char *button);
    static lecture::Lecture read(const QString &fileName);

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const auto Handshake = QStringLiteral(":/scenarios/02-handshake.fourwave");
const QByteArray Three = "# mine\nformat = 1\n\n[[parts]] # one\nscenario = \"09-lost-syn\"\n"
                         "at = \"1s\"\nplanned = \"3min\"\n\n[[parts]]\n"
                         "scenario = \"02-handshake\"\nat = \"100ms\"\n\n# the third\n"
                         "[[parts]]\nscenario = \"02-handshake\"\nat = \"200ms\"\n";

} // namespace

void TestLectures::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
}

QString TestLectures::write(const QString &name, const QByteArray &contents) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
        qFatal("cannot write %s", qPrintable(name));
    return path(name);
}

QByteArray TestLectures::contentsOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template <typename Dialog>
void TestLectures::answer(std::function<void(Dialog &)> act)
{
    QTimer::singleShot(0, qApp, [act] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (dialog)
            act(*dialog);
        else
            qFatal("another dialog than expected");
    });
}

void TestLectures::name(app::LectureDialog &dialog, const QString &file)
{
    auto *field = dialog.findChild<QLineEdit *>(QStringLiteral("file"));
    field->setText(file);
    emit field->editingFinished();
}

// As somebody types it.
void TestLectures::type(QWidget &dialog, const char *field, const QString &text)
{
    auto *line = dialog.findChild<QLineEdit *>(QString::fromLatin1(field));
    line->setText(text);
    emit line->textEdited(text);
}

void TestLectures::click(QWidget &dialog, const char *button)
{
    dialog.findChild<QAbstractButton *>(QString::fromLatin1(button))->click();
}

void TestLectures::add(Run &run, const QString &file) const
{
    answer<app::LectureDialog>([&](app::LectureDialog &dialog) {
        name(dialog, file);
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(u'&') || label->buddy(), qPrintable(label->text()));
        dialog.findChild<QDoubleSpinBox *>(QStringLiteral("planned"))->setValue(3);
        dialog.findChild<QPlainTextEdit *>(QStringLiteral("notesChinese"))
            ->setPlainText(QStringLiteral("先问。\n再按键。"));
        dialog.accept();
    });
    run.action(Ask::AddToLecture).trigger();
}

void TestLectures::edit(Run &run, const std::function<void(app::LectureDialog &)> &act)
{
    answer<app::LectureDialog>(act);
    run.action(Ask::EditLecture).trigger();
}

lecture::Lecture TestLectures::read(const QString &fileName)
{
    return lecture::parse(contentsOf(fileName).toStdString()).lecture;
}

void TestLectures::moment_added_isInTheFileAsItIsShown()
{
    Run run(Language::English);
    QVERIFY(run.window->start(Handshake));
    run.session.playback.seek(tcp::SimTime(150ms));
    run.action(Ask::Timers).trigger();
    run.action(Ask::Numbers).trigger();
    add(run, path("a.fourwave-lecture"));
    const lecture::Lecture lecture = read(path("a.fourwave-lecture"));
    QCOMPARE(lecture.parts.size(), std::size_t(1));
    const lecture::Part &part = lecture.parts.front();
    QCOMPARE(part.scenario, std::string("02-handshake"));
    QVERIFY(part.at == 150ms);
    QVERIFY(part.planned == 3min);
    QCOMPARE(part.notes.zh, std::string("先问。\n再按键。"));
    QVERIFY(part.notes.en.empty());
    QVERIFY(part.view.hidden == std::vector{lecture::Detail::Timers});
    QVERIFY(part.view.numbers == lecture::Numbers::Relative);
    QVERIFY(part.view.languages == lecture::Languages::English);
    QVERIFY(part.view.theme.empty());
    QVERIFY(!part.view.time && !part.view.steps);
}

void TestLectures::moment_added_hasTheViewOfTheScreen()
{
    Run run(Language::Chinese);
    QVERIFY(run.window->start(Handshake));
    run.action(Ask::Numbers).setChecked(true);
    for (const Ask ask : {Ask::DarkColours, Ask::BothLanguages, Ask::FewSteps, Ask::Linear,
                          Ask::Calls, Ask::AbsoluteNumbers})
        run.action(ask).trigger();
    run.session.playback.setFutureHidden(true);
    add(run, path("a.fourwave-lecture"));
    const lecture::View view = read(path("a.fourwave-lecture")).parts.at(0).view;
    QCOMPARE(view.theme, std::string("dark"));
    QVERIFY(view.languages == lecture::Languages::Both);
    QVERIFY(view.steps == 8);
    QVERIFY(view.time == lecture::Time::Linear);
    QVERIFY(view.numbers == lecture::Numbers::Absolute);
    const std::vector hidden = {lecture::Detail::Future, lecture::Detail::Calls};
    QVERIFY(view.hidden == hidden);
}

// Everything that a file can hold has a field.
void TestLectures::moment_added_hasWhatTheFieldsSay()
{
    const QString file = path("a.fourwave-lecture");
    Run run(Language::English);
    QVERIFY(run.window->start(Handshake));
    run.session.playback.seek(tcp::SimTime(150ms));
    answer<app::LectureDialog>([&](app::LectureDialog &dialog) {
        name(dialog, file);
        type(dialog, "lectureEnglish", "Mine");
        type(dialog, "chapterChinese", QStringLiteral("第一章"));
        type(dialog, "titleEnglish", "Why?");
        dialog.findChild<QPlainTextEdit *>("notesEnglish")->setPlainText("Ask.");
        dialog.findChild<QDoubleSpinBox *>("planned")->setValue(1.5);
        dialog.findChild<QDoubleSpinBox *>("from")->setValue(0.1);
        click(dialog, "stateNames");
        click(dialog, "labels");
        dialog.findChild<QComboBox *>("theme")->setCurrentIndex(4);
        dialog.findChild<QSpinBox *>("steps")->setValue(5);
        emit dialog.findChild<QComboBox *>("theme")->activated(4);
        dialog.accept();
    });
    run.action(Ask::AddToLecture).trigger();
    const lecture::Lecture lecture = read(file);
    QCOMPARE(lecture.title.en, std::string("Mine"));
    const lecture::Part &part = lecture.parts.at(0);
    QCOMPARE(part.chapter.zh, std::string("第一章"));
    QCOMPARE(part.title.en, std::string("Why?"));
    QCOMPARE(part.notes.en, std::string("Ask."));
    QVERIFY(part.planned == 90s);
    QVERIFY(part.from == 100ms);
    const std::vector hidden = {lecture::Detail::StateNames, lecture::Detail::Labels};
    QVERIFY(part.view.hidden == hidden);
    QCOMPARE(part.view.theme, std::string("high-contrast"));
    QVERIFY(part.view.steps == 5);
}

// When the segments of a step have flown, the next one may begin at that very time.
void TestLectures::moment_atRest_isItsOwnStep()
{
    const QString file = path("a.fourwave-lecture");
    Run run(Language::English);
    QVERIFY(run.window->start(Handshake));
    model::Playback &playback = run.session.playback;
    playback.goToStart();
    const int steps = playback.stepCount();
    for (int step = 0; step < steps; ++step) {
        playback.next();
        while (playback.isMoving())
            playback.advance(tcp::Duration(100'000));
        QCOMPARE(playback.step(), step);
        add(run, file);
    }
    const lecture::Lecture lecture = read(file);
    QCOMPARE(int(lecture.parts.size()), steps);
    for (int step = 0; step < steps; ++step) {
        const tcp::SimTime at(lecture.parts[std::size_t(step)].at);
        QCOMPARE(playback.pacing().positionAt(at).step, step);
    }
}

void TestLectures::moment_ofAnotherScenario_isOneMorePart()
{
    const QString file = path("a.fourwave-lecture");
    const QString own = write("own.fourwave", contentsOf(Handshake));
    Run run(Language::English);
    QVERIFY(run.window->start(Handshake));
    add(run, file);
    QVERIFY(run.window->files().open(own));
    run.session.playback.seek(tcp::SimTime(150ms));
    add(run, file);
    const lecture::Lecture lecture = read(file);
    QCOMPARE(lecture.parts.size(), std::size_t(2));
    QCOMPARE(lecture.parts[1].scenario, std::string("own.fourwave"));
    QVERIFY(model::readLecture(file).isGood());
}

// A kept what-if is a branch of its file.
void TestLectures::moment_withinABranch_namesIt()
{
    const QString own = write("own.fourwave", contentsOf(Handshake)
                                                  + "\n[[branches]]\nname = \"slow\"\n"
                                                    "delay = \"300ms\"\n");
    Run run(Language::English);
    QVERIFY(run.window->start(own));
    run.session.document.showBranch("slow");
    run.session.playback.seek(tcp::SimTime(400ms));
    add(run, path("a.fourwave-lecture"));
    const lecture::Part part = read(path("a.fourwave-lecture")).parts.at(0);
    QCOMPARE(part.branch, std::string("slow"));
    QVERIFY(part.at == 400ms);
    QVERIFY(model::readLecture(path("a.fourwave-lecture")).isGood());
}

void TestLectures::parts_edited_commentsStay()
{
    const QString file = write("a.fourwave-lecture", Three);
    Run run(Language::English);
    QVERIFY(run.window->start(Handshake));
    run.session.playback.seek(tcp::SimTime(150ms));
    edit(run, [&](app::LectureDialog &dialog) {
        name(dialog, file);
        auto *parts = dialog.findChild<QListWidget *>("parts");
        QCOMPARE(parts->count(), 3);
        parts->setCurrentRow(2);
        click(dialog, "up");
        QCOMPARE(parts->currentRow(), 1);
        type(dialog, "titleEnglish", "Now second");
        QVERIFY(parts->item(1)->text().contains("Now second"));
        parts->setCurrentRow(0);
        click(dialog, "take");
        dialog.accept();
    });
    const lecture::Lecture lecture = read(file);
    QCOMPARE(lecture.parts.size(), std::size_t(3));
    QCOMPARE(lecture.parts[0].scenario, std::string("02-handshake"));
    QVERIFY(lecture.parts[0].at == 150ms);
    QVERIFY(lecture.parts[0].planned == 3min);
    QCOMPARE(lecture.parts[1].title.en, std::string("Now second"));
    for (const char *comment : {"# mine", "# one", "# the third"})
        QVERIFY2(contentsOf(file).contains(comment), comment);
}

void TestLectures::part_removed_itsCommentIsAskedFor()
{
    const QString file = write("a.fourwave-lecture", Three);
    Run run(Language::English);
    QVERIFY(run.window->start(Handshake));
    const auto removing = [&](QMessageBox::StandardButton button) {
        edit(run, [&, button](app::LectureDialog &dialog) {
            name(dialog, file);
            dialog.findChild<QListWidget *>("parts")->setCurrentRow(2);
            click(dialog, "remove");
            answer<QMessageBox>([button](QMessageBox &box) {
                QVERIFY(box.informativeText().contains("# the third"));
                box.button(button)->click();
            });
            dialog.accept();
            if (dialog.isVisible()) {
                answer<QMessageBox>(
                    [](QMessageBox &box) { box.button(QMessageBox::Discard)->click(); });
                dialog.reject();
            }
        });
    };
    removing(QMessageBox::Cancel);
    QCOMPARE(contentsOf(file), Three);
    removing(QMessageBox::Save);
    QCOMPARE(read(file).parts.size(), std::size_t(2));
}

void TestLectures::lastAdded_removedAgain_theFileIsAsBefore()
{
    const QString file = write("a.fourwave-lecture", Three);
    Run run(Language::English);
    QVERIFY(run.window->start(Handshake));
    add(run, file);
    QCOMPARE(read(file).parts.size(), std::size_t(4));
    edit(run, [&](app::LectureDialog &dialog) {
        QCOMPARE(dialog.fileName(), file);
        auto *parts = dialog.findChild<QListWidget *>("parts");
        parts->setCurrentRow(parts->count() - 1);
        click(dialog, "remove");
        dialog.accept();
    });
    QCOMPARE(contentsOf(file), Three);
}

void TestLectures::openLecture_edited_isPresentedAsItIsNow()
{
    const QString file = write("a.fourwave-lecture", Three);
    Run run(Language::English);
    answer<QMessageBox>([](QMessageBox &box) { box.reject(); });
    QVERIFY(run.window->start(file));
    edit(run, [&](app::LectureDialog &dialog) {
        QCOMPARE(dialog.fileName(), file);
        type(dialog, "titleEnglish", "Another");
        dialog.accept();
    });
    QCOMPARE(run.session.lecture->lecture.parts.at(0).title.en, std::string("Another"));
}

void TestLectures::shippedLecture_edited_isACopyOfOnesOwn()
{
    const QString file = path("own.fourwave-lecture");
    Run run(Language::English);
    answer<QMessageBox>([](QMessageBox &box) { box.reject(); });
    QVERIFY(run.window->start(QStringLiteral("tour")));
    edit(run, [&](app::LectureDialog &dialog) {
        name(dialog, file);
        QCOMPARE(dialog.findChild<QListWidget *>("parts")->count(), 34);
        click(dialog, "remove");
        dialog.accept();
    });
    QCOMPARE(read(file).parts.size(), std::size_t(33));
    QCOMPARE(run.session.lecture->fileName, file);
    QCOMPARE(run.session.lecture->lecture.parts.size(), std::size_t(33));
}

void TestLectures::unwritable_isToldAndNothingIsLost()
{
    const QString file = path("nowhere/a.fourwave-lecture");
    Run run(Language::English);
    QVERIFY(run.window->start(Handshake));
    answer<app::LectureDialog>([&](app::LectureDialog &dialog) {
        name(dialog, file);
        dialog.findChild<QPlainTextEdit *>("notesEnglish")->setPlainText("Long thought about.");
        dialog.accept();
        const QString words = dialog.findChild<QLabel *>("problem")->text();
        QVERIFY2(words.contains(file), qPrintable(words));
        QVERIFY(dialog.isVisible());
        // The remedy, with everything still there.
        name(dialog, path("b.fourwave-lecture"));
        dialog.accept();
        QVERIFY(!dialog.isVisible());
    });
    run.action(Ask::AddToLecture).trigger();
    QCOMPARE(read(path("b.fourwave-lecture")).parts.at(0).notes.en,
             std::string("Long thought about."));
}

void TestLectures::changedMeanwhile_getsTheMomentAsWell()
{
    const QString file = write("a.fourwave-lecture", Three);
    Run run(Language::English);
    QVERIFY(run.window->start(Handshake));
    answer<app::LectureDialog>([&](app::LectureDialog &dialog) {
        name(dialog, file);
        type(dialog, "titleEnglish", "Mine");
        write("a.fourwave-lecture", Three + "# more\n");
        dialog.accept();
        QVERIFY(!dialog.isVisible());
    });
    run.action(Ask::AddToLecture).trigger();
    QVERIFY(contentsOf(file).startsWith(Three + "# more\n"));
    QCOMPARE(read(file).parts.at(3).title.en, std::string("Mine"));
}

void TestLectures::changedMeanwhile_isNotOverwritten()
{
    const QString file = write("a.fourwave-lecture", Three);
    Run run(Language::English);
    QVERIFY(run.window->start(Handshake));
    edit(run, [&](app::LectureDialog &dialog) {
        name(dialog, file);
        type(dialog, "titleEnglish", "Mine");
        write("a.fourwave-lecture", Three + "# more\n");
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.findChild<QLabel *>("problem")->text().contains("changed"));
        answer<QMessageBox>([](QMessageBox &box) { box.button(QMessageBox::Discard)->click(); });
        dialog.reject();
    });
    QCOMPARE(contentsOf(file), Three + "# more\n");
}

void TestLectures::written_thenCancelled_isAskedFor()
{
    Run run(Language::English);
    QVERIFY(run.window->start(Handshake));
    answer<app::LectureDialog>([&](app::LectureDialog &dialog) {
        name(dialog, path("a.fourwave-lecture"));
        dialog.findChild<QPlainTextEdit *>("notesEnglish")->setPlainText("Long thought about.");
        answer<QMessageBox>([](QMessageBox &box) { box.button(QMessageBox::Cancel)->click(); });
        dialog.reject();
        QVERIFY(dialog.isVisible());
        answer<QMessageBox>([](QMessageBox &box) { box.button(QMessageBox::Discard)->click(); });
        dialog.reject();
    });
    run.action(Ask::AddToLecture).trigger();
    QVERIFY(!QFile::exists(path("a.fourwave-lecture")));
}

void TestLectures::moment_addedTwice_keepsCommentsAndTheFirst()
{
    const QByteArray text = "# mine\nformat = 1 # one\n[[parts]]\nscenario = \"09-lost-syn\"\n"
                            "at = \"1s\"\n";
    const QString file = write("a.fourwave-lecture", text);
    Run run(Language::Chinese);
    QVERIFY(run.window->start(Handshake));
    add(run, file);
    QVERIFY(contentsOf(file).startsWith(text));
    // The second time the lecture is known.
    answer<app::LectureDialog>([&](app::LectureDialog &dialog) {
        QCOMPARE(dialog.fileName(), file);
        dialog.accept();
    });
    run.action(Ask::AddToLecture).trigger();
    QCOMPARE(read(file).parts.size(), std::size_t(3));
}

void TestLectures::moment_added_leavesUndoAndTheScenarioAlone()
{
    Run run(Language::English);
    QVERIFY(run.window->start(Handshake));
    add(run, path("a.fourwave-lecture"));
    QVERIFY(!run.session.document.undoStack().canUndo());
    QVERIFY(!run.session.document.isModified());
    QCOMPARE(run.session.document.origin(), Handshake);
}

void TestLectures::moment_ofAnEditedScenario_asksToSaveFirst()
{
    const QString file = write("x.fourwave", contentsOf(Handshake));
    Run run(Language::English);
    QVERIFY(run.window->start(file));
    scenario::Scenario changed = run.session.document.scenario();
    changed.delay = {70ms, 70ms};
    run.session.document.edit(changed);
    answer<QMessageBox>([](QMessageBox &box) { box.button(QMessageBox::Cancel)->click(); });
    run.action(Ask::AddToLecture).trigger();
    QVERIFY(run.session.document.isModified());
    answer<QMessageBox>([&](QMessageBox &box) {
        answer<app::LectureDialog>([&](app::LectureDialog &dialog) {
            name(dialog, path("a"));
            dialog.accept();
        });
        box.button(QMessageBox::Save)->click();
    });
    run.action(Ask::AddToLecture).trigger();
    QVERIFY(!run.session.document.isModified());
    QCOMPARE(read(path("a.fourwave-lecture")).parts.at(0).scenario, std::string("x.fourwave"));
    QVERIFY(model::readLecture(path("a.fourwave-lecture")).isGood());
}

void TestLectures::moment_intoABadLecture_isRefusedWithItsLine()
{
    const QByteArray text = "format = 1\nparts = 3\n";
    const QString file = write("a.fourwave-lecture", text);
    Run run(Language::English);
    QVERIFY(run.window->start(Handshake));
    QString words;
    answer<app::LectureDialog>([&](app::LectureDialog &dialog) {
        name(dialog, file);
        words = dialog.findChild<QLabel *>(QStringLiteral("problem"))->text();
        dialog.accept();
        QVERIFY(dialog.isVisible());
        dialog.reject();
    });
    run.action(Ask::AddToLecture).trigger();
    QVERIFY2(words.contains(QStringLiteral("a.fourwave-lecture:2:9: ")), qPrintable(words));
    QCOMPARE(contentsOf(file), text);
}

void TestLectures::moment_cancelled_writesNothing()
{
    Run run(Language::English);
    QVERIFY(run.window->start(Handshake));
    answer<app::LectureDialog>([&](app::LectureDialog &dialog) {
        name(dialog, path("a.fourwave-lecture"));
        dialog.reject();
    });
    run.action(Ask::AddToLecture).trigger();
    QVERIFY(!QFile::exists(path("a.fourwave-lecture")));
}

void TestLectures::lecture_opened_isAtItsFirstMoment()
{
    const QString file =
        write("a.fourwave-lecture",
              "format = 1\n[[parts]]\nscenario = \"02-handshake\"\nat = \"150ms\"\n");
    Run run(Language::English);
    answer<QMessageBox>([](QMessageBox &box) { box.reject(); });
    QVERIFY(run.window->start(file));
    QCOMPARE(run.session.document.origin(), Handshake);
    QVERIFY(run.session.playback.time() == tcp::SimTime(150ms));
    QVERIFY(run.session.lecture);
    QCOMPARE(run.session.lecture->fileName, file);
    QCOMPARE(run.settings.recentFiles().value(0), file);
}

void TestLectures::lecture_opened_offersToPresentInBothLanguages()
{
    for (const Language language : {Language::English, Language::Chinese}) {
        Run run(language);
        run.window->start(Handshake);
        QString words;
        answer<QMessageBox>([&](QMessageBox &box) {
            words = box.text();
            for (const QAbstractButton *button : box.buttons())
                QCOMPARE(hasChinese(button->text()), language == Language::Chinese);
            box.reject();
        });
        QVERIFY(run.window->files().open(QStringLiteral(":/lectures/tour.fourwave-lecture")));
        QVERIFY2(words.contains(QStringLiteral("34")), qPrintable(words));
        QCOMPARE(hasChinese(words), language == Language::Chinese);
    }
}

void TestLectures::lecture_ofAMissingScenario_isNotOpened()
{
    const QString file = write(
        "a.fourwave-lecture", "format = 1\n[[parts]]\nscenario = \"gone.fourwave\"\nat = \"1s\"\n");
    Run run(Language::English);
    run.window->start(Handshake);
    QString words;
    answer<QMessageBox>([&](QMessageBox &box) {
        words = box.text();
        box.accept();
    });
    QVERIFY(!run.window->files().open(file));
    QVERIFY2(words.contains(QStringLiteral(":3:12: there is no file \"gone.fourwave\"")),
             qPrintable(words));
    QCOMPARE(run.session.document.origin(), Handshake);
    QVERIFY(!run.session.lecture);
}

void TestLectures::scenario_openedAfterwards_endsTheLecture()
{
    Run run(Language::English);
    answer<QMessageBox>([](QMessageBox &box) { box.reject(); });
    QVERIFY(run.window->start(QStringLiteral("tour")));
    QVERIFY(run.session.lecture);
    QVERIFY(run.window->files().open(Handshake));
    QVERIFY(!run.session.lecture);
}

void TestLectures::shippedLecture_byItsName_isFound()
{
    Run run(Language::English);
    answer<QMessageBox>([](QMessageBox &box) { box.reject(); });
    QVERIFY(run.window->start(QStringLiteral("tour")));
    QCOMPARE(run.session.lecture->lecture.parts.size(), std::size_t(34));
}

void TestLectures::themes_ofLectures_areThoseOfDiagrams()
{
    QStringList names;
    for (const std::string_view name : lecture::ThemeNames)
        names.append(QString::fromUtf8(name.data(), qsizetype(name.size())));
    QStringList expected;
    for (const diagram::ThemeName name : diagram::AllThemes)
        expected.append(diagram::nameOf(name));
    QCOMPARE(names, expected);
}

QTEST_MAIN(TestLectures)
#include "tst_lectures.moc"
