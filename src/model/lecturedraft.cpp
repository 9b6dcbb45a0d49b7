// SPDX-License-Identifier: MIT
#include "model/lecturedraft.h"

#include "lecture/text.h"
#include "model/textfile.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace model {

namespace {

// A file that is not there has no text.
TextReading textOf(const QString &fileName)
{
    return QFileInfo::exists(fileName) ? readText(fileName) : TextReading();
}

} // namespace

std::optional<FileProblem> LectureDraft::open(const QString &fileName)
{
    TextReading reading = textOf(fileName);
    if (reading.problem)
        return reading.problem;
    lecture::ParseResult parsed;
    if (!reading.text.empty())
        parsed = lecture::parse(reading.text);
    if (!parsed.isGood())
        return FileProblem{
            FileProblem::Kind::BadScenario, fileName, {}, std::move(parsed.problems), {}};
    m_fileName = fileName;
    m_text = std::move(reading.text);
    m_original = std::move(parsed.lecture);
    m_edit = lecture::editOf(m_original);
    return {};
}

std::optional<FileProblem> LectureDraft::openCopy(const QString &original, const QString &fileName)
{
    if (auto problem = open(original))
        return problem;
    m_fileName = fileName;
    return {};
}

bool LectureDraft::isChanged() const
{
    lecture::Lecture kept{m_edit.title, {}};
    for (const lecture::EditedPart &each : m_edit.parts) {
        if (each.original)
            kept.parts.push_back(each.part);
    }
    return kept != m_original;
}

std::optional<int> LectureDraft::added() const
{
    const auto found = std::ranges::find_if(
        m_edit.parts, [](const lecture::EditedPart &each) { return !each.original; });
    return found == m_edit.parts.end() ? std::nullopt
                                       : std::optional(int(found - m_edit.parts.begin()));
}

void LectureDraft::setPart(int part, const lecture::Part &value)
{
    m_edit.parts[std::size_t(part)].part = value;
}

void LectureDraft::add(const lecture::Part &part)
{
    m_edit.parts.push_back({part});
}

void LectureDraft::remove(int part)
{
    m_edit.parts.erase(m_edit.parts.begin() + part);
}

void LectureDraft::move(int part, int to)
{
    const auto moved = m_edit.parts[std::size_t(part)];
    remove(part);
    m_edit.parts.insert(m_edit.parts.begin() + to, moved);
}

const lecture::Part &LectureDraft::part(int part) const
{
    return m_edit.parts[std::size_t(part)].part;
}

std::optional<FileProblem> LectureDraft::save()
{
    const TextReading now = textOf(m_fileName);
    if (now.problem)
        return now.problem;
    // A file that is gone takes nobody's work with it.
    if (!now.text.empty() && now.text != m_text)
        return FileProblem{FileProblem::Kind::HasChanged, m_fileName, {}, {}, {}};
    const std::string written = text().text;
    if (auto problem = saveText(m_fileName, written))
        return problem;
    m_text = written;
    m_original = lecture::parse(written).lecture;
    m_edit = lecture::editOf(m_original);
    return {};
}

} // namespace model
