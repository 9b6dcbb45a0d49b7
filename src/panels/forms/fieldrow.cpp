// SPDX-License-Identifier: MIT
#include "panels/forms/fieldrow.h"

#include "explanation/topics/topicof.h"
#include "model/parameters.h"
#include "panels/forms/fieldcontrol.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace panels {

using model::Parameters;

namespace {

QLabel *label(const char *role, QWidget *parent)
{
    auto *text = new QLabel(parent);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setProperty("role", role);
    return text;
}

// Hidden, but nothing moves under the pointer when it appears.
void keepPlace(QWidget *widget)
{
    QSizePolicy policy = widget->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    widget->setSizePolicy(policy);
    widget->hide();
}

} // namespace

FieldRow::FieldRow(Parameters &parameters, int row, QWidget *parent)
    : QWidget(parent), m_parameters(parameters), m_row(row),
      m_field(tcp::fields()[std::size_t(row)]), m_name(label("field", this)),
      m_control(new FieldControl(m_field, this)), m_reset(new QToolButton(this)),
      m_description(label("muted", this)), m_source(label("muted", this)),
      m_problem(label("problem", this))
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("topic", explanation::topicOf(m_field));
    build();
    connect(m_control, &FieldControl::edited, this, &FieldRow::enter);
    connect(m_reset, &QToolButton::clicked, this, [this] { m_parameters.reset(m_row); });
    retranslate();
    refresh();
}

void FieldRow::build()
{
    m_name->setBuddy(m_control);
    m_problem->hide();
    m_reset->setProperty("role", "quiet");
    m_reset->setText(QStringLiteral("↺"));
    keepPlace(m_reset);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8, 6, 4, 6);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(1, 4);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_control, 0, 1);
    grid->addWidget(m_reset, 0, 2);
    grid->addWidget(m_problem, 1, 0, 1, 3);
    grid->addWidget(m_description, 2, 0, 1, 3);
    grid->addWidget(m_source, 3, 0, 1, 3);
}

void FieldRow::refresh()
{
    m_control->setValue(value(Parameters::ValueColumn, Qt::EditRole));
    m_control->setWords(controlWords());
    m_name->setText(value(Parameters::NameColumn, Qt::DisplayRole).toString());
    m_description->setText(value(Parameters::NameColumn, Parameters::DescriptionRole).toString());
    m_source->setText(value(Parameters::SourceColumn, Qt::DisplayRole).toString());
    m_control->setAccessibleWords(m_name->text(), m_description->text());
    if (!m_control->focusProxy()->hasFocus())
        m_problem->hide();
    setToolTip(value(Parameters::NameColumn, Parameters::SystemNameRole).toString());
    setChanged(value(Parameters::ValueColumn, Parameters::IsChangedRole).toBool());
}

std::string_view FieldRow::field() const
{
    return m_field.name;
}

void FieldRow::takeKeys()
{
    m_control->setFocus(Qt::OtherFocusReason);
}

bool FieldRow::matches(const QString &words) const
{
    const QString all = value(Parameters::NameColumn, Parameters::FieldRole).toString() + u' '
                        + toolTip() + u' ' + m_name->text() + u' ' + m_description->text();
    return all.contains(words, Qt::CaseInsensitive);
}

QVariant FieldRow::value(int column, int role) const
{
    return m_parameters.data(m_parameters.index(m_row, column), role);
}

QStringList FieldRow::controlWords() const
{
    const QString shown = value(Parameters::ValueColumn, Qt::DisplayRole).toString();
    if (m_field.unit == tcp::Unit::Switch)
        return {shown, shown};
    if (m_field.unit == tcp::Unit::Bytes)
        return {tr("bytes")};
    return value(Parameters::ValueColumn, Parameters::ChoicesRole).toStringList();
}

void FieldRow::enter(const QVariant &entered)
{
    const QModelIndex index = m_parameters.index(m_row, Parameters::ValueColumn);
    m_problem->setVisible(!m_parameters.setData(index, entered, Qt::EditRole));
}

void FieldRow::setChanged(bool changed)
{
    if (changed == m_isChanged)
        return;
    m_isChanged = changed;
    m_reset->setVisible(changed);
    setProperty("role", changed ? "changed" : "plain");
    style()->unpolish(this);
    style()->polish(this);
}

void FieldRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FieldRow::retranslate()
{
    m_reset->setToolTip(tr("Back to the system's own value"));
    m_reset->setAccessibleName(m_reset->toolTip());
    m_problem->setText(
        m_field.mayBeUnlimited
            ? tr("Write a number with a unit, such as 200ms, 2s, 1.5min, or: no limit.")
            : tr("Write a number with a unit, such as 200ms, 2s or 1.5min."));
}

} // namespace panels
