// SPDX-License-Identifier: MIT
#include "model/changes.h"

namespace model {

Changes::Changes(const Document &document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(&document, &Document::traceReplaced, this, &Changes::take);
}

const exploration::Comparison *Changes::comparison() const
{
    const bool isPresent =
        m_before == m_document.traceBeforeEdit() && m_after == &m_document.trace();
    return m_comparison && isPresent ? &*m_comparison : nullptr;
}

void Changes::take()
{
    const bool had = m_comparison.has_value();
    m_comparison.reset();
    m_before = m_document.traceBeforeEdit();
    m_after = &m_document.trace();
    if (m_before) {
        m_comparison = exploration::compare(*m_before, *m_after);
        if (m_comparison->isEqual())
            m_comparison.reset();
    }
    if (had || m_comparison)
        emit changed();
}

void Changes::forget()
{
    if (!m_comparison)
        return;
    m_comparison.reset();
    emit changed();
}

} // namespace model
