// SPDX-License-Identifier: MIT
#include "panels/connectionspanel.h"

#include "explanation/captures.h"
#include "explanation/quantities.h"
#include "model/document.h"
#include "model/languages.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace panels {

namespace {

enum Column { ClientColumn, ServerColumn, SegmentsColumn, BeginColumn, ColumnCount };

} // namespace

ConnectionsPanel::ConnectionsPanel(model::Document &document, const model::Languages &languages,
                                   QWidget *parent)
    : QWidget(parent), m_document(document), m_languages(languages), m_empty(new QLabel(this)),
      m_list(new QTreeWidget(this))
{
    build();
    connect(&document, &model::Document::fileNameChanged, this, &ConnectionsPanel::fill);
    connect(&document, &model::Document::traceReplaced, this, &ConnectionsPanel::mark);
    connect(m_list, &QTreeWidget::currentItemChanged, this,
            [this](QTreeWidgetItem *item) { choose(m_list->indexOfTopLevelItem(item)); });
    retranslate();
    fill();
}

void ConnectionsPanel::build()
{
    m_empty->setWordWrap(true);
    m_empty->setProperty("role", "muted");
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnCount(ColumnCount);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(m_empty, 0, Qt::AlignTop);
    layout->addWidget(m_list, 1);
}

void ConnectionsPanel::fill()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (std::size_t i = 0; i < m_document.connections().size(); ++i)
        addRow(i);
    m_empty->setVisible(!m_document.isCapture());
    m_list->setVisible(m_document.isCapture());
    mark();
}

void ConnectionsPanel::addRow(std::size_t index)
{
    const auto connections = m_document.connections();
    const capture::Connection &connection = connections[index];
    const tcp::Duration after = connection.begin() - connections.front().begin();
    auto *item = new QTreeWidgetItem(m_list);
    item->setText(ClientColumn, explanation::endText(connection.end(tcp::Side::Client)));
    item->setText(ServerColumn, explanation::endText(connection.end(tcp::Side::Server)));
    item->setText(SegmentsColumn, QString::number(connection.segments.size()));
    item->setText(BeginColumn, explanation::durationText(after, m_languages.first()));
    item->setTextAlignment(SegmentsColumn, Qt::AlignRight | Qt::AlignVCenter);
}

void ConnectionsPanel::mark()
{
    const QSignalBlocker blocker(m_list);
    m_list->setCurrentItem(m_list->topLevelItem(m_document.connection()));
}

void ConnectionsPanel::choose(int row)
{
    if (row >= 0 && row != m_document.connection())
        m_document.chooseConnection(row);
}

void ConnectionsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConnectionsPanel::retranslate()
{
    m_empty->setText(tr("A capture lists its connections here. Open a pcap or pcapng file."));
    m_list->setHeaderLabels({tr("Client"), tr("Server"), tr("Segments"), tr("Begins after")});
    m_list->setAccessibleName(tr("Connections"));
}

} // namespace panels
