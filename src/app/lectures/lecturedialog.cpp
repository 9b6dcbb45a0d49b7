// SPDX-License-Identifier: MIT
#include "app/lectures/lecturedialog.h"

#include "app/dialogs/filechoice.h"
#include "app/files.h"
#include "app/lectures/partform.h"
#include "app/lectures/partlist.h"
#include "model/lecturefile.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace app {

namespace {

const QString Ending = QStringLiteral(".fourwave-lecture");

} // namespace

LectureDialog::LectureDialog(const QString &fileName, Task task, Moment moment, Files &files,
                             QWidget *parent)
    : QDialog(parent), m_task(task), m_moment(std::move(moment)), m_files(files),
      m_file(new QLineEdit(fileName, this)), m_chinese(new QLineEdit(this)),
      m_english(new QLineEdit(this)), m_problem(new QLabel(this)),
      m_parts(new PartList(m_draft, files.language(), this)), m_form(new PartForm(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(task == Task::Add ? tr("Add this moment to a lecture") : tr("Edit a lecture"));
    build();
    connect(m_file, &QLineEdit::editingFinished, this, [this] {
        if (path() != m_draft.fileName())
            load();
    });
    connect(m_file, &QLineEdit::textChanged, this, &LectureDialog::offer);
    connect(m_parts, &PartList::chosen, this, &LectureDialog::showPart);
    connect(m_parts, &PartList::momentAsked, this, &LectureDialog::takeMoment);
    connect(m_form, &PartForm::edited, this, &LectureDialog::takeForm);
    for (QLineEdit *title : {m_chinese, m_english})
        connect(title, &QLineEdit::textEdited, this, &LectureDialog::takeTitle);
    m_parts->setTaking(bool(m_moment));
    load();
    if (m_isRead)
        m_parts->setFocus();
}

void LectureDialog::build()
{
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setProperty("role", "problem");
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    makeButtons();
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(makeHead());
    layout->addWidget(m_problem);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_parts);
    middle->addWidget(m_form, 1);
    layout->addLayout(middle, 1);
    layout->addWidget(m_buttons);
}

QBoxLayout *LectureDialog::makeHead()
{
    m_file->setObjectName(QStringLiteral("file"));
    m_chinese->setObjectName(QStringLiteral("lectureChinese"));
    m_english->setObjectName(QStringLiteral("lectureEnglish"));
    m_chinese->setPlaceholderText(QStringLiteral("中文"));
    m_english->setPlaceholderText(QStringLiteral("English"));
    auto *browse = new QPushButton(tr("Ch&oose…"), this);
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &LectureDialog::choose);
    auto *fileLabel = new QLabel(tr("L&ecture:"), this);
    fileLabel->setBuddy(m_file);
    auto *titleLabel = new QLabel(tr("Title o&f the lecture:"), this);
    titleLabel->setBuddy(m_chinese);
    m_english->setAccessibleName(tr("Title of the lecture in English"));
    auto *grid = new QGridLayout;
    grid->addWidget(fileLabel, 0, 0);
    grid->addWidget(m_file, 0, 1, 1, 2);
    grid->addWidget(browse, 0, 3);
    grid->addWidget(titleLabel, 1, 0);
    grid->addWidget(m_chinese, 1, 1);
    grid->addWidget(m_english, 1, 2, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    auto *head = new QVBoxLayout;
    head->addLayout(grid);
    return head;
}

void LectureDialog::makeButtons()
{
    m_buttons->button(QDialogButtonBox::Ok)
        ->setText(m_task == Task::Add ? tr("&Add") : tr("&Save"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    for (QAbstractButton *each : m_buttons->buttons())
        each->setIcon({});
    connect(m_buttons, &QDialogButtonBox::accepted, this, &LectureDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &LectureDialog::reject);
}

// One that is there gets a further part; another is begun.
void LectureDialog::choose()
{
    const QString path =
        askForSaving(this, tr("Choose a lecture, or name a new one"), m_file->text(),
                     tr("Lectures (*.fourwave-lecture)"), nullptr, Overwriting::Unasked);
    if (path.isEmpty())
        return;
    m_file->setText(path);
    load();
}

QString LectureDialog::path() const
{
    const QString path = m_file->text().trimmed();
    return path.isEmpty() || model::isLectureFile(path) ? path : path + Ending;
}

void LectureDialog::beginWithCopyOf(const QString &original)
{
    m_original = original;
    if (load())
        m_parts->setFocus();
}

bool LectureDialog::load()
{
    const QString wanted = path();
    if (m_draft.isChanged() && !mayLeave()) {
        m_file->setText(m_draft.fileName());
        return false;
    }
    // What was written for the moment goes along to another lecture.
    const auto place = m_draft.added();
    const auto written = place ? std::optional(m_draft.part(*place)) : std::nullopt;
    const bool isCopy = !m_original.isEmpty() && !QFileInfo::exists(wanted);
    const auto problem = isCopy ? m_draft.openCopy(m_original, wanted) : m_draft.open(wanted);
    m_isRead = !problem;
    say(problem ? m_files.wordsFor(*problem) : QStringList());
    if (!problem)
        begin(written);
    offer();
    return !problem;
}

void LectureDialog::begin(const std::optional<lecture::Part> &written)
{
    m_chinese->setText(QString::fromStdString(m_draft.title().zh));
    m_english->setText(QString::fromStdString(m_draft.title().en));
    if (m_task == Task::Add) {
        const lecture::Part shown = m_moment(m_draft.fileName());
        lecture::Part part = written.value_or(shown);
        part.scenario = shown.scenario; // which is seen from the lecture's folder
        m_draft.add(part);
    }
    m_parts->list(m_draft.added().value_or(0));
}

void LectureDialog::showPart(int part)
{
    if (part >= 0)
        m_form->setPart(m_draft.part(part));
    offer();
}

void LectureDialog::takeForm()
{
    const int part = m_parts->part();
    if (part < 0)
        return;
    m_isTouched = true;
    m_draft.setPart(part, m_form->part());
    m_parts->retell(part);
}

void LectureDialog::takeTitle()
{
    m_draft.setTitle(
        {m_english->text().trimmed().toStdString(), m_chinese->text().trimmed().toStdString()});
}

// The words and the time for a part stay; it is about another moment.
void LectureDialog::takeMoment()
{
    const int place = m_parts->part();
    lecture::Part part = m_draft.part(place);
    const lecture::Part shown = m_moment(m_draft.fileName());
    part.scenario = shown.scenario;
    part.branch = shown.branch;
    part.at = shown.at;
    part.from.reset();
    m_draft.setPart(place, part);
    m_parts->list(place);
}

void LectureDialog::offer()
{
    const bool isThere = m_isRead && m_draft.fileName() == path();
    const bool hasParts = m_draft.partCount() > 0;
    m_form->setEnabled(isThere && hasParts);
    m_parts->setEnabled(isThere && hasParts);
    // A name that has not been read yet is read when it is accepted.
    m_buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(!path().isEmpty() && (hasParts || !isThere));
}

bool LectureDialog::mayLeave()
{
    return QMessageBox::question(this, tr("Unsaved changes"),
                                 tr("What you changed in the lecture has not been saved. Throw it "
                                    "away?"),
                                 QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Cancel)
           == QMessageBox::Discard;
}

bool LectureDialog::mayLose(const std::vector<std::string> &comments)
{
    if (comments.empty())
        return true;
    QStringList lines;
    for (const std::string &comment : comments)
        lines << QString::fromStdString(comment);
    QMessageBox box(QMessageBox::Question, tr("Comments in the file"),
                    tr("These comments in the file go with what you removed, or have no place any "
                       "more. Save without them?"),
                    QMessageBox::Save | QMessageBox::Cancel, this);
    box.setInformativeText(lines.join(QLatin1Char('\n')));
    box.setTextFormat(Qt::PlainText);
    return box.exec() == QMessageBox::Save;
}

void LectureDialog::accept()
{
    const bool isOther = !m_isRead || path() != m_draft.fileName();
    if (isOther && !load())
        return;
    if (m_draft.partCount() == 0 || !mayLose(m_draft.text().lostComments))
        return;
    if (const auto problem = save())
        say(m_files.wordsFor(*problem)
            << tr("Nothing was written, and what you wrote is still here. Choose another file, or "
                  "see to this one and try again."));
    else
        QDialog::accept();
}

// A moment can be added to whatever somebody else has made of the file meanwhile.
std::optional<model::FileProblem> LectureDialog::save()
{
    auto problem = m_draft.save();
    const bool canAdd = problem && problem->kind == model::FileProblem::Kind::HasChanged
                        && !m_draft.isChanged() && load();
    return canAdd ? m_draft.save() : problem;
}

void LectureDialog::say(const QStringList &lines)
{
    m_problem->setVisible(!lines.isEmpty());
    m_problem->setText(lines.join(QLatin1Char('\n')));
}

void LectureDialog::reject()
{
    const bool isWritten = m_isTouched || m_draft.isChanged();
    if (!isWritten || mayLeave())
        QDialog::reject();
}

} // namespace app
