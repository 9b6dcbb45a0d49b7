// SPDX-License-Identifier: MIT
#include "panels/endpointspanel.h"

#include "model/playback.h"
#include "model/selection.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <span>
#include <vector>

namespace panels {

using model::Endpoints;

EndpointsPanel::EndpointsPanel(const model::Document &document, const model::Playback &playback,
                               model::Selection &selection, const model::Languages &languages,
                               QWidget *parent)
    : QWidget(parent), m_playback(playback), m_selection(selection),
      m_endpoints(document, playback, languages), m_table(new QTableView(this))
{
    m_columns.setSourceModel(&m_endpoints);
    build();
    connect(&m_columns, &QAbstractItemModel::modelReset, this, &EndpointsPanel::orderColumns);
    connect(m_table, &QTableView::clicked, this, &EndpointsPanel::select);
    connect(m_table, &QTableView::activated, this, &EndpointsPanel::select);
    connect(&selection, &model::Selection::selectionChanged, this,
            &EndpointsPanel::followSelection);
    retranslate();
    orderColumns();
    followSelection();
}

void EndpointsPanel::build()
{
    m_table->setModel(&m_columns);
    m_table->setSelectionBehavior(QAbstractItemView::SelectColumns);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
}

// The client stands first and listeners last, whichever was made first.
void EndpointsPanel::orderColumns()
{
    const std::span<const trace::Socket> sockets = m_playback.knownTrace().sockets();
    std::vector<int> order(sockets.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [sockets](int index) {
        const trace::Socket &socket = sockets[std::size_t(index)];
        return std::pair(socket.isListener, socket.host);
    });
    QHeaderView *header = m_table->horizontalHeader();
    for (int place = 0; place < int(order.size()); ++place)
        header->moveSection(header->visualIndex(order[std::size_t(place)]), place);
}

void EndpointsPanel::select(const QModelIndex &cell)
{
    const QModelIndex row = m_columns.mapToSource(cell);
    if (row.data(Endpoints::ExistsRole).toBool())
        m_selection.selectSocket(
            static_cast<trace::SocketId>(row.data(Endpoints::SocketRole).toInt()));
}

void EndpointsPanel::followSelection()
{
    const auto socket = m_selection.socket();
    if (socket)
        m_table->selectColumn(m_endpoints.rowOf(*socket));
    else
        m_table->clearSelection();
}

void EndpointsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EndpointsPanel::retranslate()
{
    m_table->setAccessibleName(tr("Both ends at this instant"));
}

} // namespace panels
