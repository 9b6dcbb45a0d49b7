// SPDX-License-Identifier: MIT
#include "sockets/printing/forms.h"

#include <array>

namespace sockets {

namespace {

using tcp::State;

constexpr std::array<std::string_view, tcp::AllStates.size()> NetstatNames = {
    "CLOSED",     "LISTEN",     "SYN_SENT", "SYN_RCVD", "ESTABLISHED", "FIN_WAIT_1",
    "FIN_WAIT_2", "CLOSE_WAIT", "CLOSING",  "LAST_ACK", "TIME_WAIT",
};

constexpr std::array<std::string_view, tcp::AllStates.size()> ObjectNames = {
    "Closed",   "Listen",    "SynSent", "SynReceived", "Established", "FinWait1",
    "FinWait2", "CloseWait", "Closing", "LastAck",     "TimeWait",
};

std::string nameOf(const trace::Snapshot &now,
                   const std::array<std::string_view, tcp::AllStates.size()> &names)
{
    return now.state ? std::string(names[static_cast<std::size_t>(*now.state)]) : "?";
}

bool isListener(const Live &live)
{
    return live.now->state == State::Listen;
}

std::string here(const Live &live, const Hosted &host)
{
    return std::string(isListener(live) ? "*" : host.address) + '.'
           + std::to_string(live.socket->localPort);
}

std::string there(const Live &live, const Hosted &host)
{
    return isListener(live)
               ? "*.*"
               : std::string(host.peer) + '.' + std::to_string(live.socket->remotePort);
}

// Bytes alone: neither SYN nor FIN.
std::string unreadText(const Live &live, const Hosted &host)
{
    return host.isObserved ? "?" : std::to_string(live.isSmall ? 0 : live.now->unread);
}

std::string unsentText(const Live &live, const Hosted &host)
{
    return host.isObserved
               ? "?"
               : std::to_string(live.isSmall ? 0 : live.now->unsent + live.now->unacknowledged);
}

std::string windowText(std::uint32_t window, const Live &live, const Hosted &host)
{
    return host.isObserved ? "?" : std::to_string(isListener(live) ? 0 : window);
}

} // namespace

std::string leftJustified(std::string_view text, std::size_t width)
{
    return std::string(text) + std::string(width > text.size() ? width - text.size() : 0, ' ');
}

std::string rightJustified(std::string_view text, std::size_t width)
{
    return std::string(width > text.size() ? width - text.size() : 0, ' ') + std::string(text);
}

std::string printProtocolFirst(std::span<const Live> sockets, const Hosted &host,
                               std::string_view protocol)
{
    std::string text =
        "Active Internet connections (including servers)\n"
        "Proto Recv-Q Send-Q  Local Address          Foreign Address        (state)\n";
    for (const Live &live : sockets)
        text += leftJustified(protocol, 5) + ' ' + rightJustified(unreadText(live, host), 6) + ' '
                + rightJustified(unsentText(live, host), 6) + "  "
                + leftJustified(here(live, host), 22) + ' ' + leftJustified(there(live, host), 22)
                + ' ' + nameOf(*live.now, NetstatNames) + '\n';
    return text;
}

std::string printAddressesFirst(std::span<const Live> sockets, const Hosted &host)
{
    std::string text =
        "\nTCP: IPv4\n"
        "   Local Address        Remote Address    Swind  Send-Q Rwind  Recv-Q    State\n"
        "-------------------- -------------------- ------ ------ ------ ------ -----------\n";
    for (const Live &live : sockets)
        text += leftJustified(here(live, host), 20) + ' ' + leftJustified(there(live, host), 20)
                + ' ' + rightJustified(windowText(live.now->sndWnd, live, host), 6) + ' '
                + rightJustified(unsentText(live, host), 6) + ' '
                + rightJustified(windowText(live.now->rcvWnd, live, host), 6) + ' '
                + rightJustified(unreadText(live, host), 6) + ' ' + nameOf(*live.now, NetstatNames)
                + '\n';
    return text;
}

std::string printObjects(std::span<const Live> sockets, const Hosted &host)
{
    std::string text = "\n"
                       "LocalAddress  LocalPort RemoteAddress RemotePort State       "
                       "AppliedSetting OwningProcess\n"
                       "------------  --------- ------------- ---------- -----       "
                       "-------------- -------------\n";
    for (const Live &live : sockets) {
        const std::string remotePort =
            isListener(live) ? "0" : std::to_string(live.socket->remotePort);
        text += leftJustified(isListener(live) ? "0.0.0.0" : host.address, 13) + ' '
                + leftJustified(std::to_string(live.socket->localPort), 9) + ' '
                + leftJustified(isListener(live) ? "0.0.0.0" : host.peer, 13) + ' '
                + leftJustified(remotePort, 10) + ' '
                + leftJustified(nameOf(*live.now, ObjectNames), 11) + ' ' + leftJustified("?", 14)
                + " ?\n";
    }
    return text;
}

} // namespace sockets
