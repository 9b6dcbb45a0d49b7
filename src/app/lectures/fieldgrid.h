// SPDX-License-Identifier: MIT
#pragma once

class QGridLayout;
class QLabel;
class QString;
class QWidget;

namespace app {

// A label whose mnemonic leads to the field.
[[nodiscard]] QLabel *labelOf(const QString &text, QWidget *field);
// A further row of a grid: one or two fields beside each other, with their labels.
void addRow(QGridLayout &layout, QLabel *left, QLabel *right = nullptr);

} // namespace app
