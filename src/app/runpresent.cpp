// SPDX-License-Identifier: MIT
#include "app/runpresent.h"

#include "app/console.h"
#include "app/look.h"
#include "app/opening.h"
#include "app/settings.h"
#include "app/translators.h"
#include "app/usage.h"
#include "presentation/presentation.h"

#include <QApplication>

namespace app {

Status present(const PresentCommand &command, explanation::Language language)
{
    const Settings settings;
    Translators translators;
    translators.setLanguage(language);
    const int screens = int(QGuiApplication::screens().size());
    if (command.screen > screens) {
        complain(Usage::noSuchScreen(command.screen, screens));
        return Status::BadInput;
    }
    model::Document document;
    if (!openForCommand(document, command.file, 0, language))
        return Status::BadInput;
    Look look;
    look.setAppearance(settings.appearance());
    const presentation::Setting setting{
        .language = language,
        .isInBothLanguages = command.language == LanguageChoice::Both,
        .theme = command.theme.value_or(diagram::ThemeName::Projector),
        .reducesMotion = settings.reducesMotion(),
        .screen = command.screen};
    presentation::Presentation presentation(presentation::talkOf(document), setting);
    if (presentation.start())
        return Status::BadInput;
    QApplication::exec();
    return Status::Done;
}

} // namespace app
