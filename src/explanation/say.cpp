// SPDX-License-Identifier: MIT
#include "explanation/say.h"

#include <QTranslator>

#include <limits>

// Outside any namespace: the resource of a static library must be named to be linked.
static void initializeCatalogues()
{
    Q_INIT_RESOURCE(explanation_catalogues);
}

namespace explanation {

namespace {

constexpr char Context[] = "explanation";

// One catalogue, asked and never installed.
class Catalogue : public QTranslator
{
public:
    explicit Catalogue(Language language)
    {
        initializeCatalogues();
        const bool isLoaded =
            load(QStringLiteral(":/i18n/explanation_%1.qm").arg(codeOf(language)));
        Q_ASSERT(isLoaded);
        Q_UNUSED(isLoaded)
    }
};

const QTranslator &catalogueOf(Language language)
{
    static const Catalogue English(Language::English);
    static const Catalogue Chinese(Language::Chinese);
    return language == Language::English ? English : Chinese;
}

// The English catalogue holds nothing but plurals: elsewhere the source is the text.
QString textOf(Language language, const Source &source, int count)
{
    const QString text =
        catalogueOf(language).translate(Context, source.text, source.comment, count);
    return text.isEmpty() ? QString::fromUtf8(source.text) : text;
}

bool isChinese(QChar character)
{
    return character.unicode() >= 0x4e00 && character.unicode() <= 0x9fff;
}

// Punctuation that brings its own space.
bool isFullWidthMark(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x3000 && code <= 0x303f) || code >= 0xff00;
}

bool isLatin(QChar character)
{
    return character.isDigit() || (character.isLetter() && !isChinese(character));
}

// Whether a space belongs between two characters of a Chinese sentence.
bool needsGap(QChar left, QChar right)
{
    return (isChinese(left) && isLatin(right))
           || ((isLatin(left) || left == QLatin1Char(')')) && isChinese(right));
}

// Adds text to a Chinese sentence; a space that the template has is kept only where it belongs.
void append(QString &sentence, const QString &text)
{
    if (sentence.isEmpty() || text.isEmpty()) {
        sentence += text;
        return;
    }
    const bool hadGap = sentence.endsWith(QLatin1Char(' ')) || text.startsWith(QLatin1Char(' '));
    QString left = sentence;
    QString right = text;
    if (hadGap) {
        left = left.endsWith(QLatin1Char(' ')) ? left.chopped(1) : left;
        right = right.startsWith(QLatin1Char(' ')) ? right.mid(1) : right;
    }
    if (left.isEmpty() || right.isEmpty()) {
        sentence += text;
        return;
    }
    const bool areChinese = isChinese(left.back()) && isChinese(right.front());
    const bool bringsGap = isFullWidthMark(left.back()) || isFullWidthMark(right.front());
    if (needsGap(left.back(), right.front()) || (hadGap && !areChinese && !bringsGap))
        left += QLatin1Char(' ');
    sentence = left + right;
}

// The place of the next %1 ... %9 at or after `from`; -1 when there is none.
qsizetype nextPlace(const QString &text, qsizetype from)
{
    for (qsizetype i = text.indexOf(QLatin1Char('%'), from); i >= 0 && i + 1 < text.size();
         i = text.indexOf(QLatin1Char('%'), i + 1)) {
        if (text.at(i + 1) >= QLatin1Char('1') && text.at(i + 1) <= QLatin1Char('9'))
            return i;
    }
    return -1;
}

} // namespace

QString say(Language language, const Source &source)
{
    return textOf(language, source, -1);
}

QString replaced(Language language, const QString &text, const QStringList &arguments)
{
    QString sentence;
    const auto add = [&sentence, language](const QString &part) {
        if (language == Language::Chinese)
            append(sentence, part);
        else
            sentence += part;
    };
    qsizetype done = 0;
    for (qsizetype place = nextPlace(text, 0); place >= 0; place = nextPlace(text, done)) {
        add(text.mid(done, place - done));
        add(arguments.value(text.at(place + 1).digitValue() - 1));
        done = place + 2;
    }
    add(text.mid(done));
    return sentence;
}

QString countText(qint64 count, Language language)
{
    constexpr qint64 FirstGrouped = 10'000;
    return count < FirstGrouped ? QString::number(count) : localeOf(language).toString(count);
}

QString sayCount(Language language, const Source &source, qint64 count)
{
    const auto form = static_cast<int>(qMin<qint64>(count, std::numeric_limits<int>::max()));
    return textOf(language, source, form).replace(QStringLiteral("%n"), countText(count, language));
}

QString finished(QString sentence)
{
    if (sentence.startsWith(QLatin1String("the ")))
        sentence[0] = QLatin1Char('T');
    return sentence.replace(QLatin1String(". the "), QLatin1String(". The "));
}

} // namespace explanation
