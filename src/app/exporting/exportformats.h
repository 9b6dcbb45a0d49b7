// SPDX-License-Identifier: MIT
#pragma once

#include "exporters/pages/pdf.h"

#include <QCoreApplication>
#include <QString>

namespace app {

// What people call the formats that exporters::render() writes, in the window's language.
class ExportFormats
{
    Q_DECLARE_TR_FUNCTIONS(app::ExportFormats)

public:
    // Of a suffix; empty when there is no such format.
    [[nodiscard]] static QString nameOf(const QString &suffix);
    // What its files cannot show, so that choices are not offered, and why; empty: nothing.
    [[nodiscard]] static QString limitsOf(const QString &suffix, exporters::Pages pages);
    // For a file dialog: all of them, then each by itself.
    [[nodiscard]] static QString filters();
    // The first suffix that a filter of a file dialog lets through.
    [[nodiscard]] static QString suffixOf(const QString &filter);
};

} // namespace app
