// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/profile.h"

#include <QStringList>
#include <QVariant>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace panels {

// The input for one field of a profile: a text with a unit, a number, a switch or a choice, as the
// field's unit asks.
class FieldControl : public QWidget
{
    Q_OBJECT

public:
    explicit FieldControl(const tcp::Field &field, QWidget *parent = nullptr);

    // Shows a value, as model::Parameters gives it for editing, without telling about it.
    void setValue(const QVariant &value);
    // The words of a switch, a number's unit or the choices, in the order of their values.
    void setWords(const QStringList &words);

signals:
    // Something was entered; a text need not be a value of the field.
    void edited(const QVariant &value);

private:
    QWidget *makeInput();
    QWidget *makeTime();
    QWidget *makeNumber();
    QWidget *makeSwitch();
    QWidget *makeChoice();

    const tcp::Field &m_field;
    QLineEdit *m_time = nullptr;
    QSpinBox *m_number = nullptr;
    QCheckBox *m_switch = nullptr;
    QComboBox *m_choice = nullptr;
};

} // namespace panels
