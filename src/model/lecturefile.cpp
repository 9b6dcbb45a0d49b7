// SPDX-License-Identifier: MIT
#include "model/lecturefile.h"

#include "lecture/text.h"
#include "model/document.h"
#include "model/textfile.h"
#include "scenario/branches.h"
#include "scenario/suggestion.h"
#include "tcp/profile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace model {

namespace {

using scenario::Problem;

const QString Scenarios = QStringLiteral(":/scenarios");

// A shipped scenario's file is "02-handshake.fourwave"; the number may be left out.
QString shippedName(const QFileInfo &file)
{
    static const QRegularExpression number(QStringLiteral("^\\d+-"));
    return file.completeBaseName().remove(number);
}

QFileInfoList shippedScenarios()
{
    return QDir(Scenarios).entryInfoList({QStringLiteral("*.fourwave")}, QDir::Files, QDir::Name);
}

QString shippedFile(const QString &name)
{
    for (const QFileInfo &file : shippedScenarios()) {
        if (name == file.completeBaseName() || name == shippedName(file))
            return file.filePath();
    }
    return {};
}

std::string nearestShipped(const std::string &name)
{
    std::vector<std::string> names;
    for (const QFileInfo &file : shippedScenarios()) {
        names.push_back(file.completeBaseName().toStdString());
        names.push_back(shippedName(file).toStdString());
    }
    return scenario::nearestName(name, std::vector<std::string_view>(names.begin(), names.end()));
}

std::string nearestBranch(const std::string &name, const scenario::Scenario &whole)
{
    std::vector<std::string_view> names;
    for (const scenario::Branch &branch : whole.branches)
        names.push_back(branch.name);
    return scenario::nearestName(name, names);
}

// Looks whether what the parts name is there, and keeps open what was opened last.
class Checker
{
public:
    explicit Checker(LectureFile &file) : m_file(file) {}

    std::optional<FileProblem> check()
    {
        for (const lecture::Part &part : m_file.lecture.parts) {
            const QString path = pathOf(part);
            if (path.isEmpty())
                continue;
            if (auto problem = open(path))
                return problem;
            checkBranch(part);
            checkMoment(part);
            m_file.scenarios.push_back(path);
        }
        if (m_problems.empty())
            return {};
        return FileProblem{FileProblem::Kind::BadScenario, m_file.fileName, {}, m_problems, {}};
    }

private:
    // Empty, and reported, when there is none.
    QString pathOf(const lecture::Part &part)
    {
        const QString name = QString::fromStdString(part.scenario);
        const bool isFile = lecture::isFile(part.scenario);
        const QString path =
            isFile ? QFileInfo(m_file.fileName).dir().filePath(name) : shippedFile(name);
        if (!path.isEmpty() && QFileInfo::exists(path))
            return QDir::cleanPath(path);
        m_problems.push_back({isFile ? Problem::Kind::NoSuchFile : Problem::Kind::NoSuchScenario,
                              part.places.scenario,
                              part.scenario,
                              {},
                              isFile ? std::string() : nearestShipped(part.scenario)});
        return {};
    }

    std::optional<FileProblem> open(const QString &path)
    {
        if (path == m_document.origin())
            return {};
        return m_document.open(path);
    }

    void checkBranch(const lecture::Part &part)
    {
        const scenario::Scenario &whole = m_document.version().whole;
        const bool isThere =
            part.branch.empty() || scenario::findBranch(whole, part.branch) != nullptr;
        if (isThere)
            m_document.showBranch(part.branch);
        else
            m_problems.push_back({Problem::Kind::NoSuchBranch,
                                  part.places.branch,
                                  part.branch,
                                  {},
                                  nearestBranch(part.branch, whole)});
    }

    void checkMoment(const lecture::Part &part)
    {
        const tcp::Duration end = m_document.trace().end().time_since_epoch();
        if (part.at > end)
            m_problems.push_back({Problem::Kind::OutOfRange,
                                  part.places.at,
                                  tcp::toString(part.at),
                                  tcp::toString(tcp::Duration()) + " … " + tcp::toString(end),
                                  {}});
    }

    LectureFile &m_file;
    Document m_document;
    std::vector<Problem> m_problems;
};

FileProblem badLecture(const QString &fileName, std::vector<Problem> problems)
{
    return {FileProblem::Kind::BadScenario, fileName, {}, std::move(problems), {}};
}

} // namespace

bool isLectureFile(const QString &fileName)
{
    return fileName.endsWith(QLatin1String(".fourwave-lecture"), Qt::CaseInsensitive);
}

QStringList shippedLectures()
{
    const QDir folder(QStringLiteral(":/lectures"));
    QStringList paths;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
}

LectureReading readLecture(const QString &fileName)
{
    LectureReading reading;
    const TextReading text = readText(fileName);
    if (text.problem)
        return {{}, text.problem};
    lecture::ParseResult parsed = lecture::parse(text.text);
    if (!parsed.isGood())
        return {{}, badLecture(fileName, std::move(parsed.problems))};
    reading.file = {fileName, std::move(parsed.lecture), {}};
    reading.problem = Checker(reading.file).check();
    if (!reading.isGood())
        reading.file = {};
    return reading;
}

std::string nameInLecture(const QString &origin, const QString &lectureFile)
{
    if (origin.startsWith(Scenarios))
        return QFileInfo(origin).completeBaseName().toStdString();
    const QDir folder = QFileInfo(lectureFile).absoluteDir();
    const QString path = QFileInfo(origin).absoluteFilePath();
    const QString relative = folder.relativeFilePath(path);
    const bool isFar = relative.startsWith(QLatin1String("../.."));
    const std::string name = (isFar ? path : relative).toStdString();
    return lecture::isFile(name) ? name : "./" + name;
}

} // namespace model
