// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "explanation/topics/page.h"

#include <QString>

class QTextBlockFormat;
class QTextCursor;

namespace panels {

// The schemes of links in a topic: "topic:CLOSE_WAIT", "copy:2".
extern const QString TopicScheme;
extern const QString CopyScheme;

// Writes a sentence with its marks; where it names the command that prints another topic, a link
// to that topic.
void insertSentence(QTextCursor &cursor, const explanation::Part &part, const QString &sentence,
                    explanation::Language language);
// What stands before the first sentence of an item: "•", "2."; empty for all else.
[[nodiscard]] QString itemMark(const explanation::Part &part);
// Margins of a part's block, and whether it is a heading.
[[nodiscard]] QTextBlockFormat blockFormatOf(const explanation::Part &part);
// Between sentences of a paragraph.
[[nodiscard]] QString gapIn(explanation::Language language);

} // namespace panels
