// SPDX-License-Identifier: MIT
#include "panels/connectionspanel.h"

#include "explanation/captures.h"
#include "model/document.h"
#include "model/languages.h"

#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace panels {

using model::Connections;

ConnectionsPanel::ConnectionsPanel(model::Document &document, const model::Languages &languages,
                                   QWidget *parent)
    : QWidget(parent), m_document(document), m_languages(languages),
      m_connections(document, languages), m_summary(new QLabel(this)),
      m_search(new QLineEdit(this)), m_list(new QTreeView(this))
{
    build();
    connectModel();
    retranslate();
    mark();
}

void ConnectionsPanel::build()
{
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setWordWrap(true);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearButtonEnabled(true);
    m_found.setSourceModel(&m_connections);
    m_found.setSortRole(Connections::SortRole);
    m_found.setFilterKeyColumn(-1);
    m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(&m_found);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(Connections::BeginColumn, Qt::AscendingOrder);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(m_summary, 0, Qt::AlignTop);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
}

void ConnectionsPanel::connectModel()
{
    connect(&m_connections, &Connections::modelReset, this, &ConnectionsPanel::summarize);
    connect(&m_document, &model::Document::traceReplaced, this, &ConnectionsPanel::mark);
    connect(&m_document, &model::Document::fileNameChanged, this, &ConnectionsPanel::mark);
    connect(&m_languages, &model::Languages::languageChanged, this, &ConnectionsPanel::summarize);
    connect(m_search, &QLineEdit::textChanged, this, &ConnectionsPanel::filter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ConnectionsPanel::choose);
}

void ConnectionsPanel::summarize()
{
    const bool isCapture = m_document.isCapture();
    m_summary->setText(
        isCapture ? explanation::outcomesText(m_document.outcomes(), m_languages.first())
                  : tr("A capture lists its connections here. Open a pcap or pcapng file."));
    m_summary->setProperty("role", isCapture ? "body" : "muted");
    m_search->setVisible(isCapture);
    m_list->setVisible(isCapture);
    fitColumns();
}

// By all rows: the first ones need not be the longest.
void ConnectionsPanel::fitColumns()
{
    for (int column = 0; column < Connections::ColumnCount; ++column) {
        QString longest;
        for (int row = 0; row < m_connections.rowCount(); ++row) {
            const QString text = m_connections.index(row, column).data().toString();
            if (text.size() > longest.size())
                longest = text;
        }
        const int margins = 2 * m_list->fontMetrics().averageCharWidth();
        const int contents = m_list->fontMetrics().horizontalAdvance(longest) + margins;
        m_list->setColumnWidth(column,
                               std::max(contents, m_list->header()->sectionSizeHint(column)));
    }
}

// What is shown stays shown while it is not among the found ones.
void ConnectionsPanel::filter(const QString &text)
{
    const QScopedValueRollback following(m_isFollowing, true);
    m_found.setFilterFixedString(text);
    mark();
}

void ConnectionsPanel::mark()
{
    const QScopedValueRollback following(m_isFollowing, true);
    const QModelIndex shown =
        m_found.mapFromSource(m_connections.index(m_document.connection(), 0));
    if (m_document.isCapture() && shown.isValid() && shown.row() != m_list->currentIndex().row())
        m_list->setCurrentIndex(shown);
}

void ConnectionsPanel::choose(const QModelIndex &current)
{
    const QModelIndex row = m_found.mapToSource(current);
    if (row.isValid() && !m_isFollowing)
        m_document.chooseConnection(row.row());
}

void ConnectionsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConnectionsPanel::retranslate()
{
    summarize();
    m_search->setPlaceholderText(tr("Find an address, a port or a state"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_list->setAccessibleName(tr("Connections"));
}

} // namespace panels
