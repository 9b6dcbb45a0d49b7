// SPDX-License-Identifier: MIT
#pragma once

#include "exploration/compare.h"
#include "model/document.h"

#include <QObject>

#include <optional>

namespace model {

// What the last edit changed in the run, until it is forgotten or something else happens. The
// document outlives it.
class Changes : public QObject
{
    Q_OBJECT

public:
    explicit Changes(const Document &document, QObject *parent = nullptr);

    // The run before and the present one; null when there is nothing to tell, or not yet while the
    // trace is being replaced.
    [[nodiscard]] const exploration::Comparison *comparison() const;
    // Only while there is something to tell.
    [[nodiscard]] const trace::Trace &before() const { return *m_document.traceBeforeEdit(); }
    [[nodiscard]] const trace::Trace &after() const { return m_document.trace(); }

    void forget();

signals:
    void changed();

private:
    void take();

    const Document &m_document;
    std::optional<exploration::Comparison> m_comparison;
    const trace::Trace *m_before = nullptr; // what it compares
    const trace::Trace *m_after = nullptr;
};

} // namespace model
