// SPDX-License-Identifier: MIT
#include "scene/whatif/durationform.h"

#include "tcp/profile.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace scene {

DurationForm::DurationForm(const QString &title, QWidget *parent)
    : QDialog(parent), m_rows(new QFormLayout),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(title);
    auto *units = new QLabel(tr("With a unit: us, ms, s, min or h, such as 120ms or 1.5s."), this);
    units->setProperty("role", "muted");
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_rows);
    layout->addWidget(units);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void DurationForm::ask(const QString &question, tcp::Duration present)
{
    auto *edit = new QLineEdit(QString::fromStdString(tcp::toString(present)), this);
    edit->setObjectName(QStringLiteral("duration%1").arg(m_edits.size()));
    edit->selectAll();
    m_rows->addRow(question, edit);
    m_edits.append(edit);
    connect(edit, &QLineEdit::textChanged, this, &DurationForm::check);
}

void DurationForm::addRow(const QString &label, QWidget *control)
{
    m_rows->addRow(label, control);
}

tcp::Duration DurationForm::answer(int index) const
{
    return read(index).value_or(tcp::Duration::zero());
}

void DurationForm::check()
{
    bool isGood = true;
    for (int i = 0; i < m_edits.size(); ++i)
        isGood = isGood && read(i).has_value();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isGood);
}

std::optional<tcp::Duration> DurationForm::read(int index) const
{
    const auto duration = tcp::parseDuration(m_edits[index]->text().trimmed().toStdString());
    const bool isPossible =
        duration && *duration >= tcp::Duration::zero() && *duration <= tcp::LongestDuration;
    return isPossible ? duration : std::nullopt;
}

} // namespace scene
