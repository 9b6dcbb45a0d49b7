// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace app {

// Asks for a file, to open or to save to, in a dialog that is large enough for names and dates.
// `start` is a folder or a file; empty when nothing was chosen.
[[nodiscard]] QString askForOpening(QWidget *parent, const QString &title, const QString &start,
                                    const QString &filters);
// `filter` is the one that was chosen of them; whoever asks before a file is replaced says so.
enum class Overwriting { Asked, Unasked };
[[nodiscard]] QString askForSaving(QWidget *parent, const QString &title, const QString &start,
                                   const QString &filters, QString *filter = nullptr,
                                   Overwriting overwriting = Overwriting::Asked);

} // namespace app
