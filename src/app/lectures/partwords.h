// SPDX-License-Identifier: MIT
#pragma once

#include "lecture/lecture.h"

#include <QCoreApplication>
#include <QStringList>

namespace app {

// What a part of a lecture, and how it is shown, is called; choices begin with none.
class PartWords
{
    Q_DECLARE_TR_FUNCTIONS(app::PartWords)

public:
    // In the order of the enumerations.
    [[nodiscard]] static QStringList details();
    [[nodiscard]] static QStringList themes();
    [[nodiscard]] static QStringList languages();
    [[nodiscard]] static QStringList numbers();
    [[nodiscard]] static QStringList times();

    // "12-lost-last-ack at 1.35 s".
    [[nodiscard]] static QString moment(const lecture::Part &part);
};

} // namespace app
