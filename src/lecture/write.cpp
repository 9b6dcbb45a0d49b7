// SPDX-License-Identifier: MIT
#include "lecture/text.h"
#include "lecture/viewtext.h"
#include "scenario/comments.h"
#include "scenario/tomltext.h"

namespace lecture {

namespace {

std::string line(std::string_view key, std::string_view value)
{
    return std::string(key).append(" = ").append(value) + '\n';
}

std::string line(std::string_view key, const scenario::Text &text)
{
    return text == scenario::Text{} ? std::string() : line(key, scenario::toToml(text));
}

std::string lineOfText(std::string_view key, std::string_view text)
{
    return text.empty() ? std::string() : line(key, scenario::quotedLines(text));
}

std::string toToml(const Part &part)
{
    std::string text = "\n[[parts]]\n" + line("chapter", part.chapter) + line("title", part.title);
    text += line("scenario", scenario::quoted(part.scenario));
    text += lineOfText("branch", part.branch);
    text += line("at", scenario::quoted(part.at));
    if (part.from)
        text += line("from", scenario::quoted(*part.from));
    if (part.planned != tcp::Duration{})
        text += line("planned", scenario::quoted(part.planned));
    if (const std::string view = toToml(part.view); !view.empty())
        text += line("view", view);
    return text + lineOfText("notes.en", part.notes.en) + lineOfText("notes.zh", part.notes.zh);
}

std::string headOf(const Lecture &lecture)
{
    return line("format", "1") + line("title", lecture.title);
}

// The text with the part's lines behind it, as far as that is a way to add it.
std::string extended(std::string_view original, const Part &part)
{
    std::string text(original);
    if (!text.empty() && text.back() != '\n')
        text += '\n';
    return text + toToml(part);
}

} // namespace

std::string write(const Lecture &lecture, std::string_view original)
{
    std::string text = headOf(lecture);
    for (const Part &part : lecture.parts)
        text += toToml(part);
    return original.empty() ? text : scenario::withComments(text, original);
}

std::string withPart(std::string_view original, const Part &part)
{
    Lecture lecture = parse(original).lecture;
    lecture.parts.push_back(part);
    std::string text = extended(original, part);
    // parts = [ … ] on one line, and what has no head yet, can only be written anew.
    return parse(text).lecture == lecture ? text : write(lecture, original);
}

} // namespace lecture
