// SPDX-License-Identifier: MIT
#include "app/commandline/arguments.h"

#include "tcp/profile.h"

#include <QRegularExpression>

namespace app {

namespace {

constexpr int LargestSide = 30'000; // pixels
constexpr double LargestScale = 20.0;
constexpr double NarrowestColumn = 10; // millimetres
constexpr double WidestColumn = 5000;

const OptionName *find(const std::vector<OptionName> &options, const QString &name)
{
    for (const OptionName &option : options) {
        if (name == QLatin1String(option.name))
            return &option;
    }
    return nullptr;
}

// "-o" is the only short one; a lone "-" is an argument.
bool isOption(const QString &argument)
{
    return argument.size() > 1 && argument.startsWith(u'-');
}

QStringList themeNames()
{
    QStringList names;
    for (const diagram::ThemeName name : diagram::AllThemes)
        names.append(diagram::nameOf(name));
    return names;
}

} // namespace

Arguments::Arguments(const QStringList &arguments, const std::vector<OptionName> &options)
{
    sort(arguments, options);
}

void Arguments::sort(const QStringList &arguments, const std::vector<OptionName> &options)
{
    bool optionsAreOver = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (optionsAreOver || !isOption(argument)) {
            m_positions.append(argument);
            continue;
        }
        if (argument == QLatin1String("--")) {
            optionsAreOver = true;
            continue;
        }
        const bool isLong = argument.startsWith(QLatin1String("--"));
        const qsizetype equals = isLong ? argument.indexOf(u'=') : -1;
        const QString name = argument.left(equals);
        const OptionName *option = find(options, name);
        if (!option)
            blame(UsageError::Kind::UnknownOption, name);
        else if (!option->takesValue && equals >= 0)
            blame(UsageError::Kind::UnwantedValue, name);
        else if (!option->takesValue)
            m_options.insert(name, {});
        else if (equals >= 0)
            m_options.insert(name, argument.mid(equals + 1));
        else if (i + 1 < arguments.size())
            m_options.insert(name, arguments[++i]);
        else
            blame(UsageError::Kind::MissingValue, name);
    }
}

QString Arguments::takePosition()
{
    return m_positions.isEmpty() ? QString() : m_positions.takeFirst();
}

QString Arguments::requirePosition(const QString &expected)
{
    if (m_positions.isEmpty())
        blame(UsageError::Kind::MissingArgument, {}, {expected});
    return takePosition();
}

QString Arguments::requireValue(const QString &option, const QStringList &expected)
{
    if (value(option).isEmpty())
        blame(UsageError::Kind::MissingArgument, option, expected);
    return value(option);
}

std::optional<LanguageChoice> Arguments::language()
{
    const QString option = QStringLiteral("--lang");
    if (!has(option))
        return std::nullopt;
    const QString name = value(option);
    if (name.startsWith(QLatin1String("zh"), Qt::CaseInsensitive))
        return LanguageChoice::Chinese;
    if (name.startsWith(QLatin1String("en"), Qt::CaseInsensitive))
        return LanguageChoice::English;
    if (name == QLatin1String("both"))
        return LanguageChoice::Both;
    blameValue(option, {QStringLiteral("zh"), QStringLiteral("en"), QStringLiteral("both")});
    return std::nullopt;
}

std::optional<diagram::ThemeName> Arguments::theme()
{
    const QString option = QStringLiteral("--theme");
    if (!has(option))
        return std::nullopt;
    const auto theme = diagram::themeFromName(value(option));
    if (!theme)
        blameValue(option, themeNames());
    return theme;
}

std::optional<tcp::Duration> Arguments::duration(const QString &option)
{
    if (!has(option))
        return std::nullopt;
    const auto read = tcp::parseDuration(value(option).toStdString());
    if (!read || read->count() < 0) {
        blameValue(option,
                   {QStringLiteral("50ms"), QStringLiteral("2s"), QStringLiteral("1.5min")});
        return std::nullopt;
    }
    return read;
}

QSize Arguments::size(const QString &option)
{
    if (!has(option))
        return {};
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,9})[x×](\\d{1,9})$"));
    const QRegularExpressionMatch match = pattern.match(value(option));
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (qMax(size.width(), size.height()) > LargestSide)
        blame(UsageError::Kind::TooLarge, option + u' ' + value(option),
              {QStringLiteral("%1x%1").arg(LargestSide)});
    else if (size.isEmpty())
        blameValue(option, {QStringLiteral("1280x800")});
    return size;
}

double Arguments::factor(const QString &option, double otherwise)
{
    if (!has(option))
        return otherwise;
    bool isNumber = false;
    const double factor = value(option).toDouble(&isNumber);
    if (isNumber && factor >= 0.1 && factor <= LargestScale)
        return factor;
    blameValue(option, {QStringLiteral("0.1 … 20")});
    return 1.0;
}

std::optional<exporters::extents::Aspect> Arguments::aspect(const QString &option)
{
    if (!has(option))
        return std::nullopt;
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,3})[:：](\\d{1,3})$"));
    const QRegularExpressionMatch match = pattern.match(value(option));
    const exporters::extents::Aspect aspect{match.captured(1).toInt(), match.captured(2).toInt()};
    const bool isPossible = aspect.width > 0 && aspect.height > 0
                            && aspect.width <= 10 * aspect.height
                            && aspect.height <= 10 * aspect.width;
    if (isPossible)
        return aspect;
    blameValue(option, {QStringLiteral("16:9"), QStringLiteral("4:3"), QStringLiteral("1:1")});
    return std::nullopt;
}

std::optional<double> Arguments::millimetres(const QString &option)
{
    if (!has(option))
        return std::nullopt;
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{1,5}(?:\\.\\d{1,4})?)(mm|cm|in)$"));
    const QRegularExpressionMatch match = pattern.match(value(option));
    const QString unit = match.captured(2);
    const double unitLength = unit == QLatin1String("cm")   ? 10
                              : unit == QLatin1String("in") ? 25.4
                                                            : 1;
    const double length = match.captured(1).toDouble() * unitLength;
    if (length >= NarrowestColumn && length <= WidestColumn)
        return length;
    blameValue(option, {QStringLiteral("85mm"), QStringLiteral("17.5cm"), QStringLiteral("3.5in")});
    return std::nullopt;
}

std::optional<qint64> Arguments::bytes(const QString &option)
{
    if (!has(option))
        return std::nullopt;
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,9}(?:\\.\\d{1,3})?)([kM]?)B?$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(value(option));
    const QString unit = match.captured(2).toLower();
    const double times = unit == QLatin1String("m") ? 1e6 : unit == QLatin1String("k") ? 1e3 : 1;
    const double bytes = match.captured(1).toDouble() * times;
    if (bytes >= 1)
        return static_cast<qint64>(bytes);
    blameValue(option, {QStringLiteral("10MB"), QStringLiteral("500kB")});
    return std::nullopt;
}

int Arguments::choice(const QString &option, const QStringList &possible)
{
    if (!has(option))
        return -1;
    const auto place = static_cast<int>(possible.indexOf(value(option)));
    if (place < 0)
        blameValue(option, possible);
    return place;
}

tcp::Side Arguments::side(const QString &option)
{
    if (!has(option) || value(option) == QLatin1String("client"))
        return tcp::Side::Client;
    if (value(option) != QLatin1String("server"))
        blameValue(option, {QStringLiteral("client"), QStringLiteral("server")});
    return tcp::Side::Server;
}

int Arguments::ordinal(const QString &option, int most)
{
    if (!has(option))
        return 0;
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (isNumber && number >= 1 && number <= most)
        return number;
    blameValue(option, {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")});
    return 0;
}

Command Arguments::finish(Command command)
{
    if (!m_positions.isEmpty())
        blame(UsageError::Kind::UnwantedArgument, m_positions.first());
    if (!m_error)
        return command;
    UsageError error = *m_error;
    error.language = language();
    return error;
}

void Arguments::blame(UsageError::Kind kind, const QString &found, const QStringList &expected)
{
    if (!m_error)
        m_error = UsageError{kind, found, expected, {}};
}

void Arguments::refuseTogether(const QString &option, const QString &other)
{
    blame(UsageError::Kind::Contradiction, withValue(option), {withValue(other)});
}

void Arguments::refuseFor(const QString &suffix, const QString &option, const QStringList &others)
{
    blame(UsageError::Kind::WithoutEffect, option, QStringList{suffix} + others);
}

QString Arguments::withValue(const QString &option) const
{
    return value(option).isEmpty() ? option : option + u' ' + value(option);
}

void Arguments::blameValue(const QString &option, const QStringList &expected)
{
    blame(UsageError::Kind::BadValue, withValue(option), expected);
}

} // namespace app
