// SPDX-License-Identifier: MIT
#pragma once

#include <QVariantMap>

#include <functional>

class QWidget;

namespace app {

// The inputs within a form that have an object name: combo boxes (by their items' data), check boxes
// and numbers, as values by name.
[[nodiscard]] QVariantMap formValues(const QWidget &form);
// Names that the form lacks, and values that an input does not take, are passed over.
void setFormValues(QWidget &form, const QVariantMap &values);
// Calls it whenever one of them changes.
void whenFormChanges(QWidget &form, const std::function<void()> &act);

} // namespace app
