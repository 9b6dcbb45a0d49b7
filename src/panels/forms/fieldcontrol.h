// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/profile.h"

#include <QStringList>
#include <QVariant>
#include <QWidget>

#include <variant>

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
    // For those who cannot see what stands beside it.
    void setAccessibleWords(const QString &name, const QString &description);

signals:
    // Something was entered; a text need not be a value of the field.
    void edited(const QVariant &value);

private:
    using Input = std::variant<QLineEdit *, QSpinBox *, QCheckBox *, QComboBox *>;

    [[nodiscard]] Input makeInput(const tcp::Field &field);
    [[nodiscard]] QLineEdit *makeTime();
    [[nodiscard]] QSpinBox *makeNumber(const tcp::Field &field);
    [[nodiscard]] QCheckBox *makeSwitch();
    [[nodiscard]] QComboBox *makeChoice(const tcp::Field &field);

    Input m_input;
};

} // namespace panels
