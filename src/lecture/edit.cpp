// SPDX-License-Identifier: MIT
#include "lecture/edit.h"

#include "lecture/blocks.h"
#include "lecture/text.h"
#include "scenario/comments.h"

#include <algorithm>

namespace lecture {

namespace {

Lecture lectureOf(const Edit &edit)
{
    Lecture lecture{edit.title, {}};
    for (const EditedPart &each : edit.parts)
        lecture.parts.push_back(each.part);
    return lecture;
}

bool isRead(const std::string &block, const Part &part)
{
    return parse("format = 1\n" + block).lecture == Lecture{{}, {part}};
}

// A part that was changed, in its old lines where they can still be told apart.
std::string blockOf(const Lines &lines, const Part &before, const Part &after)
{
    const std::string block = rewritten(lines, entriesOf(before), entriesOf(after));
    if (isRead(block, after))
        return block;
    const std::string written = scenario::withComments(toToml(after), textOf(lines));
    return isRead(written, after) ? written : toToml(after);
}

class Writer
{
public:
    Writer(std::string_view original, const Edit &edit)
        : m_edit(edit), m_blocks(blocksOf(original)), m_before(parse(original).lecture)
    {
    }

    // Empty where the text is not made of blocks.
    std::string write()
    {
        if (m_blocks.parts.size() != m_before.parts.size())
            return {};
        writeHead();
        for (const EditedPart &each : m_edit.parts)
            writePart(each);
        return m_text + textOf(m_blocks.tail);
    }

private:
    void writeHead()
    {
        if (m_blocks.head.empty())
            m_text = joined(entriesOf(m_edit.title));
        else
            m_text = rewritten(m_blocks.head, entriesOf(m_before.title), entriesOf(m_edit.title));
    }

    void writePart(const EditedPart &part)
    {
        if (!part.original) {
            m_text += toToml(part.part);
            return;
        }
        const Lines &lines = m_blocks.parts[*part.original];
        const Part &before = m_before.parts[*part.original];
        const bool begins = lines.empty() || lines.front().kind == scenario::TomlLine::Kind::Blank;
        const bool follows = part.original == m_next;
        if (!begins && !follows)
            m_text += '\n';
        m_text += part.part == before ? textOf(lines) : blockOf(lines, before, part.part);
        m_next = *part.original + 1;
    }

    const Edit &m_edit;
    Blocks m_blocks;
    Lecture m_before;
    std::string m_text;
    std::size_t m_next = 0; // the part that follows in the original
};

// Those of the first that the second has not, each as often as it is missing.
std::vector<std::string> missing(const std::vector<std::string> &comments,
                                 std::vector<std::string> kept)
{
    std::vector<std::string> lost;
    for (const std::string &comment : comments) {
        const auto found = std::ranges::find(kept, comment);
        if (found == kept.end())
            lost.push_back(comment);
        else
            kept.erase(found);
    }
    return lost;
}

} // namespace

Edit editOf(const Lecture &lecture)
{
    Edit edit{lecture.title, {}};
    for (const Part &part : lecture.parts)
        edit.parts.push_back({part, edit.parts.size()});
    return edit;
}

EditedText edited(std::string_view original, const Edit &edit)
{
    const Lecture lecture = lectureOf(edit);
    std::string text = Writer(original, edit).write();
    // parts = [ … ] on one line, and other shapes of a person's own, can only be written anew.
    if (parse(text).lecture != lecture)
        text = write(lecture, original);
    return {text, missing(commentsOf(original), commentsOf(text))};
}

} // namespace lecture
