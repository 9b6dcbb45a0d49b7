// SPDX-License-Identifier: MIT
#include "panels/doors.h"

#include "panels/doorbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace panels {

namespace {

QPushButton *door(const char *name, QWidget *parent)
{
    auto *button = new DoorButton(parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setProperty("role", "door");
    return button;
}

} // namespace

Doors::Doors(QWidget *parent)
    : QWidget(parent), m_watch(door("watch", this)), m_tour(door("tour", this)),
      m_piles(door("piles", this)), m_open(door("open", this)), m_dismiss(new QToolButton(this))
{
    m_dismiss->setObjectName(QStringLiteral("dismiss"));
    m_dismiss->setProperty("role", "quiet");
    m_dismiss->setText(QStringLiteral("×"));

    auto *first = new QHBoxLayout;
    first->setSpacing(4);
    first->addWidget(m_watch, 1);
    first->addWidget(m_dismiss);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 6);
    layout->setSpacing(6);
    layout->addLayout(first);
    layout->addWidget(m_tour);
    layout->addWidget(m_piles);
    layout->addWidget(m_open);

    connect(m_watch, &QPushButton::clicked, this, &Doors::watchAsked);
    connect(m_tour, &QPushButton::clicked, this, &Doors::tourAsked);
    connect(m_piles, &QPushButton::clicked, this, &Doors::pilesAsked);
    connect(m_open, &QPushButton::clicked, this, &Doors::openAsked);
    connect(m_dismiss, &QToolButton::clicked, this, &Doors::dismissed);
    retranslate();
}

void Doors::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Doors::retranslate()
{
    m_watch->setText(tr("Watch it (1 min)"));
    m_tour->setText(tr("Guided tour: from SYN to TIME_WAIT"));
    m_piles->setText(tr("I have piles of CLOSE_WAIT / TIME_WAIT"));
    m_open->setText(tr("Open a capture or scenario"));
    m_dismiss->setToolTip(tr("Hide these suggestions"));
    m_dismiss->setAccessibleName(m_dismiss->toolTip());
}

} // namespace panels
