// SPDX-License-Identifier: MIT
#include "app/commandline/commandline.h"
#include "app/commandline/console.h"
#include "app/commandline/locate.h"
#include "app/commandline/run.h"
#include "app/commandline/runpresent.h"
#include "app/commands/keyprecedence.h"
#include "app/look.h"
#include "app/mainwindow.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/translators.h"
#include "explanation/opening.h"

#include <QApplication>
#include <QFile>
#include <QHashFunctions>
#include <QIcon>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <utility>
#include <vector>

namespace app {

namespace {

explanation::Language languageFor(const std::optional<LanguageChoice> &choice)
{
    if (choice == LanguageChoice::Chinese)
        return explanation::Language::Chinese;
    if (choice == LanguageChoice::English)
        return explanation::Language::English;
    return explanation::languageOf(QLocale::system());
}

// Of a command that shows windows.
template <typename ShownCommand>
explanation::Language languageFor(const ShownCommand &command, const Settings &settings)
{
    return command.language ? languageFor(command.language)
                            : settings.language().value_or(languageFor({}));
}

std::optional<LanguageChoice> choiceOf(const Command &command)
{
    return std::visit(
        [](const auto &one) -> std::optional<LanguageChoice> {
            if constexpr (requires { one.language; })
                return one.language;
            else
                return std::nullopt;
        },
        command);
}

void nameApplication()
{
    QCoreApplication::setOrganizationName(QStringLiteral("fourwave"));
    QCoreApplication::setApplicationName(QStringLiteral("fourwave"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FOURWAVE_VERSION));
}

// Standard error is for what the user can mend, not for Qt's remarks about the environment.
void passOnlySevere(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        complain(message);
}

// What is said instead of Qt's abort when no window can be shown: that the file is not there, or
// what works without a window.
QString &whyNoWindow()
{
    static QString words;
    return words;
}

void giveUpWithoutDisplay(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type != QtFatalMsg)
        return;
    complain(whyNoWindow());
    std::_Exit(int(Status::BadInput));
}

QString wordNoWindow(const QString &name, explanation::Language language)
{
    QFile file(locate(name));
    if (name.isEmpty() || file.open(QIODevice::ReadOnly))
        return explanation::wordNoDisplay(language);
    return explanation::wordNotRead(name, file.errorString(), nearestShipped(name), language);
}

template <typename ShownCommand>
std::unique_ptr<QCoreApplication> windowApplication(const ShownCommand &command, int &argc,
                                                    char **argv)
{
    whyNoWindow() = wordNoWindow(command.file, languageFor(command, Settings()));
    const QtMessageHandler usual = qInstallMessageHandler(giveUpWithoutDisplay);
    auto application = std::make_unique<QApplication>(argc, argv);
    qInstallMessageHandler(usual);
    return application;
}

// Pictures need fonts, but never a display.
std::unique_ptr<QCoreApplication> applicationFor(const Command &command, int &argc, char **argv)
{
    if (const auto *window = std::get_if<WindowCommand>(&command))
        return windowApplication(*window, argc, argv);
    if (const auto *shown = std::get_if<PresentCommand>(&command))
        return windowApplication(*shown, argc, argv);
    qInstallMessageHandler(passOnlySevere);
    if (!std::holds_alternative<RenderCommand>(command))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

Appearance appearanceFor(const WindowCommand &command, const Settings &settings)
{
    if (!command.theme)
        return settings.appearance();
    switch (*command.theme) {
    case diagram::ThemeName::Light: return Appearance::Light;
    case diagram::ThemeName::Dark: return Appearance::Dark;
    case diagram::ThemeName::Projector: return Appearance::Projector;
    case diagram::ThemeName::HighContrast: return Appearance::HighContrast;
    case diagram::ThemeName::Greyscale: return Appearance::Greyscale;
    }
    return Appearance::System;
}

int showWindow(const WindowCommand &command)
{
    Settings settings;
    Translators translators;
    const explanation::Language language = languageFor(command, settings);
    translators.setLanguage(language);
    Look look;
    look.setAppearance(appearanceFor(command, settings));
    KeyPrecedence precedence;
    qApp->installEventFilter(&precedence);

    Session session(language);
    session.languages.setBoth(command.language ? command.language == LanguageChoice::Both
                                               : settings.showsBothLanguages());
    MainWindow window(session, settings, look, translators);
    const bool isOpen = window.start(command.file);
    const int status = QApplication::exec();
    return isOpen ? status : int(Status::BadInput);
}

// Whether the command's output is the same in every language, or holds both by itself.
bool needsOneRun(const Command &command)
{
    const auto *simulate = std::get_if<SimulateCommand>(&command);
    const auto *profiles = std::get_if<ProfilesCommand>(&command);
    return (simulate && simulate->asJson) || (profiles && profiles->asJson)
           || std::holds_alternative<RenderCommand>(command)
           || std::holds_alternative<SocketsCommand>(command);
}

// One after the other, that of the locale first.
std::vector<explanation::Language> languagesFor(const Command &command)
{
    const auto choice = choiceOf(command);
    const explanation::Language first = languageFor(choice);
    if (choice != LanguageChoice::Both || needsOneRun(command))
        return {first};
    std::vector<explanation::Language> languages(explanation::AllLanguages.begin(),
                                                 explanation::AllLanguages.end());
    std::ranges::stable_partition(languages, [first](auto one) { return one == first; });
    return languages;
}

Status runIn(explanation::Language language, const Command &command)
{
    return std::visit(
        [language](const auto &one) {
            using One = std::decay_t<decltype(one)>;
            if constexpr (std::is_same_v<One, WindowCommand> || std::is_same_v<One, PresentCommand>)
                return Status::Done;
            else
                return run(one, language);
        },
        command);
}

int runWithoutWindow(const Command &command)
{
    Translators translators;
    Status status = Status::Done;
    bool isFirst = true;
    for (const explanation::Language language : languagesFor(command)) {
        translators.setLanguage(language);
        if (!std::exchange(isFirst, false) && status == Status::Done)
            status = print(QStringLiteral("\n"));
        status = std::max(status, runIn(language, command));
    }
    return int(status);
}

} // namespace

} // namespace app

int main(int argc, char **argv)
{
    // Qt's PDF writer lists its fonts in the order of a hash: the same input, the same bytes.
    QHashSeed::setDeterministicGlobalSeed();
    app::keepStandardFiles();
    const app::Command command = app::parseCommandLine(app::argumentsOf(argc, argv));
    app::nameApplication();
    const auto application = app::applicationFor(command, argc, argv);
    if (const auto *window = std::get_if<app::WindowCommand>(&command))
        return app::showWindow(*window);
    if (const auto *shown = std::get_if<app::PresentCommand>(&command))
        return int(app::present(*shown, app::languageFor(*shown, app::Settings())));
    return app::runWithoutWindow(command);
}
