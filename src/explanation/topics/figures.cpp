// SPDX-License-Identifier: MIT
#include "explanation/topics/figures.h"

#include "tcp/profile.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace explanation {

namespace {

// Empty when the file does not name it.
QString lineOf(const QString &name)
{
    QFile file(QStringLiteral(":/explanations/figures.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        if (line.section(QLatin1Char(' '), 0, 0) == name)
            return line.section(QLatin1Char(' '), 1);
    }
    return {};
}

std::optional<tcp::Standing> standingOf(const QString &name)
{
    using enum tcp::Standing;
    for (const tcp::Standing standing :
         {Measured, Source, Documented, Reported, Computed, Unverified}) {
        if (name == QLatin1String(tcp::toString(standing).data()))
            return standing;
    }
    return {};
}

} // namespace

QString figureText(const QString &name, Language language)
{
    const QString text = lineOf(name);
    bool isWhole = false;
    const qlonglong number = text.toLongLong(&isWhole);
    return isWhole ? localeOf(language).toString(number) : text;
}

QString standingCount(const QString &system, const QString &standing, Language language)
{
    const tcp::System *known = tcp::findSystem(system.toStdString());
    const auto wanted = standingOf(standing);
    const bool isAll = standing == QLatin1String("all");
    if (known == nullptr || (!wanted && !isAll))
        return {};
    const auto count =
        isAll ? std::ssize(known->provenance)
              : std::ranges::count(known->provenance, *wanted, &tcp::Provenance::standing);
    return localeOf(language).toString(qlonglong(count));
}

} // namespace explanation
