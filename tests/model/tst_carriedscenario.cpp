// SPDX-License-Identifier: MIT
#include "diagram/shipped.h"
#include "exporters/render.h"
#include "model/carriedscenario.h"
#include "model/document.h"

#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using model::Document;
using model::FileProblem;

// Pictures that carry their scenario, exported and opened again.
class TestCarriedScenario : public QObject
{
    Q_OBJECT

private slots:
    void everyScenario_exportedAndOpened_isTheSame_data();
    void everyScenario_exportedAndOpened_isTheSame();
    void picture_opened_isNotSavedOver();
    void scenario_savedOverAPicture_isRefused();
    void picture_withoutAScenario_saysSo_data();
    void picture_withoutAScenario_saysSo();
    void picture_cutShort_isNoScenarioAndNoCrash_data();
    void picture_cutShort_isNoScenarioAndNoCrash();
    void png_optimisedByOthers_isStillOpened();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString exported(const QString &scenario, const QString &suffix);

    QTemporaryDir m_folder;
};

namespace {

const QStringList Suffixes = {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf"),
                              QStringLiteral("html")};

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray big32(quint32 number)
{
    const char bytes[] = {char(number >> 24), char(number >> 16), char(number >> 8), char(number)};
    return QByteArray(bytes, 4);
}

std::optional<std::string> carriedIn(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    return buffer.open(QIODevice::ReadOnly) ? model::carriedScenario(buffer) : std::nullopt;
}

} // namespace

QString TestCarriedScenario::exported(const QString &scenario, const QString &suffix)
{
    Document document;
    if (document.open(scenario))
        return {};
    exporters::RenderRequest request;
    request.scale = 0.25;
    request.title = QStringLiteral("<一条> & \"title\"");
    request.scenario = document.shownText();
    const QString file = path(QStringLiteral("picture.") + suffix);
    return exporters::render(document.trace(), request, file).isDone() ? file : QString();
}

void TestCarriedScenario::everyScenario_exportedAndOpened_isTheSame_data()
{
    QTest::addColumn<QString>("scenario");
    for (const QString &file : shipped::files())
        QTest::newRow(qPrintable(file.section(u'/', -1))) << file;
}

void TestCarriedScenario::everyScenario_exportedAndOpened_isTheSame()
{
    QFETCH(QString, scenario);
    Document before;
    QVERIFY(!before.open(scenario));
    // Each as PNG and as one of the others, in turn: painting all of them takes a while.
    const qsizetype other = 1 + shipped::files().indexOf(scenario) % (Suffixes.size() - 1);
    for (const QString &suffix : {Suffixes.first(), Suffixes.at(other)}) {
        Document after;
        QVERIFY2(!after.open(exported(scenario, suffix)), qPrintable(suffix));
        QVERIFY2(after.scenario() == before.scenario(), qPrintable(suffix));
        QCOMPARE(QString::fromStdString(after.shownText()),
                 QString::fromStdString(before.shownText()));
    }
}

void TestCarriedScenario::picture_opened_isNotSavedOver()
{
    const QString file = exported(shipped::files().first(), QStringLiteral("png"));
    Document document;
    QVERIFY(!document.open(file));
    QCOMPARE(document.origin(), file);
    QVERIFY(document.fileName().isEmpty());
}

void TestCarriedScenario::scenario_savedOverAPicture_isRefused()
{
    const QString file = exported(shipped::files().first(), QStringLiteral("svg"));
    const QByteArray before = contentsOf(file);
    Document document;
    QVERIFY(!document.open(shipped::files().first()));
    const auto problem = document.saveAs(file);
    QVERIFY(problem);
    QCOMPARE(problem->kind, FileProblem::Kind::IsPicture);
    QCOMPARE(contentsOf(file), before);
}

void TestCarriedScenario::picture_withoutAScenario_saysSo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QImage(3, 3, QImage::Format_RGB32).save(&buffer, "png");
    QTest::newRow("PNG") << png;
    QTest::newRow("SVG") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    QTest::newRow("PDF") << QByteArray("%PDF-1.4\n1 0 obj\n<< >>\nendobj\n");
    QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><title>x</title>");
}

void TestCarriedScenario::picture_withoutAScenario_saysSo()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(write(path("foreign"), bytes));
    Document document;
    const auto problem = document.open(path("foreign"));
    QVERIFY(problem);
    QCOMPARE(problem->kind, FileProblem::Kind::CarriesNone);
}

void TestCarriedScenario::picture_cutShort_isNoScenarioAndNoCrash_data()
{
    QTest::addColumn<QString>("suffix");
    for (const QString &suffix : Suffixes)
        QTest::newRow(qPrintable(suffix)) << suffix;
}

void TestCarriedScenario::picture_cutShort_isNoScenarioAndNoCrash()
{
    QFETCH(QString, suffix);
    const QByteArray whole = contentsOf(exported(shipped::files().first(), suffix));
    const std::optional<std::string> text = carriedIn(whole);
    QVERIFY(text);
    for (qsizetype size = 0; size < whole.size(); size += 1 + size / 50) {
        const std::optional<std::string> found = carriedIn(whole.left(size));
        QVERIFY2(!found || *found == *text || text->starts_with(*found),
                 qPrintable(QString::number(size)));
    }
}

// Programs that make PNG files smaller pack their texts too.
void TestCarriedScenario::png_optimisedByOthers_isStillOpened()
{
    const QByteArray text = "format = 1\n";
    const QByteArray packed = qCompress(text).mid(4);
    const QByteArray chunk = QByteArray("Fourwave-Scenario\0\1\0\0\0", 22) + packed;
    const QByteArray png = QByteArray("\x89PNG\r\n\x1a\n", 8) + big32(13) + "IHDR"
                           + QByteArray(17, '\0') + big32(quint32(chunk.size())) + "iTXt" + chunk
                           + QByteArray(4, '\0') + big32(0) + "IEND" + QByteArray(4, '\0');
    QCOMPARE(QByteArray::fromStdString(carriedIn(png).value_or("")), text);
}

QTEST_MAIN(TestCarriedScenario)
#include "tst_carriedscenario.moc"
