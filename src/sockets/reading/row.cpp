// SPDX-License-Identifier: MIT
#include "sockets/reading/row.h"

namespace sockets {

Row socketRow(std::string_view state, std::string_view local, std::string_view remote)
{
    const auto known = stateFrom(state);
    if (!known)
        return badRow(Problem::Kind::UnknownState, state);
    auto here = addressFrom(local);
    if (!here)
        return badRow(Problem::Kind::BadAddress, local);
    auto there = addressFrom(remote);
    if (!there)
        return badRow(Problem::Kind::BadAddress, remote);
    Row row;
    row.kind = Row::Kind::Socket;
    row.entry.state = *known;
    row.entry.local = std::move(*here);
    row.entry.remote = std::move(*there);
    return row;
}

Row badRow(Problem::Kind problem, std::string_view text)
{
    Row row;
    row.kind = Row::Kind::Bad;
    row.problem = problem;
    row.text = text;
    return row;
}

} // namespace sockets
