// SPDX-License-Identifier: MIT
#include "app/commandline/runpresent.h"

#include "app/commandline/console.h"
#include "app/commandline/locate.h"
#include "app/commandline/usage.h"
#include "app/dialogs/fileproblems.h"
#include "app/look.h"
#include "app/opening.h"
#include "app/settings.h"
#include "app/translators.h"
#include "model/lecturefile.h"
#include "presentation/presentation.h"

#include <QApplication>

namespace app {

namespace {

// What the file holds, or nothing after saying what is wrong with it.
std::optional<presentation::Talk> read(const QString &file, explanation::Language language)
{
    const QString path = locate(file);
    if (!model::isLectureFile(path)) {
        model::Document document;
        if (!openForCommand(document, file, 0, language))
            return {};
        return presentation::talkOf(document);
    }
    const model::LectureReading reading = model::readLecture(path);
    if (reading.isGood())
        return presentation::talkOf(reading.file);
    for (const QString &line : FileProblems::word(*reading.problem, language))
        complain(line);
    return {};
}

} // namespace

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
    const auto talk = read(command.file, language);
    if (!talk)
        return Status::BadInput;
    Look look;
    look.setAppearance(settings.appearance());
    const presentation::Setting setting{
        .language = language,
        .isInBothLanguages = command.language == LanguageChoice::Both,
        .theme = command.theme.value_or(diagram::ThemeName::Projector),
        .reducesMotion = settings.reducesMotion(),
        .screen = command.screen,
        .keepsAwake = true,
        .bookmarks = Settings::bookmarksFolder()};
    presentation::Presentation presentation(*talk, setting);
    if (presentation.start())
        return Status::BadInput;
    QApplication::exec();
    return Status::Done;
}

} // namespace app
