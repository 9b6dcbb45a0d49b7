// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "explanation/piles/advice.h"
#include "sockets/table.h"

#include <QString>
#include <QStringList>

namespace explanation {

// "8,214".
[[nodiscard]] QString numberText(std::size_t number, Language language);
// "8,214 in CLOSE_WAIT".
[[nodiscard]] QString countText(const sockets::Pile &pile, Language language);
// "client of 10.0.3.7:5432", "server on port 8080".
[[nodiscard]] QString placeText(const sockets::Pile &pile, Language language);
// "java (2231)", "no process: accept queue".
[[nodiscard]] QString ownerText(const sockets::Pile &pile, Language language);
// The first few peers: "10.0.3.7 × 8,000, 10.0.3.8 × 214, and 3 more".
[[nodiscard]] QString peersText(std::span<const sockets::Count> peers, Language language);

// "10,231 sockets: 8,214 CLOSE_WAIT, 1,800 TIME_WAIT, ..."
[[nodiscard]] QString summaryText(const sockets::Table &table, Language language);
// The same sockets by peer, by port of a server here and by program, a line each.
[[nodiscard]] QStringList countTexts(const sockets::Table &table, Language language);
// What was left out, by line, and whether owners were hidden from the tool. Empty when all is well.
[[nodiscard]] QStringList problemTexts(const sockets::Table &table, Language language);
// Why a text cannot be used at all, and what to paste.
[[nodiscard]] QString noSocketsText(const sockets::Table &table, Language language);
// "To 10.0.3.7:443: 27,000 of 28,232 local ports in use, 26,800 of them by TIME_WAIT."
[[nodiscard]] QString portsText(const sockets::PortUse &use, Language language);

// "Peers: 10.0.3.7 × 8,000, ..."
[[nodiscard]] QString peersSentence(const sockets::Pile &pile, Language language);

// What the parts of an advice are called, and what its links say.
[[nodiscard]] QString wordAdvice(Language language);
[[nodiscard]] QString wordLook(Language language);
[[nodiscard]] QString wordUseless(Language language);
[[nodiscard]] QString wordCommands(Language language);
[[nodiscard]] QString wordSeeIt(Language language);
[[nodiscard]] QString wordCopy(Language language);

// What stands on the ladder: "CLOSE_WAIT: your 8,214 sockets stand here".
[[nodiscard]] QString standText(tcp::State state, std::size_t sockets, Language language);
// The pile, its meaning and what to look for, for those who must change the program.
[[nodiscard]] QString developerMessage(const Case &one, Language language);
// Everything about a table, as text for a terminal.
[[nodiscard]] QString pilesReport(const sockets::Table &table, const tcp::System &system,
                                  Language language);

// The system whose tools print so, where the text tells.
[[nodiscard]] const tcp::System &systemOf(const sockets::Table &table);

} // namespace explanation
