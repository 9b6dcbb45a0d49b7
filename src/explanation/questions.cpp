// SPDX-License-Identifier: MIT
#include "explanation/questions.h"

#include "explanation/calls.h"
#include "explanation/labels.h"
#include "explanation/names.h"
#include "explanation/questionwords.h"
#include "explanation/say.h"
#include "explanation/stories/stepfacts.h"

#include <algorithm>
#include <optional>

namespace explanation {

namespace {

using tcp::State;
using trace::EventId;

constexpr std::size_t MostAnswers = 4;

// What sets the step off, with the state that it meets: "FIN+ACK arrives at the server, which is in
// ESTABLISHED."
QString triggerSentence(const StepFacts &facts)
{
    const trace::Snapshot *before = facts.before();
    const State born = facts.from().value_or(State::Closed); // a listener's child: in LISTEN
    const QString state = tokenOf(before != nullptr && before->state ? *before->state : born);
    if (facts.arrival)
        return facts.say(QT_TRANSLATE_NOOP("explanation", "%1 arrives at %2, which is in %3."),
                         segmentLabel(facts.trace, facts.incomingId(), facts.language),
                         facts.host(), state);
    if (facts.expired()) {
        const auto timer =
            std::get<trace::TimerChanged>(facts.trace.event(*facts.expired()).fact).timer;
        return facts.say(QT_TRANSLATE_NOOP("explanation", "%1's %2 expires, in %3."), facts.host(),
                         nameOf(timer, facts.language), state);
    }
    return facts.say(QT_TRANSLATE_NOOP("explanation", "%1's program calls %2, in %3."),
                     facts.host(), callText(facts.call(facts.calls.front()), facts.language),
                     state);
}

// The answers in an order that tells nothing, but is always the same.
std::vector<Answer> arranged(std::vector<Answer> answers, std::size_t step)
{
    std::ranges::rotate(answers, answers.begin() + std::ptrdiff_t(step % answers.size()));
    return answers;
}

QString asked(const StepFacts &facts, const Source &question)
{
    return finished(facts.say(QT_TRANSLATE_NOOP3("explanation", "%1 %2", "trigger, question"),
                              triggerSentence(facts), facts.say(question, facts.host())));
}

// One program at one instant: several calls are no single cause.
bool hasOneTrigger(const StepFacts &facts)
{
    return facts.arrival || facts.expired() || facts.calls.size() == 1;
}

std::optional<Question> stateQuestion(const StepFacts &facts, std::size_t step)
{
    const auto to = facts.to();
    if (!to || !hasOneTrigger(facts))
        return {};
    const State from = facts.from().value_or(State::Closed);
    Question question{Question::Kind::State,
                      asked(facts, QT_TRANSLATE_NOOP("explanation", "Which state does %1 enter?")),
                      {{tokenOf(*to), entryCondition(*to, facts.language), true}}};
    for (const State wrong : confusedWith(from, *to)) {
        if (question.answers.size() < MostAnswers)
            question.answers.push_back(
                {tokenOf(wrong), entryCondition(wrong, facts.language), false});
    }
    question.answers = arranged(std::move(question.answers), step);
    return question;
}

// SYN, FIN and RST follow from the state and the trigger; when an ACK of data leaves does not.
bool isDetermined(const StepFacts &facts)
{
    const bool hasData = facts.arrival && facts.incoming().length > 0;
    if (facts.sent.empty())
        return facts.to().has_value() && !hasData;
    const tcp::Flags &flags = facts.segment(facts.sent.front()).flags;
    return flags.syn || flags.fin || flags.rst || (facts.arrival && facts.incoming().flags.fin);
}

SegmentKind kindOf(const StepFacts &facts)
{
    if (facts.sent.empty())
        return SegmentKind::Nothing;
    const tcp::Flags &flags = facts.segment(facts.sent.front()).flags;
    if (flags.rst)
        return SegmentKind::Rst;
    if (flags.syn)
        return flags.ack ? SegmentKind::SynAck : SegmentKind::Syn;
    return flags.fin ? SegmentKind::Fin : SegmentKind::Ack;
}

std::optional<Question> segmentQuestion(const StepFacts &facts, std::size_t step)
{
    if (!hasOneTrigger(facts) || !isDetermined(facts))
        return {};
    const SegmentKind right = kindOf(facts);
    Question question{
        Question::Kind::Segment,
        asked(facts, QT_TRANSLATE_NOOP("explanation", "What does %1's kernel send at once?")),
        {{nameOf(right, facts.language), reasonFor(right, facts.language), true}}};
    for (const SegmentKind wrong : confusedWith(right)) {
        if (question.answers.size() < MostAnswers)
            question.answers.push_back(
                {nameOf(wrong, facts.language), reasonFor(wrong, facts.language), false});
    }
    question.answers = arranged(std::move(question.answers), step);
    return question;
}

// A call that waits and fails, or ends, because of what arrives or expires.
std::optional<Question> errorQuestion(const StepFacts &facts, std::size_t step)
{
    if (!(facts.arrival || facts.expired()) || facts.results.size() != 1)
        return {};
    const auto &result =
        std::get<trace::CallReturned>(facts.trace.event(facts.results.front()).fact);
    const tcp::Call &call = facts.call(result.call);
    const bool isEnd = std::holds_alternative<tcp::calls::Receive>(call) && result.value == 0;
    if (result.error == tcp::Error::None && !isEnd)
        return {};
    const QString right = resultValue(call, result, facts.language);
    const QString about =
        facts.say(QT_TRANSLATE_NOOP("explanation", "%1 has been waiting. What does it return?"),
                  callText(call, facts.language));
    Question question{
        Question::Kind::Error,
        finished(facts.say(QT_TRANSLATE_NOOP3("explanation", "%1 %2", "trigger, question"),
                           triggerSentence(facts), about)),
        {{right, resultText(call, result, facts.language), true}}};
    for (const Answer &wrong : otherResults(call, result, facts.language)) {
        if (question.answers.size() < MostAnswers)
            question.answers.push_back(wrong);
    }
    question.answers = arranged(std::move(question.answers), step);
    return question;
}

struct Running
{
    tcp::Side host;
    trace::RunningTimer timer;
};

// Every timer that runs right before the step, the next one first.
std::vector<Running> runningBefore(const trace::Trace &trace, EventId first)
{
    std::vector<Running> running;
    if (trace::indexOf(first) == 0)
        return running;
    for (std::size_t i = 0; i < trace.sockets().size(); ++i) {
        const auto socket = trace::SocketId(static_cast<std::uint16_t>(i));
        const auto *snapshot = trace.stateAfter(socket, EventId(trace::indexOf(first) - 1));
        if (snapshot == nullptr)
            continue;
        for (const trace::RunningTimer &timer : snapshot->timers())
            running.push_back({trace.sockets()[i].host, timer});
    }
    std::ranges::sort(running, {}, [](const Running &r) { return r.timer.expires; });
    return running;
}

Answer timerAnswer(const StepFacts &facts, const Running &running, bool isRight)
{
    const QString name = facts.say(QT_TRANSLATE_NOOP3("explanation", "%1: %2", "host, timer"),
                                   hostName(facts.trace, running.host, facts.language),
                                   nameOf(running.timer.kind, facts.language));
    return {name,
            facts.say(QT_TRANSLATE_NOOP("explanation", "It expires at %1."),
                      facts.moment(running.timer.expires)),
            isRight};
}

// The timers by what they are called: of several with one name the next one counts.
std::vector<Answer> timerAnswers(const StepFacts &facts, const std::vector<Running> &running)
{
    std::vector<Answer> answers;
    for (const Running &one : running) {
        Answer answer = timerAnswer(facts, one, answers.empty());
        const bool isNew = std::ranges::find(answers, answer.text, &Answer::text) == answers.end();
        if (isNew && answers.size() < MostAnswers)
            answers.push_back(std::move(answer));
    }
    return answers;
}

// What runs is shown with its expiry, so the next one can be told, if nothing comes in between.
std::optional<Question> timerQuestion(const StepFacts &facts, std::size_t step)
{
    if (!facts.expired())
        return {};
    const std::vector<Running> running = runningBefore(facts.trace, facts.step.events.front());
    const bool isClear = running.size() >= 2 && running[0].timer.expires < running[1].timer.expires
                         && running[0].timer.expires == facts.step.at;
    if (!isClear)
        return {};
    std::vector<Answer> answers = timerAnswers(facts, running);
    if (answers.size() < 2)
        return {};
    return Question{
        Question::Kind::Timer,
        facts.say(QT_TRANSLATE_NOOP("explanation", "Nothing arrives and nobody calls before. "
                                                   "Which timer acts next?")),
        arranged(std::move(answers), step)};
}

} // namespace

std::vector<Question> questionsBefore(const trace::Trace &trace, std::span<const trace::Step> steps,
                                      std::size_t step, Language language)
{
    std::vector<Question> questions;
    if (trace.isObserved() || steps[step].socket == trace::NoSocket)
        return questions;
    const StepFacts facts(trace, steps[step], language);
    const bool hasTrigger = facts.arrival || facts.expired() || !facts.calls.empty();
    if (facts.loss || !hasTrigger)
        return questions;
    for (auto *ask : {timerQuestion, stateQuestion, segmentQuestion, errorQuestion}) {
        if (auto question = ask(facts, step))
            questions.push_back(std::move(*question));
    }
    return questions;
}

} // namespace explanation
