// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace app {

class Actions;
class Look;
class Settings;
enum class Appearance;

// Lets the actions choose the colours. What the constructor is given must outlive it.
class LookCommands : public QObject
{
    Q_OBJECT

public:
    LookCommands(const Actions &actions, Look &look, Settings &settings, QObject *parent);

private:
    void choose(Appearance appearance);

    Look &m_look;
    Settings &m_settings;
};

} // namespace app
