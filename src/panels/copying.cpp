// SPDX-License-Identifier: MIT
#include "panels/copying.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QCursor>
#include <QGuiApplication>
#include <QToolTip>
#include <QWidget>

namespace panels {

namespace {

// Where the mouse is, or by the widget of who came there by keys.
QPoint placeBy(const QWidget *widget)
{
    return widget->underMouse() ? QCursor::pos() : widget->mapToGlobal(widget->rect().center());
}

} // namespace

void copyText(const QString &text, QWidget *by)
{
    QGuiApplication::clipboard()->setText(text);
    QToolTip::showText(placeBy(by), QCoreApplication::translate("panels::Copying", "Copied"), by);
}

} // namespace panels
