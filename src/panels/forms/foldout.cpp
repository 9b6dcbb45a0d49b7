// SPDX-License-Identifier: MIT
#include "panels/forms/foldout.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace panels {

namespace {

constexpr int ArrowSize = 12;
constexpr int Gap = 5; // between the arrow and the title, as the style has it

} // namespace

Foldout::Foldout(QWidget *parent)
    : QWidget(parent), m_title(new QToolButton(this)), m_text(new QLabel(this))
{
    m_title->setCheckable(true);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setProperty("role", "fold");
    m_title->setIconSize({ArrowSize, ArrowSize});
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setContentsMargins(ArrowSize + Gap, 0, 0, 4);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_text);

    connect(m_title, &QToolButton::toggled, this, &Foldout::show);
    m_title->setArrowType(Qt::RightArrow);
    m_text->hide();
}

void Foldout::setTitle(const QString &title)
{
    m_title->setText(title);
}

void Foldout::setText(const QString &text)
{
    m_text->setText(text);
    showWhatThereIs();
}

void Foldout::setContents(QWidget *contents)
{
    m_contents = contents;
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, contents);
    showWhatThereIs();
}

void Foldout::setHasContents(bool has)
{
    m_hasContents = has;
    showWhatThereIs();
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
    showWhatThereIs();
    emit toggled(open);
}

void Foldout::showWhatThereIs()
{
    m_text->setVisible(isOpen() && !m_text->text().isEmpty());
    if (m_contents != nullptr)
        m_contents->setVisible(isOpen() && m_hasContents);
    setVisible(m_hasContents || !m_text->text().isEmpty());
}

} // namespace panels
