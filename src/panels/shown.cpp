// SPDX-License-Identifier: MIT
#include "panels/shown.h"

#include "model/languages.h"

namespace panels {

QList<explanation::Language> shown(const model::Languages &languages)
{
    QList<explanation::Language> all{languages.first()};
    if (languages.second())
        all.append(*languages.second());
    return all;
}

} // namespace panels
