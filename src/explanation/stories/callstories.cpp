// SPDX-License-Identifier: MIT
// Steps that begin with a socket call.
#include "explanation/calls.h"
#include "explanation/names.h"
#include "explanation/stories/tell.h"

#include <algorithm>

namespace explanation {

namespace {

using tcp::State;
using trace::EventId;
namespace calls = tcp::calls;

// Of several calls at one instant, the one that the step is about comes first.
int weightOf(const tcp::Call &call)
{
    if (std::holds_alternative<calls::Receive>(call))
        return 0;
    if (std::holds_alternative<calls::Accept>(call)
        || std::holds_alternative<calls::SetOption>(call)
        || std::holds_alternative<calls::GetOption>(call))
        return 1;
    if (std::holds_alternative<calls::Listen>(call) || std::holds_alternative<calls::Bind>(call))
        return 2;
    return 3;
}

EventId mainCall(const StepFacts &facts)
{
    return *std::ranges::max_element(facts.calls, {},
                                     [&facts](EventId id) { return weightOf(facts.call(id)); });
}

// close() was preceded by SO_LINGER with time 0.
bool hasZeroLinger(const StepFacts &facts)
{
    bool isZero = false;
    for (const trace::Event &event : facts.trace.events()) {
        const auto *made = std::get_if<trace::CallMade>(&event.fact);
        if (event.at > facts.step.at)
            break;
        if (made == nullptr || event.socket != facts.step.socket)
            continue;
        const auto *option = std::get_if<calls::SetOption>(&made->call);
        if (option != nullptr && option->linger)
            isZero = *option->linger == tcp::Duration::zero();
    }
    return isZero;
}

// The peer's FIN is under way and not here yet.
bool hasPeerClosed(const StepFacts &facts)
{
    if (facts.step.socket == trace::NoSocket)
        return false;
    const auto peer = facts.trace.socket(facts.step.socket).peer;
    const trace::Snapshot *other = peer ? facts.trace.stateAt(*peer, facts.step.at) : nullptr;
    return other != nullptr && other->finSent;
}

// The FIN of a close: who closes first waits in FIN_WAIT_1, who closes second in LAST_ACK.
void tellFin(const StepFacts &facts, Story &story)
{
    if (facts.enters(State::LastAck)) {
        story.heading =
            facts.say(QT_TRANSLATE_NOOP("explanation", "%1 closes too: FIN"), facts.host());
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation", "Now %1 sends its own FIN: I send no more either."),
            facts.host());
    } else if (hasPeerClosed(facts)) {
        story.heading = facts.say(
            QT_TRANSLATE_NOOP("explanation", "%1 closes at the same time: FIN"), facts.host());
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation",
                              "%1 sends FIN: I send no more. The peer's FIN is already under way."),
            facts.host());
    } else {
        story.heading =
            facts.say(QT_TRANSLATE_NOOP("explanation", "%1 closes first: FIN"), facts.host());
        story.body << facts.say(QT_TRANSLATE_NOOP("explanation", "%1 sends FIN: I send no more."),
                                facts.host());
    }
    story.principle =
        facts.enters(State::LastAck)
            ? facts.say(QT_TRANSLATE_NOOP("explanation",
                                          "Each direction needs a FIN of its own; this is the "
                                          "second, and its ACK ends the connection."))
            : facts.say(QT_TRANSLATE_NOOP("explanation", "FIN closes one direction only, so the "
                                                         "other end needs a FIN of its own."));
}

// What will be done about a FIN that is not acknowledged, and by which timer.
struct FinTimer
{
    tcp::TimerKind kind;
    tcp::Duration wait;
};

std::optional<FinTimer> finTimer(const StepFacts &facts)
{
    for (const auto kind : {tcp::TimerKind::Retransmission, tcp::TimerKind::LossProbe}) {
        if (const auto wait = facts.started(kind))
            return FinTimer{kind, *wait};
    }
    return {};
}

QString againSentence(const StepFacts &facts, const FinTimer &timer)
{
    if (timer.kind == tcp::TimerKind::LossProbe)
        return facts.say(
            QT_TRANSLATE_NOOP("explanation",
                              "With none within %1, its tail loss probe (TLP) sends FIN again."),
            facts.span(timer.wait));
    return facts.say(QT_TRANSLATE_NOOP("explanation", "With none within %1, it sends FIN again."),
                     facts.span(timer.wait));
}

void tellFinWait(const StepFacts &facts, Story &story)
{
    const auto timer = finTimer(facts);
    const auto state = facts.to();
    if (!timer || !state)
        return;
    story.body << (*state == State::LastAck
                       ? facts.say(QT_TRANSLATE_NOOP("explanation",
                                                     "It waits in LAST_ACK for the last ACK."))
                       : facts.say(QT_TRANSLATE_NOOP("explanation", "It waits in %1 for the ACK."),
                                   tokenOf(*state)));
    story.body << againSentence(facts, *timer);
    if (timer->kind == tcp::TimerKind::LossProbe)
        story.fields.push_back("tailLossProbe");
}

// The state has changed, but the FIN stands behind data that cannot leave yet.
void tellQueuedFin(const StepFacts &facts, Story &story)
{
    story.heading =
        facts.say(QT_TRANSLATE_NOOP("explanation", "%1 closes, but FIN must wait"), facts.host());
    const trace::Snapshot *after = facts.after();
    const auto unsent = after == nullptr ? 0 : after->unsent;
    story.body << facts.say(
        QT_TRANSLATE_NOOP(
            "explanation",
            "The state is already %1, but FIN stands behind %2 that cannot be sent yet."),
        tokenOf(*facts.to()), facts.bytes(unsent));
    story.principle = facts.say(
        QT_TRANSLATE_NOOP("explanation", "FIN comes after all data, so it is sent in its turn."));
}

void tellResetByClose(const StepFacts &facts, Story &story)
{
    const trace::Snapshot *before = facts.before();
    story.rule = QStringLiteral("RFC 9293 3.6.1");
    story.heading =
        facts.say(QT_TRANSLATE_NOOP("explanation", "%1 resets the connection: RST"), facts.host());
    if (before != nullptr && before->unread > 0 && !hasZeroLinger(facts)) {
        story.fields = {"closeUnread"};
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation",
                              "%1 closes while %2 are still unread: the kernel sends RST instead "
                              "of FIN, so that the peer learns its data was not read."),
            facts.host(), facts.bytes(before->unread));
        story.principle = facts.say(QT_TRANSLATE_NOOP(
            "explanation", "With FIN the peer would believe that everything had been read."));
    } else {
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation", "SO_LINGER is on with time 0, so close() sends RST: "
                                             "data that is not yet delivered is lost."));
        story.principle = facts.say(
            QT_TRANSLATE_NOOP("explanation", "Lingering for no time means: abort, do not finish."));
    }
    story.body << facts.say(
        QT_TRANSLATE_NOOP("explanation", "It is CLOSED at once; there is no TIME_WAIT."));
}

void tellClosedQuietly(const StepFacts &facts, Story &story)
{
    if (facts.from() == State::SynSent) {
        story.heading =
            facts.say(QT_TRANSLATE_NOOP("explanation", "%1 gives up connecting"), facts.host());
        story.body << facts.say(QT_TRANSLATE_NOOP(
            "explanation",
            "close() while SYN has no answer: the attempt is forgotten, and nothing is sent."));
    } else {
        story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "%1 lets go"), facts.host());
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation", "The socket is CLOSED; nothing is sent."));
    }
    story.principle = facts.say(QT_TRANSLATE_NOOP(
        "explanation", "Where the peer knows of no connection there is nothing to tell it."));
}

void tellAlreadyClosed(const StepFacts &facts, Story &story)
{
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "Only the descriptor is freed"));
    story.body << facts.say(QT_TRANSLATE_NOOP("explanation",
                                              "The connection is CLOSED already, so close() sends "
                                              "nothing; it only frees the descriptor."));
    story.principle = facts.say(
        QT_TRANSLATE_NOOP("explanation", "The connection and the descriptor end separately: one in "
                                         "the kernel, the other in the program."));
}

void tellNothingSent(const StepFacts &facts, Story &story)
{
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "close() sends nothing"));
    story.body << facts.say(QT_TRANSLATE_NOOP(
        "explanation", "Nothing is sent and no state changes: the socket is still in use, by "
                       "another process or by a call that waits on it."));
    story.principle = facts.say(QT_TRANSLATE_NOOP(
        "explanation", "The kernel closes a connection when its last descriptor is closed."));
}

void tellListenerClosed(const StepFacts &facts, Story &story)
{
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "%1 stops listening"), facts.host());
    story.body << facts.say(QT_TRANSLATE_NOOP(
        "explanation",
        "The listening socket is closed: a SYN to this port is now answered with RST."));
    if (facts.sentWith(&tcp::Flags::rst))
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation", "Connections that nobody has accepted get RST too."));
    story.principle = facts.say(
        QT_TRANSLATE_NOOP("explanation", "A listener has no connection of its own to finish."));
}

bool isListener(const StepFacts &facts)
{
    return facts.step.socket != trace::NoSocket && facts.trace.socket(facts.step.socket).isListener;
}

// What close(), shutdown() and exit() do to a connection.
void tellEnding(const StepFacts &facts, Story &story)
{
    story.rule = QStringLiteral("RFC 9293 3.10.4");
    if (isListener(facts)) {
        tellListenerClosed(facts, story);
    } else if (facts.sentWith(&tcp::Flags::fin)) {
        tellFin(facts, story);
        tellFinWait(facts, story);
    } else if (facts.sentWith(&tcp::Flags::rst)) {
        tellResetByClose(facts, story);
    } else if (facts.enters(State::Closed)) {
        tellClosedQuietly(facts, story);
    } else if (facts.enters(State::FinWait1) || facts.enters(State::LastAck)) {
        tellQueuedFin(facts, story);
    } else if (facts.before() == nullptr || facts.before()->state == State::Closed) {
        tellAlreadyClosed(facts, story);
    } else {
        tellNothingSent(facts, story);
    }
}

// FIN was sent before, by shutdown(): close() only ends the reading.
bool hasSentFin(const StepFacts &facts)
{
    const trace::Snapshot *before = facts.before();
    return before != nullptr && (before->finSent || before->finQueued);
}

// What the options will do, a sentence each.
QStringList optionMeanings(const StepFacts &facts, const calls::SetOption &option)
{
    QStringList lines;
    if (option.linger == tcp::Duration::zero())
        lines << facts.say(QT_TRANSLATE_NOOP(
            "explanation", "SO_LINGER with time 0: close() will send RST instead of FIN."));
    else if (option.linger == tcp::Unlimited)
        lines << facts.say(QT_TRANSLATE_NOOP(
            "explanation", "SO_LINGER is off: close() returns at once, and the kernel finishes."));
    else if (option.linger)
        lines << facts.say(
            QT_TRANSLATE_NOOP("explanation",
                              "SO_LINGER: close() will wait up to %1 for FIN to be acknowledged."),
            facts.span(*option.linger));
    if (option.linger2)
        lines << facts.say(
            QT_TRANSLATE_NOOP("explanation",
                              "TCP_LINGER2: an orphan will stay in FIN_WAIT_2 for %1 at most."),
            facts.span(std::max(*option.linger2, tcp::Duration::zero())));
    if (option.keepAlive)
        lines << (*option.keepAlive
                      ? facts.say(QT_TRANSLATE_NOOP(
                          "explanation",
                          "SO_KEEPALIVE: the kernel will probe a connection that is silent."))
                      : facts.say(QT_TRANSLATE_NOOP(
                          "explanation", "SO_KEEPALIVE is off: no probes will be sent.")));
    if (option.idle)
        lines << facts.say(
            QT_TRANSLATE_NOOP("explanation", "The first probe comes after %1 of silence."),
            facts.span(*option.idle));
    if (option.interval)
        lines << facts.say(
            QT_TRANSLATE_NOOP("explanation", "With no answer, the next follows after %1."),
            facts.span(*option.interval));
    if (option.count)
        lines << facts.say(
            QT_TRANSLATE_NOOP("explanation", "After %1 without an answer the connection ends."),
            QString::number(*option.count));
    if (option.reuseAddress)
        lines << facts.say(QT_TRANSLATE_NOOP(
            "explanation",
            "SO_REUSEADDR: bind() may take a port on which connections are still in TIME_WAIT."));
    if (option.userTimeout)
        lines << facts.say(
            QT_TRANSLATE_NOOP(
                "explanation",
                "TCP_USER_TIMEOUT: without any ACK for %1 the connection is given up."),
            facts.span(*option.userTimeout));
    if (option.receiveBuffer)
        lines << facts.say(
            QT_TRANSLATE_NOOP("explanation", "SO_RCVBUF: the receive buffer takes %1."),
            facts.bytes(*option.receiveBuffer));
    return lines;
}

struct Telling
{
    const StepFacts &facts;
    EventId id;

    Story plain(const QString &heading, const QString &rule) const
    {
        const tcp::Call &call = facts.call(id);
        Story story;
        story.heading = heading;
        story.rule = rule;
        story.body << purposeOf(call, facts.language);
        story.principle = facts.say(QT_TRANSLATE_NOOP(
            "explanation",
            "A call asks the kernel; what goes over the network is the kernel's work."));
        const trace::CallReturned *result = facts.resultOf(id);
        const bool brings = result != nullptr && std::holds_alternative<calls::GetOption>(call);
        if (brings || (result != nullptr && result->error != tcp::Error::None))
            story.body << resultSentence(facts, *result);
        return story;
    }

    Story operator()(const calls::Listen &call) const
    {
        Story story;
        story.rule = QStringLiteral("RFC 9293 3.10.1");
        story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "%1 listens"), facts.host());
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation",
                              "%1's program calls listen(): the kernel now accepts connections on "
                              "port %2. This is a passive open; LISTEN waits for SYN."),
            facts.host(), QString::number(call.port));
        story.principle = facts.say(QT_TRANSLATE_NOOP(
            "explanation", "Somebody must be ready before the other end can open."));
        const bool waitsToAccept = std::ranges::any_of(facts.calls, [this](EventId other) {
            return std::holds_alternative<calls::Accept>(facts.call(other));
        });
        if (waitsToAccept)
            story.body << facts.say(QT_TRANSLATE_NOOP("explanation", "accept() waits."));
        return story;
    }
    Story operator()(const calls::Accept &) const
    {
        Story story;
        story.rule = QStringLiteral("POSIX accept()");
        if (facts.resultOf(id) != nullptr) {
            story.heading =
                facts.say(QT_TRANSLATE_NOOP("explanation", "%1's program takes the connection"),
                          facts.host());
            story.body << facts.say(QT_TRANSLATE_NOOP(
                "explanation", "accept() takes a connection from the accept queue; the kernel had "
                               "completed its handshake already."));
        } else {
            story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "accept() waits"));
            story.body << facts.say(
                QT_TRANSLATE_NOOP(
                    "explanation",
                    "%1's program calls accept() and waits: the accept queue is empty."),
                facts.host());
        }
        story.principle = facts.say(QT_TRANSLATE_NOOP(
            "explanation", "The kernel makes connections, accept() only hands them over."));
        return story;
    }
    Story operator()(const calls::Bind &call) const
    {
        Story story =
            plain(facts.say(QT_TRANSLATE_NOOP("explanation", "%1 chooses its port"), facts.host()),
                  QStringLiteral("POSIX bind()"));
        story.body.prepend(
            callText(call, facts.language) + facts.say(QT_TRANSLATE_NOOP("explanation", ": "))
            + facts.say(QT_TRANSLATE_NOOP("explanation", "this end will use that port.")));
        story.body.removeAt(1);
        return story;
    }
    Story operator()(const calls::Connect &) const
    {
        const auto syn = facts.sentWith(&tcp::Flags::syn);
        const auto wait = facts.started(tcp::TimerKind::Retransmission);
        if (!syn)
            return plain(facts.say(QT_TRANSLATE_NOOP("explanation", "connect() opens nothing")),
                         QStringLiteral("RFC 9293 3.10.1"));
        Story story;
        story.rule = QStringLiteral("RFC 9293 3.10.1");
        story.fields = {"initialRto"};
        story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "%1 opens: SYN"), facts.host());
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation",
                              "%1 sends SYN: I want to connect, and my numbering starts at %2."),
            facts.host(), facts.seqText(*syn));
        if (wait && facts.to())
            story.body << waitForAnswerSentence(facts, *facts.to(), *wait);
        story.principle = facts.say(QT_TRANSLATE_NOOP(
            "explanation", "SYN tells the initial sequence number and takes one number itself, so "
                           "it is acknowledged and repeated when lost."));
        return story;
    }
    Story operator()(const calls::Send &call) const
    {
        Story story;
        story.rule = QStringLiteral("RFC 9293 3.10.2");
        story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "%1 sends %2"), facts.host(),
                                  facts.bytes(call.bytes));
        story.principle = facts.say(QT_TRANSLATE_NOOP(
            "explanation", "send() returns when the kernel has the bytes; only an ACK says that "
                           "they have reached the peer's kernel."));
        const trace::CallReturned *result = facts.resultOf(id);
        if (result != nullptr && result->error != tcp::Error::None) {
            story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "send() fails"));
            story.body << resultSentence(facts, *result);
        } else if (facts.sent.empty()) {
            story.body << facts.say(
                QT_TRANSLATE_NOOP("explanation",
                                  "%1's program hands %2 to the kernel; they wait in the send "
                                  "buffer, because nothing may be sent yet."),
                facts.host(), facts.bytes(call.bytes));
        } else {
            story.body << facts.say(
                QT_TRANSLATE_NOOP("explanation",
                                  "%1's program hands %2 to the kernel, which sends bytes %3."),
                facts.host(), facts.bytes(call.bytes),
                facts.rangeText(facts.sent.front(), facts.sent.back()));
            if (const auto wait = facts.started(tcp::TimerKind::Retransmission))
                story.body << facts.say(
                    QT_TRANSLATE_NOOP("explanation",
                                      "Without an ACK within %1 they are sent again."),
                    facts.span(*wait));
        }
        return story;
    }
    Story operator()(const calls::Receive &) const
    {
        Story story;
        story.rule = QStringLiteral("RFC 9293 3.10.3");
        story.principle = facts.say(QT_TRANSLATE_NOOP(
            "explanation", "The kernel receives by itself; recv() only takes what is there."));
        const trace::CallReturned *result = facts.resultOf(id);
        if (result == nullptr) {
            story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "recv() waits"));
            story.body << facts.say(
                QT_TRANSLATE_NOOP(
                    "explanation",
                    "%1's program calls recv() and waits: nothing has arrived that it could read."),
                facts.host());
            return story;
        }
        story.heading = resultText(facts.call(id), *result, facts.language);
        story.body << facts.say(QT_TRANSLATE_NOOP("explanation", "%1's program calls recv()."),
                                facts.host())
                   << resultSentence(facts, *result);
        return story;
    }
    Story operator()(const calls::Shutdown &call) const
    {
        if (call.how == calls::ShutdownHow::Read || (!facts.to() && facts.sent.empty()))
            return plain(callText(call, facts.language), QStringLiteral("POSIX shutdown()"));
        Story story;
        tellEnding(facts, story);
        if (!facts.sentWith(&tcp::Flags::fin))
            return story;
        story.rule = QStringLiteral("RFC 9293 3.6");
        if (!facts.enters(State::FinWait1))
            return story;
        story.heading =
            facts.say(QT_TRANSLATE_NOOP("explanation", "%1 half-closes: FIN"), facts.host());
        story.body.first() = facts.say(
            QT_TRANSLATE_NOOP("explanation",
                              "%1 sends FIN: I send no more, but I go on reading (half-close)."),
            facts.host());
        return story;
    }
    Story operator()(const calls::Close &) const
    {
        Story story;
        if (hasSentFin(facts) && !facts.sentWith(&tcp::Flags::rst)) {
            story = plain(
                facts.say(QT_TRANSLATE_NOOP("explanation", "%1's program lets go"), facts.host()),
                QStringLiteral("RFC 9293 3.10.4"));
            story.body.prepend(facts.say(QT_TRANSLATE_NOOP(
                "explanation", "FIN was sent before, so nothing is sent now; the connection is an "
                               "orphan that the kernel finishes.")));
            story.fields = {"finWait2Timeout"};
            return story;
        }
        tellEnding(facts, story);
        return story;
    }
    Story operator()(const calls::Abort &) const
    {
        Story story;
        story.rule = QStringLiteral("RFC 9293 3.10.5");
        story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "%1 aborts: RST"), facts.host());
        story.body << purposeOf(facts.call(id), facts.language)
                   << facts.say(QT_TRANSLATE_NOOP("explanation",
                                                  "It is CLOSED at once; there is no TIME_WAIT."));
        story.principle = facts.say(QT_TRANSLATE_NOOP(
            "explanation", "RST waits for no answer, and data that is not yet delivered is lost."));
        return story;
    }
    Story operator()(const calls::SetOption &call) const
    {
        Story story =
            plain(facts.say(QT_TRANSLATE_NOOP("explanation", "%1 sets options"), facts.host()),
                  QStringLiteral("POSIX setsockopt()"));
        story.body = optionMeanings(facts, call) + story.body.mid(1);
        story.principle =
            callText(call, facts.language)
            + facts.say(QT_TRANSLATE_NOOP(
                "explanation",
                ": options change how the kernel treats this socket, nothing is sent for them."));
        return story;
    }
    Story operator()(const calls::GetOption &) const
    {
        return plain(
            facts.say(QT_TRANSLATE_NOOP("explanation", "%1 asks for the error"), facts.host()),
            QStringLiteral("POSIX getsockopt()"));
    }
    Story operator()(const calls::Exit &) const
    {
        Story story;
        tellEnding(facts, story);
        story.heading =
            facts.say(QT_TRANSLATE_NOOP("explanation", "%1's process ends"), facts.host());
        story.body.prepend(facts.say(QT_TRANSLATE_NOOP(
            "explanation", "The process ends, and the kernel closes its sockets.")));
        return story;
    }
    Story operator()(const calls::Fork &) const
    {
        Story story = plain(
            facts.say(QT_TRANSLATE_NOOP("explanation", "%1's program makes a child"), facts.host()),
            QStringLiteral("POSIX fork()"));
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation", "close() in one of them will send nothing."));
        return story;
    }
    Story operator()(const calls::Vanish &) const
    {
        return plain(facts.say(QT_TRANSLATE_NOOP("explanation", "%1 forgets"), facts.host()),
                     QStringLiteral("RFC 9293 3.5.1"));
    }
    Story operator()(const calls::PowerOff &) const
    {
        return plain(
            facts.say(QT_TRANSLATE_NOOP("explanation", "%1 is switched off"), facts.host()),
            QStringLiteral("RFC 9293 3.5.1"));
    }
    Story operator()(const calls::PowerOn &) const
    {
        return plain(
            facts.say(QT_TRANSLATE_NOOP("explanation", "%1 is switched on again"), facts.host()),
            QStringLiteral("RFC 9293 3.5.1"));
    }
};

// The scenario's call found no socket to act on.
Story tellImpossible(const StepFacts &facts, EventId id)
{
    Story story;
    story.rule = QStringLiteral("POSIX");
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "%1 has no effect"),
                              callText(facts.call(id), facts.language));
    story.body << facts.say(
        QT_TRANSLATE_NOOP("explanation",
                          "%1 finds no such socket: it does not exist yet, or is gone already."),
        callText(facts.call(id), facts.language));
    story.principle = facts.say(
        QT_TRANSLATE_NOOP("explanation", "A call needs a descriptor of a socket that exists."));
    return story;
}

} // namespace

Story tellCalls(const StepFacts &facts)
{
    const EventId id = mainCall(facts);
    if (facts.remarks(trace::Noted::What::CallImpossible))
        return tellImpossible(facts, id);
    return std::visit(Telling{facts, id}, facts.call(id));
}

} // namespace explanation
