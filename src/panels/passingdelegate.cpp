// SPDX-License-Identifier: MIT
#include "panels/passingdelegate.h"

#include "model/timers.h"

#include <QPainter>

#include <algorithm>

namespace panels {

namespace {

constexpr double BarHeight = 3;

} // namespace

void PassingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const double passed = std::clamp(index.data(model::Timers::PassedRole).toDouble(), 0.0, 1.0);
    QRectF bar(option.rect);
    bar.setTop(bar.bottom() - BarHeight);
    painter->fillRect(bar, option.palette.mid());
    bar.setWidth(bar.width() * passed);
    painter->fillRect(bar, option.palette.highlight());
}

} // namespace panels
