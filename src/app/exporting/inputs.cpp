// SPDX-License-Identifier: MIT
#include "app/exporting/inputs.h"

namespace app {

QCheckBox *makeCheck(QWidget *parent, const char *name, const QString &text, bool isChecked)
{
    auto *box = new QCheckBox(text, parent);
    box->setObjectName(QLatin1String(name));
    box->setChecked(isChecked);
    return box;
}

QSpinBox *makeCount(QWidget *parent, const char *name, int least, int most, int value)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setRange(least, most);
    box->setValue(value);
    return box;
}

QDoubleSpinBox *makeNumber(QWidget *parent, const char *name, double least, double most,
                           double value, const QString &unit)
{
    auto *box = new QDoubleSpinBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setRange(least, most);
    box->setSuffix(unit);
    box->setValue(value);
    return box;
}

} // namespace app
