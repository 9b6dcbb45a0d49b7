// SPDX-License-Identifier: MIT
#include "app/commands/lookcommands.h"

#include "app/commands/actions.h"
#include "app/look.h"
#include "app/settings.h"

#include <QAction>

#include <array>
#include <utility>

namespace app {

namespace {

constexpr std::array<std::pair<Ask, Appearance>, 6> Choices = {{
    {Ask::SystemColours, Appearance::System},
    {Ask::LightColours, Appearance::Light},
    {Ask::DarkColours, Appearance::Dark},
    {Ask::ProjectorColours, Appearance::Projector},
    {Ask::HighContrastColours, Appearance::HighContrast},
    {Ask::GreyscaleColours, Appearance::Greyscale},
}};

} // namespace

LookCommands::LookCommands(const Actions &actions, Look &look, Settings &settings, QObject *parent)
    : QObject(parent), m_look(look), m_settings(settings)
{
    for (const auto &[ask, appearance] : Choices) {
        QAction &action = actions[ask];
        action.setChecked(look.appearance() == appearance);
        connect(&action, &QAction::triggered, this,
                [this, chosen = appearance] { choose(chosen); });
    }
}

void LookCommands::choose(Appearance appearance)
{
    m_settings.setAppearance(appearance);
    m_look.setAppearance(appearance);
}

} // namespace app
