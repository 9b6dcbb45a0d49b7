// SPDX-License-Identifier: MIT
#include "app/lectures/lecturecommands.h"

#include "app/actions.h"
#include "app/files.h"
#include "app/lectures/lecturedialog.h"
#include "app/look.h"
#include "app/session.h"
#include "app/settings.h"
#include "explanation/names.h"
#include "scene/ladderview.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <chrono>

namespace app {

using lecture::Detail;

namespace {

lecture::Time timeOf(diagram::ScaleKind scale)
{
    switch (scale) {
    case diagram::ScaleKind::ByEvent: return lecture::Time::ByEvent;
    case diagram::ScaleKind::Linear: return lecture::Time::Linear;
    case diagram::ScaleKind::Compressed: return lecture::Time::Compressed;
    }
    return lecture::Time::Compressed;
}

lecture::Numbers numbersOf(explanation::Numbers numbers)
{
    return numbers == explanation::Numbers::Absolute ? lecture::Numbers::Absolute
                                                     : lecture::Numbers::Relative;
}

// A time that leads to the present step: when its segments have flown, the next one may begin at the
// very time. Whole milliseconds where they do.
tcp::Duration timeOfStep(const model::Playback &playback)
{
    const tcp::SimTime now = playback.time();
    const auto start = playback.pacing().startOf(std::max(0, playback.step())).time;
    for (const tcp::SimTime time :
         {tcp::SimTime(std::chrono::floor<std::chrono::milliseconds>(now)), now, start}) {
        if (playback.pacing().positionAt(time).step == playback.step())
            return time.time_since_epoch();
    }
    return now.time_since_epoch();
}

lecture::Languages languagesOf(const model::Languages &languages)
{
    if (languages.isBoth())
        return lecture::Languages::Both;
    return languages.first() == explanation::Language::Chinese ? lecture::Languages::Chinese
                                                               : lecture::Languages::English;
}

} // namespace

LectureCommands::LectureCommands(const Actions &actions, Session &session, Settings &settings,
                                 Files &files, const Look &look, const scene::LadderView &ladder,
                                 QWidget *window)
    : QObject(window), m_actions(actions), m_session(session), m_settings(settings), m_files(files),
      m_look(look), m_ladder(ladder), m_window(window)
{
    connect(&actions[Ask::AddToLecture], &QAction::triggered, this, &LectureCommands::addByDialog);
    connect(&actions[Ask::EditLecture], &QAction::triggered, this, &LectureCommands::editByDialog);
    connect(&files, &Files::lectureOpened, this, &LectureCommands::offerPresenting);
}

void LectureCommands::addByDialog()
{
    m_session.playback.pause();
    if (isOtherConnection()) {
        QMessageBox::information(
            m_window, tr("Another connection of a capture"),
            tr("A lecture shows the first connection of a capture, and this is another one. Export "
               "it as a capture of its own, and add the moment from there."));
        return;
    }
    if (!hasFile() && !offerSaving())
        return;
    LectureDialog dialog(suggestedFile(), LectureDialog::Task::Add, moment(), m_files, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    take(dialog.fileName());
    emit written(tr("Added to %1").arg(QFileInfo(dialog.fileName()).fileName()), dialog.fileName());
}

// One that every copy of Fourwave has can only be the beginning of somebody's own.
void LectureCommands::editByDialog()
{
    m_session.playback.pause();
    const bool hasMoment = hasFile() && !isOtherConnection();
    const QString shipped = shippedLecture();
    const QString file =
        shipped.isEmpty() ? suggestedFile() : QDir::home().filePath(QFileInfo(shipped).fileName());
    LectureDialog dialog(file, LectureDialog::Task::Edit,
                         hasMoment ? moment() : LectureDialog::Moment(), m_files, m_window);
    if (!shipped.isEmpty())
        dialog.beginWithCopyOf(shipped);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (!shipped.isEmpty())
        m_session.lecture->fileName = dialog.fileName();
    take(dialog.fileName());
    emit written(tr("Saved %1").arg(QFileInfo(dialog.fileName()).fileName()), dialog.fileName());
}

// The one that is open, if it is shipped; else empty.
QString LectureCommands::shippedLecture() const
{
    const QString file = m_session.lecture ? m_session.lecture->fileName : QString();
    return file.startsWith(u':') ? file : QString();
}

// The lecture that is open, or the one that was edited last.
QString LectureCommands::suggestedFile() const
{
    if (m_session.lecture && shippedLecture().isEmpty())
        return m_session.lecture->fileName;
    const QString last = m_settings.lastLecture();
    return last.isEmpty()
               ? QDir::home().filePath(tr("lecture") + QStringLiteral(".fourwave-lecture"))
               : last;
}

// What is presented from now on is what the file holds.
void LectureCommands::take(const QString &fileName)
{
    const QFileInfo file(fileName);
    m_settings.setLastLecture(file.absoluteFilePath());
    if (!m_session.lecture || QFileInfo(m_session.lecture->fileName) != file)
        return;
    model::LectureReading reading = model::readLecture(fileName);
    if (reading.isGood())
        m_session.lecture = std::move(reading.file);
    else
        m_files.report(*reading.problem);
}

bool LectureCommands::isOtherConnection() const
{
    return m_session.document.isCapture() && m_session.document.connection() != 0;
}

// A lecture names the file of a scenario, so what is shown must be in one.
bool LectureCommands::hasFile() const
{
    const model::Document &document = m_session.document;
    const bool isShipped = document.origin().startsWith(QLatin1String(":/scenarios"));
    const bool isThere = isShipped || document.isCapture() || !document.fileName().isEmpty();
    return isThere && !document.isModified();
}

bool LectureCommands::offerSaving()
{
    const bool hasOwnFile = !m_session.document.fileName().isEmpty();
    const QString reason = tr("A lecture shows what files hold, and what you see, with all that "
                              "you changed in it, is in none yet.");
    QMessageBox box(QMessageBox::Question, tr("Save the scenario first"), reason,
                    QMessageBox::Cancel, m_window);
    const QPushButton *save = hasOwnFile ? box.addButton(QMessageBox::Save) : nullptr;
    QPushButton *saveAs = box.addButton(tr("Save &as…"), QMessageBox::AcceptRole);
    box.setInformativeText(
        hasOwnFile ? tr("Save writes it over the scenario's file, and all moments of that file "
                        "change with it. Save as makes another file, and leaves that one as it is.")
                   : tr("Save as makes a file of it; what it was made from stays as it is."));
    box.setDefaultButton(saveAs);
    box.exec();
    if (save && box.clickedButton() == static_cast<const QAbstractButton *>(save))
        return m_files.save();
    return box.clickedButton() == static_cast<const QAbstractButton *>(saveAs) && m_files.saveAs();
}

LectureDialog::Moment LectureCommands::moment() const
{
    return [this](const QString &lectureFile) { return partFor(lectureFile); };
}

lecture::Part LectureCommands::partFor(const QString &lectureFile) const
{
    lecture::Part part;
    part.scenario = model::nameInLecture(m_session.document.origin(), lectureFile);
    part.branch = m_session.document.version().branch;
    part.at = timeOfStep(m_session.playback);
    part.view = view();
    return part;
}

// As it is on the screen. What nobody has chosen is left to the presentation.
lecture::View LectureCommands::view() const
{
    const diagram::Options &options = m_ladder.options();
    lecture::View view;
    const auto hide = [&view](Detail detail, bool isHidden) {
        if (isHidden)
            view.hidden.push_back(detail);
    };
    hide(Detail::Future, m_session.playback.isFutureHidden());
    hide(Detail::StateNames, !options.hasStateNames);
    hide(Detail::Labels, !options.hasLabels);
    hide(Detail::Timers, !options.hasTimers);
    hide(Detail::Calls, !options.hasCalls);
    if (m_look.appearance() != Appearance::System)
        view.theme = diagram::nameOf(m_look.theme()).toStdString();
    view.languages = languagesOf(m_session.languages);
    if (options.numbers)
        view.numbers = numbersOf(*options.numbers);
    if (options.scale != diagram::ScaleKind::Compressed)
        view.time = timeOf(options.scale);
    view.steps = m_ladder.framedSteps();
    return view;
}

void LectureCommands::offerPresenting()
{
    const lecture::Lecture &lecture = m_session.lecture->lecture;
    QMessageBox box(QMessageBox::Question, tr("A lecture"),
                    tr("“%1” is a lecture of %n moment(s); the first one is open.", nullptr,
                       int(lecture.parts.size()))
                        .arg(explanation::textOf(lecture.title, m_session.languages.first())),
                    QMessageBox::NoButton, m_window);
    const QPushButton *present = box.addButton(tr("&Present it"), QMessageBox::AcceptRole);
    box.addButton(tr("&Look at it here"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == static_cast<const QAbstractButton *>(present))
        m_actions[Ask::Present].trigger();
}

} // namespace app
