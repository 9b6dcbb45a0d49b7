// SPDX-License-Identifier: MIT
#include "app/files.h"
#include "app/momentdialog.h"
#include "lecture/text.h"
#include "model/lecturefile.h"
#include "run.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
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
    static lecture::Lecture read(const QString &fileName);

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const auto Handshake = QStringLiteral(":/scenarios/02-handshake.fourwave");

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

void TestLectures::add(Run &run, const QString &file) const
{
    answer<app::MomentDialog>([&](app::MomentDialog &dialog) {
        dialog.findChild<QLineEdit *>(QStringLiteral("file"))->setText(file);
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(u'&') || label->buddy(), qPrintable(label->text()));
        dialog.findChild<QSpinBox *>(QStringLiteral("planned"))->setValue(3);
        dialog.findChild<QPlainTextEdit *>(QStringLiteral("notesChinese"))
            ->setPlainText(QStringLiteral("先问。\n再按键。"));
        dialog.accept();
    });
    run.action(Ask::AddToLecture).trigger();
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
    answer<app::MomentDialog>([&](app::MomentDialog &dialog) {
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
        answer<app::MomentDialog>([&](app::MomentDialog &dialog) {
            dialog.findChild<QLineEdit *>(QStringLiteral("file"))->setText(path("a"));
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
    answer<app::MomentDialog>([&](app::MomentDialog &dialog) {
        dialog.findChild<QLineEdit *>(QStringLiteral("file"))->setText(file);
        answer<QMessageBox>([&](QMessageBox &box) {
            words = box.text();
            box.accept();
        });
        dialog.accept();
    });
    run.action(Ask::AddToLecture).trigger();
    QVERIFY2(words.contains(QStringLiteral("a.fourwave-lecture:2:9: ")), qPrintable(words));
    QCOMPARE(contentsOf(file), text);
}

void TestLectures::moment_cancelled_writesNothing()
{
    Run run(Language::English);
    QVERIFY(run.window->start(Handshake));
    answer<app::MomentDialog>([&](app::MomentDialog &dialog) {
        dialog.findChild<QLineEdit *>(QStringLiteral("file"))->setText(path("a.fourwave-lecture"));
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
