// SPDX-License-Identifier: MIT
#include "panels/lessons/cardspanel.h"

#include "explanation/names.h"
#include "model/languages.h"
#include "model/lessons/cards.h"
#include "panels/reading/stepcard.h"
#include "panels/shown.h"
#include "teaching/telling.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace panels {

using explanation::Language;
using teaching::Card;

namespace {

// Of a picture; two stand side by side where there is room.
constexpr int NarrowestPicture = 150;
constexpr int WidestPicture = 320;
constexpr int PictureMargins = 60;

// What is believed is quoted: the panel does not say it.
QString claimOf(const Card &card, Language language)
{
    const QString claim = explanation::textOf(card.claim, language);
    if (card.kind != Card::Kind::Misbelief)
        return claim;
    return language == Language::Chinese ? QStringLiteral("“%1”？").arg(claim)
                                         : QStringLiteral("\"%1\"?").arg(claim);
}

// As high as its words.
StepCard *makeCard(Language language)
{
    auto *card = new StepCard(language);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return card;
}

} // namespace

CardsPanel::CardsPanel(const model::Cards &cards, const model::Languages &languages,
                       Miniature miniature, QWidget *parent)
    : QWidget(parent), m_cards(cards), m_languages(languages), m_miniature(std::move(miniature)),
      m_list(new QListWidget(this)), m_layout(new QVBoxLayout(this))
{
    m_list->setObjectName(QStringLiteral("claims"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_layout->setContentsMargins(10, 10, 10, 10);
    m_layout->addWidget(m_list, 2);
    connect(m_list, &QListWidget::currentRowChanged, this, &CardsPanel::showChosen);
    connect(&languages, &model::Languages::languageChanged, this, &CardsPanel::fillList);
    fillList();
}

void CardsPanel::showCard(const QString &id)
{
    for (int row = 0; row < int(m_cards.all().size()); ++row) {
        if (QString::fromStdString(m_cards.all()[std::size_t(row)].id) == id)
            m_list->setCurrentRow(row);
    }
}

void CardsPanel::fillList()
{
    const int chosen = std::max(0, m_list->currentRow());
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Card &card : m_cards.all())
        m_list->addItem(claimOf(card, m_languages.first()));
    m_list->setCurrentRow(chosen);
    m_list->setAccessibleName(tr("Cards"));
    showChosen();
}

void CardsPanel::showChosen()
{
    turnPage();
    const Card &card = m_cards.all()[std::size_t(std::max(0, m_list->currentRow()))];
    m_scroll->setAccessibleName(claimOf(card, m_languages.first()));
    addWords(card);
    for (const teaching::Part &part : card.parts) {
        if (card.kind == Card::Kind::Terms)
            addPart(part);
    }
    if (card.kind == Card::Kind::Ladders)
        addPictures(card);
    if (card.kind == Card::Kind::Misbelief)
        addButton(card.moment, explanation::textOf(card.claim, m_languages.first()));
    page()->addStretch();
}

// An empty page in place of the last one.
void CardsPanel::turnPage()
{
    delete m_scroll;
    auto *scroll = new QScrollArea(this);
    m_scroll = scroll;
    scroll->setObjectName(QStringLiteral("reading"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page = new QWidget;
    m_page->setObjectName(QStringLiteral("contents"));
    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(4, 8, 6, 4);
    layout->setSpacing(12);
    scroll->setWidget(m_page);
    m_layout->addWidget(scroll, 3);
}

void CardsPanel::addWords(const Card &card)
{
    for (const Language language : shown(m_languages)) {
        auto *words = makeCard(language);
        words->setText({claimOf(card, language),
                        teaching::truthOf(card, m_cards.traceOf(card.moment.scenario), language),
                        {},
                        {},
                        {}});
        page()->addWidget(words);
    }
}

void CardsPanel::addPart(const teaching::Part &part)
{
    for (const Language language : shown(m_languages)) {
        auto *words = makeCard(language);
        words->setText({explanation::textOf(part.title, language),
                        explanation::textOf(part.text, language),
                        {},
                        {},
                        {}});
        page()->addWidget(words);
    }
    addButton(part.moment, explanation::textOf(part.title, m_languages.first()));
}

// Buttons of the same words are told apart by what they show.
QPushButton *CardsPanel::makeButton(const teaching::Moment &moment, const QString &subject)
{
    auto *see = new QPushButton(tr("See it in the ladder"));
    see->setObjectName(QStringLiteral("see"));
    see->setAccessibleName(tr("See it in the ladder: %1").arg(subject));
    connect(see, &QPushButton::clicked, this, [this, moment] { emit momentAsked(moment); });
    return see;
}

void CardsPanel::addButton(const teaching::Moment &moment, const QString &subject)
{
    page()->addWidget(makeButton(moment, subject), 0, Qt::AlignLeft);
}

void CardsPanel::addPictures(const Card &card)
{
    const Language language = m_languages.first();
    const int room = width() - PictureMargins;
    const int columns = room >= 2 * NarrowestPicture ? 2 : 1;
    const int pictureWidth = std::clamp(room / columns, NarrowestPicture, WidestPicture);
    auto *grid = new QGridLayout;
    grid->setSpacing(10);
    int place = 0;
    for (const teaching::Part &part : card.parts) {
        const QString caption = explanation::textOf(part.title, language);
        auto *words = new QLabel(caption);
        words->setWordWrap(true);
        words->setProperty("role", "group");
        auto *picture = new QLabel;
        picture->setObjectName(QStringLiteral("picture"));
        picture->setPixmap(
            m_miniature(model::Cards::traceOf(card, part, language), language, pictureWidth));
        picture->setAccessibleName(caption);
        const int row = place / columns * 3;
        const int column = place++ % columns;
        grid->addWidget(words, row, column, Qt::AlignTop);
        grid->addWidget(picture, row + 1, column, Qt::AlignTop);
        grid->addWidget(makeButton(part.moment, caption), row + 2, column, Qt::AlignLeft);
    }
    page()->addLayout(grid);
}

QVBoxLayout *CardsPanel::page() const
{
    return static_cast<QVBoxLayout *>(m_page->layout());
}

// Pictures are as wide as there is room.
void CardsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Card &card = m_cards.all()[std::size_t(std::max(0, m_list->currentRow()))];
    if (card.kind == Card::Kind::Ladders && event->size().width() != event->oldSize().width())
        showChosen();
}

void CardsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fillList();
    QWidget::changeEvent(event);
}

} // namespace panels
