// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "model/fileproblem.h"

#include <QCoreApplication>

namespace app {

// Why a file could not be opened or saved, for people; tr() words are in the installed language.
class FileProblems
{
    Q_DECLARE_TR_FUNCTIONS(app::FileProblems)

public:
    // At least one line; names file, place and remedy.
    [[nodiscard]] static QStringList word(const model::FileProblem &problem,
                                          explanation::Language language);
};

} // namespace app
