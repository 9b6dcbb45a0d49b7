// SPDX-License-Identifier: MIT
#include "model/document.h"

#include "capture/file.h"
#include "capture/totrace.h"
#include "model/carriedscenario.h"
#include "model/lecturefile.h"
#include "model/scenarioedit.h"
#include "model/textfile.h"
#include "scenario/branches.h"
#include "scenario/text.h"
#include "simulation/simulate.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace model {

namespace {

// By its first bytes (pcap in both byte orders and with nanoseconds, pcapng; compressed, which only
// captures are) or by its name.
bool isCaptureFile(const QString &fileName, const QByteArray &start)
{
    static const QByteArrayList magics = {
        QByteArrayLiteral("\xd4\xc3\xb2\xa1"), QByteArrayLiteral("\xa1\xb2\xc3\xd4"),
        QByteArrayLiteral("\x4d\x3c\xb2\xa1"), QByteArrayLiteral("\xa1\xb2\x3c\x4d"),
        QByteArrayLiteral("\x0a\x0d\x0d\x0a"), QByteArrayLiteral("\x28\xb5\x2f\xfd"),
        QByteArrayLiteral("\xfd\x37\x7a\x58"),
    };
    const bool isGzip = start.startsWith("\x1f\x8b") || start.startsWith("BZh");
    static const QStringList suffixes = {QStringLiteral("pcap"), QStringLiteral("pcapng"),
                                         QStringLiteral("cap")};
    return isGzip || magics.contains(start)
           || suffixes.contains(QFileInfo(fileName).suffix(), Qt::CaseInsensitive);
}

} // namespace

Document::Document(QObject *parent) : QObject(parent), m_run(std::make_unique<Run>())
{
    connect(&m_undo, &QUndoStack::cleanChanged, this,
            [this](bool isClean) { emit modifiedChanged(!isClean); });
}

std::optional<FileProblem> Document::open(const QString &fileName)
{
    if (isLectureFile(fileName) && QFileInfo::exists(fileName))
        return FileProblem{FileProblem::Kind::IsLecture, fileName, {}, {}, {}};
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return FileProblem{FileProblem::Kind::CannotRead, fileName, file.errorString(), {}, {}};
    if (isCaptureFile(fileName, file.peek(4)))
        return openCapture(fileName);
    if (isPictureFile(file.peek(64)))
        return openPicture(fileName, file);
    TextReading text = readText(file);
    if (text.problem)
        return text.problem;
    const bool isShipped = fileName.startsWith(u':');
    return openScenario(fileName, isShipped ? QString() : fileName, std::move(text.text));
}

std::optional<FileProblem> Document::openContent(const QByteArray &content, const QString &name)
{
    std::optional<std::string> text = content.toStdString();
    if (isPictureFile(content.left(64))) {
        QBuffer picture;
        picture.setData(content);
        picture.open(QIODevice::ReadOnly);
        text = carriedScenario(picture);
    }
    if (!text)
        return FileProblem{FileProblem::Kind::CarriesNone, name, {}, {}, {}};
    const scenario::ParseResult parsed = scenario::parse(*text);
    if (!parsed.isGood())
        return FileProblem{FileProblem::Kind::BadScenario, name, {}, parsed.problems, {}};
    become(parsed.scenario, std::move(*text), {}, {});
    return {};
}

void Document::openNew(const scenario::Scenario &scenario)
{
    become(scenario, {}, {}, {});
}

std::optional<FileProblem> Document::save()
{
    Q_ASSERT(!fileName().isEmpty());
    return saveAs(fileName());
}

// A capture is evidence, and a picture is a picture: neither the capture that is open nor such a
// file becomes a scenario file.
std::optional<FileProblem::Kind> Document::wouldReplace(const QString &target) const
{
    if (isCapture())
        return FileProblem::Kind::IsCapture;
    QFile file(target);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    if (isCaptureFile({}, file.peek(4)))
        return FileProblem::Kind::IsCapture;
    return isPictureFile(file.peek(64)) ? std::optional(FileProblem::Kind::IsPicture)
                                        : std::nullopt;
}

std::string Document::shownText() const
{
    return m_version.branch.empty() ? scenario::write(m_version.whole, m_original)
                                    : scenario::write(m_scenario);
}

std::optional<FileProblem> Document::saveAs(const QString &fileName)
{
    if (const auto kind = wouldReplace(fileName))
        return FileProblem{*kind, fileName, {}, {}, {}};
    std::string text = scenario::write(m_version.whole, m_original);
    if (auto problem = saveText(fileName, text))
        return problem;
    m_original = std::move(text);
    m_undo.setClean();
    m_fileName = fileName;
    if (std::exchange(m_origin, fileName) != fileName)
        emit fileNameChanged();
    return {};
}

void Document::edit(const scenario::Scenario &changed, const QString &subject)
{
    if (changed == m_scenario)
        return;
    const scenario::Branch *branch = scenario::findBranch(m_version.whole, m_version.branch);
    const std::string parent = branch ? branch->parent : std::string();
    setVersion({scenario::withBranch(m_version.whole, m_version.branch, parent, changed),
                m_version.branch},
               subject);
}

void Document::setVersion(const Version &version, const QString &subject)
{
    Q_ASSERT(!isCapture());
    if (version != m_version)
        m_undo.push(new ScenarioEdit(*this, version, subject, wouldContinue(subject)));
}

// As QUndoStack decides it: what was saved stays a step of its own.
bool Document::wouldContinue(const QString &subject) const
{
    const int index = m_undo.index();
    return !subject.isEmpty() && index > 0 && index != m_undo.cleanIndex()
           && m_undo.command(index - 1)->text() == subject;
}

void Document::showBranch(const std::string &name)
{
    if (name != m_version.branch)
        apply({m_version.whole, name}, Comparing::Nothing);
}

void Document::chooseConnection(int index)
{
    Q_ASSERT(index >= 0 && index < static_cast<int>(m_connections.size()));
    if (std::exchange(m_connection, index) != index)
        run(Reason::Opened, Comparing::Nothing);
}

std::optional<FileProblem> Document::openScenario(const QString &origin, const QString &ownFile,
                                                  std::string text)
{
    const scenario::ParseResult parsed = scenario::parse(text);
    if (!parsed.isGood())
        return FileProblem{FileProblem::Kind::BadScenario, origin, {}, parsed.problems, {}};
    become(parsed.scenario, std::move(text), origin, ownFile);
    return {};
}

std::optional<FileProblem> Document::openPicture(const QString &fileName, QIODevice &file)
{
    std::optional<std::string> text = carriedScenario(file);
    if (!text)
        return FileProblem{FileProblem::Kind::CarriesNone, fileName, {}, {}, {}};
    return openScenario(fileName, {}, std::move(*text));
}

std::optional<FileProblem> Document::openCapture(const QString &fileName)
{
    capture::ReadResult read = capture::readCapture(QFile::encodeName(fileName).toStdString());
    if (read.connections.empty())
        return FileProblem{FileProblem::Kind::BadCapture,
                           fileName,
                           {},
                           {},
                           read.problem.value_or(capture::Problem{})};
    m_connections = std::move(read.connections);
    m_damage = std::move(read.problem);
    m_outcomes.clear();
    for (const capture::Connection &connection : m_connections)
        m_outcomes.push_back(capture::outcomeOf(connection));
    m_connection = 0;
    m_version = {};
    m_scenario = {};
    m_original.clear();
    m_origin = m_fileName = fileName;
    m_undo.clear();
    run(Reason::Opened, Comparing::Nothing);
    emit branchesChanged();
    emit fileNameChanged();
    return {};
}

void Document::become(const scenario::Scenario &scenario, std::string original,
                      const QString &origin, const QString &ownFile)
{
    m_version = {scenario, {}};
    m_scenario = scenario::inBranch(scenario, {});
    m_connections.clear();
    m_outcomes.clear();
    m_damage.reset();
    m_original = std::move(original);
    m_origin = origin;
    m_fileName = ownFile;
    m_undo.clear();
    run(Reason::Opened, Comparing::Nothing);
    emit branchesChanged();
    emit fileNameChanged();
}

void Document::apply(const Version &version, Comparing comparing)
{
    const bool hasOtherBranches =
        version.branch != m_version.branch || version.whole.branches != m_version.whole.branches;
    m_version = version;
    m_scenario = scenario::inBranch(version.whole, version.branch);
    run(Reason::Edited, comparing);
    if (hasOtherBranches)
        emit branchesChanged();
}

void Document::run(Reason reason, Comparing comparing)
{
    auto fresh = std::make_unique<Run>();
    fresh->trace = makeTrace();
    fresh->steps = trace::steps(fresh->trace);
    fresh->chapters = trace::chapters(fresh->trace);
    // Whoever still looks at the old trace may do so until everybody has heard of the new one.
    std::unique_ptr<const Run> old = std::exchange(m_run, std::move(fresh));
    std::unique_ptr<const Run> oldBefore;
    if (comparing != Comparing::AsBefore)
        oldBefore = std::exchange(m_before, nullptr);
    if (comparing == Comparing::WithThePresent)
        m_before = std::move(old);
    emit traceReplaced(reason);
    emit traceSettled();
}

trace::Trace Document::makeTrace() const
{
    return isCapture() ? capture::toTrace(m_connections[static_cast<std::size_t>(m_connection)])
                       : simulation::simulate(m_scenario);
}

} // namespace model
