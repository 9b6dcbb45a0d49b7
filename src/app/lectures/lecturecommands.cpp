// SPDX-License-Identifier: MIT
#include "app/lectures/lecturecommands.h"

#include "app/commands/actions.h"
#include "app/files.h"
#include "app/lectures/lecturedialog.h"
#include "app/lectures/shownmoment.h"
#include "app/session.h"
#include "app/settings.h"
#include "explanation/names.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace app {

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
    return [this](const QString &lectureFile) {
        return shownMoment(m_session, m_look, m_ladder, lectureFile);
    };
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
