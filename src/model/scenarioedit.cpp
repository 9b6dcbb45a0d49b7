// SPDX-License-Identifier: MIT
#include "model/scenarioedit.h"

#include "model/document.h"

#include <utility>

namespace model {

ScenarioEdit::ScenarioEdit(Document &document, scenario::Scenario after, const QString &subject)
    : QUndoCommand(subject), m_document(document), m_before(document.scenario()),
      m_after(std::move(after))
{
}

void ScenarioEdit::undo()
{
    m_document.apply(m_before);
}

void ScenarioEdit::redo()
{
    m_document.apply(m_after);
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
