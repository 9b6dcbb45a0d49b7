// SPDX-License-Identifier: MIT
#pragma once

#include "sockets/piles.h"

#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace sockets {

// Tells server from client by the listeners of a table, or where they are missing by which end's
// port many connections share. The table must outlive it.
class Roles
{
public:
    explicit Roles(const Table &table);

    [[nodiscard]] Role of(const Entry &entry) const;
    [[nodiscard]] bool isGuess(const Entry &entry) const;
    // Whether a program is named that listens on the port.
    [[nodiscard]] bool isListenerNamed(std::string_view port) const
    {
        return m_named.contains(port);
    }

private:
    using Uses = std::unordered_map<std::string_view, std::size_t>;

    [[nodiscard]] bool isListening(const Entry &entry) const;
    [[nodiscard]] bool looksLikeServer(const Entry &entry) const;

    std::unordered_set<std::string_view> m_listening; // ports
    std::unordered_set<std::string_view> m_named;     // of them, those with a program
    Uses m_localUses;
    Uses m_remoteUses;
};

} // namespace sockets
