// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace panels {

// Draws below a timer's time left how much of it has passed.
class PassingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace panels
