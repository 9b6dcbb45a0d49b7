// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/explainstep.h"
#include "panels/reading/whylist.h"

#include <QWidget>

class QLabel;

namespace panels {

class Foldout;

// What is said about one step in one language: heading, body, source, "Why" and "More" folded.
class StepCard : public QWidget
{
    Q_OBJECT

public:
    explicit StepCard(explanation::Language language, QWidget *parent = nullptr);

    void setText(const explanation::StepText &text);
    void setChain(const std::vector<explanation::ChainSentence> &sentences,
                  const std::vector<Jump> &consequences);
    void setOpen(bool why, bool more);
    [[nodiscard]] explanation::Language language() const { return m_language; }

signals:
    void whyToggled(bool open);
    void moreToggled(bool open);
    void eventAsked(trace::EventId event);
    void ruleAsked(const explanation::Rule &rule);

private:
    explanation::Language m_language;
    QLabel *m_heading;
    QLabel *m_body;
    QLabel *m_source;
    WhyList *m_chain;
    Foldout *m_why;
    Foldout *m_more;
};

} // namespace panels
