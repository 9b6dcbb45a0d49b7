// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/options.h"
#include "diagram/painting/theme.h"
#include "exporters/render.h"

#include <QList>
#include <QString>

#include <array>

namespace proof {

// One way to export: which format, in which theme and language.
struct Choice
{
    QString format;
    diagram::ThemeName theme;
    diagram::Languages languages;
    QString name; // "svg, dark, zh"
};

// The languages a picture may be in.
[[nodiscard]] QList<diagram::Languages> languageChoices();

// So few choices that every two of format, theme and language meet in one of them.
[[nodiscard]] QList<Choice> pairwise(const QStringList &formats);

// All of them.
[[nodiscard]] QList<Choice> every(const QStringList &formats);

[[nodiscard]] exporters::RenderRequest requestOf(const Choice &choice);

} // namespace proof
