// SPDX-License-Identifier: MIT
#include "app/colours.h"

#include <QFile>
#include <QString>

#include <array>
#include <utility>

namespace app {

namespace {

constexpr double HeadingSize = 17;
constexpr double SmallSize = 12;

QString pixels(double size)
{
    return QStringLiteral("%1px").arg(qRound(size));
}

} // namespace

Colours lightColours()
{
    return {QColor(0xf6f7f9), QColor(0xffffff), QColor(0xffffff), QColor(0xeaeef3),
            QColor(0xd3d9e0), QColor(0x7d8794), QColor(0x1b2128), QColor(0x56606b),
            QColor(0x1a5fb4), QColor(0xffffff), QColor(0xfdf0d0), QColor(0xb35900)};
}

Colours darkColours()
{
    return {QColor(0x16191d), QColor(0x1c2025), QColor(0x262b31), QColor(0x323941),
            QColor(0x3c444d), QColor(0x838e9a), QColor(0xe7eaee), QColor(0xa6afb9),
            QColor(0x78aeff), QColor(0x0b1523), QColor(0x4a3d17), QColor(0xf0a840)};
}

Colours projectorColours()
{
    return {QColor(0xffffff), QColor(0xffffff), QColor(0xffffff),  QColor(0xe2e8f0),
            QColor(0x6b7580), QColor(0x6b7580), QColor(Qt::black), QColor(0x2c343c),
            QColor(0x003f9e), QColor(0xffffff), QColor(0xffe08a),  QColor(0x8c3d00)};
}

Colours highContrastColours()
{
    return {QColor(Qt::black), QColor(Qt::black), QColor(0x141414),  QColor(0x3a3a3a),
            QColor(0x8c8c8c),  QColor(Qt::white), QColor(Qt::white), QColor(0xe4e4e4),
            QColor(0xffe600),  QColor(Qt::black), QColor(0x4d3f00),  QColor(0xffb14a)};
}

Colours greyscaleColours()
{
    return {QColor(0xf4f4f4), QColor(Qt::white), QColor(Qt::white), QColor(0xe2e2e2),
            QColor(0xc4c4c4), QColor(0x6e6e6e),  QColor(Qt::black), QColor(0x4a4a4a),
            QColor(0x202020), QColor(Qt::white), QColor(0xd4d4d4),  QColor(Qt::black)};
}

QPalette paletteOf(const Colours &colours)
{
    QPalette palette(colours.text, colours.raised, colours.raised, colours.border, colours.border,
                     colours.text, colours.text, colours.base, colours.window);
    palette.setColor(QPalette::AlternateBase, colours.window);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    palette.setColor(QPalette::ToolTipBase, colours.base);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::Mid, colours.muted);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.muted);
    return palette;
}

QString styleSheetOf(const Colours &colours, double textScale, double leastText)
{
    QFile file(QStringLiteral(":/style/window.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::array<std::pair<const char *, QColor>, 12> names = {{
        {"@window", colours.window},
        {"@base", colours.base},
        {"@raised", colours.raised},
        {"@hover", colours.hover},
        {"@border", colours.border},
        {"@edge", colours.edge},
        {"@text", colours.text},
        {"@muted", colours.muted},
        {"@accent", colours.accent},
        {"@onAccent", colours.onAccent},
        {"@mark", colours.mark},
        {"@attention", colours.attention},
    }};
    for (const auto &[name, colour] : names)
        sheet.replace(QLatin1String(name), colour.name());
    sheet.replace(QLatin1String("@headingSize"),
                  pixels(std::max(leastText, HeadingSize * textScale)));
    sheet.replace(QLatin1String("@smallSize"), pixels(std::max(leastText, SmallSize * textScale)));
    return sheet;
}

} // namespace app
