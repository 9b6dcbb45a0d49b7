// SPDX-License-Identifier: MIT
#include "panels/pilespanel.h"

#include "explanation/names.h"
#include "explanation/opening.h"
#include "explanation/piles/pilewords.h"
#include "explanation/topics.h"
#include "model/languages.h"
#include "panels/copying.h"
#include "panels/forms/foldout.h"
#include "panels/pastearea.h"
#include "panels/reading/adviceview.h"
#include "panels/scrolling.h"
#include "panels/shown.h"

#include <QComboBox>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace panels {

using explanation::Language;

namespace {

constexpr int LeastPaste = 44; // pixels: two lines
// The least that is seen of a list, its head included, and of an advice.
constexpr int TableLines = 4;
constexpr int AdviceLines = 9;

QLabel *wrappingLabel(const char *name, const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setProperty("role", role);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    return label;
}

QHBoxLayout *rowOf(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout;
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch();
    return row;
}

} // namespace

PilesPanel::PilesPanel(const model::Languages &languages, QWidget *parent)
    : QWidget(parent), m_languages(languages), m_piles(languages), m_paste(new PasteArea(this)),
      m_open(new QPushButton(this)), m_about(new QPushButton(this)), m_system(new QComboBox(this)),
      m_summary(wrappingLabel("summary", "", this)), m_counts(new Foldout(this)),
      m_problems(wrappingLabel("problems", "problem", this)), m_table(new QTableView(this)),
      m_advice(new AdviceView(languages, this)), m_stand(new QPushButton(this)),
      m_message(new QPushButton(this))
{
    build();
    connectInputs();
    retranslate();
    showSummary();
    showAdvice();
}

void PilesPanel::build()
{
    m_paste->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_paste->setMinimumHeight(LeastPaste);
    m_paste->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_open->setObjectName(QStringLiteral("openTable"));
    m_stand->setObjectName(QStringLiteral("stand"));
    m_stand->setProperty("role", "primary");
    m_message->setObjectName(QStringLiteral("message"));
    m_table->setModel(&m_piles);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(model::Piles::PlaceColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(model::Piles::OwnerColumn, QHeaderView::Stretch);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    for (QWidget *part : {static_cast<QWidget *>(m_paste), static_cast<QWidget *>(m_table),
                          static_cast<QWidget *>(m_advice)})
        parts->addWidget(part);
    parts->setSizes({LeastPaste, 170, 300});
    parts->setStretchFactor(2, 1);

    m_table->setMinimumHeight(TableLines * m_table->verticalHeader()->defaultSectionSize());
    m_advice->setMinimumHeight(AdviceLines * fontMetrics().lineSpacing());
    // As low as that, whatever they would like.
    parts->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    parts->setMinimumHeight(parts->minimumSizeHint().height());

    auto *contents = new QWidget(this);
    contents->setObjectName(QStringLiteral("contents"));
    auto *layout = new QVBoxLayout(contents);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->addLayout(rowOf({m_open, m_system, m_about}));
    layout->addWidget(m_summary);
    layout->addWidget(m_counts);
    layout->addWidget(m_problems);
    layout->addWidget(parts, 1);
    layout->addLayout(rowOf({m_stand, m_message}));
    scrollIn(*this, contents);
    setFocusProxy(m_paste);
    orderTabs();
}

// The text first, then what comes of it, then what is needed rarely.
void PilesPanel::orderTabs()
{
    const std::initializer_list<QWidget *> order = {
        m_paste, m_table, m_advice->focusProxy(), m_stand, m_message, m_open, m_system, m_about};
    for (auto one = order.begin(); one + 1 != order.end(); ++one)
        setTabOrder(*one, *(one + 1));
}

void PilesPanel::connectInputs()
{
    connect(m_paste, &PasteArea::textGiven, this, &PilesPanel::read);
    connect(m_paste, &PasteArea::fileGiven, this, &PilesPanel::open);
    connect(m_open, &QPushButton::clicked, this, &PilesPanel::openByDialog);
    connect(m_about, &QPushButton::clicked, this,
            [this] { emit topicAsked(explanation::pilesTopic()); });
    connect(m_system, &QComboBox::activated, this, &PilesPanel::chooseSystem);
    connect(m_stand, &QPushButton::clicked, this, &PilesPanel::askStand);
    connect(m_message, &QPushButton::clicked, this, &PilesPanel::copyMessage);
    connect(m_advice, &AdviceView::scenarioAsked, this, &PilesPanel::scenarioAsked);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PilesPanel::showAdvice);
    connect(&m_languages, &model::Languages::languageChanged, this, &PilesPanel::retranslate);
    connect(&m_languages, &model::Languages::languageChanged, this, &PilesPanel::showSummary);
    connect(&m_languages, &model::Languages::languageChanged, this, &PilesPanel::showAdvice);
}

void PilesPanel::read(const QByteArray &text)
{
    m_fileFault.clear();
    m_piles.read(text);
    m_table->selectRow(0);
    showSummary();
    showAdvice();
}

void PilesPanel::open(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        m_fileFault =
            explanation::wordNotRead(fileName, file.errorString(), {}, m_languages.first());
        showSummary();
        return;
    }
    const QByteArray text = file.readAll();
    m_paste->showText(text);
    read(text);
}

void PilesPanel::openByDialog()
{
    const QString fileName = QFileDialog::getOpenFileName(this, tr("Open a table of sockets"));
    if (!fileName.isEmpty())
        open(fileName);
}

void PilesPanel::chooseSystem(int index)
{
    const int row = chosenRow();
    m_piles.setSystem(m_system->itemData(index).toString());
    m_table->selectRow(std::max(0, row));
    showSummary();
    showAdvice();
}

int PilesPanel::chosenRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? current.row() : -1;
}

void PilesPanel::showSummary()
{
    const Language language = m_languages.first();
    const sockets::Table &table = m_piles.table();
    const bool hasPiles = m_piles.rowCount() > 0;
    QStringList summary;
    if (hasPiles)
        summary << explanation::summaryText(table, language);
    if (!m_piles.portUses().empty())
        summary << explanation::portsText(m_piles.portUses().front(), language);
    m_summary->setText(summary.join(u'\n'));
    m_summary->setVisible(!summary.isEmpty());

    const bool hasNothing = !hasPiles && !m_paste->document()->isEmpty();
    const QString fault = hasNothing ? explanation::noSocketsText(table, language)
                                     : explanation::problemTexts(table, language).join(u'\n');
    m_counts->setText(hasPiles ? explanation::countTexts(table, language).join(u'\n') : QString());
    m_problems->setText(m_fileFault.isEmpty() ? fault : m_fileFault);
    m_problems->setVisible(!m_problems->text().isEmpty());
    m_table->setVisible(hasPiles);
    m_advice->setVisible(hasPiles);
    m_message->setVisible(hasPiles);
}

void PilesPanel::showAdvice()
{
    const int row = chosenRow();
    const auto one = row < 0 ? std::nullopt : std::optional(m_piles.caseAt(row));
    m_advice->show(one);
    m_message->setEnabled(row >= 0);
    const bool hasStand = one && !explanation::standOf(one->pile, one->verdict).scenario.isEmpty();
    m_stand->setVisible(hasStand);
}

void PilesPanel::askStand()
{
    const explanation::Case one = m_piles.caseAt(chosenRow());
    emit standAsked(explanation::standOf(one.pile, one.verdict), one.pile.sockets);
}

// In both languages, the window's first: whoever reads it can take either.
void PilesPanel::copyMessage()
{
    const explanation::Case one = m_piles.caseAt(chosenRow());
    QStringList texts;
    for (const Language language : explanation::AllLanguages) {
        const QString text = explanation::developerMessage(one, language);
        if (language == m_languages.first())
            texts.prepend(text);
        else
            texts.append(text);
    }
    copyText(texts.join(u'\n'), m_message);
}

void PilesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PilesPanel::retranslate()
{
    m_paste->setPlaceholderText(tr("Paste here what one of these prints, or drop a file:\n"
                                   "ss -tanp\nnetstat -ano\nlsof -nP -iTCP\nGet-NetTCPConnection"));
    m_paste->setAccessibleName(tr("Table of sockets"));
    m_counts->setTitle(tr("Counts"));
    m_open->setText(tr("Open file…"));
    m_about->setText(tr("About piles"));
    m_table->setAccessibleName(tr("Piles"));
    m_stand->setText(tr("Where they stand"));
    m_stand->setToolTip(tr("Shows a scenario at the moment when its sockets are in this state"));
    m_message->setText(tr("Copy a message to the developers"));
    m_message->setToolTip(tr("In English and in Chinese"));
    m_system->setAccessibleName(tr("System"));
    fillSystems();
}

void PilesPanel::fillSystems()
{
    const QString chosen = m_system->currentData().toString();
    m_system->clear();
    m_system->addItem(tr("As the text tells"), QString());
    for (const tcp::System &system : tcp::systems()) {
        if (system.listing.form != tcp::SocketListing::Form::None)
            m_system->addItem(explanation::systemName(system.id),
                              QString::fromUtf8(system.id.data(), qsizetype(system.id.size())));
    }
    m_system->setCurrentIndex(std::max(0, m_system->findData(chosen)));
}

} // namespace panels
