// SPDX-License-Identifier: MIT
#include "sockets/reading/row.h"

#include <algorithm>
#include <cctype>

namespace sockets {

namespace {

// "Google\x20C": lsof writes what is not a letter as its number.
std::string unescaped(std::string_view name)
{
    std::string text;
    for (std::size_t i = 0; i < name.size(); ++i) {
        unsigned code = 0;
        const std::string_view digits = name.substr(std::min(i + 2, name.size()), 2);
        const bool isEscape =
            name.substr(i, 2) == "\\x" && digits.size() == 2
            && std::from_chars(digits.data(), digits.data() + 2, code, 16).ptr == digits.data() + 2;
        text += isEscape ? static_cast<char>(code) : name[i];
        i += isEscape ? 3 : 0;
    }
    return text;
}

// COMMAND may hold blanks; PID is the first word that is a number.
std::size_t placeOfPid(const Words &words)
{
    const auto found = std::find_if(words.begin() + 1, words.end(), [](std::string_view word) {
        return numberFrom<std::uint32_t>(word);
    });
    return static_cast<std::size_t>(found - words.begin());
}

// "10.0.0.5:8080->10.0.0.9:51234"; a listener has no other end.
Row rowOf(std::string_view state, std::string_view name)
{
    const std::size_t arrow = name.find("->");
    if (arrow == std::string_view::npos)
        return socketRow(state, name, "*:*");
    return socketRow(state, name.substr(0, arrow), name.substr(arrow + 2));
}

} // namespace

Row readLsofRow(const Words &words)
{
    constexpr std::size_t LeastNode = 5; // COMMAND PID USER FD TYPE ... before NODE
    const auto isProtocol = [](std::string_view word) { return word == "TCP" || word == "UDP"; };
    const auto node = words.size() > LeastNode
                          ? std::find_if(words.begin() + LeastNode, words.end(), isProtocol)
                          : words.end();
    const std::size_t pid = words.size() > LeastNode ? placeOfPid(words) : words.size();
    if (node == words.end() || pid >= static_cast<std::size_t>(node - words.begin()))
        return {};
    if (*node == "UDP")
        return {Row::Kind::OtherProtocol, {}, {}, {}};
    if (words.end() - node < 3)
        return badRow(Problem::Kind::TooFewFields);
    Row row = rowOf(node[2], node[1]);
    row.entry.ownership = Ownership::Program;
    row.entry.process = unescaped(words[0]);
    row.entry.pid = numberFrom<std::uint32_t>(words[pid]);
    return row;
}

} // namespace sockets
