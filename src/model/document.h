// SPDX-License-Identifier: MIT
#pragma once

#include "capture/connection.h"
#include "capture/outcome.h"
#include "model/fileproblem.h"
#include "model/version.h"
#include "scenario/scenario.h"
#include "trace/step.h"
#include "trace/trace.h"

#include <QIODevice>
#include <QObject>
#include <QString>
#include <QUndoStack>

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace model {

// What is open: a scenario with its history of edits and the trace that it makes, or a capture with
// the trace that one of its connections shows.
class Document : public QObject
{
    Q_OBJECT

public:
    // Why there is a new trace: the place in the old one means something only after an edit.
    enum class Reason { Opened, Edited };
    Q_ENUM(Reason)

    explicit Document(QObject *parent = nullptr);

    // Opens a scenario file (also a shipped one, ":/scenarios/…"), a capture, or the scenario that a
    // picture carries. When there is a problem the document stays as it was; a damaged capture is
    // opened as far as it goes.
    [[nodiscard]] std::optional<FileProblem> open(const QString &fileName);
    // Opens a scenario's text, or the scenario that a picture's bytes carry, which no file holds;
    // problems call it `name`.
    [[nodiscard]] std::optional<FileProblem> openContent(const QByteArray &content,
                                                         const QString &name);
    // A new scenario that no file holds yet.
    void openNew(const scenario::Scenario &scenario);
    // Writes the scenario to its own file (which it must have), or to another; comments are kept.
    [[nodiscard]] std::optional<FileProblem> save();
    [[nodiscard]] std::optional<FileProblem> saveAs(const QString &fileName);
    // Replaces the scenario by an edited one, which can be undone. Edits in a row with the same
    // `subject` (a name in no language, such as "client.timeWait") are undone together.
    // Not for captures.
    void edit(const scenario::Scenario &changed, const QString &subject = {});
    // The same for all branches, and for which of them is shown.
    void setVersion(const Version &version, const QString &subject = {});
    // Shows another branch, which exists; empty: the scenario itself. That is no edit.
    void showBranch(const std::string &name);
    // Shows another connection of the capture.
    void chooseConnection(int index);

    [[nodiscard]] bool isCapture() const { return !m_connections.empty(); }
    // Of the capture: its connections, the one that is shown, and where it is damaged.
    [[nodiscard]] std::span<const capture::Connection> connections() const { return m_connections; }
    // What each of them has come to in the end.
    [[nodiscard]] std::span<const capture::Outcome> outcomes() const { return m_outcomes; }
    [[nodiscard]] int connection() const { return m_connection; }
    [[nodiscard]] const std::optional<capture::Problem> &damage() const { return m_damage; }

    // As it is in the branch that is shown, without branches. Empty when a capture is open.
    [[nodiscard]] const scenario::Scenario &scenario() const { return m_scenario; }
    // With all branches, as a file holds it.
    [[nodiscard]] const Version &version() const { return m_version; }
    // These stay valid until traceReplaced() has been dealt with.
    [[nodiscard]] const trace::Trace &trace() const { return m_run->trace; }
    // What the last edit was made to, edits with one subject being one; null after anything else.
    [[nodiscard]] const trace::Trace *traceBeforeEdit() const
    {
        return m_before ? &m_before->trace : nullptr;
    }
    [[nodiscard]] std::span<const trace::Step> steps() const { return m_run->steps; }
    [[nodiscard]] std::span<const trace::ChapterStart> chapters() const { return m_run->chapters; }

    // What a picture of it carries: the text of the whole file or, in a branch, of the scenario as it
    // is there.
    [[nodiscard]] std::string shownText() const;
    // Empty when no scenario file of the user's holds it: new ones, shipped ones, those of pictures.
    [[nodiscard]] QString fileName() const { return m_fileName; }
    // Where it was opened from, a shipped one included; empty for a new one.
    [[nodiscard]] QString origin() const { return m_origin; }
    [[nodiscard]] bool isModified() const { return !m_undo.isClean(); }
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }

signals:
    // Playback and Selection, made right after the document, hear of it first and take their new
    // places; they tell of them only once everybody has heard.
    void traceReplaced(model::Document::Reason reason);
    void traceSettled();
    void fileNameChanged();
    // There are other branches, or another one is shown.
    void branchesChanged();
    void modifiedChanged(bool isModified);

private:
    friend class ScenarioEdit;

    // What an edit is compared with.
    enum class Comparing { WithThePresent, AsBefore, Nothing };

    [[nodiscard]] std::optional<FileProblem::Kind> wouldReplace(const QString &target) const;

    struct Run
    {
        trace::Trace trace;
        std::vector<trace::Step> steps;
        std::vector<trace::ChapterStart> chapters;
    };

    // `ownFile` is where it will be saved.
    [[nodiscard]] std::optional<FileProblem> openScenario(const QString &origin,
                                                          const QString &ownFile, std::string text);
    [[nodiscard]] std::optional<FileProblem> openPicture(const QString &fileName, QIODevice &file);
    [[nodiscard]] std::optional<FileProblem> openCapture(const QString &fileName);
    void become(const scenario::Scenario &scenario, std::string original, const QString &origin,
                const QString &ownFile);
    void apply(const Version &version, Comparing comparing);
    [[nodiscard]] bool wouldContinue(const QString &subject) const;
    void run(Reason reason, Comparing comparing);
    [[nodiscard]] trace::Trace makeTrace() const;

    Version m_version;
    scenario::Scenario m_scenario; // of the version, in its branch
    std::string m_original;        // the text it was read from
    std::vector<capture::Connection> m_connections;
    std::vector<capture::Outcome> m_outcomes; // as m_connections
    std::optional<capture::Problem> m_damage;
    int m_connection = 0;
    QString m_origin;
    QString m_fileName; // as m_origin, but empty when it is not a scenario file of the user's
    std::unique_ptr<const Run> m_run;
    std::unique_ptr<const Run> m_before;
    QUndoStack m_undo;
};

} // namespace model
