// SPDX-License-Identifier: MIT
#include "app/pictures.h"
#include "app/printing.h"
#include "exporters/pages/sheets.h"
#include "model/carriedscenario.h"
#include "run.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUrl>

using app::Ask;
using explanation::Language;

// What the window puts into the clipboard and takes from it, and what it prints.
class TestClipboard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void picture_copied_isPngAndSvgWithTheScenario();
    void copying_isToldToEverybody_data();
    void copying_isToldToEverybody();
    void text_copied_isTheLadder_data();
    void text_copied_isTheLadder();
    void whatIf_copied_isToldAsSuch();
    void scenario_copiedAndPasted_isOpenAgain();
    void picture_pasted_opensItsScenario_data();
    void picture_pasted_opensItsScenario();
    void file_pasted_isOpened();
    void brokenScenario_pasted_isTold_data();
    void brokenScenario_pasted_isTold();
    void unsaved_pasted_asksFirst();
    void printed_sheets_areThoseOfThePdf();
    void preview_opens_data();
    void preview_opens();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QMimeData &clipboard()
{
    return *QGuiApplication::clipboard()->mimeData();
}

std::string carriedIn(QByteArray content)
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    return model::carriedScenario(buffer).value_or(std::string());
}

void putText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

template <typename Dialog>
void whenShown(std::function<void(Dialog &)> act)
{
    QTimer::singleShot(0, qApp, [act = std::move(act)] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        act(*dialog);
    });
}

constexpr auto OwnScenario = R"(format = 1
title = { en = "Pasted", zh = "粘贴的场景" }
calls = [
  { at = "0ms", host = "server", call = "listen" },
  { at = "10ms", host = "client", call = "connect" },
]
)";

void addLanguages()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Chinese") << Language::Chinese;
}

} // namespace

void TestClipboard::initTestCase()
{
    QCoreApplication::setOrganizationName("fourwave-test");
    QCoreApplication::setApplicationName("fourwave-test");
    QSettings::setDefaultFormat(QSettings::IniFormat);
}

void TestClipboard::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    QGuiApplication::clipboard()->clear();
}

void TestClipboard::picture_copied_isPngAndSvgWithTheScenario()
{
    Run run(Language::English);
    run.window->start({});
    run.action(Ask::CopyPicture).trigger();
    QVERIFY(clipboard().hasImage());
    const QImage image = QImage::fromData(clipboard().data("image/png"));
    QVERIFY(image.width() > 1000);
    QVERIFY(qvariant_cast<QImage>(clipboard().imageData()).size() == image.size());
    const std::string scenario = run.session.document.shownText();
    QCOMPARE(carriedIn(clipboard().data("image/png")), scenario);
    QCOMPARE(carriedIn(clipboard().data("image/svg+xml")), scenario);
}

void TestClipboard::copying_isToldToEverybody_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<Ask>("ask");
    QTest::addColumn<QString>("said");
    QTest::newRow("picture") << Language::English << Ask::CopyPicture << "as PNG and as SVG";
    QTest::newRow("text") << Language::English << Ask::CopyText << "as text";
    QTest::newRow("scenario") << Language::English << Ask::CopyScenario << "the scenario";
    QTest::newRow("图片") << Language::Chinese << Ask::CopyPicture << "图片";
    QTest::newRow("文字") << Language::Chinese << Ask::CopyText << "文字";
    QTest::newRow("场景") << Language::Chinese << Ask::CopyScenario << "场景";
}

void TestClipboard::copying_isToldToEverybody()
{
    QFETCH(Language, language);
    QFETCH(Ask, ask);
    QFETCH(QString, said);
    Run run(language);
    run.window->start({});
    const auto *notice = run.window->findChild<QLabel *>("notice");
    QVERIFY(!notice->isVisible());
    run.action(ask).trigger();
    QVERIFY2(notice->isVisible() && notice->text().contains(said), qPrintable(notice->text()));
    const QRect strip = notice->parentWidget()->geometry();
    QVERIFY(notice->parentWidget()->parentWidget()->rect().contains(strip));
}

void TestClipboard::whatIf_copied_isToldAsSuch()
{
    Run run(Language::English);
    run.window->start({});
    scenario::Scenario changed = run.session.document.scenario();
    changed.delay = {tcp::Duration(20'000), tcp::Duration(20'000)};
    run.session.document.edit(changed);
    run.action(Ask::CopyScenario).trigger();
    QVERIFY(run.window->findChild<QLabel *>("notice")->text().contains("what-if"));
}

void TestClipboard::text_copied_isTheLadder_data()
{
    addLanguages();
}

void TestClipboard::text_copied_isTheLadder()
{
    QFETCH(Language, language);
    Run run(language);
    run.window->start({});
    run.action(Ask::CopyText).trigger();
    const QString text = clipboard().text();
    QVERIFY(text.contains("SYN+ACK") && text.contains("TIME_WAIT"));
    QCOMPARE(hasChinese(text), language == Language::Chinese);
}

void TestClipboard::scenario_copiedAndPasted_isOpenAgain()
{
    Run run(Language::English);
    run.window->start(":/scenarios/11-lost-fin.fourwave");
    const auto scenario = run.session.document.scenario();
    run.action(Ask::CopyScenario).trigger();
    QCOMPARE(clipboard().text().toStdString(), run.session.document.shownText());
    run.window->start(":/scenarios/01-life-of-a-connection.fourwave");
    QVERIFY(run.session.document.scenario() != scenario);
    run.action(Ask::Paste).trigger();
    QVERIFY(run.session.document.scenario() == scenario);
    QVERIFY(run.session.document.fileName().isEmpty());
}

void TestClipboard::picture_pasted_opensItsScenario_data()
{
    QTest::addColumn<QString>("type");
    QTest::newRow("PNG") << "image/png";
    QTest::newRow("SVG") << "image/svg+xml";
}

void TestClipboard::picture_pasted_opensItsScenario()
{
    QFETCH(QString, type);
    Run run(Language::English);
    run.window->start(":/scenarios/11-lost-fin.fourwave");
    const auto scenario = run.session.document.scenario();
    run.action(Ask::CopyPicture).trigger();
    auto *mime = new QMimeData;
    mime->setData(type, clipboard().data(type));
    QGuiApplication::clipboard()->setMimeData(mime);
    run.window->start({});
    run.action(Ask::Paste).trigger();
    QVERIFY(run.session.document.scenario() == scenario);
}

void TestClipboard::file_pasted_isOpened()
{
    const QString path = m_folder->filePath("own.fourwave");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(OwnScenario);
    file.close();
    Run run(Language::English);
    run.window->start({});
    auto *mime = new QMimeData;
    mime->setUrls({QUrl::fromLocalFile(path)});
    QGuiApplication::clipboard()->setMimeData(mime);
    run.action(Ask::Paste).trigger();
    QCOMPARE(run.session.document.fileName(), path);
}

void TestClipboard::brokenScenario_pasted_isTold_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    const QString broken = QString::fromUtf8(OwnScenario).replace("connect", "conect");
    QTest::newRow("English") << Language::English << broken << "clipboard:5";
    QTest::newRow("Chinese") << Language::Chinese << broken << "connect";
    QTest::newRow("nothing") << Language::English << QString() << "clipboard";
    QTest::newRow("prose") << Language::English << "Dear Sir,"
                           << "clipboard:1";
}

void TestClipboard::brokenScenario_pasted_isTold()
{
    QFETCH(Language, language);
    QFETCH(QString, text);
    QFETCH(QString, said);
    Run run(language);
    run.window->start({});
    const auto before = run.session.document.scenario();
    putText(text);
    QString told;
    whenShown<QMessageBox>([&](QMessageBox &box) {
        told = box.text();
        box.accept();
    });
    run.action(Ask::Paste).trigger();
    QVERIFY2(told.contains(said), qPrintable(told));
    QVERIFY(run.session.document.scenario() == before);
}

void TestClipboard::unsaved_pasted_asksFirst()
{
    Run run(Language::English);
    run.window->start({});
    scenario::Scenario changed = run.session.document.scenario();
    changed.delay = {tcp::Duration(20'000), tcp::Duration(20'000)};
    run.session.document.edit(changed);
    putText(QString::fromUtf8(OwnScenario));
    whenShown<QMessageBox>([](QMessageBox &box) { box.button(QMessageBox::Cancel)->click(); });
    run.action(Ask::Paste).trigger();
    QVERIFY(run.session.document.scenario() == changed);
    whenShown<QMessageBox>([](QMessageBox &box) { box.button(QMessageBox::Discard)->click(); });
    run.action(Ask::Paste).trigger();
    QCOMPARE(run.session.document.scenario().title.en, "Pasted");
}

void TestClipboard::printed_sheets_areThoseOfThePdf()
{
    Run run(Language::English);
    run.window->start(":/scenarios/29-data-never-acknowledged.fourwave");
    const auto *printing = run.window->findChild<app::Printing *>();
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(m_folder->filePath("printed.pdf"));
    printer.setPageSize(QPageSize(QPageSize::A5));
    printing->paint(printer);
    QFile file(printer.outputFileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto request = run.window->findChild<app::Pictures *>()->request();
    const exporters::Sheets sheets(run.session.document.trace(), request,
                                   QPageSize(QPageSize::A5).size(QPageSize::Point), {});
    QVERIFY(sheets.count() > 1);
    QCOMPARE(file.readAll().count("/Type /Page\n"), qsizetype(sheets.count()));
}

void TestClipboard::preview_opens_data()
{
    addLanguages();
}

void TestClipboard::preview_opens()
{
    QFETCH(Language, language);
    Run run(language);
    run.window->start({});
    bool isShown = false;
    whenShown<QPrintPreviewDialog>([&](QPrintPreviewDialog &dialog) {
        isShown = true;
        dialog.reject();
        QCOMPARE(hasChinese(dialog.windowTitle()), language == Language::Chinese);
    });
    run.action(Ask::Print).trigger();
    QVERIFY(isShown);
}

QTEST_MAIN(TestClipboard)
#include "tst_clipboard.moc"
