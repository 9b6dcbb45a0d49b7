// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace panels {

// Paints one running timer: what and whose it is, a bar from its start over now to its expiry, and
// where its length comes from.
class TimerDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace panels
