// SPDX-License-Identifier: MIT
#include "teaching/tables.h"

#include "explanation/fields.h"
#include "explanation/names.h"
#include "explanation/say.h"

#include <array>
#include <string_view>

namespace teaching {

namespace {

using explanation::Language;
using explanation::say;
using tcp::State;

struct Rule
{
    State state;
    std::string_view field; // empty: no parameter limits the state
};

// tcp-facts of each state: what can end it when nobody answers.
constexpr std::array Rules = {
    Rule{State::SynSent, "synRetries"},       Rule{State::SynReceived, "synAckRetries"},
    Rule{State::Established, "dataRetries"},  Rule{State::FinWait1, "orphanRetries"},
    Rule{State::FinWait2, "finWait2Timeout"}, Rule{State::Closing, "orphanRetries"},
    Rule{State::TimeWait, "timeWait"},        Rule{State::CloseWait, ""},
    Rule{State::LastAck, "orphanRetries"},
};

QString parameterName(const tcp::System &system, const tcp::Field &field, Language language)
{
    const QString own = explanation::systemNameOf(system, field);
    return own.isEmpty() ? explanation::nameOf(field, language) : own.section(u'.', -1);
}

} // namespace

TableRows parametersTable(const tcp::System &system, Language language)
{
    TableRows rows = {{say(language, QT_TRANSLATE_NOOP("explanation", "State")),
                       explanation::systemName(system.id),
                       say(language, QT_TRANSLATE_NOOP("explanation", "Value"))}};
    for (const Rule &rule : Rules) {
        QStringList row{explanation::tokenOf(rule.state)};
        if (const tcp::Field *field = tcp::findField(rule.field))
            row << parameterName(system, *field, language)
                << explanation::comparedValue(system, *field, language);
        else
            row << QStringLiteral("–") << QStringLiteral("–");
        rows << row;
    }
    return rows;
}

TableRows systemsTable(Language language)
{
    const tcp::Field &finWait2 = *tcp::findField("finWait2Timeout");
    const tcp::Field &timeWait = *tcp::findField("timeWait");
    TableRows rows = {{say(language, QT_TRANSLATE_NOOP("explanation", "System")),
                       explanation::tokenOf(State::FinWait2),
                       explanation::tokenOf(State::CloseWait),
                       explanation::tokenOf(State::TimeWait)}};
    for (const tcp::System &system : tcp::systems()) {
        const QString ends =
            system.profile.finWait2ExpiryResets ? QStringLiteral(", RST") : QString();
        rows << QStringList{explanation::systemName(system.id).section(QStringLiteral(" ("), 0, 0),
                            explanation::comparedValue(system, finWait2, language) + ends,
                            QStringLiteral("∞"),
                            explanation::comparedValue(system, timeWait, language)};
    }
    return rows;
}

QString htmlOf(const TableRows &rows, const QString &marked)
{
    QString html = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"3\">");
    for (const QStringList &row : rows) {
        const bool isHead = &row == &rows.front();
        const bool isMarked = !marked.isEmpty() && row.value(0) == marked;
        const QString cell = isHead || isMarked ? QStringLiteral("<td><b>%1</b></td>")
                                                : QStringLiteral("<td>%1</td>");
        html += QStringLiteral("<tr>");
        for (const QString &text : row)
            html += cell.arg(text.toHtmlEscaped());
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

} // namespace teaching
