// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/chain.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace panels {

// An event that a button leads to.
struct Jump
{
    trace::EventId event{};
    QString text;
};

// A chain of causes in one language, from the event back, and what the event led to: a numbered
// button a sentence with its rules below it, a button a consequence.
class WhyList : public QWidget
{
    Q_OBJECT

public:
    explicit WhyList(explanation::Language language, QWidget *parent = nullptr);

    void show(const std::vector<explanation::ChainSentence> &sentences,
              const std::vector<Jump> &consequences);

signals:
    void eventAsked(trace::EventId event);
    void ruleAsked(const explanation::Rule &rule);

private:
    void addSentence(int number, const explanation::ChainSentence &sentence);
    void addRule(const explanation::Rule &rule);
    void addConsequences(const std::vector<Jump> &consequences);
    QPushButton *addButton(const QString &text, const char *role);
    void clear();

    explanation::Language m_language;
    QVBoxLayout *m_layout;
};

} // namespace panels
