// SPDX-License-Identifier: MIT
#include "app/commandline/countlist.h"

#include "app/commandline/table.h"
#include "app/commandline/usage.h"
#include "explanation/names.h"
#include "explanation/quantities.h"

#include <array>

namespace app {

using explanation::Language;

namespace {

QString text(std::string_view token)
{
    return QString::fromUtf8(token.data(), qsizetype(token.size()));
}

// The table's rows as they are made: a name, and a cell for each host.
class CountRows
{
public:
    CountRows(const trace::Counts &counts, Language language)
        : m_counts(counts), m_language(language)
    {
    }

    [[nodiscard]] const QList<QStringList> &rows() const { return m_rows; }

    void heading(const QString &name) { m_rows << QStringList() << QStringList{name}; }
    void row(const QString &name, const std::array<QString, 2> &cells)
    {
        m_rows << QStringList{name, cells[0], cells[1]};
    }
    // A row of numbers; none when all of them are zero.
    template <typename Number>
    void numbers(const QString &name, const Number &number)
    {
        const auto client = number(m_counts.hosts[0]);
        const auto server = number(m_counts.hosts[1]);
        if (client != 0 || server != 0)
            row(name, {figure(client), figure(server)});
    }
    void segments();
    void states();
    void errors();
    void notes();

private:
    [[nodiscard]] QString figure(std::uint64_t number) const
    {
        return explanation::localeOf(m_language).toString(qulonglong(number));
    }
    [[nodiscard]] QString mostText(const trace::StateCount &count) const;

    const trace::Counts &m_counts;
    Language m_language;
    QList<QStringList> m_rows;
};

void CountRows::segments()
{
    heading(Usage::tr("Segments sent"));
    for (const trace::SegmentKind kind : trace::AllSegmentKinds)
        numbers(text(trace::toString(kind)), [kind](const trace::HostCounts &host) {
            return host.sent[static_cast<std::size_t>(kind)];
        });
    numbers(Usage::tr("of them sent again"),
            [](const trace::HostCounts &host) { return host.retransmissions; });
    numbers(Usage::tr("lost on the way"), [](const trace::HostCounts &host) { return host.lost; });
}

QString CountRows::mostText(const trace::StateCount &count) const
{
    if (count.most == 0)
        return QStringLiteral("0");
    return Usage::tr("%1 at %2", "sockets, moment")
        .arg(figure(count.most), explanation::clockText(count.mostAt, m_language));
}

void CountRows::states()
{
    heading(Usage::tr("Most sockets at once in each state"));
    for (const tcp::State state : tcp::AllStates) {
        const trace::StateCount &client = m_counts.hosts[0].in(state);
        const trace::StateCount &server = m_counts.hosts[1].in(state);
        if (client.most != 0 || server.most != 0)
            row(text(tcp::toString(state)), {mostText(client), mostText(server)});
    }
    heading(Usage::tr("Sockets in each state at the end"));
    for (const tcp::State state : tcp::AllStates)
        numbers(text(tcp::toString(state)),
                [state](const trace::HostCounts &host) { return host.in(state).now; });
}

void CountRows::errors()
{
    std::map<std::pair<std::string_view, tcp::Error>, std::array<std::uint64_t, 2>> failures;
    for (std::size_t i = 0; i < m_counts.hosts.size(); ++i) {
        for (const auto &[failure, count] : m_counts.hosts[i].errors)
            failures[failure][i] = count;
    }
    if (!failures.empty())
        heading(Usage::tr("Calls that failed"));
    for (const auto &[failure, counts] : failures)
        row(text(failure.first) + QStringLiteral("() ") + text(tcp::toString(failure.second)),
            {figure(counts[0]), figure(counts[1])});
}

void CountRows::notes()
{
    const auto happened = [this](trace::Noted::What what) {
        const auto index = static_cast<std::size_t>(what);
        return m_counts.hosts[0].notes[index] + m_counts.hosts[1].notes[index] != 0;
    };
    if (std::ranges::any_of(trace::AllNotes, happened))
        heading(Usage::tr("Remarks"));
    for (const trace::Noted::What what : trace::AllNotes)
        numbers(explanation::nameOf(what, m_language), [what](const trace::HostCounts &host) {
            return host.notes[static_cast<std::size_t>(what)];
        });
}

} // namespace

QString countList(const trace::Counts &counts, Language language)
{
    CountRows rows(counts, language);
    rows.row({}, {explanation::nameOf(tcp::Side::Client, language),
                  explanation::nameOf(tcp::Side::Server, language)});
    rows.numbers(Usage::tr("Sockets"), [](const trace::HostCounts &host) { return host.sockets; });
    rows.segments();
    rows.states();
    rows.errors();
    rows.notes();
    const QString events = explanation::localeOf(language).toString(qulonglong(counts.events));
    return tableText(rows.rows()) + u'\n' + Usage::tr("%1 events were counted.").arg(events) + u' '
           + explanation::endText(counts, language) + u'\n';
}

} // namespace app
