// SPDX-License-Identifier: MIT
#include "proof/choices.h"

namespace proof {

using explanation::Language;

namespace {

QString codeOf(const diagram::Languages &languages)
{
    if (languages.second)
        return QStringLiteral("both");
    return languages.first == Language::Chinese ? QStringLiteral("zh") : QStringLiteral("en");
}

Choice choice(const QString &format, diagram::ThemeName theme, const diagram::Languages &languages)
{
    const QString name =
        QStringLiteral("%1, %2, %3").arg(format, diagram::nameOf(theme), codeOf(languages));
    return {format, theme, languages, name};
}

} // namespace

QList<diagram::Languages> languageChoices()
{
    return {
        {Language::English, {}}, {Language::Chinese, {}}, {Language::Chinese, Language::English}};
}

// Every format meets every theme; the language goes on by one at each meeting, and by one more with
// each format, so that both meet all languages.
QList<Choice> pairwise(const QStringList &formats)
{
    const QList<diagram::Languages> languages = languageChoices();
    QList<Choice> choices;
    for (qsizetype format = 0; format < formats.size(); ++format) {
        for (std::size_t theme = 0; theme < diagram::AllThemes.size(); ++theme) {
            const auto language = (format + qsizetype(theme)) % languages.size();
            choices << choice(formats[format], diagram::AllThemes[theme], languages[language]);
        }
    }
    return choices;
}

QList<Choice> every(const QStringList &formats)
{
    QList<Choice> choices;
    for (const QString &format : formats) {
        for (const diagram::ThemeName theme : diagram::AllThemes) {
            for (const diagram::Languages &languages : languageChoices())
                choices << choice(format, theme, languages);
        }
    }
    return choices;
}

exporters::RenderRequest requestOf(const Choice &choice)
{
    exporters::RenderRequest request;
    request.options.languages = choice.languages;
    exporters::applyTheme(request, choice.theme);
    request.film.pace = exporters::FilmOptions::Pace::Steps;
    request.film.size = QSize(320, 180);
    return request;
}

} // namespace proof
