// SPDX-License-Identifier: MIT
#include "diagram/legend.h"
#include "diagram/shipped.h"
#include "exporters/pages/part.h"
#include "exporters/pages/pdf.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

using explanation::Language;
using exporters::Pages;
using exporters::PdfOptions;

// PDF files, looked at with poppler's programs.
class TestPdf : public QObject
{
    Q_OBJECT

private slots:
    void everyScenario_text_holdsEveryLabel_data();
    void everyScenario_text_holdsEveryLabel();
    void fonts_areAllEmbedded();
    void pages_steps_areAsManyAsSteps();
    void pages_steps_tellWhatHappens();
    void pages_steps_haveTitleAndLegend();
    void pages_paper_haveNumbersAndHeads();
    void pages_blank_leaveTheNamesOutFirst();
    void parts_neverCutAText_data();
    void parts_neverCutAText();
    void date_isTheOneThatIsGiven();
};

namespace {

QString outputOf(const QString &program, const QStringList &arguments, const QByteArray &pdf)
{
    QTemporaryFile file;
    if (!file.open())
        return {};
    file.write(pdf);
    file.close();
    QStringList all = arguments;
    all.replaceInStrings(QStringLiteral("FILE"), file.fileName());
    QProcess process;
    process.start(program, all);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString textOf(const QByteArray &pdf)
{
    return outputOf(QStringLiteral("pdftotext"), {"-raw", "FILE", "-"}, pdf);
}

int pageCount(const QByteArray &pdf)
{
    static const QRegularExpression pages(QStringLiteral("Pages:\\s+(\\d+)"));
    return pages.match(outputOf(QStringLiteral("pdfinfo"), {"FILE"}, pdf)).captured(1).toInt();
}

// Letters only: text that is turned or broken is given back in other lines.
QString lettersOf(QString text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return text.remove(space);
}

PdfOptions inChinese(Pages pages)
{
    PdfOptions options;
    options.pages = pages;
    options.options.languages = {Language::Chinese, {}};
    options.texts.title = QStringLiteral("一条 TCP 连接的一生");
    return options;
}

} // namespace

void TestPdf::everyScenario_text_holdsEveryLabel_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : shipped::files())
        QTest::newRow(qPrintable(file.section(u'/', -1))) << file;
}

void TestPdf::everyScenario_text_holdsEveryLabel()
{
    QFETCH(QString, file);
    const trace::Trace trace = shipped::run(file);
    const PdfOptions options = inChinese(Pages::One);
    const QString text = lettersOf(textOf(exporters::toPdf(trace, options)));
    const diagram::Layout layout = shipped::layoutOf(trace, options.options);
    for (const diagram::Label &label : layout.shapes().labels) {
        const QString wanted = lettersOf(layout.shapes().texts[label.text]);
        QVERIFY2(label.isHidden || text.contains(wanted), qPrintable(wanted));
    }
}

void TestPdf::fonts_areAllEmbedded()
{
    const QByteArray pdf = exporters::toPdf(shipped::runNumber("01"), inChinese(Pages::Steps));
    const QStringList lines =
        outputOf(QStringLiteral("pdffonts"), {"FILE"}, pdf).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 2);
    for (const QString &line : lines.mid(2)) {
        const QStringList words = line.simplified().split(u' ');
        QCOMPARE(words.at(words.size() - 5), QStringLiteral("yes")); // emb, sub, uni, object, id
        QCOMPARE(words.at(words.size() - 3), QStringLiteral("yes"));
    }
}

void TestPdf::pages_steps_areAsManyAsSteps()
{
    const trace::Trace trace = shipped::runNumber("01");
    const QByteArray pdf = exporters::toPdf(trace, inChinese(Pages::Steps));
    QCOMPARE(pageCount(pdf), int(trace::steps(trace).size()));
}

void TestPdf::pages_steps_tellWhatHappens()
{
    const QString text =
        textOf(exporters::toPdf(shipped::runNumber("01"), inChinese(Pages::Steps)));
    QVERIFY2(lettersOf(text).contains(lettersOf("它在等你的代码")), qPrintable(text));
}

void TestPdf::pages_steps_haveTitleAndLegend()
{
    const trace::Trace trace = shipped::runNumber("01");
    PdfOptions options = inChinese(Pages::Steps);
    options.heading = QStringList{QStringLiteral("一生")};
    options.hasLegend = true;
    const QStringList pages =
        textOf(exporters::toPdf(trace, options)).split(QChar(u'\f'), Qt::SkipEmptyParts);
    QCOMPARE(pages.size(), qsizetype(trace::steps(trace).size()) + 1);
    for (const QString &page : pages)
        QVERIFY(page.contains(QStringLiteral("一生")));
    const QString meaning = diagram::meaningOf(diagram::Sign::Syn, options.options.languages);
    QVERIFY2(lettersOf(pages.last()).contains(lettersOf(meaning)), qPrintable(pages.last()));
}

void TestPdf::pages_paper_haveNumbersAndHeads()
{
    const QByteArray pdf = exporters::toPdf(shipped::runNumber("29"), inChinese(Pages::Paper));
    const int count = pageCount(pdf);
    QVERIFY(count > 1);
    const QString text = textOf(pdf);
    QVERIFY2(text.contains(QStringLiteral("%1 / %1").arg(count)), qPrintable(text));
    QCOMPARE(text.count(QStringLiteral("客户端")), count);
}

void TestPdf::pages_blank_leaveTheNamesOutFirst()
{
    const QStringList pages =
        textOf(exporters::toPdf(shipped::runNumber("01"), inChinese(Pages::Blank)))
            .split(QChar(u'\f'), Qt::SkipEmptyParts);
    QVERIFY(pages.size() >= 2);
    QVERIFY(!pages.first().contains(QStringLiteral("CLOSE_WAIT")));
    QVERIFY(!pages.first().contains(QStringLiteral("ESTABLISHED")));
    QVERIFY(pages.first().contains(QStringLiteral("SYN+ACK")));
    QVERIFY(pages.last().contains(QStringLiteral("CLOSE_WAIT")));
}

void TestPdf::parts_neverCutAText_data()
{
    everyScenario_text_holdsEveryLabel_data();
}

void TestPdf::parts_neverCutAText()
{
    QFETCH(QString, file);
    const diagram::Layout layout = shipped::layoutOf(shipped::run(file));
    const auto parts = exporters::cutIntoParts(layout, {0, layout.size().height(), {}}, 420);
    double end = 0;
    for (const exporters::Part &part : parts) {
        QCOMPARE(part.top, end);
        QVERIFY(part.height > 0 && part.height <= 420);
        end = part.top + part.height;
    }
    QCOMPARE(end, layout.size().height());
}

void TestPdf::date_isTheOneThatIsGiven()
{
    PdfOptions options = inChinese(Pages::One);
    options.date = std::chrono::seconds(86'400);
    const QByteArray pdf = exporters::toPdf(shipped::runNumber("01"), options);
    QVERIFY(pdf.contains("/CreationDate (D:19700102000000Z)"));
}

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
