// SPDX-License-Identifier: MIT
#include "panels/timerspanel.h"

#include "model/selection.h"
#include "panels/timerdelegate.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace panels {

using model::Timers;

TimersPanel::TimersPanel(const model::Document &document, const model::Playback &playback,
                         model::Selection &selection, const model::Languages &languages,
                         QWidget *parent)
    : QWidget(parent), m_document(document), m_selection(selection),
      m_timers(document, playback, languages), m_list(new QListView(this)),
      m_empty(new QLabel(this))
{
    build();
    connect(&m_timers, &Timers::rowsInserted, this, &TimersPanel::showWhetherEmpty);
    connect(&m_timers, &Timers::rowsRemoved, this, &TimersPanel::showWhetherEmpty);
    connect(&m_timers, &Timers::modelReset, this, &TimersPanel::showWhetherEmpty);
    connect(m_list, &QListView::clicked, this, &TimersPanel::select);
    connect(m_list, &QListView::activated, this, &TimersPanel::select);
    retranslate();
}

void TimersPanel::build()
{
    m_list->setModel(&m_timers);
    m_list->setItemDelegate(new TimerDelegate(this));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_empty->setObjectName(QStringLiteral("empty"));
    m_empty->setWordWrap(true);
    m_empty->setProperty("role", "muted");

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
}

void TimersPanel::showWhetherEmpty()
{
    m_empty->setText(m_document.isCapture()
                         ? tr("A capture does not show which timers run.")
                         : tr("No timer runs at this instant: without an event from outside, "
                              "nothing will ever change."));
    m_empty->setVisible(m_timers.rowCount() == 0);
}

void TimersPanel::select(const QModelIndex &timer)
{
    const int socket = timer.data(Timers::SocketRole).toInt();
    m_selection.selectSocket(static_cast<trace::SocketId>(socket));
}

void TimersPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TimersPanel::retranslate()
{
    m_list->setAccessibleName(tr("Timers"));
    showWhetherEmpty();
}

} // namespace panels
