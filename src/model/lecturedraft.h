// SPDX-License-Identifier: MIT
#pragma once

#include "lecture/edit.h"
#include "model/fileproblem.h"

#include <QString>

#include <optional>

namespace model {

// A lecture while it is edited, and the file that it comes from. Nothing is written before save().
class LectureDraft
{
public:
    // Takes what the file holds; one that is not there becomes a new lecture. Its scenarios may be
    // missing. When it cannot be read, the draft is as it was.
    [[nodiscard]] std::optional<FileProblem> open(const QString &fileName);

    // Takes what another file holds, to be saved under that name.
    [[nodiscard]] std::optional<FileProblem> openCopy(const QString &original,
                                                      const QString &fileName);

    void setTitle(const scenario::Text &title) { m_edit.title = title; }
    void setPart(int part, const lecture::Part &value);
    void add(const lecture::Part &part);
    void remove(int part);
    void move(int part, int to);

    [[nodiscard]] const QString &fileName() const { return m_fileName; }
    [[nodiscard]] bool isNew() const { return m_text.empty(); }
    // Whether anything is another than in the file, besides what was added.
    [[nodiscard]] bool isChanged() const;
    // The place of the first part that was added; absent: none was.
    [[nodiscard]] std::optional<int> added() const;
    [[nodiscard]] const scenario::Text &title() const { return m_edit.title; }
    [[nodiscard]] int partCount() const { return int(m_edit.parts.size()); }
    [[nodiscard]] const lecture::Part &part(int part) const;
    // What save() would write, and the comments that it would not. Wants one part at least.
    [[nodiscard]] lecture::EditedText text() const { return lecture::edited(m_text, m_edit); }

    // Replaces the file as a whole; it stays as it was when that fails, or when somebody else has
    // changed it since.
    [[nodiscard]] std::optional<FileProblem> save();

private:
    QString m_fileName;
    std::string m_text;          // as it was read
    lecture::Lecture m_original; // as it was read
    lecture::Edit m_edit;
};

} // namespace model
