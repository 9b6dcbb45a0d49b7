// SPDX-License-Identifier: MIT
#include "panels/reading/whylist.h"

#include "panels/doorbutton.h"

#include <QLabel>
#include <QVBoxLayout>

namespace panels {

namespace {

constexpr QSize Padding(6, 4); // at least 24 pixels high with any letters
constexpr int Indent = 22;     // of a rule below its sentence

} // namespace

WhyList::WhyList(explanation::Language language, QWidget *parent)
    : QWidget(parent), m_language(language), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(1);
}

void WhyList::show(const std::vector<explanation::ChainSentence> &sentences,
                   const std::vector<Jump> &consequences)
{
    clear();
    int number = 0;
    for (const explanation::ChainSentence &sentence : sentences)
        addSentence(++number, sentence);
    if (!consequences.empty())
        addConsequences(consequences);
}

void WhyList::clear()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the button that was just pressed
        delete item;
    }
}

QPushButton *WhyList::addButton(const QString &text, const char *role)
{
    auto *button = new DoorButton(this);
    button->setPadding(Padding);
    button->setProperty("role", role);
    button->setText(QString(text).replace(u'&', QLatin1String("&&")));
    button->setAccessibleName(text);
    m_layout->addWidget(button);
    return button;
}

void WhyList::addSentence(int number, const explanation::ChainSentence &sentence)
{
    QPushButton *button =
        addButton(QStringLiteral("%1  %2").arg(number).arg(sentence.text), "sentence");
    const trace::EventId event = sentence.event;
    connect(button, &QPushButton::clicked, this, [this, event] { emit eventAsked(event); });
    for (const explanation::Rule &rule : sentence.rules)
        addRule(rule);
}

void WhyList::addRule(const explanation::Rule &rule)
{
    QPushButton *button = addButton(rule.text, "rule");
    static_cast<DoorButton *>(button)->setPadding({Indent, Padding.height()});
    connect(button, &QPushButton::clicked, this, [this, rule] { emit ruleAsked(rule); });
}

void WhyList::addConsequences(const std::vector<Jump> &consequences)
{
    auto *title = new QLabel(explanation::consequencesTitle(m_language), this);
    title->setProperty("role", "group");
    title->setContentsMargins(Padding.width(), 8, 0, 2);
    m_layout->addWidget(title);
    for (const Jump &jump : consequences) {
        QPushButton *button = addButton(QStringLiteral("→  %1").arg(jump.text), "sentence");
        connect(button, &QPushButton::clicked, this,
                [this, event = jump.event] { emit eventAsked(event); });
    }
}

} // namespace panels
