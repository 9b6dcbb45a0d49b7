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

} // namespace

QString say(Language language, const Source &source)
{
    return textOf(language, source, -1);
}

QString sayCount(Language language, const Source &source, qint64 count)
{
    const auto form = static_cast<int>(qMin<qint64>(count, std::numeric_limits<int>::max()));
    return textOf(language, source, form).replace(QStringLiteral("%n"), QString::number(count));
}

} // namespace explanation
