// SPDX-License-Identifier: MIT
#include "diagram/texts.h"

#include "diagram/painting/fonts.h"
#include "explanation/calls.h"
#include "explanation/captures.h"
#include "explanation/labels.h"
#include "explanation/names.h"
#include "explanation/quantities.h"
#include "explanation/say.h"
#include "explanation/timerorigin.h"
#include "explanation/whatif.h"

#include <QRegularExpression>
#include <QTextLayout>

namespace diagram {

namespace {

using explanation::Language;
using explanation::say;

constexpr double HalfALine = 5.2; // in text sizes: as wide as the longer half of a state's name

// What `word` says in each language, once where they agree.
template <typename Word>
QStringList lines(const Languages &languages, Word word)
{
    QStringList all = {word(languages.first)};
    if (languages.second) {
        const QString other = word(*languages.second);
        if (other != all.first())
            all << other;
    }
    return all;
}

// What a bar has room for: the token that everybody knows, else the name without "timer".
QString shortName(tcp::TimerKind kind, Language language)
{
    QString name = explanation::nameOf(kind, language);
    switch (kind) {
    case tcp::TimerKind::Retransmission: return QStringLiteral("RTO");
    case tcp::TimerKind::LossProbe: return QStringLiteral("TLP");
    case tcp::TimerKind::Reordering: return QStringLiteral("RACK");
    case tcp::TimerKind::TimeWait: return QStringLiteral("2MSL");
    case tcp::TimerKind::FinWait2: return QStringLiteral("FIN_WAIT_2");
    case tcp::TimerKind::KeepAlive:
    case tcp::TimerKind::DelayedAck:
    case tcp::TimerKind::Persist:
    case tcp::TimerKind::User:
    case tcp::TimerKind::Linger: break;
    }
    return name.remove(QStringLiteral(" timer")).remove(QStringLiteral("定时器")).trimmed();
}

// What follows the flags, with which a segment's label begins in every language.
QString withoutFlags(const QString &label, const QString &flags)
{
    qsizetype begin = label.startsWith(flags) ? flags.size() : 0;
    while (begin < label.size()
           && (label[begin] == u',' || label[begin] == u'，' || label[begin].isSpace()))
        ++begin;
    return label.mid(begin);
}

QString flagsText(const trace::Trace &trace, trace::EventId sent,
                  const explanation::LabelParts &parts)
{
    const auto &segment = std::get<trace::SegmentSent>(trace.event(sent).fact).segment;
    return parts.flags ? QString::fromStdString(tcp::toString(segment.flags)) : QString();
}

// Two labels of one segment as one: "SYN (retransmission / 重传)".
QString joined(const QString &first, const QString &second, const QString &flags)
{
    const QString rest = withoutFlags(second, flags).trimmed();
    const bool isRemark = (rest.startsWith(u'（') && rest.endsWith(u'）'))
                          || (rest.startsWith(u'(') && rest.endsWith(u')'));
    if (isRemark && (first.endsWith(u')') || first.endsWith(u'）')))
        return first.chopped(1) + QStringLiteral(" / ") + rest.mid(1).chopped(1) + first.back();
    return first + QStringLiteral(" / ") + rest;
}

} // namespace

QString arrowName(const trace::Trace &trace, trace::EventId sent, const Languages &languages,
                  const explanation::LabelParts &parts)
{
    const QStringList labels = lines(languages, [&](Language language) {
        return explanation::segmentLabel(trace, sent, language, parts);
    });
    if (labels.size() == 1)
        return labels.first();
    return joined(labels.first(), labels.last(), flagsText(trace, sent, parts));
}

QString firstLine(const trace::Trace &trace, trace::EventId sent, const Options &options)
{
    explanation::LabelParts parts = options.labels;
    parts.remark = false;
    return explanation::segmentLabel(trace, sent, options.languages.first, parts);
}

QStringList linesBelow(const trace::Trace &trace, trace::EventId sent, const Options &options)
{
    QStringList below;
    if (options.labels.remark)
        below = lines(options.languages, [&](Language language) {
            return explanation::segmentRemark(trace, sent, language);
        });
    if (options.density < Density::Upright)
        below = {below.join(QStringLiteral(" / "))};
    if (options.languages.second) {
        explanation::LabelParts parts = options.labels;
        parts.remark = false;
        const QString other =
            explanation::segmentLabel(trace, sent, *options.languages.second, parts);
        if (other != firstLine(trace, sent, options))
            below << withoutFlags(other, flagsText(trace, sent, options.labels));
    }
    below.removeAll(QString());
    return below;
}

QStringList brokenName(const QString &state)
{
    constexpr qsizetype Syllables = 5; // ESTAB-LISHED
    const qsizetype underscore = state.indexOf(u'_');
    if (underscore > 0)
        return {state.left(underscore + 1), state.mid(underscore + 1)};
    if (state.size() > 2 * Syllables)
        return {state.left(Syllables) + u'-', state.mid(Syllables)};
    return {state};
}

QStringList callLines(const tcp::Call &call, const Languages &languages)
{
    return lines(languages,
                 [&](Language language) { return explanation::callText(call, language); });
}

QStringList resultLines(const tcp::Call &call, const trace::CallReturned &result,
                        const Languages &languages)
{
    return lines(languages, [&](Language language) {
        return QStringLiteral("→ ") + explanation::resultValue(call, result, language);
    });
}

QStringList remarkLines(trace::Noted::What what, const Languages &languages)
{
    return lines(languages, [&](Language language) { return explanation::nameOf(what, language); });
}

QStringList timerLines(const trace::Trace &trace, tcp::Side host, tcp::TimerKind kind,
                       tcp::Duration time, const Languages &languages)
{
    return lines(languages, [&](Language language) { return shortName(kind, language); })
           << explanation::timerLengthText(trace, host, kind, time, languages.first);
}

QStringList timerParts(const QStringList &lines)
{
    QStringList parts;
    for (const QString &line : lines.first(lines.size() - 1)) {
        for (const QString &word : line.split(u' ')) {
            QStringList broken = brokenName(word);
            broken.first().prepend(u' ');
            parts << broken;
        }
    }
    // Number and unit stay together.
    return parts << u' ' + lines.last();
}

QList<QStringList> noTimerLines(const Options &options)
{
    QList<QStringList> phrases;
    for (const QString &line : lines(options.languages, explanation::noTimer))
        phrases << (options.density == Density::Open
                        ? QStringList{line}
                        : balanced(line, HalfALine * options.textSize, options.textSize));
    return phrases;
}

QStringList stillOpenLines(const Languages &languages, double width, double pixels)
{
    QStringList broken;
    for (const QString &line : lines(languages, explanation::stillOpen))
        broken << wrapped(line, width, pixels);
    return broken;
}

QString cutText(const trace::Trace &trace, const trace::Cut &cut, const Languages &languages)
{
    return lines(languages,
                 [&](Language language) { return explanation::cutBetween(trace, cut, language); })
        .join(QStringLiteral(" / "));
}

QStringList headLines(const trace::Trace &trace, tcp::Side side, const Languages &languages)
{
    const QStringList names = lines(
        languages, [&](Language language) { return explanation::hostName(trace, side, language); });
    const trace::Host &host = trace.host(side);
    QStringList place;
    if (!host.system.empty())
        place << explanation::systemName(host.system);
    if (!host.address.empty())
        place << explanation::placeText(trace, side);
    if (trace.isObserved())
        place << lines(languages, explanation::statesAreInferred).join(QStringLiteral(" / "));
    return {names.join(QStringLiteral(" / ")), place.join(QStringLiteral(" · "))};
}

QString timeText(tcp::Duration time, const Languages &languages)
{
    return explanation::durationText(time, languages.first);
}

QString waitText(tcp::Duration wait, const Languages &languages)
{
    using namespace std::chrono_literals;
    const bool isLong = wait >= 10s;
    return timeText(isLong ? tcp::Duration(std::chrono::round<std::chrono::seconds>(wait)) : wait,
                    languages);
}

QString clockText(tcp::Duration passed, tcp::Duration wait, const Languages &languages)
{
    using namespace std::chrono_literals;
    // Tenths, so that a clock that runs keeps its width.
    const double seconds = static_cast<double>(passed.count()) / 1e6;
    const QString now = wait < 10min
                            ? say(languages.first, QT_TRANSLATE_NOOP("explanation", "%1 s"),
                                  QString::number(seconds, 'f', 1))
                            : timeText(std::chrono::floor<std::chrono::seconds>(passed), languages);
    return now + QStringLiteral(" / ") + waitText(wait, languages);
}

QStringList wrapped(const QString &text, double width, double pixels)
{
    // A call's arguments may begin a line of their own.
    const QChar breakHere(0x200b);
    static const QRegularExpression call(QStringLiteral("(?<=\\w)\\("));
    const QString breakable = QString(text).replace(call, QString(u'(') + breakHere);
    QTextLayout layout(breakable, font(pixels));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << breakable.mid(line.textStart(), line.textLength()).remove(breakHere).trimmed();
    }
    layout.endLayout();
    return lines;
}

QStringList balanced(const QString &text, double width, double pixels)
{
    QStringList lines = wrapped(text, width, pixels);
    const qsizetype count = lines.size();
    for (double less = width - pixels / 2; less > 0; less -= pixels / 2) {
        QStringList shorter = wrapped(text, less, pixels);
        if (shorter.size() > count)
            break;
        lines = std::move(shorter);
    }
    return lines;
}

} // namespace diagram
