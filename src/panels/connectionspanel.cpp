// SPDX-License-Identifier: MIT
#include "panels/connectionspanel.h"

#include "explanation/quantities.h"
#include "model/document.h"
#include "model/languages.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace panels {

namespace {

enum Column { ClientColumn, ServerColumn, SegmentsColumn, BeginColumn, ColumnCount };

QString endText(const capture::Endpoint &end)
{
    const QString address = QString::fromStdString(capture::toString(end.address));
    const bool isIpv6 = end.address.length > 4;
    return (isIpv6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
        .arg(address)
        .arg(end.port);
}

} // namespace

ConnectionsPanel::ConnectionsPanel(model::Document &document, const model::Languages &languages,
                                   QWidget *parent)
    : QWidget(parent), m_document(document), m_languages(languages), m_empty(new QLabel(this)),
      m_list(new QTreeWidget(this))
{
    build();
    connect(&document, &model::Document::fileNameChanged, this, &ConnectionsPanel::fill);
    connect(&document, &model::Document::traceReplaced, this, &ConnectionsPanel::mark);
    connect(m_list, &QTreeWidget::itemClicked, this,
            [this](QTreeWidgetItem *item) { choose(m_list->indexOfTopLevelItem(item)); });
    connect(m_list, &QTreeWidget::itemActivated, this,
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

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
}

void ConnectionsPanel::fill()
{
    m_list->clear();
    for (std::size_t i = 0; i < m_document.connections().size(); ++i)
        addRow(i);
    m_empty->setVisible(!m_document.isCapture());
    mark();
}

void ConnectionsPanel::addRow(std::size_t index)
{
    const auto connections = m_document.connections();
    const capture::Connection &connection = connections[index];
    const tcp::Duration after = connection.begin() - connections.front().begin();
    auto *item = new QTreeWidgetItem(m_list);
    item->setText(ClientColumn, endText(connection.end(tcp::Side::Client)));
    item->setText(ServerColumn, endText(connection.end(tcp::Side::Server)));
    item->setText(SegmentsColumn, QString::number(connection.segments.size()));
    item->setText(BeginColumn, explanation::durationText(after, m_languages.first()));
    item->setTextAlignment(SegmentsColumn, Qt::AlignRight | Qt::AlignVCenter);
}

void ConnectionsPanel::mark()
{
    m_list->setCurrentItem(m_list->topLevelItem(m_document.connection()));
}

void ConnectionsPanel::choose(int row)
{
    if (row >= 0)
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
