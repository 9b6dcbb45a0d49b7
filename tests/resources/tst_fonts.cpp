// SPDX-License-Identifier: MIT
#include <QDirIterator>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QRawFont>
#include <QSet>
#include <QTest>

#include <iconv.h>

namespace {

const QStringList Fonts = {u":/fonts/FourwaveSans-Regular.otf"_qs,
                           u":/fonts/FourwaveSans-Bold.otf"_qs};

QRawFont load(const QString &file)
{
    return QRawFont(file, 16, QFont::PreferNoHinting);
}

// The files whose characters are shown: catalogues, scenarios, topics, tour, cards and
// lectures.
QStringList shippedTexts()
{
    QStringList files;
    for (const char *folder : {"/translations", "/resources/scenarios", "/resources/explanations",
                               "/resources/tour", "/resources/cards", "/resources/lectures"}) {
        QDirIterator it(
            QStringLiteral(PROJECT_FOLDER) + QLatin1String(folder),
            {u"*.ts"_qs, u"*.fourwave"_qs, u"*.fourwave-lecture"_qs, u"*.md"_qs, u"*.toml"_qs},
            QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files += it.next();
    }
    return files;
}

QString contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

// The printable characters of a text that a font has no shape for.
QString missingCharacters(const QRawFont &font, const QString &text)
{
    QSet<char32_t> seen;
    QString missing;
    for (const char32_t character : text.toUcs4()) {
        if (QChar::isPrint(character) && !seen.contains(character)
            && !font.supportsCharacter(character))
            missing += QString::fromUcs4(&character, 1);
        seen.insert(character);
    }
    return missing;
}

// GB 2312 level 1, the 3,755 commonest characters of Chinese: its rows 16 to 55.
QString level1()
{
    QByteArray encoded;
    for (int row = 16; row <= 55; ++row) {
        for (int cell = 1; cell <= (row == 55 ? 89 : 94); ++cell)
            encoded.append(char(0xa0 + row)).append(char(0xa0 + cell));
    }
    QByteArray text(encoded.size() * 2, '\0');
    char *in = encoded.data();
    char *out = text.data();
    size_t inLeft = size_t(encoded.size());
    size_t outLeft = size_t(text.size());
    const iconv_t converter = iconv_open("UTF-8", "GB2312");
    iconv(converter, &in, &inLeft, &out, &outLeft);
    iconv_close(converter);
    return QString::fromUtf8(text.first(text.size() - qsizetype(outLeft)));
}

} // namespace

class TestFonts : public QObject
{
    Q_OBJECT

private slots:
    void fonts_loaded_haveTheirNameAndWeight();
    void fonts_asciiSignsAndLevel1_areComplete();
    void fonts_shippedTexts_areComplete();
    void digits_besideWhatIsPrintable_doNotKern();
    void missingCharacters_ofAnEmoji_namesIt();
};

void TestFonts::fonts_loaded_haveTheirNameAndWeight()
{
    QCOMPARE(load(Fonts[0]).familyName(), u"Fourwave Sans"_qs);
    QCOMPARE(load(Fonts[1]).familyName(), u"Fourwave Sans"_qs);
    QCOMPARE(load(Fonts[0]).weight(), int(QFont::Normal));
    QCOMPARE(load(Fonts[1]).weight(), int(QFont::Bold));
}

void TestFonts::fonts_asciiSignsAndLevel1_areComplete()
{
    QCOMPARE(level1().size(), 3755);
    QString basic = level1() + u"∞≤≥×½…→←↑↓①⑳│├─▶●，。：；「」（）"_qs;
    for (char16_t character = 0x20; character < 0x7f; ++character)
        basic += QChar(character);
    for (const QString &font : Fonts)
        QCOMPARE(missingCharacters(load(font), basic), QString());
}

void TestFonts::fonts_shippedTexts_areComplete()
{
    const QStringList files = shippedTexts();
    QVERIFY(!files.filter(u".ts"_qs).isEmpty());
    QVERIFY(!files.filter(u".fourwave"_qs).isEmpty());
    QVERIFY(!files.filter(u".md"_qs).isEmpty());
    for (const QString &path : files) {
        const QString text = contents(path);
        QVERIFY2(!text.isEmpty(), qPrintable(path));
        for (const QString &font : Fonts) {
            const QString missing = missingCharacters(load(font), text);
            QVERIFY2(missing.isEmpty(), qPrintable(path + u" has "_qs + missing
                                                   + u": run resources/fonts/subset.py"_qs));
        }
    }
}

// Shapes of letters are made of parts that are cut beside digits.
void TestFonts::digits_besideWhatIsPrintable_doNotKern()
{
    const int id = QFontDatabase::addApplicationFont(Fonts[0]);
    QVERIFY(QFontDatabase::addApplicationFont(Fonts[1]) >= 0);
    for (const bool isBold : {false, true}) {
        QFont font(QFontDatabase::applicationFontFamilies(id).value(0));
        font.setPixelSize(1000);
        font.setHintingPreference(QFont::PreferNoHinting);
        font.setBold(isBold);
        const QFontMetricsF metrics(font);
        for (QChar digit = u'0'; digit <= u'9'; ++digit.unicode()) {
            for (QChar other = u' '; other < QChar(0x7f); ++other.unicode()) {
                const double apart =
                    metrics.horizontalAdvance(digit) + metrics.horizontalAdvance(other);
                for (const QString &pair : {QString(digit) + other, QString(other) + digit})
                    QVERIFY2(qAbs(metrics.horizontalAdvance(pair) - apart) < 0.1, qPrintable(pair));
            }
        }
    }
}

void TestFonts::missingCharacters_ofAnEmoji_namesIt()
{
    QCOMPARE(missingCharacters(load(Fonts[0]), u"SYN 👋"_qs), u"👋"_qs);
}

QTEST_MAIN(TestFonts)
#include "tst_fonts.moc"
