// SPDX-License-Identifier: MIT
#include "app/exporting/presetbar.h"

#include "app/exporting/formvalues.h"
#include "app/settings.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace app {

PresetBar::PresetBar(Settings &settings, QWidget &form, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_form(form), m_names(new QComboBox(this)),
      m_forget(new QPushButton(tr("Delete…"), this))
{
    auto *keep = new QPushButton(tr("Keep as…"), this);
    keep->setObjectName(QStringLiteral("keepPreset"));
    m_forget->setObjectName(QStringLiteral("forgetPreset"));
    m_names->setAccessibleName(tr("Kept choices"));
    for (QPushButton *button : {keep, m_forget})
        button->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_names, 1);
    layout->addWidget(keep);
    layout->addWidget(m_forget);
    setFocusProxy(m_names);
    connect(m_names, &QComboBox::activated, this, &PresetBar::take);
    connect(keep, &QPushButton::clicked, this, &PresetBar::keep);
    connect(m_forget, &QPushButton::clicked, this, &PresetBar::forget);
    fill({});
}

void PresetBar::fill(const QString &chosen)
{
    m_names->clear();
    m_names->addItem(tr("(none)"));
    m_names->addItems(m_settings.exportPresets());
    m_names->setCurrentIndex(qMax(0, m_names->findText(chosen)));
    m_forget->setEnabled(!name().isEmpty());
}

QString PresetBar::name() const
{
    return m_names->currentIndex() > 0 ? m_names->currentText() : QString();
}

void PresetBar::take()
{
    m_forget->setEnabled(!name().isEmpty());
    if (name().isEmpty())
        return;
    setFormValues(m_form, m_settings.exportPreset(name()));
    emit taken();
}

// A name that is there already gets the new values.
void PresetBar::keep()
{
    bool isWanted = false;
    const QString name = QInputDialog::getText(this, tr("Keep these choices"), tr("Name:"),
                                               QLineEdit::Normal, this->name(), &isWanted)
                             .trimmed();
    if (!isWanted || name.isEmpty())
        return;
    m_settings.setExportPreset(name, formValues(m_form));
    fill(name);
}

void PresetBar::forget()
{
    const auto answer =
        QMessageBox::question(this, tr("Delete"), tr("Delete the kept choices “%1”?").arg(name()),
                              QMessageBox::Yes | QMessageBox::No, QMessageBox::No);
    if (answer != QMessageBox::Yes)
        return;
    m_settings.removeExportPreset(name());
    fill({});
}

} // namespace app
