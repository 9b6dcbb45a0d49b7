// SPDX-License-Identifier: MIT
#include "layering/rules.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <optional>

namespace layering {

namespace {

struct Module
{
    const char *name;
    QtLevel level;
};

// The modules of Qt that the layers may use at all.
constexpr Module Modules[] = {{"Core", QtLevel::Core},
                              {"DBus", QtLevel::Widgets}, // for what has windows
                              {"Gui", QtLevel::Gui},
                              {"Svg", QtLevel::Gui},
                              {"Widgets", QtLevel::Widgets},
                              {"SvgWidgets", QtLevel::Widgets},
                              {"PrintSupport", QtLevel::Widgets}};

std::optional<QtLevel> levelOfModule(const QString &name)
{
    for (const Module &module : Modules) {
        if (name == QLatin1String(module.name))
            return module.level;
    }
    return {};
}

std::optional<QtLevel> levelOfHeader(const QString &header)
{
    const QString folder = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    for (const Module &module : Modules) {
        if (QFileInfo::exists(u"%1/Qt%2/%3"_qs.arg(folder, QLatin1String(module.name), header)))
            return module.level;
    }
    return {};
}

bool mayUse(const Layer &layer, const QString &other)
{
    return other == layer.name || layer.uses.contains(other);
}

QString faultOfProjectHeader(const Layer &layer, const QString &header)
{
    if (header.endsWith(u".moc"_qs))
        return {};
    const qsizetype slash = header.indexOf(u'/');
    if (slash < 0)
        return u"\"%1\" does not say its layer"_qs.arg(header);
    if (!mayUse(layer, header.left(slash)))
        return u"%1 may not include \"%2\""_qs.arg(layer.name, header);
    return {};
}

QString faultOfQtHeader(const Layer &layer, const QString &header)
{
    if (header.contains(u'/'))
        return u"<%1> names a module; include the class"_qs.arg(header);
    if (header.startsWith(u"Qt"_qs) && levelOfModule(header.mid(2)))
        return u"<%1> is a whole module; include the class"_qs.arg(header);
    const auto level = levelOfHeader(header);
    if (!level)
        return u"<%1> is in no module of Qt that a layer may use"_qs.arg(header);
    if (*level > layer.qt)
        return u"%1 may not include <%2>"_qs.arg(layer.name, header);
    return {};
}

// Qt's headers begin with Q (<QWidget>, <QtGlobal>) or q (<qpa/...>, <qglobal.h>).
bool isQtHeader(const QString &header)
{
    static const QRegularExpression qt(u"^(Q[A-Z]|Qt[A-Z]|q[a-z]+\\.h$|qpa/)"_qs);
    return qt.match(header).hasMatch();
}

QStringList wordsAfter(const QString &keyword, const QString &cmakeLists)
{
    static const QString keywords = u"SOURCES|USES|QT|LIBRARIES"_qs;
    const QRegularExpression list(u"\\b%1\\s+(.*?)(?:\\b(?:%2)\\b|\\))"_qs.arg(keyword, keywords),
                                  QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression space(u"\\s+"_qs);
    return list.match(cmakeLists).captured(1).split(space, Qt::SkipEmptyParts);
}

} // namespace

const QList<Layer> &layers()
{
    static const QList<Layer> table = {
        {u"tcp"_qs, {}, QtLevel::None},
        {u"trace"_qs, {u"tcp"_qs}, QtLevel::None},
        {u"scenario"_qs, {u"tcp"_qs}, QtLevel::None},
        {u"lecture"_qs, {u"tcp"_qs, u"scenario"_qs}, QtLevel::None},
        {u"simulation"_qs, {u"tcp"_qs, u"trace"_qs, u"scenario"_qs}, QtLevel::None},
        {u"exploration"_qs,
         {u"tcp"_qs, u"trace"_qs, u"scenario"_qs, u"simulation"_qs},
         QtLevel::None},
        {u"capture"_qs, {u"tcp"_qs, u"trace"_qs}, QtLevel::None},
        {u"sockets"_qs, {u"tcp"_qs, u"trace"_qs}, QtLevel::None},
        {u"explanation"_qs,
         {u"tcp"_qs, u"trace"_qs, u"scenario"_qs, u"exploration"_qs, u"capture"_qs, u"sockets"_qs},
         QtLevel::Core},
        {u"teaching"_qs,
         {u"tcp"_qs, u"trace"_qs, u"scenario"_qs, u"explanation"_qs},
         QtLevel::Core},
        {u"model"_qs,
         {u"tcp"_qs, u"trace"_qs, u"scenario"_qs, u"lecture"_qs, u"simulation"_qs,
          u"exploration"_qs, u"capture"_qs, u"sockets"_qs, u"explanation"_qs, u"teaching"_qs},
         QtLevel::Gui},
        {u"diagram"_qs,
         {u"tcp"_qs, u"trace"_qs, u"exploration"_qs, u"explanation"_qs},
         QtLevel::Gui},
        {u"exporters"_qs,
         {u"tcp"_qs, u"trace"_qs, u"scenario"_qs, u"capture"_qs, u"diagram"_qs, u"explanation"_qs},
         QtLevel::Gui},
        {u"scene"_qs,
         {u"tcp"_qs, u"trace"_qs, u"scenario"_qs, u"exploration"_qs, u"diagram"_qs,
          u"explanation"_qs, u"model"_qs},
         QtLevel::Widgets},
        {u"panels"_qs,
         {u"tcp"_qs, u"trace"_qs, u"scenario"_qs, u"exploration"_qs, u"sockets"_qs,
          u"explanation"_qs, u"teaching"_qs, u"model"_qs},
         QtLevel::Widgets},
        {u"presentation"_qs,
         {u"tcp"_qs, u"trace"_qs, u"scenario"_qs, u"lecture"_qs, u"exploration"_qs, u"diagram"_qs,
          u"explanation"_qs, u"model"_qs, u"scene"_qs},
         QtLevel::Widgets},
        {u"app"_qs,
         {u"tcp"_qs, u"trace"_qs, u"scenario"_qs, u"lecture"_qs, u"simulation"_qs,
          u"exploration"_qs, u"capture"_qs, u"sockets"_qs, u"explanation"_qs, u"teaching"_qs,
          u"model"_qs, u"diagram"_qs, u"exporters"_qs, u"scene"_qs, u"panels"_qs,
          u"presentation"_qs},
         QtLevel::Widgets},
    };
    return table;
}

const Layer *layerNamed(const QString &name)
{
    for (const Layer &layer : layers()) {
        if (layer.name == name)
            return &layer;
    }
    return nullptr;
}

QStringList includeFaults(const Layer &layer, const QString &source)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([\"<])([^\">]+)[\">]"_qs,
                                            QRegularExpression::MultilineOption);
    QStringList faults;
    for (const QRegularExpressionMatch &match : include.globalMatch(source)) {
        const QString header = match.captured(2);
        if (match.captured(1) == u"\""_qs)
            faults += faultOfProjectHeader(layer, header);
        else if (isQtHeader(header))
            faults += faultOfQtHeader(layer, header);
    }
    faults.removeAll(QString());
    return faults;
}

QStringList linkFaults(const Layer &layer, const QString &cmakeLists)
{
    QStringList faults;
    for (const QString &other : wordsAfter(u"USES"_qs, cmakeLists)) {
        if (!mayUse(layer, other) && !other.startsWith(u"resources_"_qs))
            faults += u"%1 may not link %2"_qs.arg(layer.name, other);
    }
    for (const QString &module : wordsAfter(u"QT"_qs, cmakeLists)) {
        const auto level = levelOfModule(module);
        if (!level || *level > layer.qt)
            faults += u"%1 may not link Qt6::%2"_qs.arg(layer.name, module);
    }
    return faults;
}

} // namespace layering
