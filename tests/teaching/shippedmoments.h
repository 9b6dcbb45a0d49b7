// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/explainstep.h"
#include "scenario/text.h"
#include "simulation/simulate.h"
#include "teaching/stop.h"
#include "trace/step.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

// What is asked of every moment and every text that is shipped.
namespace shippedmoments {

using explanation::Language;

inline trace::Trace run(const teaching::Moment &moment)
{
    QFile file(
        QStringLiteral(":/scenarios/%1.fourwave").arg(QString::fromStdString(moment.scenario)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const scenario::ParseResult parsed = scenario::parse(file.readAll().toStdString());
    return parsed.isGood() ? simulation::simulate(parsed.scenario) : trace::Trace();
}

// Whether something can be seen to happen just then.
inline bool isStep(const trace::Trace &trace, tcp::Duration at)
{
    const auto steps = trace::steps(trace);
    return std::ranges::any_of(
        steps, [at](const trace::Step &step) { return step.at == tcp::SimTime(at); });
}

// What is wrong with a text that is shown, or nothing: a figure that nobody filled in, a
// punctuation mark of the other language, too many words.
inline QString objection(const QString &text, Language language, int words, int characters)
{
    static const QRegularExpression halfWidth(QStringLiteral("[,;:?!](?=[^\\x00-\\x7f])"));
    const int cost = explanation::readingCost(text, language);
    const bool isChinese = language == Language::Chinese;
    if (text.isEmpty())
        return QStringLiteral("nothing is said");
    if (text.contains(u'{'))
        return QStringLiteral("a figure is missing: ") + text;
    if (isChinese && text.contains(halfWidth))
        return QStringLiteral("a Latin mark: ") + text;
    if (cost > (isChinese ? characters : words))
        return QStringLiteral("%1 are too many: ").arg(cost) + text;
    return {};
}

} // namespace shippedmoments
