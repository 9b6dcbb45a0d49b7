// SPDX-License-Identifier: MIT
#include "diagram/painting/fonts.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QHash>
#include <QRawFont>
#include <QResource>

namespace diagram {

namespace {

// Adds both weights to the application's fonts; returns the family. They are used where they lie in
// the program: by the file's name Qt would copy each of them twice.
QString loadFamily()
{
    QString family;
    for (const char *file : {":/fonts/FourwaveSans-Regular.otf", ":/fonts/FourwaveSans-Bold.otf"}) {
        const QByteArray letters = QResource(QString::fromLatin1(file)).uncompressedData();
        const int id = QFontDatabase::addApplicationFontFromData(letters);
        const QStringList families = QFontDatabase::applicationFontFamilies(id);
        Q_ASSERT_X(!families.isEmpty(), file, "the embedded font is not in the program");
        family = families.value(0);
    }
    return family;
}

const QString &family()
{
    static const QString name = loadFamily();
    return name;
}

QFont madeFont(int pixels, Weight weight)
{
    QFont font(family());
    font.setPixelSize(pixels);
    font.setWeight(weight == Weight::Bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

QFont font(double pixels, Weight weight)
{
    thread_local QHash<std::pair<int, bool>, QFont> fonts;
    const std::pair key(qMax(1, qRound(pixels)), weight == Weight::Bold);
    const auto known = fonts.constFind(key);
    return known != fonts.cend() ? *known : *fonts.insert(key, madeFont(key.first, weight));
}

double textWidth(const QString &text, double pixels, Weight weight)
{
    return QFontMetricsF(font(pixels, weight)).horizontalAdvance(text);
}

QString elided(const QString &text, double room, double pixels, Weight weight)
{
    const QFontMetricsF metrics(font(pixels, weight));
    return metrics.horizontalAdvance(text) <= room ? text
                                                   : metrics.elidedText(text, Qt::ElideRight, room);
}

QString missingCharacters(const QString &text)
{
    const QRawFont raw = QRawFont::fromFont(font(16));
    QString missing;
    for (const char32_t character : text.toUcs4()) {
        if (!QChar::isPrint(character) || character == U' ' || raw.supportsCharacter(character))
            continue;
        if (const QString one = QString::fromUcs4(&character, 1); !missing.contains(one))
            missing += one;
    }
    return missing;
}

} // namespace diagram
