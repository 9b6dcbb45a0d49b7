// SPDX-License-Identifier: MIT
#include "sockets/roles.h"

namespace sockets {

namespace {

// Fewer connections with one local port prove nothing: a client may use a port toward two servers.
constexpr std::size_t LeastOfServer = 3;

template <typename Uses>
std::size_t usesOf(const Uses &uses, std::string_view port)
{
    const auto found = uses.find(port);
    return found == uses.end() ? 0 : found->second;
}

} // namespace

Roles::Roles(const Table &table)
{
    for (const Entry &entry : table.entries) {
        if (entry.isListening()) {
            m_listening.insert(entry.local.port);
            if (entry.ownership == Ownership::Program)
                m_named.insert(entry.local.port);
            continue;
        }
        ++m_localUses[entry.local.port];
        ++m_remoteUses[entry.remote.port];
    }
}

bool Roles::isListening(const Entry &entry) const
{
    return m_listening.contains(entry.local.port);
}

bool Roles::looksLikeServer(const Entry &entry) const
{
    const std::size_t local = usesOf(m_localUses, entry.local.port);
    return local >= LeastOfServer && local > usesOf(m_remoteUses, entry.remote.port);
}

Role Roles::of(const Entry &entry) const
{
    if (entry.isListening())
        return Role::Listener;
    return isListening(entry) || looksLikeServer(entry) ? Role::Server : Role::Client;
}

bool Roles::isGuess(const Entry &entry) const
{
    if (entry.isListening() || isListening(entry))
        return false;
    return m_listening.empty() || looksLikeServer(entry);
}

} // namespace sockets
