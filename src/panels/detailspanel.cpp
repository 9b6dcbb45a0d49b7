// SPDX-License-Identifier: MIT
#include "panels/detailspanel.h"

#include "explanation/labels.h"
#include "explanation/quantities.h"
#include "model/document.h"
#include "model/languages.h"
#include "model/selection.h"
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

QLabel *selectableLabel(const char *role, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setWordWrap(true);
    made->setTextFormat(Qt::PlainText);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    made->setProperty("role", role);
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

DetailsPanel::DetailsPanel(const model::Document &document, model::Selection &selection,
                           const model::Languages &languages, QWidget *parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_languages(languages),
      m_segment(document, selection, languages), m_summary(selectableLabel("body", this)),
      m_fields(new QTreeView(this)), m_meaning(selectableLabel("muted", this)),
      m_links(new QTextBrowser(this))
{
    build();
    connect(&selection, &model::Selection::selectionChanged, this, &DetailsPanel::refresh);
    connect(&document, &model::Document::traceReplaced, this, &DetailsPanel::refresh);
    connect(&languages, &model::Languages::languageChanged, this, &DetailsPanel::refresh);
    connect(m_links, &QTextBrowser::anchorClicked, this, &DetailsPanel::follow);
    connect(m_fields->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DetailsPanel::showMeaning);
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
    m_summary->setObjectName(QStringLiteral("summary"));
    m_meaning->setObjectName(QStringLiteral("meaning"));
    m_meaning->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_meaning->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_links->setOpenLinks(false);
    m_links->setFrameShape(QFrame::NoFrame);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_summary);
    layout->addWidget(m_fields, 3);
    layout->addWidget(m_meaning);
    layout->addWidget(m_links, 2);
    layout->addStretch(); // takes room only when nothing is selected
}

void DetailsPanel::refresh()
{
    const auto event = m_selection.event();
    const bool hasSegment = m_selection.segment().has_value();
    m_fields->setVisible(hasSegment);
    m_meaning->setVisible(hasSegment);
    m_links->setVisible(event.has_value());
    if (event)
        showEvent(*event);
    else
        m_summary->setText(tr("Nothing is selected. Click an arrow, a state or a call."));
    if (hasSegment)
        m_fields->setCurrentIndex(m_segment.index(0, 0));
    showMeaning(m_fields->currentIndex());
}

void DetailsPanel::showMeaning(const QModelIndex &field)
{
    const QModelIndex meaning = field.siblingAtColumn(model::SegmentDetails::MeaningColumn);
    m_meaning->setText(meaning.data().toString());
}

void DetailsPanel::showEvent(trace::EventId event)
{
    QStringList texts;
    for (const explanation::Language language : shown(m_languages))
        texts += explanation::tooltip(m_document.trace(), event, language);
    m_summary->setText(texts.join(QStringLiteral("\n\n")));
    showLinks(event);
}

void DetailsPanel::showLinks(trace::EventId event)
{
    const trace::Trace &trace = m_document.trace();
    const explanation::Language language = m_languages.first();
    const QString causes = linksTo(trace, trace.event(event).causes.all(), language);
    const QString consequences = linksTo(trace, trace.consequencesOf(event), language);
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
    if (isNumber && index < m_document.trace().events().size())
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
    m_fields->setAccessibleName(tr("Header fields"));
}

} // namespace panels
