// SPDX-License-Identifier: MIT
#include "explanation/captures.h"

#include "explanation/names.h"
#include "explanation/quantities.h"
#include "explanation/say.h"

#include <algorithm>
#include <map>

namespace explanation {

namespace {

using tcp::Side;
using tcp::State;

// The port of a side, which also the other side's socket knows; 0 without sockets.
std::uint16_t portOf(const trace::Trace &trace, Side side)
{
    for (const trace::Socket &socket : trace.sockets()) {
        if (!socket.isListener)
            return socket.host == side ? socket.localPort : socket.remotePort;
    }
    return 0;
}

// How many connections come to the same, the most telling first.
std::vector<std::pair<std::optional<State>, qsizetype>>
counted(std::span<const capture::Outcome> outcomes)
{
    std::map<std::optional<State>, qsizetype> counts;
    for (const capture::Outcome &outcome : outcomes)
        ++counts[outcome.telling];
    std::vector<std::pair<std::optional<State>, qsizetype>> sorted(counts.begin(), counts.end());
    std::ranges::stable_sort(sorted, [](const auto &a, const auto &b) {
        const auto rank = [](const auto &entry) {
            return std::pair(entry.first != State::CloseWait, -entry.second);
        };
        return rank(a) < rank(b);
    });
    return sorted;
}

std::optional<trace::EventId> firstSending(const trace::Trace &trace)
{
    const auto events = trace.events();
    const auto found = std::ranges::find_if(events, [](const trace::Event &event) {
        return std::holds_alternative<trace::SegmentSent>(event.fact);
    });
    if (found == events.end())
        return {};
    return trace::EventId(static_cast<std::uint32_t>(found - events.begin()));
}

QString waitingSentence(const trace::Trace &trace, Side side, Language language)
{
    return say(language,
               QT_TRANSLATE_NOOP("explanation", "No FIN has left %1: its program has not called "
                                                "close(), and no timer ends CLOSE_WAIT."),
               hostInSentence(trace, side, language));
}

} // namespace

QString placeText(const trace::Trace &trace, Side side)
{
    const QString address = QString::fromStdString(trace.host(side).address);
    const std::uint16_t port = portOf(trace, side);
    if (!trace.isObserved() || port == 0)
        return address;
    const bool isIpv6 = address.contains(u':');
    return (isIpv6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(address).arg(port);
}

QString unknown(Language language)
{
    return tokenOf(std::nullopt, language);
}

QString withRemark(const QString &text, const QString &remark, Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "%1 (%2)"), text, remark);
}

QString inferredMark(Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "inferred"));
}

QString statesAreInferred(Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "states inferred"));
}

QString stillOpen(Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "still open when the capture ends"));
}

QString outcomeText(const capture::Outcome &outcome, Language language)
{
    return tokenOf(outcome.states[0], language) + QStringLiteral(" / ")
           + tokenOf(outcome.states[1], language);
}

QString outcomesText(std::span<const capture::Outcome> outcomes, Language language)
{
    QStringList parts;
    for (const auto &[state, count] : counted(outcomes)) {
        const QString number = countText(count, language);
        parts << (state ? say(language, QT_TRANSLATE_NOOP("explanation", "%1 in %2"), number,
                              tokenOf(*state))
                        : say(language, QT_TRANSLATE_NOOP("explanation", "%1 unknown"), number));
    }
    const QString whole = sayCount(language, QT_TRANSLATE_N_NOOP("explanation", "%n connection(s)"),
                                   static_cast<qint64>(outcomes.size()));
    return say(
        language, QT_TRANSLATE_NOOP("explanation", "%1; at the end of the capture: %2."), whole,
        parts.join(language == Language::English ? QStringLiteral(", ") : QStringLiteral("，")));
}

QString shownSentence(const trace::Trace &trace, int number, int count, Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "Shown is connection %1 of %2: %3 → %4."),
               countText(number, language), countText(count, language),
               placeText(trace, Side::Client), placeText(trace, Side::Server));
}

QString endSentence(const trace::Trace &trace, Language language)
{
    const capture::Outcome outcome = capture::outcomeOf(trace);
    QStringList sentences;
    sentences << say(
        language, QT_TRANSLATE_NOOP("explanation", "At the end of the capture: %1 %2, %3 %4."),
        hostInSentence(trace, Side::Client, language), tokenOf(outcome.states[0], language),
        hostInSentence(trace, Side::Server, language), tokenOf(outcome.states[1], language));
    for (const Side side : {Side::Client, Side::Server}) {
        if (outcome.states[static_cast<std::size_t>(side)] == State::CloseWait)
            sentences << waitingSentence(trace, side, language);
    }
    return sentences.join(language == Language::English ? QStringLiteral(" ") : QString());
}

QString limitsSentence(Language language)
{
    return say(language,
               QT_TRANSLATE_NOOP("explanation",
                                 "All states are inferred from the segments: a capture shows "
                                 "neither timers nor programs."));
}

QString beginSentence(const trace::Trace &trace, Language language)
{
    const auto first = firstSending(trace);
    if (!first || !trace.event(*first).isInferred)
        return {};
    const std::vector<trace::EventId> fates = trace.fatesOf(*first);
    if (fates.empty() || trace.event(fates.front()).isInferred)
        return say(language,
                   QT_TRANSLATE_NOOP("explanation",
                                     "Time 0 is when the first segment left its sender; that, and "
                                     "all times of sending, are estimated."));
    return say(language,
               QT_TRANSLATE_NOOP("explanation",
                                 "Time 0 is when the first segment left its sender, by estimate "
                                 "%1 before the capture saw it arrive."),
               durationText(trace.event(fates.front()).at - trace.event(*first).at, language));
}

QString copiesSentence(std::size_t copies, Language language)
{
    if (copies == 0)
        return {};
    return sayCount(
        language,
        QT_TRANSLATE_N_NOOP("explanation", "%n packet(s) were captured twice and are shown once."),
        static_cast<qint64>(copies));
}

} // namespace explanation
