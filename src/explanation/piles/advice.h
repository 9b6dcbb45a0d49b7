// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "sockets/verdict.h"
#include "tcp/profile.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace explanation {

// A place where a cause may be, and the shipped scenario that shows it.
struct Cause
{
    QString text;
    QString scenario; // empty: none
};

// A command to type, and how sure it is.
struct Command
{
    QString text;
    QString purpose;
    tcp::Standing standing = tcp::Standing::Unverified;
};

// Where in a shipped scenario sockets are as those of a pile.
struct Stand
{
    QString scenario; // empty: nowhere
    tcp::Side side = tcp::Side::Client;
    tcp::State state = tcp::State::Closed;
};

// What to do about a pile.
struct Advice
{
    QString who;         // must act
    QString meaning;     // what the state says
    QList<Cause> look;   // where to look, in this order
    QStringList useless; // what will not help
    QList<Command> commands;
    Stand stand;
};

// A pile, what it means, and what is known beside it.
struct Case
{
    const sockets::Pile &pile;
    sockets::Verdict verdict = sockets::Verdict::Few;
    std::span<const sockets::PortUse> uses; // of the table
    const tcp::System &system;
};

[[nodiscard]] Advice adviceOn(const Case &one, Language language);

// The commands of a system that show such a pile, and where its sockets stand in a scenario.
[[nodiscard]] QList<Command> commandsFor(const Case &one, Language language);
[[nodiscard]] Stand standOf(const sockets::Pile &pile, sockets::Verdict verdict);

} // namespace explanation
