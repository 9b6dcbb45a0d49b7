// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/piles/advice.h"

#include <QWidget>

#include <optional>

class QTextBrowser;
class QUrl;

namespace model {
class Languages;
}

namespace panels {

// What to do about one pile, a page a language; scenarios and commands in it are links. The languages
// must outlive it.
class AdviceView : public QWidget
{
    Q_OBJECT

public:
    explicit AdviceView(const model::Languages &languages, QWidget *parent = nullptr);

    // Nothing to say without a case.
    void show(const std::optional<explanation::Case> &one);

signals:
    void scenarioAsked(const QString &name);

private:
    void follow(const QUrl &link);

    const model::Languages &m_languages;
    QTextBrowser *m_first;
    QTextBrowser *m_second;
    QStringList m_commands;
};

} // namespace panels
