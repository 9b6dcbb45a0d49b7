// SPDX-License-Identifier: MIT
#include "app/commandline/console.h"
#include "app/commandline/run.h"
#include "app/commandline/usage.h"
#include "explanation/opening.h"
#include "explanation/piles/pilewords.h"
#include "sockets/table.h"

#include <QFile>

#include <optional>
#include <vector>

namespace app {

namespace {

constexpr qint64 LargestText = 512LL << 20; // bytes

// The text of a file or of standard input; says on standard error why there is none.
std::optional<QByteArray> textOf(const QString &name, explanation::Language language)
{
    QFile file(name == QLatin1String("-") ? QStringLiteral("/dev/stdin") : name);
    if (!file.open(QIODevice::ReadOnly)) {
        complain(explanation::wordNotRead(name, file.errorString(), {}, language));
        return {};
    }
    QByteArray text = file.read(LargestText);
    if (file.error() != QFileDevice::NoError) {
        complain(explanation::wordNotRead(name, file.errorString(), {}, language));
        return {};
    }
    return text;
}

// That language, and the others too where both are wanted.
std::vector<explanation::Language> languagesFrom(explanation::Language first,
                                                 const SocketsCommand &command)
{
    std::vector<explanation::Language> languages = {first};
    for (const explanation::Language language : explanation::AllLanguages) {
        if (command.language == LanguageChoice::Both && language != first)
            languages.push_back(language);
    }
    return languages;
}

} // namespace

Status run(const SocketsCommand &command, explanation::Language language)
{
    const tcp::System *chosen = tcp::findSystem(command.system.toStdString());
    if (!chosen && !command.system.isEmpty()) {
        complain(Usage::unknownSystem(command.system));
        return Status::BadInput;
    }
    const std::optional<QByteArray> text = textOf(command.file, language);
    if (!text)
        return Status::BadInput;
    const sockets::Table table = sockets::read({text->constData(), std::size_t(text->size())});
    if (table.entries.empty()) {
        complain(command.file + QStringLiteral(": ") + explanation::noSocketsText(table, language));
        return Status::BadInput;
    }
    for (const QString &line : explanation::problemTexts(table, language))
        complain(command.file + QStringLiteral(": ") + line);
    QStringList reports;
    for (const explanation::Language one : languagesFrom(language, command))
        reports << explanation::pilesReport(table, chosen ? *chosen : explanation::systemOf(table),
                                            one);
    return print(reports.join(u'\n'));
}

} // namespace app
