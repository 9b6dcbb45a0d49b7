// SPDX-License-Identifier: MIT
#include "model/changes.h"

namespace model {

Changes::Changes(const Document &document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(&document, &Document::traceReplaced, this, &Changes::take);
}

void Changes::take()
{
    const bool had = m_comparison.has_value();
    m_comparison.reset();
    if (const trace::Trace *before = m_document.traceBeforeEdit()) {
        m_comparison = exploration::compare(*before, m_document.trace());
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
