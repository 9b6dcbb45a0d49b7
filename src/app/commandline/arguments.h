// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/commandline.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <limits>
#include <optional>
#include <vector>

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
    Arguments(const QStringList &arguments, const std::vector<OptionName> &options);

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
    double factor(const QString &option, double otherwise = 1);
    // "16:9"; nothing when it is not given.
    std::optional<exporters::extents::Aspect> aspect(const QString &option);
    // "85mm", "8.5cm", "3.5in".
    std::optional<double> millimetres(const QString &option);
    // "10MB", "500kB"; a megabyte is 1,000,000 bytes.
    std::optional<qint64> bytes(const QString &option);
    // "client" or "server"; the client when it is not given.
    tcp::Side side(const QString &option);
    // The place of the value among those that are possible; -1 when it is not given.
    int choice(const QString &option, const QStringList &possible);
    // From 1; 0 when it is not given.
    [[nodiscard]] int ordinal(const QString &option, int most = std::numeric_limits<int>::max());

    // Two options that say different things about one thing, with their values.
    void refuseTogether(const QString &option, const QString &other);
    // An option that files of that suffix have no use for, but those of others have.
    void refuseFor(const QString &suffix, const QString &option, const QStringList &others);

    // The command when everything was understood, or the first mistake.
    Command finish(Command command);

private:
    void sort(const QStringList &arguments, const std::vector<OptionName> &options);
    void blame(UsageError::Kind kind, const QString &found, const QStringList &expected = {});
    [[nodiscard]] QString withValue(const QString &option) const;
    void blameValue(const QString &option, const QStringList &expected);

    QMap<QString, QString> m_options;
    QStringList m_positions;
    std::optional<UsageError> m_error;
};

} // namespace app
