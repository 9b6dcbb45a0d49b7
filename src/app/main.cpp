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

#include <QApplication>
#include <QIcon>

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

// Pictures need fonts, but never a display.
std::unique_ptr<QCoreApplication> applicationFor(const Command &command, int &argc, char **argv)
{
    if (std::holds_alternative<WindowCommand>(command))
        return std::make_unique<QApplication>(argc, argv);
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
    const auto language = command.language ? languageFor(command.language)
                                           : settings.language().value_or(languageFor({}));
    translators.setLanguage(language);
    Look look;
    look.setAppearance(appearanceFor(command, settings));
    KeyPrecedence precedence;
    qApp->installEventFilter(&precedence);

    Session session(language);
    session.languages.setBoth(command.language ? command.language == LanguageChoice::Both
                                               : settings.showsBothLanguages());
    MainWindow window(session, settings, look, translators);
    window.start(command.file);
    return QApplication::exec();
}

int runWithoutWindow(const Command &command)
{
    Translators translators;
    const explanation::Language language = languageFor(choiceOf(command));
    translators.setLanguage(language);
    return std::visit(
        [language](const auto &one) {
            if constexpr (std::is_same_v<std::decay_t<decltype(one)>, WindowCommand>)
                return 0;
            else
                return int(run(one, language));
        },
        command);
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
