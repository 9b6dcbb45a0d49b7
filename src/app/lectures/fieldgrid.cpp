// SPDX-License-Identifier: MIT
#include "app/lectures/fieldgrid.h"

#include <QGridLayout>
#include <QLabel>

namespace app {

QLabel *labelOf(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    return label;
}

void addRow(QGridLayout &layout, QLabel *left, QLabel *right)
{
    const int row = layout.rowCount();
    layout.addWidget(left, row, 0);
    layout.addWidget(left->buddy(), row, 1);
    if (!right)
        return;
    layout.addWidget(right, row, 2);
    layout.addWidget(right->buddy(), row, 3);
}

} // namespace app
