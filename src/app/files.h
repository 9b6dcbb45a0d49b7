// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "model/fileproblem.h"

#include <QObject>
#include <QString>

#include <optional>

class QMenu;
class QWidget;

namespace app {

class Settings;
struct Session;

// Opening and saving with their dialogs; an edited scenario is never lost without asking. What the
// constructor is given must outlive it.
class Files : public QObject
{
    Q_OBJECT

public:
    Files(Session &session, Settings &settings, QWidget *window);

    // These ask first what is to become of unsaved changes; false when nothing was opened.
    bool open(const QString &fileName);
    bool openByDialog();
    // What a clipboard holds; problems call it `name`.
    bool openContent(const QByteArray &content, const QString &name);
    // Without a question and without a word about problems, for the window's start.
    [[nodiscard]] std::optional<model::FileProblem> openSilently(const QString &fileName);
    // Says so, if the document is a capture that is damaged.
    void warnOfDamage();
    [[nodiscard]] explanation::Language language() const;
    // What is wrong with a file, in the window's language.
    [[nodiscard]] QStringList wordsFor(const model::FileProblem &problem) const;
    // Says on standard error and in a dialog what is wrong with a file.
    void report(const model::FileProblem &problem);
    // False when it was not saved, because of a problem or because the user thought better of it.
    bool save();
    bool saveAs();
    // Whether the document may go: it is saved, or the user does not want it.
    [[nodiscard]] bool mayDiscard();
    // Fills the menu of recent files each time it is opened.
    void serve(QMenu &recent);

signals:
    void opened();
    // A lecture was, where it begins, and its opener may be asked about it.
    void lectureOpened();
    void saved(const QString &fileName);

private:
    [[nodiscard]] std::optional<model::FileProblem> openLecture(const QString &path);
    void fill(QMenu &recent);
    bool finishSaving(const std::optional<model::FileProblem> &problem);
    [[nodiscard]] QString suggestedName() const;

    Session &m_session;
    Settings &m_settings;
    QWidget *m_window;
};

} // namespace app
