// SPDX-License-Identifier: MIT
#include "model/document.h"

#include "model/scenarioedit.h"
#include "scenario/text.h"
#include "simulation/simulate.h"

#include <QFile>
#include <QSaveFile>

#include <utility>

namespace model {

Document::Document(QObject *parent) : QObject(parent), m_run(std::make_unique<Run>())
{
    connect(&m_undo, &QUndoStack::cleanChanged, this,
            [this](bool isClean) { emit modifiedChanged(!isClean); });
}

std::optional<FileProblem> Document::open(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return FileProblem{FileProblem::Kind::CannotRead, fileName, file.errorString(), {}};
    std::string text = file.readAll().toStdString();
    if (file.error() != QFileDevice::NoError)
        return FileProblem{FileProblem::Kind::CannotRead, fileName, file.errorString(), {}};
    const scenario::ParseResult parsed = scenario::parse(text);
    if (!parsed.isGood())
        return FileProblem{FileProblem::Kind::BadScenario, fileName, {}, parsed.problems};
    become(parsed.scenario, std::move(text), fileName);
    return {};
}

void Document::openNew(const scenario::Scenario &scenario)
{
    become(scenario, {}, {});
}

std::optional<FileProblem> Document::save()
{
    Q_ASSERT(!fileName().isEmpty());
    return saveAs(fileName());
}

std::optional<FileProblem> Document::saveAs(const QString &fileName)
{
    std::string text = scenario::write(m_scenario, m_original);
    QSaveFile file(fileName);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.write(text.data(), static_cast<qint64>(text.size())) >= 0 &&
                           file.commit();
    if (!isWritten)
        return FileProblem{FileProblem::Kind::CannotWrite, fileName, file.errorString(), {}};
    m_original = std::move(text);
    m_undo.setClean();
    if (std::exchange(m_origin, fileName) != fileName)
        emit fileNameChanged();
    return {};
}

void Document::edit(const scenario::Scenario &changed, const QString &subject)
{
    if (changed != m_scenario)
        m_undo.push(new ScenarioEdit(*this, changed, subject));
}

QString Document::fileName() const
{
    return m_origin.startsWith(u':') ? QString() : m_origin;
}

void Document::become(const scenario::Scenario &scenario, std::string original,
                      const QString &origin)
{
    m_scenario = scenario;
    m_original = std::move(original);
    m_origin = origin;
    m_undo.clear();
    run(Reason::Opened);
    emit fileNameChanged();
}

void Document::apply(const scenario::Scenario &scenario)
{
    m_scenario = scenario;
    run(Reason::Edited);
}

void Document::run(Reason reason)
{
    auto fresh = std::make_unique<Run>();
    fresh->trace = simulation::simulate(m_scenario);
    fresh->steps = trace::steps(fresh->trace);
    fresh->chapters = trace::chapters(fresh->trace);
    // Whoever still looks at the old trace may do so until everybody has heard of the new one.
    const std::unique_ptr<const Run> old = std::exchange(m_run, std::move(fresh));
    emit traceReplaced(reason);
    emit traceSettled();
}

} // namespace model
