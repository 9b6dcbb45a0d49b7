// SPDX-License-Identifier: MIT
#include "model/scenarioedit.h"

#include "model/document.h"

#include <utility>

namespace model {

ScenarioEdit::ScenarioEdit(Document &document, Version after, const QString &subject,
                           bool isContinued)
    : QUndoCommand(subject), m_document(document), m_before(document.version()),
      m_after(std::move(after)), m_isContinued(isContinued)
{
}

void ScenarioEdit::undo()
{
    m_document.apply(m_before, Document::Comparing::Nothing);
}

void ScenarioEdit::redo()
{
    m_document.apply(m_after, std::exchange(m_isContinued, false)
                                  ? Document::Comparing::AsBefore
                                  : Document::Comparing::WithThePresent);
}

int ScenarioEdit::id() const
{
    return text().isEmpty() ? -1 : 1;
}

bool ScenarioEdit::mergeWith(const QUndoCommand *later)
{
    if (later->text() != text())
        return false;
    m_after = static_cast<const ScenarioEdit *>(later)->m_after;
    setObsolete(m_after == m_before);
    return true;
}

} // namespace model
