// SPDX-License-Identifier: MIT
#include "panels/predictpanel.h"

#include "model/prediction.h"
#include "panels/doorbutton.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace panels {

using explanation::Answer;

namespace {

QLabel *wrapping(const char *name, const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setObjectName(QString::fromLatin1(name));
    label->setProperty("role", role);
    return label;
}

} // namespace

PredictPanel::PredictPanel(model::Prediction &prediction, QWidget *parent)
    : QWidget(parent), m_prediction(prediction), m_start(new QPushButton(this)),
      m_question(wrapping("question", "body", this)), m_answers(new QVBoxLayout),
      m_comment(wrapping("comment", "body", this)), m_goOn(new QPushButton(this)),
      m_score(wrapping("score", "muted", this))
{
    build();
    connect(m_start, &QPushButton::clicked, this,
            [this] { m_prediction.setActive(!m_prediction.isActive()); });
    connect(m_goOn, &QPushButton::clicked, &prediction, &model::Prediction::goOn);
    connect(&prediction, &model::Prediction::activeChanged, this, &PredictPanel::retranslate);
    connect(&prediction, &model::Prediction::questionChanged, this, &PredictPanel::makeAnswers);
    connect(&prediction, &model::Prediction::answerGiven, this, &PredictPanel::refresh);
    retranslate();
    makeAnswers();
}

void PredictPanel::build()
{
    m_start->setObjectName(QStringLiteral("start"));
    m_goOn->setObjectName(QStringLiteral("goOn"));
    m_answers->setSpacing(6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(10);
    layout->addWidget(m_start);
    layout->addWidget(m_question);
    layout->addLayout(m_answers);
    layout->addWidget(m_comment);
    layout->addWidget(m_goOn);
    layout->addWidget(m_score);
    layout->addStretch();
}

void PredictPanel::makeAnswers()
{
    for (DoorButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater(); // it may be the one that was just pressed
    }
    m_buttons.clear();
    if (m_prediction.question()) {
        for (const Answer &answer : m_prediction.question()->answers) {
            auto *button = new DoorButton(this);
            button->setProperty("role", "door");
            button->setText(answer.text);
            const int place = int(m_buttons.size());
            connect(button, &QPushButton::clicked, this,
                    [this, place] { m_prediction.answer(place); });
            m_answers->addWidget(button);
            setTabOrder(m_buttons.isEmpty() ? static_cast<QWidget *>(m_start) : m_buttons.last(),
                        button);
            m_buttons.append(button);
        }
        setTabOrder(m_buttons.last(), m_goOn);
    }
    refresh();
}

QString PredictPanel::questionText() const
{
    if (!m_prediction.isActive())
        return tr("The ladder ends where time stands, and you say what comes next.");
    if (m_prediction.question())
        return m_prediction.question()->text;
    return tr("What comes next does not follow from what is shown: a program or the network "
              "decides it.");
}

void PredictPanel::refresh()
{
    const bool isActive = m_prediction.isActive();
    m_question->setText(questionText());
    for (int place = 0; place < int(m_buttons.size()); ++place) {
        const bool isTried =
            std::find(m_prediction.given().begin(), m_prediction.given().end(), place)
            != m_prediction.given().end();
        m_buttons[place]->setEnabled(!isTried && !m_prediction.isAnswered());
    }
    showComment();
    m_goOn->setVisible(isActive);
    m_goOn->setText(m_prediction.question() && !m_prediction.isAnswered() ? tr("Show it")
                                                                          : tr("Go on"));
    m_score->setVisible(isActive && m_prediction.answered() > 0);
    m_score->setText(
        tr("%1 of %2 right at once").arg(m_prediction.rightAtOnce()).arg(m_prediction.answered()));
}

// Of a wrong answer what it would need; of the right one the same, as its reason.
void PredictPanel::showComment()
{
    m_comment->setVisible(!m_prediction.given().empty());
    if (m_prediction.given().empty())
        return;
    const Answer &last = m_prediction.question()->answers[std::size_t(m_prediction.given().back())];
    m_comment->setText(last.isRight ? tr("Right: %1. %2").arg(last.text, last.comment)
                                    : tr("Not %1. %2").arg(last.text, last.comment));
    m_comment->setAccessibleName(m_comment->text());
}

void PredictPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PredictPanel::retranslate()
{
    m_start->setText(m_prediction.isActive() ? tr("Stop asking") : tr("Ask me what comes next"));
    refresh();
}

} // namespace panels
