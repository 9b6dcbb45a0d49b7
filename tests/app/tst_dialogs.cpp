// SPDX-License-Identifier: MIT
#include "app/aboutdialog.h"
#include "app/exportdialog.h"
#include "app/exportformats.h"
#include "app/files.h"
#include "app/pictures.h"
#include "app/shortcutsdialog.h"
#include "run.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressDialog>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

#include <functional>

using explanation::Language;
using namespace std::chrono_literals;

// The dialogs, driven as a user does, in both languages; Qt's own buttons with them.
class TestDialogs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void export_askedFor_writesThePicture_data() { addLanguages(); }
    void export_askedFor_writesThePicture();
    void export_toWhatCannotBeWritten_asksAgain_data() { addLanguages(); }
    void export_toWhatCannotBeWritten_asksAgain();
    void export_choices_areInTheRequest();
    void export_format_isTheSuffixOfTheName_data() { addLanguages(); }
    void export_format_isTheSuffixOfTheName();
    void export_format_enablesWhatItShows();
    void export_filters_haveEveryFormat_data() { addLanguages(); }
    void export_filters_haveEveryFormat();
    void export_film_canBeCancelled_data() { addLanguages(); }
    void export_film_canBeCancelled();
    void export_toAFileThatIsThere_asksBeforeReplacing_data() { addLanguages(); }
    void export_toAFileThatIsThere_asksBeforeReplacing();
    void keys_everyOneOfThem_isListed_data() { addLanguages(); }
    void keys_everyOneOfThem_isListed();
    void about_saysWhatItIsAndLeavesOut_data() { addLanguages(); }
    void about_saysWhatItIsAndLeavesOut();
    void unsaved_cancelled_staysOpen_data() { addLanguages(); }
    void unsaved_cancelled_staysOpen();
    void unsaved_discarded_closes();
    void unsaved_saved_isInTheFile();

private:
    static void addLanguages();
    QString ownScenario() const;
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

// Texts of what people read or click in a dialog, and nothing of what they enter.
QStringList textsOf(const QWidget &dialog)
{
    QStringList texts{dialog.windowTitle()};
    for (const auto *label : dialog.findChildren<QLabel *>())
        texts.append(label->text());
    for (const auto *button : dialog.findChildren<QAbstractButton *>())
        texts.append(button->text());
    texts.removeAll(QString());
    return texts;
}

// No key of a mnemonic stands in the open, and every text is in the language.
void checkTexts(const QWidget &dialog, Language language)
{
    for (const auto *label : dialog.findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(u'&') || label->buddy(), qPrintable(label->text()));
    for (const QString &text : textsOf(dialog))
        QVERIFY2(hasChinese(text) == (language == Language::Chinese), qPrintable(text));
}

// Does something with the next dialog that waits for an answer.
template <typename Dialog>
void answer(std::function<void(Dialog &)> act)
{
    QTimer::singleShot(0, qApp, [act = std::move(act)] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        act(*dialog);
    });
}

void edit(Run &run)
{
    scenario::Scenario changed = run.session.document.scenario();
    changed.delay = {tcp::Duration(20ms), tcp::Duration(20ms)};
    run.session.document.edit(changed);
}

} // namespace

void TestDialogs::initTestCase()
{
    QCoreApplication::setOrganizationName("fourwave-test");
    QCoreApplication::setApplicationName("fourwave-test");
    QCoreApplication::setApplicationVersion("1.2.3");
    QSettings::setDefaultFormat(QSettings::IniFormat);
}

void TestDialogs::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
}

void TestDialogs::addLanguages()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Chinese") << Language::Chinese;
}

QString TestDialogs::ownScenario() const
{
    QFile file(path("own.fourwave"));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("format = 1\n"
               "title = { en = \"My own\", zh = \"我的场景\" }\n"
               "calls = [\n"
               "  { at = \"0ms\", host = \"server\", call = \"listen\" },\n"
               "  { at = \"10ms\", host = \"client\", call = \"connect\" },\n"
               "]\n");
    return file.fileName();
}

void TestDialogs::export_askedFor_writesThePicture()
{
    QFETCH(Language, language);
    Run run(language);
    run.window->start({});
    answer<app::ExportDialog>([&](app::ExportDialog &dialog) {
        checkTexts(dialog, language);
        auto *path = dialog.findChild<QLineEdit *>();
        QVERIFY(path->text().endsWith("life-of-a-connection.png"));
        path->setText(this->path("picture"));
        dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    });
    run.action(app::Ask::Export).trigger();
    QVERIFY(QImage(path("picture.png")).width() > 600);
}

void TestDialogs::export_toWhatCannotBeWritten_asksAgain()
{
    QFETCH(Language, language);
    Run run(language);
    run.window->start({});
    int asked = 0;
    QString said;
    const std::function<void(app::ExportDialog &)> cancel = [&](app::ExportDialog &dialog) {
        ++asked;
        dialog.reject();
    };
    const std::function<void(QMessageBox &)> read = [&](QMessageBox &box) {
        checkTexts(box, language);
        said = box.text();
        answer(cancel);
        box.accept();
    };
    answer<app::ExportDialog>([&](app::ExportDialog &dialog) {
        ++asked;
        dialog.findChild<QLineEdit *>()->setText(path("nowhere/picture.png"));
        answer(read);
        dialog.accept();
    });
    run.action(app::Ask::Export).trigger();
    QCOMPARE(asked, 2);
    QVERIFY2(said.contains("nowhere/picture.png"), qPrintable(said));
}

void TestDialogs::export_choices_areInTheRequest()
{
    Run run(Language::English);
    run.window->start({});
    run.session.playback.seek(tcp::SimTime(500ms));
    const auto *pictures = run.window->findChild<app::Pictures *>();
    app::ExportDialog dialog(run.session, pictures->request());
    QVERIFY(!dialog.request().at);
    const auto boxes = dialog.findChildren<QComboBox *>();
    QCOMPARE(boxes.size(), 4);
    boxes[1]->setCurrentIndex(2); // both languages
    boxes[2]->setCurrentIndex(1); // dark
    boxes[3]->setCurrentIndex(1); // as it is now
    dialog.findChild<QDoubleSpinBox *>()->setValue(2.5);
    const exporters::RenderRequest request = dialog.request();
    QVERIFY(request.options.languages.second == Language::Chinese);
    QCOMPARE(request.theme, diagram::ThemeName::Dark);
    QVERIFY(request.at == tcp::SimTime(500ms));
    QCOMPARE(request.scale, 2.5);
}

void TestDialogs::export_format_isTheSuffixOfTheName()
{
    QFETCH(Language, language);
    Run run(language);
    run.window->start({});
    app::ExportDialog dialog(run.session, run.window->findChild<app::Pictures *>()->request());
    auto *path = dialog.findChild<QLineEdit *>();
    auto *format = dialog.findChildren<QComboBox *>().constFirst();
    QCOMPARE(format->count(), int(exporters::renderFormats().size()));
    path->setText("/lesson.v2.GIF");
    QCOMPARE(format->currentData().toString(), "gif");
    const int pcapng = format->findData("pcapng");
    format->setCurrentIndex(pcapng);
    emit format->activated(pcapng);
    QCOMPARE(dialog.path(), "/lesson.v2.pcapng");
    path->setText("/lesson.v2");
    QCOMPARE(format->currentIndex(), -1);
    path->setText("/lesson");
    QCOMPARE(format->currentData().toString(), "png");
}

void TestDialogs::export_format_enablesWhatItShows()
{
    Run run(Language::English);
    run.window->start({});
    app::ExportDialog dialog(run.session, run.window->findChild<app::Pictures *>()->request());
    auto *path = dialog.findChild<QLineEdit *>();
    const auto boxes = dialog.findChildren<QComboBox *>();
    const auto *scale = dialog.findChild<QDoubleSpinBox *>();
    const auto enabled = [&] {
        QString letters;
        for (int box = 1; box < boxes.size(); ++box)
            letters += boxes[box]->isEnabled() ? u'x' : u'-';
        return letters + (scale->isEnabled() ? u'x' : u'-');
    };
    QCOMPARE(enabled(), "xxxx");
    const std::pair<const char *, const char *> expected[] = {
        {"/a.svg", "xxx-"}, {"/a.gif", "xx--"}, {"/a.csv", "x---"}, {"/a.json", "----"}};
    for (const auto &[file, letters] : expected) {
        path->setText(file);
        QCOMPARE(enabled(), letters);
    }
}

void TestDialogs::export_filters_haveEveryFormat()
{
    QFETCH(Language, language);
    Run run(language);
    const QStringList filters = app::ExportFormats::filters().split(";;");
    const QStringList suffixes = exporters::renderFormats();
    QCOMPARE(filters.size(), suffixes.size() + 1);
    for (int format = 0; format < suffixes.size(); ++format) {
        const QString &filter = filters[format + 1];
        QVERIFY2(hasChinese(filter) == (language == Language::Chinese), qPrintable(filter));
        QVERIFY2(!app::ExportFormats::nameOf(suffixes[format]).isEmpty(), qPrintable(filter));
        QCOMPARE(app::ExportFormats::suffixOf(filter), suffixes[format]);
        QVERIFY2(filters[0].contains("*." + suffixes[format]), qPrintable(filters[0]));
    }
}

void TestDialogs::export_film_canBeCancelled()
{
    QFETCH(Language, language);
    Run run(language);
    run.window->start({});
    auto *pictures = run.window->findChild<app::Pictures *>();
    bool isCancelled = false;
    answer<QProgressDialog>([&](QProgressDialog &dialog) {
        checkTexts(dialog, language);
        dialog.findChild<QAbstractButton *>()->click();
        isCancelled = true;
    });
    QVERIFY(!pictures->exportTo(path("film.gif"), pictures->request()));
    QVERIFY(isCancelled);
    QVERIFY(!QFile::exists(path("film.gif")));
}

void TestDialogs::export_toAFileThatIsThere_asksBeforeReplacing()
{
    QFETCH(Language, language);
    Run run(language);
    run.window->start({});
    QFile file(path("there.csv"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const std::function<void(app::ExportDialog &)> cancel = [](app::ExportDialog &dialog) {
        dialog.reject();
    };
    const std::function<void(QMessageBox &)> keep = [&](QMessageBox &box) {
        checkTexts(box, language);
        answer(cancel);
        box.button(QMessageBox::No)->click();
    };
    answer<app::ExportDialog>([&](app::ExportDialog &dialog) {
        dialog.findChild<QLineEdit *>()->setText(file.fileName());
        answer(keep);
        dialog.accept();
    });
    run.action(app::Ask::Export).trigger();
    QCOMPARE(file.size(), 0);
}

void TestDialogs::keys_everyOneOfThem_isListed()
{
    QFETCH(Language, language);
    Run run(language);
    run.window->start({});
    answer<app::ShortcutsDialog>([&](app::ShortcutsDialog &dialog) {
        checkTexts(dialog, language);
        const auto *list = dialog.findChild<QTreeWidget *>();
        QStringList keys;
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            const QTreeWidgetItem *item = list->topLevelItem(row);
            QVERIFY2(hasChinese(item->text(0)) == (language == Language::Chinese),
                     qPrintable(item->text(0)));
            QVERIFY2(!item->text(0).contains(u'&'), qPrintable(item->text(0)));
            QVERIFY2(!keys.contains(item->text(1)), qPrintable(item->text(1)));
            keys.append(item->text(1));
        }
        for (const char *key : {"F11", "Tab", "Ctrl+E", "Alt+1 … Alt+0"})
            QVERIFY2(keys.join(u' ').contains(QString::fromUtf8(key)), key);
        dialog.reject();
    });
    run.action(app::Ask::Shortcuts).trigger();
}

void TestDialogs::about_saysWhatItIsAndLeavesOut()
{
    QFETCH(Language, language);
    Run run(language);
    run.window->start({});
    bool isRead = false;
    answer<app::AboutDialog>([&](app::AboutDialog &dialog) {
        checkTexts(dialog, language);
        const QString text = dialog.findChild<QLabel *>()->text();
        for (const char *word : {"1.2.3", "RFC 9293", "MIT", "Noto Sans CJK"})
            QVERIFY2(text.contains(QString::fromUtf8(word)), word);
        dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Close)->click();
        isRead = true;
    });
    run.action(app::Ask::About).trigger();
    QVERIFY(isRead);
}

void TestDialogs::unsaved_cancelled_staysOpen()
{
    QFETCH(Language, language);
    Run run(language);
    run.window->start(ownScenario());
    edit(run);
    answer<QMessageBox>([&](QMessageBox &box) {
        checkTexts(box, language);
        QVERIFY2(box.text().contains(language == Language::Chinese ? "我的场景" : "My own"),
                 qPrintable(box.text()));
        box.button(QMessageBox::Cancel)->click();
    });
    QVERIFY(!run.window->close());
    QVERIFY(run.window->isVisible() && run.session.document.isModified());
}

void TestDialogs::unsaved_discarded_closes()
{
    Run run(Language::English);
    const QString file = ownScenario();
    run.window->start(file);
    edit(run);
    answer<QMessageBox>([](QMessageBox &box) { box.button(QMessageBox::Discard)->click(); });
    QVERIFY(run.window->close());
    model::Document again;
    QVERIFY(!again.open(file));
    QVERIFY(again.scenario().delay != run.session.document.scenario().delay);
}

void TestDialogs::unsaved_saved_isInTheFile()
{
    Run run(Language::English);
    const QString file = ownScenario();
    run.window->start(file);
    edit(run);
    answer<QMessageBox>([](QMessageBox &box) { box.button(QMessageBox::Save)->click(); });
    QVERIFY(run.window->close());
    model::Document again;
    QVERIFY(!again.open(file));
    QVERIFY(again.scenario().delay == run.session.document.scenario().delay);
}

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
