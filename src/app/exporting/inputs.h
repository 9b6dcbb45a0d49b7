// SPDX-License-Identifier: MIT
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSpinBox>
#include <QString>

#include <utility>

namespace app {

// Inputs with the name that formValues() calls them by.

template <typename Value>
[[nodiscard]] QComboBox *makeChoice(QWidget *parent, const char *name,
                                    std::initializer_list<std::pair<QString, Value>> items)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    for (const auto &[text, value] : items)
        box->addItem(text, int(value));
    return box;
}

[[nodiscard]] QCheckBox *makeCheck(QWidget *parent, const char *name, const QString &text,
                                   bool isChecked);
[[nodiscard]] QSpinBox *makeCount(QWidget *parent, const char *name, int least, int most,
                                  int value);
[[nodiscard]] QDoubleSpinBox *makeNumber(QWidget *parent, const char *name, double least,
                                         double most, double value, const QString &unit);

// The value of the item that is chosen.
template <typename Value>
[[nodiscard]] Value chosen(const QComboBox *box)
{
    return Value(box->currentData().toInt());
}

} // namespace app
