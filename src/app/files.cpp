// SPDX-License-Identifier: MIT
#include "app/files.h"

#include "app/commandline/console.h"
#include "app/commandline/locate.h"
#include "app/dialogs/filechoice.h"
#include "app/dialogs/fileproblems.h"
#include "app/session.h"
#include "app/settings.h"
#include "explanation/names.h"
#include "explanation/problems.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>

namespace app {

namespace {

const QString Suffix = QStringLiteral(".fourwave");

// Says what is wrong; more than a few lines go behind "Show details".
void showProblem(QWidget *window, const QString &title, const QStringList &lines)
{
    constexpr qsizetype LinesShown = 4;
    QMessageBox box(QMessageBox::Warning, title, lines.mid(0, LinesShown).join(u'\n'),
                    QMessageBox::Ok, window);
    box.setTextFormat(Qt::PlainText);
    if (lines.size() > LinesShown)
        box.setDetailedText(lines.join(u'\n'));
    box.exec();
}

} // namespace

Files::Files(Session &session, Settings &settings, QWidget *window)
    : QObject(window), m_session(session), m_settings(settings), m_window(window)
{
}

bool Files::open(const QString &fileName)
{
    if (!mayDiscard())
        return false;
    if (const auto problem = openSilently(fileName)) {
        report(*problem);
        return false;
    }
    warnOfDamage();
    if (m_session.lecture)
        emit lectureOpened();
    return true;
}

bool Files::openContent(const QByteArray &content, const QString &name)
{
    if (!mayDiscard())
        return false;
    if (const auto problem = m_session.document.openContent(content, name)) {
        report(*problem);
        return false;
    }
    emit opened();
    return true;
}

std::optional<model::FileProblem> Files::openSilently(const QString &fileName)
{
    const QString path = locate(fileName);
    auto problem = model::isLectureFile(path) ? openLecture(path) : m_session.document.open(path);
    if (problem)
        return problem;
    if (!model::isLectureFile(path))
        m_session.lecture.reset();
    if (!path.startsWith(u':'))
        m_settings.addRecentFile(QFileInfo(path).absoluteFilePath());
    emit opened();
    return {};
}

// The document comes to where the lecture begins.
std::optional<model::FileProblem> Files::openLecture(const QString &path)
{
    model::LectureReading reading = model::readLecture(path);
    if (!reading.isGood())
        return reading.problem;
    if (auto problem = m_session.document.open(reading.file.scenarios.front()))
        return problem;
    const lecture::Part &first = reading.file.lecture.parts.front();
    m_session.document.showBranch(first.branch);
    m_session.playback.seek(tcp::SimTime(lecture::beginningOf(first)));
    m_session.lecture = std::move(reading.file);
    return {};
}

void Files::warnOfDamage()
{
    const model::Document &document = m_session.document;
    if (document.damage())
        showProblem(m_window, tr("Opened in part"),
                    {explanation::wordProblem(*document.damage(), document.origin(),
                                              m_session.languages.first())});
}

bool Files::openByDialog()
{
    const QString filters = tr("Scenarios, lectures, captures and exported pictures (*.fourwave "
                               "*.fourwave-lecture *.pcap "
                               "*.pcapng *.cap *.png *.svg "
                               "*.pdf *.html)")
                            + QStringLiteral(";;") + tr("All files (*)");
    const QString folder = QFileInfo(m_settings.recentFiles().value(0)).path();
    const QString path =
        askForOpening(m_window, tr("Open a scenario or a capture"), folder, filters);
    return !path.isEmpty() && open(path);
}

bool Files::save()
{
    if (m_session.document.fileName().isEmpty())
        return saveAs();
    return finishSaving(m_session.document.save());
}

bool Files::saveAs()
{
    QString path = askForSaving(m_window, tr("Save the scenario"), suggestedName(),
                                tr("Scenarios (*.fourwave)"));
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += Suffix;
    return finishSaving(m_session.document.saveAs(path));
}

bool Files::finishSaving(const std::optional<model::FileProblem> &problem)
{
    if (problem) {
        report(*problem);
        return false;
    }
    m_settings.addRecentFile(m_session.document.fileName());
    emit saved(m_session.document.fileName());
    return true;
}

bool Files::mayDiscard()
{
    if (!m_session.document.isModified())
        return true;
    const auto answer = QMessageBox::question(
        m_window, tr("Unsaved changes"),
        tr("\"%1\" has been changed. Save the changes?")
            .arg(explanation::textOf(m_session.document.scenario().title,
                                     m_session.languages.first())),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    if (answer == QMessageBox::Save)
        return save();
    return answer == QMessageBox::Discard;
}

void Files::serve(QMenu &recent)
{
    connect(&recent, &QMenu::aboutToShow, this, [this, &recent] { fill(recent); });
}

void Files::fill(QMenu &recent)
{
    recent.clear();
    for (const QString &path : m_settings.recentFiles()) {
        QAction *entry =
            recent.addAction(QDir::toNativeSeparators(path).replace(u'&', QLatin1String("&&")));
        connect(entry, &QAction::triggered, this, [this, path] { open(path); });
    }
    const bool isEmpty = recent.isEmpty();
    recent.addSeparator();
    QAction *clear = recent.addAction(tr("&Clear this list"));
    clear->setEnabled(!isEmpty);
    connect(clear, &QAction::triggered, this, [this] { m_settings.clearRecentFiles(); });
}

explanation::Language Files::language() const
{
    return m_session.languages.first();
}

QStringList Files::wordsFor(const model::FileProblem &problem) const
{
    return FileProblems::word(problem, m_session.languages.first());
}

void Files::report(const model::FileProblem &problem)
{
    using Kind = model::FileProblem::Kind;
    const bool isOfSaving = problem.kind == Kind::CannotWrite || problem.kind == Kind::IsCapture
                            || problem.kind == Kind::IsPicture || problem.kind == Kind::HasChanged;
    const QString title = isOfSaving ? tr("Not saved") : tr("Not opened");
    const QStringList lines = wordsFor(problem);
    for (const QString &line : lines)
        complain(line);
    showProblem(m_window, title, lines);
}

QString Files::suggestedName() const
{
    const QString origin = m_session.document.origin();
    if (origin.startsWith(u':'))
        return QDir::home().filePath(shippedName(origin) + Suffix);
    return origin.isEmpty() ? QDir::home().filePath(tr("scenario") + Suffix) : origin;
}

} // namespace app
