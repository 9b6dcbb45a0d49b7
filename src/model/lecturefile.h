// SPDX-License-Identifier: MIT
#pragma once

#include "lecture/lecture.h"
#include "model/fileproblem.h"

#include <QString>

#include <optional>
#include <vector>

namespace model {

// A lecture as a file holds it, and the file of each part's scenario: something that
// Document::open() opens, whose branch and moment exist.
struct LectureFile
{
    QString fileName;
    lecture::Lecture lecture;
    std::vector<QString> scenarios; // by part
};

// What was read, or why not; never both.
struct LectureReading
{
    LectureFile file;
    std::optional<FileProblem> problem;
    [[nodiscard]] bool isGood() const { return !problem; }
};

// Whether a file is called as lectures are: *.fourwave-lecture.
[[nodiscard]] bool isLectureFile(const QString &fileName);
// The lectures that every copy has, as resource paths.
[[nodiscard]] QStringList shippedLectures();

// Reads a lecture and everything that it shows. A path of a scenario is seen from the lecture's
// folder; a name is that of a shipped one, with or without its number.
[[nodiscard]] LectureReading readLecture(const QString &fileName);

// What a lecture in that file calls a scenario that was opened from `origin`: a shipped one by its
// name, another by its path, relative where that is short.
[[nodiscard]] std::string nameInLecture(const QString &origin, const QString &lectureFile);

} // namespace model
