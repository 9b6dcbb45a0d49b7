// SPDX-License-Identifier: MIT
#include "tcp/call.h"
#include "tcp/effect.h"
#include "tcp/segment.h"
#include "tcp/state.h"

#include <array>

namespace tcp {

std::string_view toString(State state)
{
    switch (state) {
    case State::Closed: return "CLOSED";
    case State::Listen: return "LISTEN";
    case State::SynSent: return "SYN_SENT";
    case State::SynReceived: return "SYN_RECEIVED";
    case State::Established: return "ESTABLISHED";
    case State::FinWait1: return "FIN_WAIT_1";
    case State::FinWait2: return "FIN_WAIT_2";
    case State::CloseWait: return "CLOSE_WAIT";
    case State::Closing: return "CLOSING";
    case State::LastAck: return "LAST_ACK";
    case State::TimeWait: return "TIME_WAIT";
    }
    return {};
}

std::string_view toString(Side side)
{
    return side == Side::Client ? "client" : "server";
}

std::string_view toString(TimerKind timer)
{
    switch (timer) {
    case TimerKind::Retransmission: return "retransmission";
    case TimerKind::LossProbe: return "lossProbe";
    case TimerKind::Reordering: return "reordering";
    case TimerKind::TimeWait: return "timeWait";
    case TimerKind::FinWait2: return "finWait2";
    case TimerKind::KeepAlive: return "keepAlive";
    case TimerKind::DelayedAck: return "delayedAck";
    case TimerKind::Persist: return "persist";
    case TimerKind::User: return "user";
    case TimerKind::Linger: return "linger";
    }
    return {};
}

std::string_view toString(Error error)
{
    switch (error) {
    case Error::None: return {};
    case Error::ConnectionRefused: return "ECONNREFUSED";
    case Error::ConnectionReset: return "ECONNRESET";
    case Error::ConnectionAborted: return "ECONNABORTED";
    case Error::BrokenPipe: return "EPIPE";
    case Error::TimedOut: return "ETIMEDOUT";
    case Error::HostUnreachable: return "EHOSTUNREACH";
    case Error::AddressInUse: return "EADDRINUSE";
    case Error::AddressNotAvailable: return "EADDRNOTAVAIL";
    case Error::NotConnected: return "ENOTCONN";
    case Error::AlreadyConnected: return "EISCONN";
    case Error::AlreadyInProgress: return "EALREADY";
    case Error::InvalidArgument: return "EINVAL";
    case Error::BadDescriptor: return "EBADF";
    case Error::OperationNotSupported: return "EOPNOTSUPP";
    }
    return {};
}

std::string toString(const Flags &flags)
{
    std::string text;
    const auto append = [&text](bool isSet, const char *name) {
        if (!isSet)
            return;
        if (!text.empty())
            text += '+';
        text += name;
    };
    append(flags.syn, "SYN");
    append(flags.fin, "FIN");
    append(flags.rst, "RST");
    append(flags.psh, "PSH");
    append(flags.urg, "URG");
    append(flags.ack, "ACK");
    return text.empty() ? "none" : text;
}

std::string_view toString(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accepted: return "accepted";
    case Verdict::Duplicate: return "duplicate";
    case Verdict::OutOfOrder: return "outOfOrder";
    case Verdict::OutOfWindow: return "outOfWindow";
    case Verdict::BadAck: return "badAck";
    case Verdict::Challenged: return "challenged";
    case Verdict::NoSuchSocket: return "noSuchSocket";
    case Verdict::Ignored: return "ignored";
    }
    return {};
}

std::string_view nameOf(const Call &call)
{
    // In the order of the variant's alternatives.
    static constexpr std::array<std::string_view, std::variant_size_v<Call>> Names = {
        "listen", "accept",    "bind",      "connect", "send", "receive", "shutdown", "close",
        "abort",  "setOption", "getOption", "exit",    "fork", "vanish",  "powerOff", "powerOn"};
    return Names[call.index()];
}

std::string_view toString(calls::ShutdownHow how)
{
    switch (how) {
    case calls::ShutdownHow::Write: return "write";
    case calls::ShutdownHow::Read: return "read";
    case calls::ShutdownHow::Both: return "both";
    }
    return {};
}

} // namespace tcp
