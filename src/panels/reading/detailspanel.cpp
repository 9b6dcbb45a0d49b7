// SPDX-License-Identifier: MIT
#include "panels/reading/detailspanel.h"

#include "explanation/labels.h"
#include "explanation/quantities.h"
#include "explanation/reception.h"
#include "model/causechain.h"
#include "model/document.h"
#include "model/languages.h"
#include "model/playback.h"
#include "model/selection.h"
#include "panels/reading/headerbitsview.h"
#include "panels/scrolling.h"
#include "panels/shown.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTextBrowser>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

#include <span>

namespace panels {

namespace {

// The least that is seen of a list.
constexpr int FieldLines = 10;
constexpr int LinkLines = 6;

QLabel *selectableLabel(const char *name, const char *role, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setWordWrap(true);
    made->setTextFormat(Qt::PlainText);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    made->setProperty("role", role);
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

QString linkTo(const trace::Trace &trace, trace::EventId event, explanation::Language language)
{
    return QStringLiteral("<a href=\"event:%1\">%2  %3</a><br>")
        .arg(trace::indexOf(event))
        .arg(explanation::clockText(trace.event(event).at, language),
             explanation::eventLine(trace, event, language).toHtmlEscaped());
}

QString linksTo(const trace::Trace &trace, std::span<const trace::EventId> events,
                explanation::Language language)
{
    QString text;
    for (const trace::EventId event : events)
        text += linkTo(trace, event, language);
    return text;
}

} // namespace

DetailsPanel::DetailsPanel(const model::Document &document, const model::Playback &playback,
                           model::Selection &selection, const model::Languages &languages,
                           const model::CauseChain &chain, QWidget *parent)
    : QWidget(parent), m_document(document), m_playback(playback), m_selection(selection),
      m_languages(languages), m_chain(chain), m_segment(document, selection, languages),
      m_summary(selectableLabel("summary", "body", this)),
      m_reception(selectableLabel("reception", "body", this)), m_bits(new HeaderBitsView(this)),
      m_fields(new QTreeView(this)), m_meaning(selectableLabel("meaning", "muted", this)),
      m_links(new QTextBrowser(this))
{
    build();
    connectModel();
    retranslate();
    refresh();
}

void DetailsPanel::build()
{
    m_fields->setModel(&m_segment);
    m_fields->setRootIsDecorated(false);
    m_fields->setColumnHidden(model::SegmentDetails::MeaningColumn, true);
    m_fields->header()->setSectionResizeMode(model::SegmentDetails::NameColumn,
                                             QHeaderView::ResizeToContents);
    m_meaning->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_meaning->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_links->setOpenLinks(false);
    m_links->setFrameShape(QFrame::NoFrame);

    for (QWidget *list : {static_cast<QWidget *>(m_fields), static_cast<QWidget *>(m_links)})
        list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_fields->setMinimumHeight(FieldLines * fontMetrics().lineSpacing());
    m_links->setMinimumHeight(LinkLines * fontMetrics().lineSpacing());

    auto *contents = new QWidget(this);
    contents->setObjectName(QStringLiteral("contents"));
    auto *layout = new QVBoxLayout(contents);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_summary);
    layout->addWidget(m_reception);
    layout->addWidget(m_bits);
    layout->addWidget(m_meaning);
    layout->addWidget(m_fields, 3);
    layout->addWidget(m_links, 2);
    layout->addStretch(); // takes room only when nothing is selected
    scrollIn(*this, contents);
}

void DetailsPanel::connectModel()
{
    connect(&m_selection, &model::Selection::selectionChanged, this, &DetailsPanel::refresh);
    connect(&m_chain, &model::CauseChain::chainChanged, this, &DetailsPanel::showLinks);
    connect(&m_document, &model::Document::traceReplaced, this, &DetailsPanel::refresh);
    connect(&m_playback, &model::Playback::knownChanged, this, &DetailsPanel::refresh);
    connect(&m_languages, &model::Languages::languageChanged, this, &DetailsPanel::refresh);
    connect(m_links, &QTextBrowser::anchorClicked, this, &DetailsPanel::follow);
    connect(m_fields->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DetailsPanel::showMeaning);
    connect(m_bits, &HeaderBitsView::chosenChanged, this, &DetailsPanel::showBit);
}

void DetailsPanel::refresh()
{
    const auto event = m_selection.event();
    m_links->setVisible(event.has_value());
    if (event)
        showEvent(*event);
    else
        m_summary->setText(tr("Nothing is selected. Click an arrow, a state or a call."));
    showSegment();
}

void DetailsPanel::showEvent(trace::EventId event)
{
    QStringList texts;
    for (const explanation::Language language : shown(m_languages))
        texts += explanation::tooltip(m_playback.knownTrace(), event, language);
    m_summary->setText(texts.join(QStringLiteral("\n\n")));
    showLinks();
}

void DetailsPanel::showSegment()
{
    const auto segment = m_selection.segment();
    for (QWidget *part : {static_cast<QWidget *>(m_reception), static_cast<QWidget *>(m_bits),
                          static_cast<QWidget *>(m_fields), static_cast<QWidget *>(m_meaning)})
        part->setVisible(segment.has_value());
    if (!segment)
        return;
    const trace::Trace &trace = m_playback.knownTrace();
    m_reception->setText(
        explanation::receptionTexts(trace, *segment, m_languages.first()).join(u'\n'));
    m_bits->show(explanation::headerBits(trace, *segment, m_languages.first()));
    m_fields->setCurrentIndex(m_segment.index(0, 0));
    showMeaning(m_fields->currentIndex());
}

void DetailsPanel::showMeaning(const QModelIndex &field)
{
    const QModelIndex meaning = field.siblingAtColumn(model::SegmentDetails::MeaningColumn);
    m_meaning->setText(meaning.data().toString());
}

void DetailsPanel::showBit()
{
    if (!m_bits->chosenText().isEmpty())
        m_meaning->setText(m_bits->chosenText());
}

void DetailsPanel::showLinks()
{
    const trace::Trace &trace = m_playback.knownTrace();
    const explanation::Language language = m_languages.first();
    const QString causes = linksTo(trace, m_chain.causes(), language);
    const QString consequences = linksTo(trace, m_chain.consequences(), language);
    QString html;
    if (!causes.isEmpty())
        html += QStringLiteral("<p><b>%1</b><br>%2</p>").arg(tr("Caused by"), causes);
    if (!consequences.isEmpty())
        html += QStringLiteral("<p><b>%1</b><br>%2</p>").arg(tr("Leads to"), consequences);
    m_links->setHtml(html);
}

void DetailsPanel::follow(const QUrl &link)
{
    bool isNumber = false;
    const uint index = link.path().toUInt(&isNumber);
    if (isNumber && index < m_playback.knownTrace().events().size())
        m_selection.selectEvent(trace::EventId{index});
}

void DetailsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

void DetailsPanel::retranslate()
{
    m_bits->setAccessibleName(tr("Header as bits"));
    m_fields->setAccessibleName(tr("Header fields"));
    m_links->setAccessibleName(tr("Causes and consequences"));
}

} // namespace panels
