// SPDX-License-Identifier: MIT
#pragma once

class QString;
class QWidget;

namespace panels {

// To the clipboard, with a word of it beside the widget that was asked for it.
void copyText(const QString &text, QWidget *by);

} // namespace panels
