// SPDX-License-Identifier: MIT
#include "scenario/socketnames.h"

namespace scenario {

namespace {

namespace calls = tcp::calls;

template <typename Call>
bool is(const tcp::Call &call)
{
    return std::holds_alternative<Call>(call);
}

} // namespace

bool isOnSocket(const tcp::Call &call)
{
    if (const auto *vanish = std::get_if<calls::Vanish>(&call))
        return !vanish->all;
    return !is<calls::Exit>(call) && !is<calls::Fork>(call) && !is<calls::PowerOff>(call)
           && !is<calls::PowerOn>(call);
}

std::optional<std::string_view> SocketNames::usual(tcp::Side host, const tcp::Call &call) const
{
    const Made &made = m_made[static_cast<std::size_t>(host)];
    bool isFurther = false;
    if (is<calls::Listen>(call))
        isFurther = made.listener;
    if (is<calls::Connect>(call))
        isFurther = made.connection;
    if (is<calls::Accept>(call) || is<calls::Bind>(call))
        isFurther = made.bound || made.connection;
    if (isFurther)
        return {};
    return is<calls::Listen>(call) ? ListenerSocket : MainSocket;
}

void SocketNames::note(tcp::Side host, const tcp::Call &call)
{
    Made &made = m_made[static_cast<std::size_t>(host)];
    made.listener = made.listener || is<calls::Listen>(call);
    made.bound = made.bound || is<calls::Bind>(call);
    made.connection = made.connection || is<calls::Connect>(call) || is<calls::Accept>(call);
}

} // namespace scenario
