// SPDX-License-Identifier: MIT
#include "app/exporting/formvalues.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSpinBox>

namespace app {

namespace {

bool isOurs(const QWidget &input)
{
    return !input.objectName().isEmpty() && !input.objectName().startsWith(QLatin1String("qt_"));
}

// Calls visit(input) for each of a kind that has a name.
template <typename Input, typename Visit>
void visitInputs(const QWidget &form, Visit visit)
{
    for (auto *input : form.findChildren<Input *>()) {
        if (isOurs(*input))
            visit(input);
    }
}

} // namespace

QVariantMap formValues(const QWidget &form)
{
    QVariantMap values;
    visitInputs<QComboBox>(form, [&](const QComboBox *input) {
        values.insert(input->objectName(), input->currentData());
    });
    visitInputs<QCheckBox>(form, [&](const QCheckBox *input) {
        values.insert(input->objectName(), input->isChecked());
    });
    visitInputs<QSpinBox>(
        form, [&](const QSpinBox *input) { values.insert(input->objectName(), input->value()); });
    visitInputs<QDoubleSpinBox>(form, [&](const QDoubleSpinBox *input) {
        values.insert(input->objectName(), input->value());
    });
    return values;
}

void setFormValues(QWidget &form, const QVariantMap &values)
{
    const auto has = [&](const QWidget *input) { return values.contains(input->objectName()); };
    visitInputs<QComboBox>(form, [&](QComboBox *input) {
        const int place = has(input) ? input->findData(values[input->objectName()]) : -1;
        if (place >= 0)
            input->setCurrentIndex(place);
    });
    visitInputs<QCheckBox>(form, [&](QCheckBox *input) {
        if (has(input))
            input->setChecked(values[input->objectName()].toBool());
    });
    visitInputs<QSpinBox>(form, [&](QSpinBox *input) {
        if (has(input))
            input->setValue(values[input->objectName()].toInt());
    });
    visitInputs<QDoubleSpinBox>(form, [&](QDoubleSpinBox *input) {
        if (has(input))
            input->setValue(values[input->objectName()].toDouble());
    });
}

void whenFormChanges(QWidget &form, const std::function<void()> &act)
{
    visitInputs<QComboBox>(form, [&](QComboBox *input) {
        QObject::connect(input, &QComboBox::currentIndexChanged, &form, act);
    });
    visitInputs<QCheckBox>(
        form, [&](QCheckBox *input) { QObject::connect(input, &QCheckBox::toggled, &form, act); });
    visitInputs<QSpinBox>(form, [&](QSpinBox *input) {
        QObject::connect(input, &QSpinBox::valueChanged, &form, act);
    });
    visitInputs<QDoubleSpinBox>(form, [&](QDoubleSpinBox *input) {
        QObject::connect(input, &QDoubleSpinBox::valueChanged, &form, act);
    });
}

} // namespace app
