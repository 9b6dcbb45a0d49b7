// SPDX-License-Identifier: MIT
#include "panels/reading/explanationpanel.h"

#include "explanation/captures.h"
#include "explanation/chain.h"
#include "explanation/names.h"
#include "model/causechain.h"
#include "model/document.h"
#include "model/languages.h"
#include "model/playback.h"
#include "model/selection.h"
#include "panels/doors.h"
#include "panels/reading/stepcard.h"
#include "panels/shown.h"

#include <QFileInfo>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace panels {

namespace {

// From this width on two languages stand beside each other.
constexpr int WideEnough = 560;
// Of the text, in pixels, that is to be seen without scrolling.
constexpr int LeastText = 140;

// What the file holds, what is shown of it, and what that has come to.
explanation::StepText captureIntroduction(const model::Document &document,
                                          explanation::Language language)
{
    const auto connections = document.connections();
    const std::size_t copies = connections[std::size_t(document.connection())].copies;
    QStringList parts;
    if (connections.size() > 1)
        parts << explanation::outcomesText(document.outcomes(), language);
    parts << explanation::shownSentence(document.trace(), document.connection() + 1,
                                        int(connections.size()), language)
          << explanation::endSentence(document.trace(), language)
          << explanation::beginSentence(document.trace(), language)
          << explanation::copiesSentence(copies, language);
    parts.removeAll(QString());
    explanation::StepText text;
    text.heading = QFileInfo(document.origin()).fileName();
    text.body = parts.join(QStringLiteral("\n\n"));
    text.source = explanation::limitsSentence(language);
    return text;
}

// Before the first step the scenario itself is what there is to tell.
explanation::StepText introduction(const model::Document &document, bool isFutureHidden,
                                   explanation::Language language)
{
    if (document.isCapture())
        return captureIntroduction(document, language);
    explanation::StepText text;
    text.heading = explanation::textOf(document.scenario().title, language);
    if (isFutureHidden)
        return text;
    text.body = explanation::textOf(document.scenario().summary, language);
    text.why = explanation::textOf(document.scenario().watch, language);
    return text;
}

// A capture's last step ends with what cannot be seen any more.
explanation::StepText stepText(const model::Document &document, const model::Playback &playback,
                               int step, explanation::Language language)
{
    explanation::StepText text = explanation::explainStep(
        playback.knownTrace(), playback.knownSteps()[std::size_t(step)], language);
    if (document.isCapture() && step + 1 == int(document.steps().size()))
        text.body += QStringLiteral("\n\n") + explanation::endSentence(document.trace(), language);
    return text;
}

// The step that an event belongs to; -1 for one that no step shows.
int stepOf(const model::Playback &playback, trace::EventId event)
{
    const auto steps = playback.knownSteps();
    const auto found = std::find_if(steps.begin(), steps.end(), [event](const trace::Step &step) {
        return std::find(step.events.begin(), step.events.end(), event) != step.events.end();
    });
    return found == steps.end() ? -1 : int(found - steps.begin());
}

} // namespace

ExplanationPanel::ExplanationPanel(const model::Document &document, const model::Playback &playback,
                                   const model::Selection &selection,
                                   const model::Languages &languages, model::CauseChain &chain,
                                   QWidget *parent)
    : QWidget(parent), m_document(document), m_playback(playback), m_selection(selection),
      m_languages(languages), m_chain(chain), m_doors(new Doors(this)),
      m_scroll(new QScrollArea(this))
{
    auto *contents = new QWidget(this);
    contents->setObjectName(QStringLiteral("contents"));
    m_contentsLayout = new QVBoxLayout(contents);
    m_contentsLayout->setContentsMargins(0, 0, 6, 0);
    m_contentsLayout->setSpacing(22);
    m_cardsLayout = new QVBoxLayout;
    m_contentsLayout->addWidget(m_doors);
    m_contentsLayout->addLayout(m_cardsLayout);
    m_contentsLayout->addStretch();
    m_cardsLayout->setSpacing(22);
    m_scroll->setFocusPolicy(Qt::NoFocus); // what is in it scrolls into sight
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(contents);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 8, 12);
    layout->addWidget(m_scroll, 1);

    connectModel();
    makeCards();
    tellPresent();
}

void ExplanationPanel::addBelow(QWidget *widget)
{
    m_contentsLayout->insertWidget(m_contentsLayout->indexOf(m_cardsLayout) + 1, widget);
}

void ExplanationPanel::connectModel()
{
    connect(&m_playback, &model::Playback::knownChanged, this, &ExplanationPanel::tellSelected);
    connect(&m_playback, &model::Playback::stepChanged, this, &ExplanationPanel::tellPresent);
    connect(&m_document, &model::Document::traceReplaced, this, &ExplanationPanel::tellPresent);
    connect(&m_selection, &model::Selection::selectionChanged, this,
            &ExplanationPanel::tellSelected);
    connect(&m_languages, &model::Languages::languageChanged, this, &ExplanationPanel::makeCards);
    connect(&m_chain, &model::CauseChain::chainChanged, this, &ExplanationPanel::tellChains);
    connect(&m_chain, &model::CauseChain::shownChanged, this, &ExplanationPanel::openFolds);
}

void ExplanationPanel::makeCards()
{
    qDeleteAll(m_cards);
    m_cards.clear();
    for (const explanation::Language language : shown(m_languages)) {
        auto *card = new StepCard(language, m_cardsLayout->parentWidget());
        card->setOpen(m_chain.isShown(), m_isMoreOpen);
        connect(card, &StepCard::whyToggled, &m_chain, &model::CauseChain::setShown);
        connect(card, &StepCard::eventAsked, &m_chain, &model::CauseChain::goTo);
        connect(card, &StepCard::ruleAsked, this, &ExplanationPanel::ruleAsked);
        connect(card, &StepCard::moreToggled, this, [this](bool open) {
            m_isMoreOpen = open;
            openFolds();
        });
        m_cardsLayout->addWidget(card);
        m_cards.append(card);
    }
    tell();
}

void ExplanationPanel::tellPresent()
{
    m_step = m_playback.step();
    tell();
    showText();
}

void ExplanationPanel::tellSelected()
{
    const auto event = m_selection.event();
    m_step = event ? stepOf(m_playback, *event) : m_playback.step();
    tell();
}

void ExplanationPanel::tell()
{
    const bool isStep = m_step >= 0 && m_step < int(m_playback.knownSteps().size());
    for (StepCard *card : std::as_const(m_cards))
        card->setText(
            isStep ? stepText(m_document, m_playback, m_step, card->language())
                   : introduction(m_document, m_playback.isFutureHidden(), card->language()));
    tellChains();
}

// In a low window what stands above the text may leave no room for it.
void ExplanationPanel::showText()
{
    const int top = m_cards.empty() ? 0 : m_cards.front()->mapTo(m_scroll->widget(), QPoint()).y();
    const bool hasRoom = top + LeastText <= m_scroll->viewport()->height();
    m_scroll->verticalScrollBar()->setValue(hasRoom || m_step < 0 ? 0 : top);
}

void ExplanationPanel::tellChains()
{
    for (StepCard *card : std::as_const(m_cards))
        tellChain(*card);
}

void ExplanationPanel::tellChain(StepCard &card)
{
    const trace::Trace &trace = m_playback.knownTrace();
    std::vector<Jump> consequences;
    for (const trace::EventId event : m_chain.consequences())
        consequences.push_back({event, explanation::jumpText(trace, event, card.language())});
    card.setChain(
        explanation::explainChain(trace, m_playback.knownSteps(), m_chain.links(), card.language()),
        consequences);
}

void ExplanationPanel::openFolds()
{
    for (StepCard *card : std::as_const(m_cards))
        card->setOpen(m_chain.isShown(), m_isMoreOpen);
}

void ExplanationPanel::resizeEvent(QResizeEvent *event)
{
    m_cardsLayout->setDirection(width() >= WideEnough ? QBoxLayout::LeftToRight
                                                      : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

} // namespace panels
