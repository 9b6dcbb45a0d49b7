// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"

#include <QObject>

#include <optional>

namespace model {

// The languages that the diagram and the explanations speak: one, or two side by side.
class Languages : public QObject
{
    Q_OBJECT

public:
    explicit Languages(explanation::Language first, QObject *parent = nullptr);

    void setFirst(explanation::Language language);
    // Also in the other language, or not.
    void setBoth(bool both);

    [[nodiscard]] explanation::Language first() const { return m_first; }
    [[nodiscard]] std::optional<explanation::Language> second() const;
    [[nodiscard]] bool isBoth() const { return m_isBoth; }

signals:
    void languageChanged();

private:
    explanation::Language m_first;
    bool m_isBoth = false;
};

} // namespace model
