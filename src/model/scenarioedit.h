// SPDX-License-Identifier: MIT
#pragma once

#include "model/version.h"

#include <QUndoCommand>

namespace model {

class Document;

// One step of undo: the version before and after. The document outlives it.
class ScenarioEdit : public QUndoCommand
{
public:
    // `isContinued`: it goes on with the edit before it, and will be one with it.
    ScenarioEdit(Document &document, Version after, const QString &subject, bool isContinued);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand *later) override;

private:
    Document &m_document;
    Version m_before;
    Version m_after;
    bool m_isContinued;
};

} // namespace model
