// SPDX-License-Identifier: MIT
#include "app/lecturecommands.h"

#include "app/actions.h"
#include "app/files.h"
#include "app/momentdialog.h"
#include "app/session.h"
#include "app/settings.h"
#include "explanation/names.h"
#include "scene/ladderview.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QToolTip>

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

} // namespace

LectureCommands::LectureCommands(const Actions &actions, Session &session, Settings &settings,
                                 Files &files, const scene::LadderView &ladder, QWidget *window)
    : QObject(window), m_actions(actions), m_session(session), m_settings(settings), m_files(files),
      m_ladder(ladder), m_window(window)
{
    connect(&actions[Ask::AddToLecture], &QAction::triggered, this, &LectureCommands::addByDialog);
    connect(&files, &Files::lectureOpened, this, &LectureCommands::offerPresenting);
}

void LectureCommands::addByDialog()
{
    m_session.playback.pause();
    if (!hasFile())
        return;
    const QString last = m_settings.lastLecture();
    const QString suggested =
        last.isEmpty() ? QDir::home().filePath(tr("lecture") + QStringLiteral(".fourwave-lecture"))
                       : last;
    MomentDialog dialog(suggested, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    lecture::Part part = partFor(dialog.fileName());
    part.planned = dialog.planned();
    part.notes = dialog.notes();
    add(dialog.fileName(), part);
}

// A lecture names the file of a scenario, so what is shown must be in one.
bool LectureCommands::hasFile()
{
    const model::Document &document = m_session.document;
    const bool isShipped = document.origin().startsWith(QLatin1String(":/scenarios"));
    const bool isThere = isShipped || !document.fileName().isEmpty();
    if (isThere && !document.isModified())
        return true;
    const auto answer =
        QMessageBox::question(m_window, tr("Save the scenario first"),
                              tr("A lecture refers to the file of a scenario, and what you see is "
                                 "not in one yet. Save it "
                                 "now?"),
                              QMessageBox::Save | QMessageBox::Cancel, QMessageBox::Save);
    return answer == QMessageBox::Save && m_files.save();
}

lecture::Part LectureCommands::partFor(const QString &lectureFile) const
{
    lecture::Part part;
    part.scenario = model::nameInLecture(m_session.document.origin(), lectureFile);
    part.branch = m_session.document.version().branch;
    part.at = m_session.playback.time().time_since_epoch();
    part.view = view();
    return part;
}

// What differs from how a presentation shows things by itself.
lecture::View LectureCommands::view() const
{
    const diagram::Options &options = m_ladder.options();
    lecture::View view;
    if (m_session.playback.isFutureHidden())
        view.hidden.push_back(Detail::Future);
    if (!options.hasTimers)
        view.hidden.push_back(Detail::Timers);
    if (!options.hasCalls)
        view.hidden.push_back(Detail::Calls);
    if (options.numbers)
        view.numbers = numbersOf(*options.numbers);
    if (options.scale != diagram::ScaleKind::Compressed)
        view.time = timeOf(options.scale);
    if (m_session.languages.isBoth())
        view.languages = lecture::Languages::Both;
    return view;
}

void LectureCommands::add(const QString &fileName, const lecture::Part &part)
{
    if (const auto problem = model::addToLecture(fileName, part)) {
        m_files.report(*problem);
        return;
    }
    m_settings.setLastLecture(QFileInfo(fileName).absoluteFilePath());
    QToolTip::showText(m_window->mapToGlobal(m_window->rect().center()),
                       tr("Added to %1").arg(QFileInfo(fileName).fileName()), m_window);
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
