// SPDX-License-Identifier: MIT
#include "explanation/comparison.h"

#include "explanation/changes.h"
#include "explanation/labels.h"
#include "explanation/names.h"
#include "explanation/quantities.h"
#include "explanation/say.h"
#include "exploration/summary.h"

#include <algorithm>

namespace explanation {

using exploration::SocketSummary;
using exploration::Summary;
using trace::Trace;

namespace {

const QString Nothing = QStringLiteral("–");

// A socket that some of the runs have.
struct SocketKey
{
    tcp::Side host = tcp::Side::Client;
    std::string name;
    friend bool operator==(const SocketKey &, const SocketKey &) = default;
};

// Puts the lines of several runs together.
class SummaryWriter
{
public:
    SummaryWriter(std::span<const Trace *const> runs, std::span<const std::vector<Summary>> doubts,
                  Language language)
        : m_runs(runs), m_doubts(doubts), m_language(language)
    {
        for (const Trace *run : runs)
            m_summaries.push_back(exploration::summaryOf(*run));
    }

    std::vector<ComparedLine> lines()
    {
        addCounts();
        addClosed();
        for (const SocketKey &key : sockets()) {
            addEndState(key);
            addTimes(key);
        }
        return std::move(m_lines);
    }

private:
    template <typename Value>
    void add(const QString &what, Value value)
    {
        ComparedLine line{what, {}};
        for (const Summary &summary : m_summaries)
            line.values << value(summary);
        line.differs = std::ranges::any_of(
            line.values, [&line](const QString &text) { return text != line.values[0]; });
        for (std::size_t run = 0; run < m_doubts.size(); ++run)
            mark(line, run, value);
        m_lines.push_back(std::move(line));
    }

    // A value that would be another one if what is not verified were otherwise.
    template <typename Value>
    void mark(ComparedLine &line, std::size_t run, Value value) const
    {
        QString &own = line.values[static_cast<qsizetype>(run)];
        const bool isDoubtful = std::ranges::any_of(
            m_doubts[run], [&](const Summary &other) { return value(other) != own; });
        line.isDoubtful = line.isDoubtful || isDoubtful;
        if (isDoubtful)
            own += QStringLiteral(" ?");
    }

    void addCounts()
    {
        for (const tcp::Side side : {tcp::Side::Client, tcp::Side::Server}) {
            const QString what =
                say(m_language, QT_TRANSLATE_NOOP("explanation", "Segments that %1 sends"),
                    hostInSentence(*m_runs.front(), side, m_language));
            add(what, [side](const Summary &summary) {
                return QString::number(summary.segments[static_cast<std::size_t>(side)]);
            });
        }
        add(say(m_language, QT_TRANSLATE_NOOP("explanation", "Retransmissions")),
            [](const Summary &summary) { return QString::number(summary.retransmissions); });
        add(say(m_language, QT_TRANSLATE_NOOP("explanation", "Lost on the way")),
            [](const Summary &summary) { return QString::number(summary.losses); });
    }

    void addClosed()
    {
        add(say(m_language, QT_TRANSLATE_NOOP("explanation", "All closed after")),
            [this](const Summary &summary) {
                return summary.closed ? durationText(summary.closed->time_since_epoch(), m_language)
                                      : say(m_language, QT_TRANSLATE_NOOP("explanation", "never"));
            });
    }

    [[nodiscard]] std::vector<SocketKey> sockets() const
    {
        std::vector<SocketKey> keys;
        for (const Summary &summary : m_summaries) {
            for (const SocketSummary &socket : summary.sockets) {
                const SocketKey key{socket.host, socket.name};
                if (std::ranges::find(keys, key) == keys.end())
                    keys.push_back(key);
            }
        }
        return keys;
    }

    // The client's socket needs no name unless there are several.
    [[nodiscard]] QString nameOf(const SocketKey &key) const
    {
        const QString host = hostName(*m_runs.front(), key.host, m_language);
        return key.name == "main"
                   ? host
                   : QStringLiteral("%1 (%2)").arg(host, QString::fromStdString(key.name));
    }

    [[nodiscard]] static const SocketSummary *find(const Summary &summary, const SocketKey &key)
    {
        const auto found =
            std::ranges::find_if(summary.sockets, [&key](const SocketSummary &socket) {
                return socket.host == key.host && socket.name == key.name;
            });
        return found == summary.sockets.end() ? nullptr : &*found;
    }

    void addEndState(const SocketKey &key)
    {
        add(say(m_language, QT_TRANSLATE_NOOP("explanation", "%1: state in the end"), nameOf(key)),
            [&](const Summary &summary) {
                const SocketSummary *socket = find(summary, key);
                return socket ? tokenOf(socket->state, m_language) : Nothing;
            });
    }

    // Only of states that one of the runs has been in.
    void addTimes(const SocketKey &key)
    {
        for (std::size_t state = 0; state < SocketSummary{}.timeIn.size(); ++state) {
            const auto timeIn = [&key, state](const Summary &summary) {
                const SocketSummary *socket = find(summary, key);
                return socket ? socket->timeIn[state] : tcp::Duration::zero();
            };
            const bool isEver = std::ranges::any_of(m_summaries, [&](const Summary &summary) {
                return timeIn(summary) > tcp::Duration::zero();
            });
            if (!isEver)
                continue;
            add(say(m_language, QT_TRANSLATE_NOOP("explanation", "%1: time in %2"), nameOf(key),
                    tokenOf(static_cast<tcp::State>(state))),
                [&](const Summary &summary) {
                    const tcp::Duration time = timeIn(summary);
                    return time > tcp::Duration::zero() ? durationText(time, m_language) : Nothing;
                });
        }
    }

    std::span<const Trace *const> m_runs;
    std::span<const std::vector<Summary>> m_doubts;
    Language m_language;
    std::vector<Summary> m_summaries;
    std::vector<ComparedLine> m_lines;
};

} // namespace

QString runName(const std::string &branch, const std::string &system, Language language)
{
    const QString name =
        branch.empty() ? say(language, QT_TRANSLATE_NOOP("explanation", "The scenario itself"))
                       : QString::fromStdString(branch);
    return system.empty() ? name : QStringLiteral("%1 · %2").arg(name, systemName(system));
}

std::vector<ComparedLine> summaryLines(std::span<const Trace *const> runs,
                                       std::span<const std::vector<Summary>> doubts,
                                       Language language)
{
    return SummaryWriter(runs, doubts, language).lines();
}

QString doubtLegend(Language language)
{
    return say(language,
               QT_TRANSLATE_NOOP("explanation", "A question mark: it rests on a value of the "
                                                "system that is not verified."));
}

DifferenceLine differenceLine(const Trace &first, const Trace &second,
                              const exploration::Difference &difference, Language language)
{
    const Trace &trace = difference.first ? first : second;
    const trace::EventId event = difference.first ? *difference.first : *difference.second;
    DifferenceLine line;
    line.inFirst =
        difference.first ? clockText(first.event(*difference.first).at, language) : Nothing;
    line.inSecond =
        difference.second ? clockText(second.event(*difference.second).at, language) : Nothing;
    line.who = hostName(trace, trace.event(event).host, language);
    line.what = eventLine(trace, event, language);
    line.difference = differenceText(first, second, difference, language);
    return line;
}

QString differencesTitle(const exploration::Comparison &comparison, Language language)
{
    if (comparison.isEqual())
        return say(language, QT_TRANSLATE_NOOP("explanation", "No difference."));
    const QString count = sayCount(language, QT_TRANSLATE_N_NOOP("explanation", "%n difference(s)"),
                                   static_cast<qint64>(comparison.differences.size()));
    return say(language, QT_TRANSLATE_NOOP("explanation", "%1, the first at %2"), count,
               clockText(comparison.differences.front().at, language));
}

} // namespace explanation
