// SPDX-License-Identifier: MIT
#include "app/dialogs/aboutdialog.h"
#include "app/dialogs/shortcutsdialog.h"
#include "app/exporting/exportdialog.h"
#include "app/exporting/exportformats.h"
#include "app/exporting/presetbar.h"
#include "app/exporting/previewpane.h"
#include "app/files.h"
#include "app/pictures.h"
#include "run.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QImage>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProgressDialog>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>

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
    void export_sizes_areInTheRequest();
    void export_preview_showsWhatComes();
    void export_preview_waitsUntilTheChoicesRest();
    void export_choices_areKeptAndForgotten_data();
    void export_choices_areKeptAndForgotten();
    void export_onASmallScreen_fits_data();
    void export_onASmallScreen_fits();
    void export_format_isTheSuffixOfTheName_data() { addLanguages(); }
    void export_format_isTheSuffixOfTheName();
    void export_format_enablesWhatItShows();
    void export_whatIsNotOffered_isExplained_data() { addLanguages(); }
    void export_whatIsNotOffered_isExplained();
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

public slots:
    void keepFolder(const QUrl &folder) { m_asked = folder; }

private:
    static void addLanguages();
    QString ownScenario() const;
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QUrl m_asked; // that the desktop was to show
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

// Does something with the next dialog of that kind that waits for an answer.
template <typename Dialog>
void answer(std::function<void(Dialog &)> act)
{
    auto *look = new QTimer(qApp);
    QObject::connect(look, &QTimer::timeout, look, [look, act = std::move(act)] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr)
            return;
        look->stop();
        look->deleteLater();
        act(*dialog);
    });
    look->start(0);
}

constexpr exporters::TimeSpan Visible{tcp::SimTime(100ms), tcp::SimTime(300ms)};

std::unique_ptr<app::ExportDialog> exportDialog(Run &run)
{
    return std::make_unique<app::ExportDialog>(
        run.session, run.settings, run.window->findChild<app::Pictures *>()->request(), Visible);
}

QComboBox &choice(const QWidget &dialog, const char *name)
{
    return *dialog.findChild<QComboBox *>(name);
}

QDoubleSpinBox &number(const QWidget &dialog, const char *name)
{
    return *dialog.findChild<QDoubleSpinBox *>(name);
}

QCheckBox &check(const QWidget &dialog, const char *name)
{
    return *dialog.findChild<QCheckBox *>(name);
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
    const auto *notice = run.window->findChild<QLabel *>("notice");
    QVERIFY2(notice->isVisible() && notice->text().contains("picture.png"),
             qPrintable(notice->text()));
    QCOMPARE(hasChinese(notice->text()), language == Language::Chinese);
    auto *folder = run.window->findChild<QToolButton *>("noticeFolder");
    QVERIFY(folder->isVisible());
    QDesktopServices::setUrlHandler("file", this, "keepFolder");
    folder->click();
    QDesktopServices::unsetUrlHandler("file");
    QCOMPARE(m_asked, QUrl::fromLocalFile(m_folder->path()));
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
    const auto dialog = exportDialog(run);
    QVERIFY(!dialog->request().at && !dialog->request().span);
    QCOMPARE(dialog->request().theme, diagram::ThemeName::Light);
    choice(*dialog, "languages").setCurrentIndex(2); // both
    choice(*dialog, "theme").setCurrentIndex(1);     // dark
    choice(*dialog, "time").setCurrentIndex(1);      // as it is now
    number(*dialog, "scale").setValue(2.5);
    check(*dialog, "calls").setChecked(false);
    check(*dialog, "flags").setChecked(false);
    check(*dialog, "title").setChecked(true);
    exporters::RenderRequest request = dialog->request();
    QVERIFY(request.options.languages.second == Language::Chinese);
    QCOMPARE(request.theme, diagram::ThemeName::Dark);
    QVERIFY(request.at == tcp::SimTime(500ms));
    QCOMPARE(request.scale, 2.5);
    QVERIFY(!request.options.hasCalls && request.options.hasTimers);
    QVERIFY(!request.options.labels.flags && request.options.labels.length);
    QCOMPARE(request.heading.size(), 2);
    choice(*dialog, "time").setCurrentIndex(2); // what the window shows
    request = dialog->request();
    QVERIFY(!request.at && request.span == Visible);
    choice(*dialog, "time").setCurrentIndex(1);
    dialog->findChild<QLineEdit *>()->setText("/a.gif"); // it has no one moment
    QVERIFY(!dialog->request().at);
}

void TestDialogs::export_sizes_areInTheRequest()
{
    Run run(Language::English);
    run.window->start({});
    const auto dialog = exportDialog(run);
    using namespace exporters::extents;
    QComboBox &extent = choice(*dialog, "extent");
    QVERIFY(std::holds_alternative<AsNeeded>(dialog->request().extent));
    extent.setCurrentIndex(1);
    dialog->findChild<QSpinBox *>("width")->setValue(800);
    QCOMPARE(std::get<Pixels>(dialog->request().extent).size, QSize(800, 720));
    extent.setCurrentIndex(2);
    choice(*dialog, "ratio").setCurrentIndex(1);
    QCOMPARE(std::get<Aspect>(dialog->request().extent).width, 4);
    extent.setCurrentIndex(3);
    QCOMPARE(std::get<Paper>(dialog->request().extent).size.id(), QPageSize::A4);
    extent.setCurrentIndex(4);
    QCOMPARE(std::get<Column>(dialog->request().extent).millimetres, 85.0);
    dialog->findChild<QLineEdit *>()->setText("/a.gif"); // it has no size on paper
    QVERIFY(std::holds_alternative<AsNeeded>(dialog->request().extent));
    check(*dialog, "isLimited").setChecked(true);
    QCOMPARE(dialog->request().mostBytes.value_or(0), 10'000'000);
    dialog->findChild<QLineEdit *>()->setText("/a.mp4");
    QVERIFY(!dialog->request().mostBytes);
}

void TestDialogs::export_preview_showsWhatComes()
{
    Run run(Language::English);
    run.window->start({});
    const auto dialog = exportDialog(run);
    auto *path = dialog->findChild<QLineEdit *>();
    auto *preview = dialog->findChild<app::PreviewPane *>();
    const auto *words = dialog->findChild<QLabel *>("previewWords");
    const auto image = [&] {
        preview->update();
        return dialog->findChild<QLabel *>("preview")->pixmap().toImage();
    };
    dialog->show();
    const QImage whole = image();
    QVERIFY(whole.width() > 100);
    QVERIFY(words->text().contains("1920"));
    choice(*dialog, "theme").setCurrentIndex(1);
    QVERIFY(image() != whole);
    choice(*dialog, "extent").setCurrentIndex(4);
    number(*dialog, "column").setValue(20);
    QVERIFY(image().isNull());
    QVERIFY2(words->text().contains("too small"), qPrintable(words->text()));
    path->setText("/a.gif");
    QVERIFY(!image().isNull());
    path->setText("/a.png");
    choice(*dialog, "extent").setCurrentIndex(0);
    QVERIFY(!image().isNull());
    number(*dialog, "scale").setValue(20);
    QVERIFY(!image().isNull());
    QVERIFY2(words->text().contains("19200"), qPrintable(words->text()));
    choice(*dialog, "extent").setCurrentIndex(4);
    number(*dialog, "column").setValue(1000);
    QVERIFY(!image().isNull());
    QVERIFY2(words->text().contains("too large"), qPrintable(words->text()));
    path->setText("/a.mmd");
    preview->update();
    QVERIFY(dialog->findChild<QPlainTextEdit *>()->toPlainText().contains("sequenceDiagram"));
}

void TestDialogs::export_preview_waitsUntilTheChoicesRest()
{
    Run run(Language::English);
    run.window->start({});
    const auto dialog = exportDialog(run);
    dialog->show();
    dialog->findChild<app::PreviewPane *>()->update();
    const auto key = [&] { return dialog->findChild<QLabel *>("preview")->pixmap().cacheKey(); };
    const qint64 before = key();
    choice(*dialog, "theme").setCurrentIndex(1);
    choice(*dialog, "theme").setCurrentIndex(2);
    QCOMPARE(key(), before);
}

void TestDialogs::export_choices_areKeptAndForgotten_data()
{
    addLanguages();
}

void TestDialogs::export_choices_areKeptAndForgotten()
{
    QFETCH(Language, language);
    Run run(language);
    run.window->start({});
    {
        const auto dialog = exportDialog(run);
        checkTexts(*dialog, language);
        dialog->findChild<QLineEdit *>()->setText("/a.svg");
        choice(*dialog, "theme").setCurrentIndex(1);
        check(*dialog, "legend").setChecked(true);
        dialog->show();
        answer<QInputDialog>([&](QInputDialog &box) {
            checkTexts(box, language);
            box.setTextValue("Paper 1");
            box.accept();
        });
        dialog->findChild<QPushButton *>("keepPreset")->click();
    }
    QCOMPARE(run.settings.exportPresets(), QStringList{"Paper 1"});
    const auto dialog = exportDialog(run);
    dialog->show();
    auto *presets = dialog->findChild<app::PresetBar *>()->findChild<QComboBox *>();
    presets->setCurrentIndex(1);
    emit presets->activated(1);
    QVERIFY(dialog->path().endsWith(".svg"));
    QCOMPARE(dialog->request().theme, diagram::ThemeName::Dark);
    QVERIFY(dialog->request().hasLegend);
    answer<QMessageBox>([&](QMessageBox &box) { box.button(QMessageBox::Yes)->click(); });
    dialog->findChild<QPushButton *>("forgetPreset")->click();
    QVERIFY(run.settings.exportPresets().isEmpty());
    QCOMPARE(presets->count(), 1);
}

void TestDialogs::export_onASmallScreen_fits_data()
{
    addLanguages();
}

void TestDialogs::export_onASmallScreen_fits()
{
    QFETCH(Language, language);
    Run run(language);
    run.window->start({});
    const auto dialog = exportDialog(run);
    const QSize least = dialog->minimumSizeHint();
    QVERIFY2(least.width() <= 780 && least.height() <= 560,
             qPrintable(QString("%1 x %2").arg(least.width()).arg(least.height())));
}

void TestDialogs::export_format_isTheSuffixOfTheName()
{
    QFETCH(Language, language);
    Run run(language);
    run.window->start({});
    const auto made = exportDialog(run);
    app::ExportDialog &dialog = *made;
    auto *path = dialog.findChild<QLineEdit *>();
    auto *format = &choice(dialog, "format");
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
    const auto dialog = exportDialog(run);
    auto *path = dialog->findChild<QLineEdit *>();
    const auto enabled = [&] {
        QString letters;
        for (const char *name : {"languages", "theme", "time"})
            letters += choice(*dialog, name).isEnabled() ? u'x' : u'-';
        letters += number(*dialog, "scale").isEnabled() ? u'x' : u'-';
        letters += check(*dialog, "legend").isEnabled() ? u'x' : u'-';
        letters += choice(*dialog, "pace").isEnabled() ? u'x' : u'-';
        return letters + (dialog->findChild<QSpinBox *>("loops")->isEnabled() ? u'x' : u'-');
    };
    QCOMPARE(enabled(), "xxxxx--");
    const std::pair<const char *, const char *> expected[] = {
        {"/a.svg", "xxx-x--"}, {"/a.html", "xxx-x--"}, {"/a.gif", "xxx-xxx"},
        {"/a.mp4", "xxx-xx-"}, {"/a.csv", "x------"},  {"/a.json", "-------"}};
    for (const auto &[file, letters] : expected) {
        path->setText(file);
        QCOMPARE(enabled(), letters);
    }
}

void TestDialogs::export_whatIsNotOffered_isExplained()
{
    QFETCH(Language, language);
    Run run(language);
    run.window->start({});
    const auto dialog = exportDialog(run);
    auto *path = dialog->findChild<QLineEdit *>();
    const auto *limits = dialog->findChild<QLabel *>("limits");
    const auto isExplained = [&](const char *file) {
        path->setText(file);
        return !limits->isHidden() && hasChinese(limits->text()) == (language == Language::Chinese);
    };
    for (const char *file : {"/a.html", "/a.gif", "/a.mp4", "/a.csv", "/a.json", "/a.pcapng"})
        QVERIFY2(isExplained(file), file);
    for (const char *file : {"/a.png", "/a.svg", "/a.pdf"})
        QVERIFY2(!isExplained(file), file);
    choice(*dialog, "time").setCurrentIndex(1);  // as it is now
    choice(*dialog, "pages").setCurrentIndex(2); // slides
    QVERIFY(isExplained("/a.pdf"));
    QVERIFY(!dialog->request().at);
    QVERIFY(check(*dialog, "title").isEnabled() && !check(*dialog, "story").isEnabled());
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
        isCancelled = true;
        checkTexts(dialog, language);
        dialog.findChild<QAbstractButton *>()->click();
    });
    QVERIFY(!pictures->exportTo(path("film.gif"), pictures->request(), run.window.get()));
    QVERIFY(isCancelled);
    QVERIFY(!QFile::exists(path("film.gif")));
    const auto *notice = run.window->findChild<QLabel *>("notice");
    QVERIFY2(notice->isVisible() && notice->text().contains("film.gif"),
             qPrintable(notice->text()));
    QVERIFY(!run.window->findChild<QToolButton *>("noticeFolder")->isVisible());
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
