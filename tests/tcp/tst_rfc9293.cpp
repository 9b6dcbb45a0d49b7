// SPDX-License-Identifier: MIT
// The machine by RFC 9293 (3.10): each state, each call, each kind of segment. A row is named by
// its rule: C calls, S segments before the connection exists, Q sequence check, R reset, Y SYN, A
// ACK, T text, F FIN.
#include "situations.h"

#include <QTest>

using namespace tcptest;
using support::Endpoint;
using support::shown;
using tcp::Error;

namespace {

// "step" is a call or a segment, or several; "-" in replies means that nothing is sent.
struct Row
{
    const char *rule;
    const char *situation;
    const char *step;
    const char *replies;
    tcp::State after;
    Error error = Error::None; // what a call returns, or a segment leaves behind
};

constexpr auto Nothing = "-";

// RFC 9293 (3.10.1 to 3.10.5). RECEIVE and STATUS have functions of their own below.
const std::vector<Row> &callRows()
{
    static const std::vector<Row> Rows = {
        {"C-OPEN-P", "CLOSED", "listen", Nothing, Listen},
        {"C-OPEN-P", "LISTEN", "listen", Nothing, Listen, Error::AlreadyConnected},
        {"C-OPEN-P", "SYN_SENT", "listen", Nothing, SynSent, Error::AlreadyConnected},
        {"C-OPEN-P", "SYN_RECEIVED, passive", "listen", Nothing, SynReceived,
         Error::AlreadyConnected},
        {"C-OPEN-P", "ESTABLISHED", "listen", Nothing, Established, Error::AlreadyConnected},
        {"C-OPEN-P", "FIN_WAIT_1", "listen", Nothing, FinWait1, Error::AlreadyConnected},
        {"C-OPEN-P", "FIN_WAIT_2", "listen", Nothing, FinWait2, Error::AlreadyConnected},
        {"C-OPEN-P", "CLOSE_WAIT", "listen", Nothing, CloseWait, Error::AlreadyConnected},
        {"C-OPEN-P", "CLOSING", "listen", Nothing, Closing, Error::AlreadyConnected},
        {"C-OPEN-P", "LAST_ACK", "listen", Nothing, LastAck, Error::AlreadyConnected},
        {"C-OPEN-P", "TIME_WAIT", "listen", Nothing, TimeWait, Error::AlreadyConnected},

        {"C-OPEN-A", "CLOSED", "connect", "SYN 0", SynSent},
        {"C-OPEN-A", "LISTEN", "connect", "SYN 0", SynSent},
        {"C-OPEN-A", "SYN_SENT", "connect", Nothing, SynSent, Error::AlreadyConnected},
        {"C-OPEN-A", "SYN_RECEIVED, passive", "connect", Nothing, SynReceived,
         Error::AlreadyConnected},
        {"C-OPEN-A", "SYN_RECEIVED, active", "connect", Nothing, SynReceived,
         Error::AlreadyConnected},
        {"C-OPEN-A", "ESTABLISHED", "connect", Nothing, Established, Error::AlreadyConnected},
        {"C-OPEN-A", "FIN_WAIT_1", "connect", Nothing, FinWait1, Error::AlreadyConnected},
        {"C-OPEN-A", "FIN_WAIT_2", "connect", Nothing, FinWait2, Error::AlreadyConnected},
        {"C-OPEN-A", "CLOSE_WAIT", "connect", Nothing, CloseWait, Error::AlreadyConnected},
        {"C-OPEN-A", "CLOSING", "connect", Nothing, Closing, Error::AlreadyConnected},
        {"C-OPEN-A", "LAST_ACK", "connect", Nothing, LastAck, Error::AlreadyConnected},
        {"C-OPEN-A", "TIME_WAIT", "connect", Nothing, TimeWait, Error::AlreadyConnected},

        {"C-SEND", "CLOSED", "send 10", Nothing, Closed, Error::NotConnected},
        {"C-SEND", "LISTEN", "send 10", Nothing, Listen, Error::NotConnected},
        {"C-SEND", "SYN_SENT", "send 10", Nothing, SynSent},
        {"C-SEND, goes with the ACK", "SYN_SENT", "send 10; < SYN+ACK 0 ack 1",
         "PSH+ACK 1 ack 1 len 10", Established},
        {"C-SEND", "SYN_RECEIVED, active", "send 10", Nothing, SynReceived},
        {"C-SEND, after the handshake", "SYN_RECEIVED, active", "send 10; < ACK 1 ack 1",
         "PSH+ACK 1 ack 1 len 10", Established},
        {"C-SEND", "ESTABLISHED", "send 10", "PSH+ACK 1 ack 1 len 10", Established},
        {"C-SEND, window shut", "ESTABLISHED", "< ACK 1 ack 1 win 0; send 10", Nothing,
         Established},
        {"C-SEND, window opens", "ESTABLISHED",
         "< ACK 1 ack 1 win 0; send 10; < ACK 1 ack 1 win 100", "PSH+ACK 1 ack 1 len 10",
         Established},
        {"C-SEND", "FIN_WAIT_1", "send 10", Nothing, FinWait1, Error::BrokenPipe},
        {"C-SEND", "FIN_WAIT_2", "send 10", Nothing, FinWait2, Error::BrokenPipe},
        {"C-SEND", "CLOSE_WAIT", "send 10", "PSH+ACK 1 ack 2 len 10", CloseWait},
        {"C-SEND", "CLOSING", "send 10", Nothing, Closing, Error::BrokenPipe},
        {"C-SEND", "LAST_ACK", "send 10", Nothing, LastAck, Error::BrokenPipe},
        {"C-SEND", "TIME_WAIT", "send 10", Nothing, TimeWait, Error::BrokenPipe},

        // shutdown(write) is the RFC's CLOSE; close() lets go of the socket as well.
        {"C-CLOSE", "CLOSED", "shutdown", Nothing, Closed, Error::NotConnected},
        {"C-CLOSE", "LISTEN", "close", Nothing, Closed},
        {"C-CLOSE", "SYN_SENT", "close", Nothing, Closed},
        {"C-CLOSE, data queued", "SYN_SENT", "send 10; close", Nothing, Closed},
        {"C-CLOSE, connect() waits", "SYN_SENT", "shutdown", Nothing, Closed},
        {"C-CLOSE", "SYN_RECEIVED, passive", "close", "FIN+ACK 1 ack 1", FinWait1},
        {"C-CLOSE", "SYN_RECEIVED, active", "close", "FIN+ACK 1 ack 1", FinWait1},
        {"C-CLOSE", "SYN_RECEIVED, active", "shutdown", "FIN+ACK 1 ack 1", FinWait1},
        {"C-CLOSE, data queued", "SYN_RECEIVED, active", "send 10; shutdown", Nothing, SynReceived},
        {"C-CLOSE, data queued, then ACK", "SYN_RECEIVED, active",
         "send 10; shutdown; < ACK 1 ack 1", "FIN+PSH+ACK 1 ack 1 len 10", FinWait1},
        {"C-CLOSE", "ESTABLISHED", "shutdown", "FIN+ACK 1 ack 1", FinWait1},
        {"C-CLOSE", "ESTABLISHED", "close", "FIN+ACK 1 ack 1", FinWait1},
        {"C-CLOSE, after the data", "ESTABLISHED", "send 10; close",
         "PSH+ACK 1 ack 1 len 10; FIN+ACK 11 ack 1", FinWait1},
        {"C-CLOSE, data waits for the window", "ESTABLISHED", "< ACK 1 ack 1 win 0; send 10; close",
         Nothing, FinWait1},
        {"C-CLOSE, FIN goes with the last data", "ESTABLISHED",
         "< ACK 1 ack 1 win 0; send 10; close; < ACK 1 ack 1 win 100", "FIN+PSH+ACK 1 ack 1 len 10",
         FinWait1},
        {"C-CLOSE, unread data", "ESTABLISHED", "< PSH+ACK 1 ack 1 len 10; close", "RST 1", Closed},
        {"C-CLOSE, no second FIN", "FIN_WAIT_1", "shutdown", Nothing, FinWait1},
        {"C-CLOSE, no second FIN", "FIN_WAIT_1", "close", Nothing, FinWait1},
        {"C-CLOSE, no second FIN", "FIN_WAIT_2", "shutdown", Nothing, FinWait2},
        {"C-CLOSE, no second FIN", "FIN_WAIT_2", "close", Nothing, FinWait2},
        {"C-CLOSE", "CLOSE_WAIT", "shutdown", "FIN+ACK 1 ack 2", LastAck},
        {"C-CLOSE", "CLOSE_WAIT", "close", "FIN+ACK 1 ack 2", LastAck},
        {"C-CLOSE, data waits for the window", "CLOSE_WAIT", "< ACK 2 ack 1 win 0; send 10; close",
         Nothing, LastAck},
        {"C-CLOSE", "CLOSING", "shutdown", Nothing, Closing, Error::BrokenPipe},
        {"C-CLOSE", "LAST_ACK", "shutdown", Nothing, LastAck, Error::BrokenPipe},
        {"C-CLOSE", "TIME_WAIT", "shutdown", Nothing, TimeWait, Error::BrokenPipe},

        {"C-ABORT", "CLOSED", "abort", Nothing, Closed, Error::NotConnected},
        {"C-ABORT", "LISTEN", "abort", Nothing, Closed},
        {"C-ABORT", "SYN_SENT", "abort", Nothing, Closed},
        {"C-ABORT", "SYN_RECEIVED, passive", "abort", "RST 1", Closed},
        {"C-ABORT", "SYN_RECEIVED, active", "abort", "RST 1", Closed},
        {"C-ABORT", "ESTABLISHED", "abort", "RST 1", Closed},
        {"C-ABORT, data in flight", "ESTABLISHED", "send 10; abort",
         "PSH+ACK 1 ack 1 len 10; RST 11", Closed},
        {"C-ABORT", "FIN_WAIT_1", "abort", "RST 2", Closed},
        {"C-ABORT", "FIN_WAIT_2", "abort", "RST 2", Closed},
        {"C-ABORT", "CLOSE_WAIT", "abort", "RST 1", Closed},
        {"C-ABORT", "CLOSING", "abort", Nothing, Closed},
        {"C-ABORT", "LAST_ACK", "abort", Nothing, Closed},
        {"C-ABORT", "TIME_WAIT", "abort", Nothing, Closed},
    };
    return Rows;
}

// RFC 9293 (3.10.7.1 to 3.10.7.3)
const std::vector<Row> &openingRows()
{
    static const std::vector<Row> Rows = {
        {"S-CL-1", "CLOSED", "< RST 5", Nothing, Closed},
        {"S-CL-1", "CLOSED", "< RST+ACK 5 ack 7", Nothing, Closed},
        {"S-CL-2", "CLOSED", "< ACK 5 ack 7", "RST 7", Closed},
        {"S-CL-2", "CLOSED", "< SYN+ACK 5 ack 7", "RST 7", Closed},
        {"S-CL-2", "CLOSED", "< FIN+ACK 5 ack 7", "RST 7", Closed},
        {"S-CL-2", "CLOSED", "< PSH+ACK 5 ack 7 len 10", "RST 7", Closed},
        {"S-CL-3", "CLOSED", "< SYN 5", "RST+ACK 0 ack 6", Closed},
        {"S-CL-3", "CLOSED", "< FIN 5", "RST+ACK 0 ack 6", Closed},
        {"S-CL-3", "CLOSED", "< none 5", "RST+ACK 0 ack 5", Closed},
        {"S-CL-3", "CLOSED", "< SYN 5 len 10", "RST+ACK 0 ack 16", Closed},
        {"S-CL-3", "CLOSED", "< FIN+PSH 5 len 10", "RST+ACK 0 ack 16", Closed},

        {"S-LI-1", "LISTEN", "< RST 0", Nothing, Listen},
        {"S-LI-1", "LISTEN", "< RST+ACK 0 ack 1", Nothing, Listen},
        {"S-LI-1", "LISTEN", "< SYN+RST 0", Nothing, Listen},
        {"S-LI-2", "LISTEN", "< ACK 1 ack 7", "RST 7", Listen},
        {"S-LI-2", "LISTEN", "< SYN+ACK 0 ack 7", "RST 7", Listen},
        {"S-LI-2", "LISTEN", "< FIN+ACK 1 ack 7", "RST 7", Listen},
        {"S-LI-2", "LISTEN", "< PSH+ACK 1 ack 7 len 10", "RST 7", Listen},
        {"S-LI-3", "LISTEN", "< SYN 0", "SYN+ACK 0 ack 1", SynReceived},
        {"S-LI-3, any number", "LISTEN", "< SYN 900000", "SYN+ACK 0 ack 900001", SynReceived},
        {"S-LI-4", "LISTEN", "< none 1", Nothing, Listen},
        {"S-LI-4", "LISTEN", "< FIN 1", Nothing, Listen},
        {"S-LI-4", "LISTEN", "< PSH 1 len 10", Nothing, Listen},

        {"S-SS-1, of the initial number", "SYN_SENT", "< ACK 1 ack 0", "RST 0", SynSent},
        {"S-SS-1, below it", "SYN_SENT", "< ACK 1 ack -5", "RST -5", SynSent},
        {"S-SS-1, of what was not sent", "SYN_SENT", "< ACK 1 ack 2", "RST 2", SynSent},
        {"S-SS-1, with SYN", "SYN_SENT", "< SYN+ACK 0 ack 2", "RST 2", SynSent},
        {"S-SS-1, with SYN", "SYN_SENT", "< SYN+ACK 0 ack 0", "RST 0", SynSent},
        {"S-SS-2", "SYN_SENT", "< RST+ACK 0 ack 0", Nothing, SynSent},
        {"S-SS-2", "SYN_SENT", "< RST+ACK 0 ack 2", Nothing, SynSent},
        {"S-SS-3", "SYN_SENT", "< RST+ACK 0 ack 1", Nothing, Closed, Error::ConnectionRefused},
        {"S-SS-4", "SYN_SENT", "< RST 0", Nothing, SynSent},
        {"S-SS-5", "SYN_SENT", "< SYN+ACK 0 ack 1", "ACK 1 ack 1", Established},
        {"S-SS-6", "SYN_SENT", "< SYN 0", "SYN+ACK 0 ack 1", SynReceived},
        {"S-SS-7", "SYN_SENT", "< ACK 1 ack 1", Nothing, SynSent},
        {"S-SS-7", "SYN_SENT", "< PSH+ACK 1 ack 1 len 10", Nothing, SynSent},
        {"S-SS-8", "SYN_SENT", "< FIN 1", Nothing, SynSent},
        {"S-SS-8", "SYN_SENT", "< FIN+ACK 1 ack 1", Nothing, SynSent},
    };
    return Rows;
}

// RFC 9293 (3.10.7.4), first: what the sequence check lets in, beyond the rows made for each state.
const std::vector<Row> &sequenceRows()
{
    static const std::vector<Row> Rows = {
        {"Q-4, begins below", "ESTABLISHED", "< PSH+ACK -4 ack 1 len 10; wait 200ms", "ACK 1 ack 6",
         Established},
        {"Q-4, begins below, with FIN", "ESTABLISHED", "< FIN+ACK -4 ack 1 len 10", "ACK 1 ack 7",
         CloseWait},
        {"Q-5, wholly old", "ESTABLISHED", "< PSH+ACK -9 ack 1 len 10", "ACK 1 ack 1", Established},
        {"Q-5, old FIN", "CLOSE_WAIT", "< FIN+ACK 1 ack 1", "ACK 1 ack 2", CloseWait},
        {"Q-5, old FIN", "CLOSING", "< FIN+ACK 1 ack 1", "ACK 2 ack 2", Closing},
        {"Q-5, old FIN", "LAST_ACK", "< FIN+ACK 1 ack 1", "ACK 2 ack 2", LastAck},
        {"Q-6, data", "ESTABLISHED", "< PSH+ACK 900000 ack 1 len 10", "ACK 1 ack 1", Established},
        {"Q-6, FIN", "ESTABLISHED", "< FIN+ACK 900000 ack 1", "ACK 1 ack 1", Established},
    };
    return Rows;
}

// RFC 9293 (3.10.7.4), second and fourth
const std::vector<Row> &resetRows()
{
    static const std::vector<Row> Rows = {
        {"R-1", "SYN_RECEIVED, passive", "< RST 1", Nothing, Closed, Error::ConnectionRefused},
        {"R-2", "SYN_RECEIVED, active", "< RST 1", Nothing, Closed, Error::ConnectionRefused},
        {"R-3", "ESTABLISHED", "< RST 1", Nothing, Closed, Error::ConnectionReset},
        {"R-3", "FIN_WAIT_1", "< RST 1", Nothing, Closed, Error::ConnectionReset},
        {"R-3", "FIN_WAIT_2", "< RST 1", Nothing, Closed, Error::ConnectionReset},
        {"R-3", "CLOSE_WAIT", "< RST 2", Nothing, Closed, Error::ConnectionReset},
        {"R-3, with ACK", "ESTABLISHED", "< RST+ACK 1 ack 1", Nothing, Closed,
         Error::ConnectionReset},
        {"R-4", "CLOSING", "< RST 2", Nothing, Closed, Error::ConnectionReset},
        {"R-4", "LAST_ACK", "< RST 2", Nothing, Closed, Error::ConnectionReset},
        {"R-5", "TIME_WAIT", "< RST 2", Nothing, Closed},
        {"R-8, with data", "ESTABLISHED", "< RST 1 len 10", Nothing, Closed,
         Error::ConnectionReset},
        {"Y-1", "SYN_RECEIVED, passive", "< SYN 1", Nothing, Closed, Error::ConnectionRefused},
        {"Y-1, the same SYN again", "SYN_RECEIVED, passive", "< SYN 0", "ACK 1 ack 1", SynReceived},
        {"Y-2, the same SYN again", "SYN_RECEIVED, active", "< SYN 0", "ACK 1 ack 1", SynReceived},
    };
    return Rows;
}

// RFC 9293 (3.10.7.4), fifth
const std::vector<Row> &ackRows()
{
    static const std::vector<Row> Rows = {
        {"A-3", "SYN_RECEIVED, passive", "< ACK 1 ack 1", Nothing, Established},
        {"A-3", "SYN_RECEIVED, active", "< ACK 1 ack 1", Nothing, Established},
        {"A-3, crossing SYN+ACK", "SYN_RECEIVED, active", "< SYN+ACK 0 ack 1", "ACK 1 ack 1",
         Established},
        {"A-3, goes on with the data", "SYN_RECEIVED, passive",
         "< PSH+ACK 1 ack 1 len 10; wait 200ms", "ACK 1 ack 11", Established},
        {"A-4, of the initial number", "SYN_RECEIVED, passive", "< ACK 1 ack 0", "RST 0",
         SynReceived},
        {"A-4, of what was not sent", "SYN_RECEIVED, passive", "< ACK 1 ack 2", "RST 2",
         SynReceived},
        {"A-4, of the initial number", "SYN_RECEIVED, active", "< ACK 1 ack 0", "RST 0",
         SynReceived},
        {"A-4, of what was not sent", "SYN_RECEIVED, active", "< ACK 1 ack 2", "RST 2",
         SynReceived},
        {"A-5", "ESTABLISHED", "send 10; < ACK 1 ack 11", "PSH+ACK 1 ack 1 len 10", Established},
        {"A-6", "ESTABLISHED", "send 10; < ACK 1 ack 11; < PSH+ACK 1 ack 1 len 10; wait 200ms",
         "PSH+ACK 1 ack 1 len 10; ACK 11 ack 11", Established},
        {"A-8", "FIN_WAIT_1", "< ACK 1 ack 2", Nothing, FinWait2},
        {"A-8, not yet", "FIN_WAIT_1", "< ACK 1 ack 1", Nothing, FinWait1},
        {"A-9", "FIN_WAIT_2", "< ACK 1 ack 2", Nothing, FinWait2},
        {"A-10", "CLOSE_WAIT", "send 10; < ACK 2 ack 11", "PSH+ACK 1 ack 2 len 10", CloseWait},
        {"A-11", "CLOSING", "< ACK 2 ack 2", Nothing, TimeWait},
        {"A-11, not yet", "CLOSING", "< ACK 2 ack 1", Nothing, Closing},
        {"A-12", "LAST_ACK", "< ACK 2 ack 2", Nothing, Closed},
        {"A-12, not yet", "LAST_ACK", "< ACK 2 ack 1", Nothing, LastAck},
        {"A-13", "TIME_WAIT", "< FIN+ACK 1 ack 2", "ACK 2 ack 2", TimeWait},
    };
    return Rows;
}

// RFC 9293 (3.10.7.4), seventh and eighth, and 3.6.1
const std::vector<Row> &textRows()
{
    static const std::vector<Row> Rows = {
        {"T-1", "ESTABLISHED", "< PSH+ACK 1 ack 1 len 10; wait 200ms", "ACK 1 ack 11", Established},
        {"T-1", "FIN_WAIT_1", "< PSH+ACK 1 ack 1 len 10; wait 200ms", "ACK 2 ack 11", FinWait1},
        {"T-1, FIN acknowledged", "FIN_WAIT_1", "< PSH+ACK 1 ack 2 len 10; wait 200ms",
         "ACK 2 ack 11", FinWait2},
        {"T-1", "FIN_WAIT_2", "< PSH+ACK 1 ack 2 len 10; wait 200ms", "ACK 2 ack 11", FinWait2},
        {"T-2", "FIN_WAIT_1, orphan", "< PSH+ACK 1 ack 1 len 10", "RST 1", Closed,
         Error::ConnectionReset},
        {"T-2", "FIN_WAIT_2, orphan", "< PSH+ACK 1 ack 2 len 10", "RST 2", Closed,
         Error::ConnectionReset},
        {"T-3", "CLOSE_WAIT", "< PSH+ACK 2 ack 1 len 10", Nothing, CloseWait},
        {"T-3", "CLOSING", "< PSH+ACK 2 ack 1 len 10", Nothing, Closing},
        {"T-3", "LAST_ACK", "< PSH+ACK 2 ack 1 len 10", Nothing, LastAck},
        {"T-3, only acknowledged", "TIME_WAIT", "< PSH+ACK 2 ack 2 len 10", "ACK 2 ack 2",
         TimeWait},
        {"T-4", "ESTABLISHED", "< PSH+ACK 11 ack 1 len 10", "ACK 1 ack 1", Established},
        {"T-4, gap filled", "ESTABLISHED", "< PSH+ACK 11 ack 1 len 10; < PSH+ACK 1 ack 1 len 10",
         "ACK 1 ack 1; ACK 1 ack 21", Established},
        {"F-2", "SYN_RECEIVED, passive", "< FIN+ACK 1 ack 1", "ACK 1 ack 2", CloseWait},
        {"F-2", "SYN_RECEIVED, active", "< FIN+ACK 1 ack 1", "ACK 1 ack 2", CloseWait},
        {"F-2", "ESTABLISHED", "< FIN+ACK 1 ack 1", "ACK 1 ack 2", CloseWait},
        {"F-2, after data", "ESTABLISHED", "< FIN+PSH+ACK 1 ack 1 len 10", "ACK 1 ack 12",
         CloseWait},
        {"F-3, with the ACK of ours", "FIN_WAIT_1", "< FIN+ACK 1 ack 2", "ACK 2 ack 2", TimeWait},
        {"F-3, with data", "FIN_WAIT_1", "< FIN+PSH+ACK 1 ack 2 len 10", "ACK 2 ack 12", TimeWait},
        {"F-4", "FIN_WAIT_1", "< FIN+ACK 1 ack 1", "ACK 2 ack 2", Closing},
        {"F-4, with data", "FIN_WAIT_1", "< FIN+PSH+ACK 1 ack 1 len 10", "ACK 2 ack 12", Closing},
        {"F-5", "FIN_WAIT_2", "< FIN+ACK 1 ack 2", "ACK 2 ack 2", TimeWait},
        {"F-5, with data", "FIN_WAIT_2", "< FIN+PSH+ACK 1 ack 2 len 10", "ACK 2 ack 12", TimeWait},
        {"F-5", "FIN_WAIT_2, orphan", "< FIN+ACK 1 ack 2", "ACK 2 ack 2", TimeWait},
        {"F-6, again", "CLOSE_WAIT", "< FIN+ACK 1 ack 1", "ACK 1 ack 2", CloseWait},
        {"F-6, again", "CLOSING", "< FIN+ACK 1 ack 1", "ACK 2 ack 2", Closing},
        {"F-6, again", "LAST_ACK", "< FIN+ACK 1 ack 1", "ACK 2 ack 2", LastAck},
        {"F-7, again", "TIME_WAIT", "< FIN+ACK 1 ack 2", "ACK 2 ack 2", TimeWait},
        {"F-8", "ESTABLISHED", "< FIN+ACK 11 ack 1", "ACK 1 ack 1", Established},
        {"F-8, gap filled", "ESTABLISHED", "< FIN+ACK 11 ack 1; < PSH+ACK 1 ack 1 len 10",
         "ACK 1 ack 1; ACK 1 ack 12", CloseWait},
        {"F-8, gap filled", "FIN_WAIT_2", "< FIN+ACK 11 ack 2; < PSH+ACK 1 ack 2 len 10",
         "ACK 2 ack 1; ACK 2 ack 12", TimeWait},
    };
    return Rows;
}

// The eight states in which both initial sequence numbers are known.
std::vector<const Situation *> synchronizedSituations()
{
    std::vector<const Situation *> all;
    for (const Situation &situation : Situations) {
        if (situation.state >= SynReceived)
            all.push_back(&situation);
    }
    return all;
}

} // namespace

class TestRfc9293 : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void situation_reached_isInItsState_data();
    void situation_reached_isInItsState();
    void call_made_followsRfc_data();
    void call_made_followsRfc() { check(); }
    void opening_arrives_followsRfc_data();
    void opening_arrives_followsRfc() { check(); }
    void sequence_arrives_followsRfc_data();
    void sequence_arrives_followsRfc() { check(); }
    void reset_arrives_followsRfc_data();
    void reset_arrives_followsRfc() { check(); }
    void ack_arrives_followsRfc_data();
    void ack_arrives_followsRfc() { check(); }
    void text_arrives_followsRfc_data();
    void text_arrives_followsRfc() { check(); }
    void receive_called_takesWhatIsThere_data();
    void receive_called_takesWhatIsThere();
    void window_isZero_checksByTheTable_data();
    void window_isZero_checksByTheTable();

private:
    static void addColumns();
    static void addRow(const QString &rule, const QString &situation, const QString &step,
                       const QString &replies, tcp::State after, Error error = Error::None);
    static void addRows(const std::vector<Row> &rows);
    static void check();
};

Q_DECLARE_METATYPE(tcp::State)
Q_DECLARE_METATYPE(tcp::Error)

void TestRfc9293::addColumns()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("replies");
    QTest::addColumn<tcp::State>("after");
    QTest::addColumn<tcp::Error>("error");
}

void TestRfc9293::addRow(const QString &rule, const QString &situation, const QString &step,
                         const QString &replies, tcp::State after, Error error)
{
    const QString name = QStringLiteral("%1: %2, %3").arg(rule, situation, step);
    QTest::newRow(qPrintable(name)) << situation << step << replies << after << error;
}

void TestRfc9293::addRows(const std::vector<Row> &rows)
{
    for (const Row &row : rows)
        addRow(QLatin1String(row.rule), QLatin1String(row.situation), QLatin1String(row.step),
               QLatin1String(row.replies), row.after, row.error);
}

void TestRfc9293::check()
{
    QFETCH(QString, situation);
    QFETCH(QString, step);
    QFETCH(QString, replies);
    QFETCH(tcp::State, after);
    QFETCH(tcp::Error, error);
    const Situation *reached = findSituation(situation);
    QVERIFY2(reached != nullptr, qPrintable(situation));

    Endpoint end(rfc9293());
    end.runAll(QLatin1String(reached->steps));
    end.forget();
    Error returned = Error::None;
    for (const QString &part : step.split(QLatin1String("; "))) {
        const Error result = end.run(part);
        returned = result == Error::None ? returned : result;
    }
    // What a call returns; else, after a segment, why the connection failed.
    const Error actual = step.contains(QLatin1Char('<')) ? end.connection().error() : returned;
    const auto told = [](const QString &sent, tcp::State state, Error why) {
        const QString name = why == Error::None ? QStringLiteral("no error") : shown(why);
        return QStringLiteral("sends '%1', leaves %2 and tells %3").arg(sent, shown(state), name);
    };
    const QString sentence = QStringLiteral("In %1, '%2' by the RFC %3; here it %4.")
                                 .arg(situation, step, told(replies, after, error),
                                      told(end.sentTexts(), end.state(), actual));
    const bool agrees = end.sentTexts() == replies && end.state() == after && actual == error;
    QVERIFY2(agrees, qPrintable(sentence));
}

void TestRfc9293::situation_reached_isInItsState_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < Situations.size(); ++i)
        QTest::newRow(Situations[i].name) << static_cast<int>(i);
}

// C-STATUS, and that the rows of this file begin where they say.
void TestRfc9293::situation_reached_isInItsState()
{
    QFETCH(int, index);
    const Situation &situation = Situations[static_cast<std::size_t>(index)];
    Endpoint end(rfc9293());
    end.runAll(QLatin1String(situation.steps));
    QCOMPARE(end.stateName(), shown(situation.state));
    QCOMPARE(end.connection().sndNxt() - Endpoint::Iss, situation.next);
    QCOMPARE(end.connection().isOrphan(), QString::fromLatin1(situation.steps).contains("close"));
    if (situation.state < SynReceived)
        return;
    QCOMPARE(end.connection().rcvNxt() - Endpoint::Irs, situation.seq);
    QCOMPARE(end.connection().sndUna() - Endpoint::Iss, situation.ack);
}

void TestRfc9293::call_made_followsRfc_data()
{
    addColumns();
    addRows(callRows());
}

void TestRfc9293::opening_arrives_followsRfc_data()
{
    addColumns();
    addRows(openingRows());
}

void TestRfc9293::text_arrives_followsRfc_data()
{
    addColumns();
    addRows(textRows());
}

void TestRfc9293::sequence_arrives_followsRfc_data()
{
    addColumns();
    for (const Situation *situation : synchronizedSituations()) {
        const QString name = QLatin1String(situation->name);
        const QString ack =
            QStringLiteral("ACK %1 ack %2").arg(situation->next).arg(situation->seq);
        const auto bare = [situation](int distance) {
            return QStringLiteral("< ACK %1 ack %2")
                .arg(situation->seq + distance)
                .arg(situation->ack);
        };
        addRow("Q-6", name, bare(900000), ack, situation->state);
        addRow("Q-7", name, bare(-1), ack, situation->state);
        // In SYN_RECEIVED the ACK would be looked at, and TIME_WAIT expects no more than a FIN.
        if (situation->state != SynReceived && situation->state != TimeWait)
            addRow("Q-2", name, bare(100), Nothing, situation->state);
    }
    addRows(sequenceRows());
}

void TestRfc9293::reset_arrives_followsRfc_data()
{
    addColumns();
    for (const Situation *situation : synchronizedSituations()) {
        const QString name = QLatin1String(situation->name);
        const QString ack =
            QStringLiteral("ACK %1 ack %2").arg(situation->next).arg(situation->seq);
        const auto with = [situation](const char *flags, int distance) {
            return QStringLiteral("< %1 %2")
                .arg(QLatin1String(flags))
                .arg(situation->seq + distance);
        };
        addRow("R-6", name, with("RST", 100), ack, situation->state);
        addRow("R-7", name, with("RST", -1), Nothing, situation->state);
        addRow("R-7", name, with("RST", 900000), Nothing, situation->state);
        if (name == QLatin1String("SYN_RECEIVED, passive"))
            continue;
        addRow("Y-2", name, with("SYN", 0), ack, situation->state);
        addRow("Y-2", name, with("SYN", 900000), ack, situation->state);
        addRow("Y-2", name, with("SYN", -100), ack, situation->state);
    }
    addRows(resetRows());
}

void TestRfc9293::ack_arrives_followsRfc_data()
{
    addColumns();
    for (const Situation *situation : synchronizedSituations()) {
        const QString name = QLatin1String(situation->name);
        const auto with = [situation](const char *flags, const QString &rest = {}) {
            return QStringLiteral("< %1 %2%3")
                .arg(QLatin1String(flags))
                .arg(situation->seq)
                .arg(rest);
        };
        const auto at = [&](int ack) {
            return with("ACK", QStringLiteral(" ack %1").arg(situation->ack + ack));
        };
        addRow("A-1", name, with("none"), Nothing, situation->state);
        if (situation->state == TimeWait)
            continue;
        addRow("A-1", name, with("FIN"), Nothing, situation->state);
        addRow("A-1", name, with("PSH", " len 10"), Nothing, situation->state);
        if (situation->state == SynReceived)
            continue;
        const QString ack =
            QStringLiteral("ACK %1 ack %2").arg(situation->next).arg(situation->seq);
        addRow("A-2", name, at(-70000), ack, situation->state);
        addRow("A-7", name, at(100), ack, situation->state);
    }
    addRows(ackRows());
}

void TestRfc9293::receive_called_takesWhatIsThere_data()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<QString>("steps");
    QTest::addColumn<uint>("taken");
    const auto row = [](const char *situation, const char *steps, uint taken) {
        QTest::addRow("C-RECV: %s, %s", situation, steps)
            << QString(situation) << QString(steps) << taken;
    };
    row("ESTABLISHED", "", 0);
    row("ESTABLISHED", "< PSH+ACK 1 ack 1 len 10", 10);
    row("ESTABLISHED", "< PSH+ACK 11 ack 1 len 10", 0);
    row("ESTABLISHED", "< PSH+ACK 1 ack 1 len 10; < FIN+ACK 11 ack 1", 10);
    row("FIN_WAIT_1", "< PSH+ACK 1 ack 1 len 10", 10);
    row("FIN_WAIT_2", "< PSH+ACK 1 ack 2 len 10", 10);
    row("FIN_WAIT_2", "< FIN+PSH+ACK 1 ack 2 len 10", 10);
    row("SYN_RECEIVED, passive", "< PSH+ACK 1 ack 1 len 10", 10);
    row("CLOSE_WAIT", "", 0);
}

void TestRfc9293::receive_called_takesWhatIsThere()
{
    QFETCH(QString, situation);
    QFETCH(QString, steps);
    QFETCH(uint, taken);
    Endpoint end(rfc9293());
    end.runAll(QLatin1String(findSituation(situation)->steps));
    end.runAll(steps);
    QCOMPARE(end.connection().unread(), taken);
    QCOMPARE(end.connection().receive(4, end.now()), std::min(taken, 4U));
    QCOMPARE(end.connection().receive(100, end.now()), taken - std::min(taken, 4U));
    QCOMPARE(end.connection().unread(), 0U);
}

void TestRfc9293::window_isZero_checksByTheTable_data()
{
    QTest::addColumn<QString>("segment");
    QTest::addColumn<QString>("replies");
    QTest::addColumn<tcp::State>("after");
    QTest::newRow("Q-1: an empty segment in order") << "< ACK 101 ack 11"
                                                    << "-" << Established;
    QTest::newRow("Q-1: an empty segment beyond") << "< ACK 102 ack 11"
                                                  << "ACK 11 ack 101" << Established;
    QTest::newRow("Q-3: data") << "< PSH+ACK 101 ack 11 len 10"
                               << "ACK 11 ack 101" << Established;
    QTest::newRow("Q-3: FIN") << "< FIN+ACK 101 ack 11"
                              << "ACK 11 ack 101" << Established;
    QTest::newRow("R-3: RST in order") << "< RST 101"
                                       << "-" << Closed;
    QTest::newRow("R-7: RST beyond") << "< RST 102"
                                     << "-" << Established;
}

// RFC 9293 (3.10.7.4), first: with a window of zero only the next number is acceptable, and ACKs
// and resets are still taken.
void TestRfc9293::window_isZero_checksByTheTable()
{
    QFETCH(QString, segment);
    QFETCH(QString, replies);
    QFETCH(tcp::State, after);
    tcp::Profile profile = rfc9293();
    profile.receiveBuffer = 100;
    Endpoint end(profile);
    end.runAll("connect; < SYN+ACK 0 ack 1; < PSH+ACK 1 ack 1 len 100; wait 1s; send 10");
    QCOMPARE(end.connection().rcvWnd(), 0U);
    end.forget();
    end.run(segment);
    QCOMPARE(end.sentTexts(), replies);
    QCOMPARE(end.stateName(), shown(after));
    if (segment == QLatin1String("< ACK 101 ack 11"))
        QCOMPARE(end.connection().unacknowledged(), 0U);
}

QTEST_APPLESS_MAIN(TestRfc9293)
#include "tst_rfc9293.moc"
