// SPDX-License-Identifier: MIT
#include "trace/event.h"

#include <algorithm>

namespace trace {

void Causes::add(EventId cause)
{
    if (m_count == Capacity || std::ranges::find(all(), cause) != all().end())
        return;
    m_ids[m_count++] = cause;
}

bool operator==(const Causes &a, const Causes &b)
{
    return std::ranges::equal(a.all(), b.all());
}

std::string_view toString(TimerChanged::Action action)
{
    switch (action) {
    case TimerChanged::Action::Start: return "start";
    case TimerChanged::Action::Stop: return "stop";
    case TimerChanged::Action::Expire: return "expire";
    }
    return {};
}

std::string_view toString(Noted::What what)
{
    switch (what) {
    case Noted::What::DataDropped: return "dataDropped";
    case Noted::What::AcceptQueueFull: return "acceptQueueFull";
    case Noted::What::SynQueueFull: return "synQueueFull";
    case Noted::What::CookieSent: return "cookieSent";
    case Noted::What::OlderTimestamp: return "olderTimestamp";
    case Noted::What::NoPort: return "noPort";
    case Noted::What::HostUnreachable: return "hostUnreachable";
    case Noted::What::PortUnreachable: return "portUnreachable";
    case Noted::What::CallImpossible: return "callImpossible";
    }
    return {};
}

std::string_view kindOf(const Event &event)
{
    return KindNames[event.fact.index()];
}

} // namespace trace
