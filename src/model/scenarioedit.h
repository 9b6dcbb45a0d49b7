// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/scenario.h"

#include <QUndoCommand>

namespace model {

class Document;

// One step of undo: the scenario before and after. The document outlives it.
class ScenarioEdit : public QUndoCommand
{
public:
    ScenarioEdit(Document &document, scenario::Scenario after, const QString &subject);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand *later) override;

private:
    Document &m_document;
    scenario::Scenario m_before;
    scenario::Scenario m_after;
};

} // namespace model
