// SPDX-License-Identifier: MIT
#include "app/commandline.h"
#include "app/console.h"
#include "app/keyprecedence.h"
#include "app/look.h"
#include "app/mainwindow.h"
#include "app/run.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/translators.h"
#include "app/usage.h"

#include <QApplication>
#include <QIcon>

#include <cstdlib>
#include <memory>

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

explanation::Language languageFor(const WindowCommand &command, const Settings &settings)
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

// What is said when the window has no display to open on; there is no application then that
// could translate it.
QString s_withoutDisplay;

QString wordWithoutDisplay(explanation::Language language, int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Translators translators;
    translators.setLanguage(language);
    return Usage::tr("There is no display to open the window on. “fourwave simulate” and “fourwave "
                     "render” need none.");
}

void refuseWithoutDisplay(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type != QtFatalMsg)
        return;
    complain(s_withoutDisplay);
    std::_Exit(int(Status::BadInput));
}

std::unique_ptr<QCoreApplication> windowApplication(const WindowCommand &command, int &argc,
                                                    char **argv)
{
    s_withoutDisplay = wordWithoutDisplay(languageFor(command, Settings()), argc, argv);
    qInstallMessageHandler(refuseWithoutDisplay);
    auto application = std::make_unique<QApplication>(argc, argv);
    qInstallMessageHandler(nullptr);
    return application;
}

// Pictures need fonts, but never a display.
std::unique_ptr<QCoreApplication> applicationFor(const Command &command, int &argc, char **argv)
{
    if (const auto *window = std::get_if<WindowCommand>(&command))
        return windowApplication(*window, argc, argv);
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

int runWithoutWindow(const Command &command)
{
    Translators translators;
    const explanation::Language language = languageFor(choiceOf(command));
    translators.setLanguage(language);
    const int status = std::visit(
        [language](const auto &one) {
            if constexpr (std::is_same_v<std::decay_t<decltype(one)>, WindowCommand>)
                return 0;
            else
                return int(run(one, language));
        },
        command);
    const QString failure = finishPrinting();
    if (failure.isEmpty())
        return status;
    complain(Usage::tr("Cannot write to standard output: %1").arg(failure));
    return int(Status::BadInput);
}

} // namespace

} // namespace app

int main(int argc, char **argv)
{
    const app::Command command = app::parseCommandLine(app::argumentsOf(argc, argv));
    app::nameApplication();
    const auto application = app::applicationFor(command, argc, argv);
    if (const auto *window = std::get_if<app::WindowCommand>(&command))
        return app::showWindow(*window);
    return app::runWithoutWindow(command);
}
