// SPDX-License-Identifier: MIT
#include "panels/reading/stepcard.h"

#include "panels/forms/foldout.h"

#include <QLabel>
#include <QVBoxLayout>

namespace panels {

using explanation::Language;

namespace {

QLabel *textLabel(const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setProperty("role", role);
    label->setObjectName(QString::fromLatin1(role));
    return label;
}

} // namespace

StepCard::StepCard(Language language, QWidget *parent)
    : QWidget(parent), m_language(language), m_heading(textLabel("heading", this)),
      m_body(textLabel("body", this)), m_source(textLabel("muted", this)),
      m_chain(new WhyList(language, this)), m_why(new Foldout(this)), m_more(new Foldout(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    for (QWidget *part : {static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_body),
                          static_cast<QWidget *>(m_source), static_cast<QWidget *>(m_why),
                          static_cast<QWidget *>(m_more)})
        layout->addWidget(part);
    layout->addStretch();

    m_why->setObjectName(QStringLiteral("why"));
    m_more->setObjectName(QStringLiteral("more"));
    m_why->setTitle(explanation::whyTitle(language));
    m_more->setTitle(explanation::moreTitle(language));
    m_why->setContents(m_chain);
    connect(m_chain, &WhyList::eventAsked, this, &StepCard::eventAsked);
    connect(m_chain, &WhyList::ruleAsked, this, &StepCard::ruleAsked);
    connect(m_why, &Foldout::toggled, this, &StepCard::whyToggled);
    connect(m_more, &Foldout::toggled, this, &StepCard::moreToggled);
}

void StepCard::setText(const explanation::StepText &text)
{
    m_heading->setText(text.heading);
    m_body->setText(text.body);
    m_source->setText(text.source);
    m_source->setVisible(!text.source.isEmpty());
    m_why->setText(text.why);
    m_more->setText(text.more.join(u'\n'));
}

void StepCard::setChain(const std::vector<explanation::ChainSentence> &sentences,
                        const std::vector<Jump> &consequences)
{
    m_chain->show(sentences, consequences);
    m_why->setHasContents(!sentences.empty());
}

void StepCard::setOpen(bool why, bool more)
{
    m_why->setOpen(why);
    m_more->setOpen(more);
}

} // namespace panels
