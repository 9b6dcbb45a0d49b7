// SPDX-License-Identifier: MIT
#include "panels/forms/timewaitquestion.h"

#include "explanation/timewait.h"
#include "model/branches.h"
#include "model/document.h"
#include "model/languages.h"
#include "model/playback.h"
#include "panels/doorbutton.h"
#include "panels/forms/foldout.h"
#include "panels/shown.h"

#include <QLabel>
#include <QVBoxLayout>

namespace panels {

namespace {

// The words in each shown language.
template <typename Say>
QString inShown(const model::Languages &languages, const QString &between, Say say)
{
    QStringList texts;
    for (const explanation::Language language : shown(languages))
        texts << say(language);
    return texts.join(between);
}

const QString OnOneLine = QStringLiteral(" / ");

} // namespace

TimeWaitQuestion::TimeWaitQuestion(const model::Document &document, const model::Playback &playback,
                                   model::Branches &branches, const model::Languages &languages,
                                   QWidget *parent)
    : QWidget(parent), m_document(document), m_playback(playback), m_branches(branches),
      m_languages(languages), m_answer(new Foldout(this)), m_whatIf(new QLabel(this)),
      m_lastAck(new DoorButton(this)), m_never(new DoorButton(this)), m_first(new DoorButton(this))
{
    setObjectName(QStringLiteral("timeWaitQuestion"));
    m_lastAck->setObjectName(QStringLiteral("lastAckLost"));
    m_never->setObjectName(QStringLiteral("neverCloses"));
    m_first->setObjectName(QStringLiteral("closesFirst"));
    m_whatIf->setProperty("role", "muted");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_answer);
    layout->addWidget(m_whatIf);
    for (DoorButton *button : {m_lastAck, m_never, m_first}) {
        button->setProperty("role", "door");
        layout->addWidget(button);
    }
    connect(m_lastAck, &QPushButton::clicked, this, &TimeWaitQuestion::loseLastAck);
    connect(m_never, &QPushButton::clicked, this, &TimeWaitQuestion::neverClose);
    connect(m_first, &QPushButton::clicked, this, &TimeWaitQuestion::closeFirst);
    connect(&playback, &model::Playback::positionChanged, this, &TimeWaitQuestion::follow);
    connect(&document, &model::Document::traceReplaced, this, &TimeWaitQuestion::follow);
    connect(&languages, &model::Languages::languageChanged, this, &TimeWaitQuestion::follow);
    follow();
}

void TimeWaitQuestion::follow()
{
    const bool isAtEnd =
        !m_document.isCapture() && m_playback.step() + 1 == int(m_document.steps().size());
    const bool isAsked = isAtEnd && exploration::timeWaitEnding(m_document.trace()).has_value();
    if (isAsked)
        tell();
    setVisible(isAsked);
}

void TimeWaitQuestion::tell()
{
    const trace::Trace &trace = m_document.trace();
    const auto ending = *exploration::timeWaitEnding(trace);
    using explanation::Language;
    m_answer->setTitle(inShown(m_languages, OnOneLine, explanation::timeWaitQuestion));
    m_answer->setText(inShown(m_languages, QStringLiteral("\n\n"), [&](Language language) {
        return explanation::timeWaitAnswer(trace, ending, language);
    }));
    m_whatIf->setText(inShown(m_languages, OnOneLine, explanation::whatIfTitle));
    m_lastAck->setText(inShown(m_languages, OnOneLine, explanation::lastAckLostTitle));
    m_never->setText(inShown(m_languages, OnOneLine, [&](Language language) {
        return explanation::neverClosesTitle(trace, ending, language);
    }));
    m_first->setText(inShown(m_languages, OnOneLine, [&](Language language) {
        return explanation::closesFirstTitle(trace, ending, language);
    }));
}

void TimeWaitQuestion::loseLastAck()
{
    const auto ending = *exploration::timeWaitEnding(m_document.trace());
    m_branches.add(m_branches.freshName(explanation::lastAckLostTitle(m_languages.first())),
                   exploration::withLastAckLost(m_document.scenario(), m_document.trace(), ending));
}

void TimeWaitQuestion::neverClose()
{
    const auto ending = *exploration::timeWaitEnding(m_document.trace());
    m_branches.add(m_branches.freshName(explanation::neverClosesTitle(m_document.trace(), ending,
                                                                      m_languages.first())),
                   exploration::withoutSecondClose(m_document.scenario(), ending));
}

void TimeWaitQuestion::closeFirst()
{
    const auto ending = *exploration::timeWaitEnding(m_document.trace());
    m_branches.add(m_branches.freshName(explanation::closesFirstTitle(m_document.trace(), ending,
                                                                      m_languages.first())),
                   exploration::withClosesSwapped(m_document.scenario(), ending));
}

} // namespace panels
