// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "trace/chain.h"

#include <QString>

#include <span>
#include <string_view>
#include <vector>

namespace explanation {

// Where a behaviour is laid down, and what there is to open about it: a topic or a parameter.
struct Rule
{
    QString text;           // "RFC 9293 3.10.7.4", "Linux 6.18: tcp_fin_timeout = 60 s (measured)"
    QString topic;          // to read more; empty where a parameter is meant
    std::string_view field; // of the host's system; empty where a topic is meant
    tcp::Side host = tcp::Side::Client;
};

// One link of a chain of causes, told.
struct ChainSentence
{
    QString text;
    trace::EventId event{}; // what it tells of
    std::vector<Rule> rules;
};

// Why an event happened, from the event back to what decided it, a sentence a link. The steps are
// those of the trace.
[[nodiscard]] std::vector<ChainSentence> explainChain(const trace::Trace &trace,
                                                      std::span<const trace::Step> steps,
                                                      std::span<const trace::Link> chain,
                                                      Language language);

// "Client: FIN_WAIT_1".
[[nodiscard]] QString standText(const trace::Trace &trace, tcp::Side side, tcp::State state,
                                Language language);

// One event as a button that leads to it says it: "550 ms, the server: sends ACK".
[[nodiscard]] QString jumpText(const trace::Trace &trace, trace::EventId event, Language language);

// What the buttons to an event's consequences are headed with.
[[nodiscard]] QString consequencesTitle(Language language);

} // namespace explanation
