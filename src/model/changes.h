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

    // The run before and the present one; null when there is nothing to tell.
    [[nodiscard]] const exploration::Comparison *comparison() const
    {
        return m_comparison ? &*m_comparison : nullptr;
    }
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
};

} // namespace model
