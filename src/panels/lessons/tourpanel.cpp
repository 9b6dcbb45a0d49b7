// SPDX-License-Identifier: MIT
#include "panels/lessons/tourpanel.h"

#include "explanation/names.h"
#include "explanation/quantities.h"
#include "model/document.h"
#include "model/languages.h"
#include "model/lessons/tour.h"
#include "panels/reading/stepcard.h"
#include "panels/shown.h"
#include "teaching/tables.h"
#include "teaching/telling.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace panels {

namespace {

QPushButton *button(const char *name, QWidget *parent)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

QLabel *mutedLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setProperty("role", "muted");
    return label;
}

} // namespace

TourPanel::TourPanel(const model::Document &document, model::Tour &tour,
                     const model::Languages &languages, QWidget *parent)
    : QWidget(parent), m_document(document), m_tour(tour), m_languages(languages),
      m_chapters(new QComboBox(this)), m_pages(new QStackedWidget(this)),
      m_invitation(new QLabel(this)), m_start(button("start", this)),
      m_progress(mutedLabel("progress", this)), m_reading(new QScrollArea(this)),
      m_table(new QLabel(this)), m_back(button("back", this)), m_next(button("next", this)),
      m_leave(new QToolButton(this))
{
    m_chapters->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_pages->addWidget(makeInvitation());
    m_pages->addWidget(makeStop());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 8, 12);
    layout->setSpacing(10);
    layout->addWidget(m_chapters);
    layout->addWidget(m_pages, 1);

    connectTour();
    makeCards();
    retranslate();
}

QWidget *TourPanel::makeInvitation()
{
    m_invitation->setObjectName(QStringLiteral("invitation"));
    m_invitation->setWordWrap(true);
    m_start->setProperty("role", "primary");
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(14);
    layout->addWidget(m_invitation);
    layout->addWidget(m_start, 0, Qt::AlignLeft);
    layout->addStretch();
    return page;
}

QWidget *TourPanel::makeStop()
{
    auto *contents = new QWidget(this);
    contents->setObjectName(QStringLiteral("contents"));
    m_cardsLayout = new QVBoxLayout(contents);
    m_cardsLayout->setContentsMargins(0, 0, 6, 0);
    m_cardsLayout->setSpacing(22);
    m_cardsLayout->addWidget(m_table);
    m_cardsLayout->addStretch();
    m_table->setObjectName(QStringLiteral("table"));
    m_table->setTextFormat(Qt::RichText);
    m_table->setWordWrap(true);
    m_table->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reading->setObjectName(QStringLiteral("reading"));
    m_reading->setWidgetResizable(true);
    m_reading->setFrameShape(QFrame::NoFrame);
    m_reading->setWidget(contents);

    m_next->setProperty("role", "primary");
    m_leave->setObjectName(QStringLiteral("leave"));
    m_leave->setProperty("role", "quiet");
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addWidget(m_next, 1);
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    layout->addWidget(m_progress);
    layout->addWidget(m_reading, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_leave, 0, Qt::AlignRight);
    return page;
}

void TourPanel::connectTour()
{
    connect(&m_tour, &model::Tour::changed, this, &TourPanel::show);
    connect(&m_languages, &model::Languages::languageChanged, this, &TourPanel::makeCards);
    connect(m_chapters, &QComboBox::activated, this, [this](int chapter) {
        m_tour.goTo({chapter, 0});
    });
    connect(m_start, &QPushButton::clicked, &m_tour, &model::Tour::resume);
    connect(m_start, &QPushButton::clicked, m_next, qOverload<>(&QWidget::setFocus));
    connect(m_back, &QPushButton::clicked, &m_tour, &model::Tour::previous);
    connect(m_next, &QPushButton::clicked, &m_tour, &model::Tour::next);
    connect(m_leave, &QToolButton::clicked, &m_tour, &model::Tour::leave);
}

void TourPanel::makeCards()
{
    qDeleteAll(m_cards);
    m_cards.clear();
    for (const explanation::Language language : shown(m_languages)) {
        auto *card = new StepCard(language);
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        m_cardsLayout->insertWidget(int(m_cards.size()), card);
        m_cards.append(card);
    }
    fillChapters();
    show();
}

void TourPanel::fillChapters()
{
    const auto language = m_languages.first();
    m_chapters->clear();
    for (const teaching::Chapter &chapter : m_tour.chapters()) {
        const QString length = explanation::durationText(
            std::chrono::round<std::chrono::seconds>(teaching::lengthOf(chapter, language)),
            language);
        m_chapters->addItem(QStringLiteral("%1  %2 · %3")
                                .arg(m_chapters->count() + 1)
                                .arg(explanation::textOf(chapter.title, language), length));
    }
}

void TourPanel::show()
{
    m_chapters->setCurrentIndex(m_tour.place().chapter);
    m_pages->setCurrentIndex(m_tour.isFollowed() ? 1 : 0);
    nameButtons();
    if (m_tour.isFollowed())
        tell();
}

void TourPanel::tell()
{
    const teaching::Stop &stop = m_tour.stop();
    for (StepCard *card : std::as_const(m_cards)) {
        explanation::StepText text = teaching::tell(stop, m_document.trace(), card->language());
        if (!m_tour.isAnswered())
            text = {text.heading, {}, {}, {}, {}};
        card->setText(text);
    }
    m_reading->setAccessibleName(
        teaching::tell(stop, m_document.trace(), m_languages.first()).heading);
    tellTable();
    const auto &chapter = m_tour.chapters()[std::size_t(m_tour.place().chapter)];
    m_progress->setText(
        tr("Question %1 of %2").arg(m_tour.place().stop + 1).arg(chapter.stops.size()));
}

void TourPanel::tellTable()
{
    const auto language = m_languages.first();
    const teaching::Table table = m_tour.isAnswered() ? m_tour.stop().table : teaching::Table::None;
    m_table->setVisible(table != teaching::Table::None);
    const tcp::System *system = tcp::findSystem(m_document.trace().host(tcp::Side::Server).system);
    const QString closeWait = explanation::tokenOf(tcp::State::CloseWait);
    if (table == teaching::Table::Parameters && system != nullptr)
        m_table->setText(teaching::htmlOf(teaching::parametersTable(*system, language), closeWait));
    if (table == teaching::Table::Systems)
        m_table->setText(teaching::htmlOf(teaching::systemsTable(language)));
}

void TourPanel::nameButtons()
{
    const bool isEnd = m_tour.isAtLast();
    const auto &stops = m_tour.chapters()[std::size_t(m_tour.place().chapter)].stops;
    const bool isChapterEnd = m_tour.place().stop + 1 == int(stops.size());
    m_next->setText(!m_tour.isAnswered() ? tr("Show the answer")
                    : isEnd              ? tr("The tour ends here")
                    : isChapterEnd       ? tr("Next chapter")
                                         : tr("Next question"));
    m_next->setEnabled(!isEnd);
    m_back->setEnabled(!m_tour.isAtFirst());
    m_start->setText(m_tour.place() == model::Tour::Place() ? tr("Start the tour")
                                                            : tr("Go on with question %1.%2")
                                                                  .arg(m_tour.place().chapter + 1)
                                                                  .arg(m_tour.place().stop + 1));
}

void TourPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        show();
    }
    QWidget::changeEvent(event);
}

void TourPanel::retranslate()
{
    m_chapters->setAccessibleName(tr("Chapter of the tour"));
    m_invitation->setText(tr("From SYN to TIME_WAIT in eight short chapters: each stop asks a "
                             "question at a moment of a scenario, and the ladder shows the answer. "
                             "You can leave at any time; what is open stays open, and the tour "
                             "goes on where you left it."));
    m_back->setText(tr("Back"));
    m_leave->setText(tr("Leave the tour"));
    nameButtons();
}

} // namespace panels
