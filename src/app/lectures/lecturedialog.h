// SPDX-License-Identifier: MIT
#pragma once

#include "lecture/lecture.h"
#include "model/lecturedraft.h"

#include <QDialog>

#include <functional>
#include <optional>

class QBoxLayout;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace app {

class Files;
class PartForm;
class PartList;

// Edits the parts of a lecture file, and adds the moment that the window shows to them. Nothing is
// written before it is accepted, and it stays open when that cannot be done.
class LectureDialog : public QDialog
{
    Q_OBJECT

public:
    // The moment that the window shows, as a part of a lecture in that file.
    using Moment = std::function<lecture::Part(const QString &lectureFile)>;
    enum class Task { Add, Edit };

    // The moment is empty where there is none that a lecture could hold.
    LectureDialog(const QString &fileName, Task task, Moment moment, Files &files, QWidget *parent);

    // As long as the file is not there, it begins as a copy of that one.
    void beginWithCopyOf(const QString &original);

    [[nodiscard]] const QString &fileName() const { return m_draft.fileName(); }

    void accept() override;
    void reject() override;

private:
    void build();
    [[nodiscard]] QBoxLayout *makeHead();
    void makeButtons();
    void choose();
    // Reads the file that is named; false when it cannot be read, which is said.
    bool load();
    void begin(const std::optional<lecture::Part> &written);
    void showPart(int part);
    void takeForm();
    void takeTitle();
    void takeMoment();
    void offer();
    void say(const QStringList &lines);
    [[nodiscard]] std::optional<model::FileProblem> save();
    [[nodiscard]] QString path() const;
    // These ask.
    [[nodiscard]] bool mayLeave();
    [[nodiscard]] bool mayLose(const std::vector<std::string> &comments);

    Task m_task;
    Moment m_moment;
    Files &m_files;
    QString m_original; // to copy from; empty: none
    model::LectureDraft m_draft;
    bool m_isRead = false;    // the file that was named last
    bool m_isTouched = false; // by the user
    QLineEdit *m_file;
    QLineEdit *m_chinese;
    QLineEdit *m_english;
    QLabel *m_problem;
    PartList *m_parts;
    PartForm *m_form;
    QDialogButtonBox *m_buttons;
};

} // namespace app
