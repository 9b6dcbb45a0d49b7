// SPDX-License-Identifier: MIT
#include "explanation/questionwords.h"

#include "explanation/calls.h"
#include "explanation/names.h"
#include "explanation/say.h"

#include <algorithm>
#include <array>

namespace explanation {

namespace {

using tcp::Error;
using tcp::State;

Source conditionSource(State state)
{
    using enum State;
    switch (state) {
    case Closed:
        return QT_TRANSLATE_NOOP("explanation",
                                 "CLOSED comes when both FINs are acknowledged and nothing is left "
                                 "to wait for, with RST, or when a timer gives up.");
    case Listen:
        return QT_TRANSLATE_NOOP("explanation", "LISTEN comes from a program that calls listen().");
    case SynSent:
        return QT_TRANSLATE_NOOP("explanation",
                                 "SYN_SENT comes from connect(): this end's SYN goes first.");
    case SynReceived:
        return QT_TRANSLATE_NOOP("explanation", "SYN_RECEIVED comes with the peer's SYN, while "
                                                "this end's own is not acknowledged.");
    case Established:
        return QT_TRANSLATE_NOOP("explanation",
                                 "ESTABLISHED comes when both SYNs are acknowledged.");
    case FinWait1:
        return QT_TRANSLATE_NOOP("explanation", "FIN_WAIT_1 comes when this end's program closes "
                                                "first, before a FIN has come.");
    case FinWait2:
        return QT_TRANSLATE_NOOP("explanation", "FIN_WAIT_2 comes with the ACK of this end's FIN, "
                                                "while the peer has not sent its own.");
    case CloseWait:
        return QT_TRANSLATE_NOOP("explanation", "CLOSE_WAIT comes with the peer's FIN, while this "
                                                "end's program has not closed.");
    case Closing:
        return QT_TRANSLATE_NOOP("explanation", "CLOSING comes with the peer's FIN before the ACK "
                                                "of this end's own: both closed at once.");
    case LastAck:
        return QT_TRANSLATE_NOOP("explanation", "LAST_ACK comes when this end's program closes "
                                                "second, after the peer's FIN.");
    case TimeWait:
        return QT_TRANSLATE_NOOP("explanation", "TIME_WAIT comes when both FINs are done and this "
                                                "end did not close second.");
    }
    Q_UNREACHABLE();
}

// What is taken for what: the states of the other role, and those before and after.
std::vector<State> likely(State right)
{
    using enum State;
    switch (right) {
    case Closed: return {TimeWait, CloseWait, FinWait2};
    case Listen: return {SynReceived, Established, SynSent};
    case SynSent: return {SynReceived, Established, Listen};
    case SynReceived: return {Established, SynSent, CloseWait};
    case Established: return {SynReceived, SynSent, CloseWait};
    case FinWait1: return {FinWait2, CloseWait, TimeWait};
    case FinWait2: return {TimeWait, Closing, CloseWait};
    case CloseWait: return {FinWait1, LastAck, TimeWait};
    case Closing: return {FinWait2, TimeWait, CloseWait};
    case LastAck: return {CloseWait, FinWait1, TimeWait};
    case TimeWait: return {Closed, LastAck, Closing};
    }
    Q_UNREACHABLE();
}

Source reasonSource(SegmentKind kind)
{
    switch (kind) {
    case SegmentKind::Syn:
        return QT_TRANSLATE_NOOP("explanation",
                                 "SYN opens a connection, and is repeated until it is answered.");
    case SegmentKind::SynAck:
        return QT_TRANSLATE_NOOP("explanation", "SYN+ACK answers SYN where a program listens.");
    case SegmentKind::Ack:
        return QT_TRANSLATE_NOOP("explanation",
                                 "ACK alone says that something has come, and asks for nothing.");
    case SegmentKind::Fin:
        return QT_TRANSLATE_NOOP("explanation", "FIN is sent when this end's program closes, and "
                                                "is repeated until it is acknowledged.");
    case SegmentKind::Rst:
        return QT_TRANSLATE_NOOP("explanation", "RST refuses what belongs to no connection here, "
                                                "or breaks one off.");
    case SegmentKind::Nothing:
        return QT_TRANSLATE_NOOP("explanation",
                                 "A kernel is silent when nothing has come that takes a sequence "
                                 "number, and its program wants nothing sent.");
    }
    Q_UNREACHABLE();
}

// What each result would mean.
struct ErrorWords
{
    Error error;
    Source meaning;
};

// The results that a waiting call may be thought to have, and what each would mean.
const std::vector<ErrorWords> &failures()
{
    static const std::vector<ErrorWords> Words = {
        {Error::ConnectionReset,
         QT_TRANSLATE_NOOP("explanation", "ECONNRESET: RST came on an open connection.")},
        {Error::TimedOut,
         QT_TRANSLATE_NOOP("explanation", "ETIMEDOUT: nobody answered for too long.")},
        {Error::ConnectionRefused,
         QT_TRANSLATE_NOOP("explanation", "ECONNREFUSED: RST answered SYN.")},
    };
    return Words;
}

} // namespace

QString nameOf(SegmentKind kind, Language language)
{
    switch (kind) {
    case SegmentKind::Syn: return QStringLiteral("SYN");
    case SegmentKind::SynAck: return QStringLiteral("SYN+ACK");
    case SegmentKind::Ack: return QStringLiteral("ACK");
    case SegmentKind::Fin: return QStringLiteral("FIN+ACK");
    case SegmentKind::Rst: return QStringLiteral("RST");
    case SegmentKind::Nothing: return say(language, QT_TRANSLATE_NOOP("explanation", "nothing"));
    }
    Q_UNREACHABLE();
}

QString reasonFor(SegmentKind kind, Language language)
{
    return say(language, reasonSource(kind));
}

std::vector<SegmentKind> confusedWith(SegmentKind right)
{
    std::vector<SegmentKind> all = {SegmentKind::Ack, SegmentKind::Nothing, SegmentKind::Fin,
                                    SegmentKind::Rst, SegmentKind::SynAck,  SegmentKind::Syn};
    std::erase(all, right);
    return all;
}

QString entryCondition(State state, Language language)
{
    return say(language, conditionSource(state));
}

std::vector<State> confusedWith(State from, State right)
{
    std::vector<State> states = likely(right);
    std::erase(states, from);
    if (from != right && from != State::Closed)
        states.push_back(from);
    return states;
}

std::vector<Answer> otherResults(const tcp::Call &call, const trace::CallReturned &right,
                                 Language language)
{
    std::vector<Answer> others;
    const bool reads = std::holds_alternative<tcp::calls::Receive>(call);
    if (reads && right.error != Error::None) {
        const trace::CallReturned end{right.call, 0, Error::None};
        others.push_back(
            {resultValue(call, end, language),
             say(language, QT_TRANSLATE_NOOP("explanation", "0 means that the peer's FIN came.")),
             false});
    }
    for (const ErrorWords &words : failures()) {
        if (words.error == right.error)
            continue;
        const trace::CallReturned other{right.call, -1, words.error};
        others.push_back({resultValue(call, other, language), say(language, words.meaning), false});
    }
    return others;
}

} // namespace explanation
