// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <optional>

namespace app {

// An option that a command understands.
struct OptionName
{
    const char *name; // "--lang"
    bool takesValue = true;
};

// The arguments of one command, sorted into options and positions; remembers the first mistake.
class Arguments
{
public:
    Arguments(const QStringList &arguments, std::initializer_list<OptionName> options);

    [[nodiscard]] bool has(const QString &option) const { return m_options.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_options.value(option); }

    // The next argument that is no option; empty when there is none.
    QString takePosition();
    // The same, but its absence is a mistake; `expected` says what should stand there.
    QString requirePosition(const QString &expected);
    QString requireValue(const QString &option, const QStringList &expected);

    std::optional<LanguageChoice> language();
    std::optional<diagram::ThemeName> theme();
    std::optional<tcp::Duration> duration(const QString &option);
    QSize size(const QString &option);
    double factor(const QString &option);
    // "client" or "server"; the client when it is not given.
    tcp::Side side(const QString &option);
    // The place of the value among those that are possible; -1 when it is not given.
    int choice(const QString &option, const QStringList &possible);
    // From 1; 0 when it is not given.
    [[nodiscard]] int ordinal(const QString &option);

    // The command when everything was understood, or the first mistake.
    Command finish(Command command);

private:
    void sort(const QStringList &arguments, std::initializer_list<OptionName> options);
    void blame(UsageError::Kind kind, const QString &found, const QStringList &expected = {});
    void blameValue(const QString &option, const QStringList &expected);

    QMap<QString, QString> m_options;
    QStringList m_positions;
    std::optional<UsageError> m_error;
};

} // namespace app
