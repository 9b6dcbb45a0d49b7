// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "presentation/show/show.h"

#include <QString>
#include <QStringList>

namespace model {
class Document;
class Playback;
} // namespace model

namespace presentation {

// What is told of the present step, or of the scenario before the first one.
struct Telling
{
    QString heading;
    QString body;
    QString why; // may be empty
};
[[nodiscard]] Telling tellingOf(const model::Document &document, int step,
                                explanation::Language language);

// Whether words below the picture would tell what the hall is asked.
[[nodiscard]] bool keepsSomethingBack(const Show &show);

// The caption below the picture in one language: at most two lines that wide. As many whole
// sentences as have room, else its heading; nothing while something is hidden that it would tell.
[[nodiscard]] QStringList captionOf(const model::Document &document, int step, const Show &show,
                                    explanation::Language language, double width, double pixels);

// What is tried: "What if SYN+ACK is lost?"; empty outside detours.
[[nodiscard]] QString whatIfOf(const model::Document &document, const Show &show,
                               explanation::Language language);

} // namespace presentation
