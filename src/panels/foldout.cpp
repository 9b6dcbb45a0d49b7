// SPDX-License-Identifier: MIT
#include "panels/foldout.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace panels {

Foldout::Foldout(QWidget *parent)
    : QWidget(parent), m_title(new QToolButton(this)), m_text(new QLabel(this))
{
    m_title->setCheckable(true);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setProperty("role", "fold");
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setContentsMargins(24, 0, 0, 4);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_text);

    connect(m_title, &QToolButton::toggled, this, &Foldout::show);
    show(false);
}

void Foldout::setTitle(const QString &title)
{
    m_title->setText(title);
}

void Foldout::setText(const QString &text)
{
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

QString Foldout::text() const
{
    return m_text->text();
}

void Foldout::setOpen(bool open)
{
    m_title->setChecked(open);
}

bool Foldout::isOpen() const
{
    return m_title->isChecked();
}

void Foldout::show(bool open)
{
    m_title->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_text->setVisible(open);
    emit toggled(open);
}

} // namespace panels
