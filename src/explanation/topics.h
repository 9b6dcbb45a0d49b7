// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "tcp/state.h"

#include <QString>
#include <QStringList>

namespace explanation {

// The names of all longer explanations, such as "CLOSE_WAIT", in the order of a contents page.
[[nodiscard]] QStringList topics();
// The topic that a user means: without regard to case, '-', '_' and spaces; also by what tools and
// systems call it, "SYN-RECV", "WSAECONNRESET", "tcp_fin_timeout"; empty for none.
[[nodiscard]] QString findTopic(const QString &name);
// The topic's title in a language: its first heading.
[[nodiscard]] QString topicTitle(const QString &topic, Language language);
// The topic as Markdown, with the numbers of the systems that it names; empty for a name that findTopic() does not return.
[[nodiscard]] QString topicMarkdown(const QString &topic, Language language);

[[nodiscard]] QString topicOf(tcp::State state);
[[nodiscard]] QString topicOf(tcp::TimerKind timer);
// The page behind "I have piles of CLOSE_WAIT / TIME_WAIT".
[[nodiscard]] QString pilesTopic();
// The page "About the model": what is simulated, how far, and how it was checked.
[[nodiscard]] QString modelTopic();

} // namespace explanation
