// SPDX-License-Identifier: MIT
#include "app/settings.h"

#include <QStandardPaths>

#include <array>
#include <utility>

namespace app {

namespace {

constexpr int RecentFilesKept = 10;

constexpr std::array<std::pair<Appearance, const char *>, 6> AppearanceNames = {{
    {Appearance::System, "system"},
    {Appearance::Light, "light"},
    {Appearance::Dark, "dark"},
    {Appearance::Projector, "projector"},
    {Appearance::HighContrast, "highContrast"},
    {Appearance::Greyscale, "greyscale"},
}};

} // namespace

QVariant Settings::read(const char *key, const QVariant &otherwise) const
{
    return m_store.value(QLatin1String(key), otherwise);
}

// What stays as it is is not written: writing waits for the disk.
void Settings::write(const char *key, const QVariant &value)
{
    if (read(key) != value)
        m_store.setValue(QLatin1String(key), value);
}

bool Settings::isFirstStart() const
{
    return !read("started", false).toBool();
}

void Settings::setStarted()
{
    write("started", true);
}

std::optional<explanation::Language> Settings::language() const
{
    return explanation::languageFromCode(read("language").toString());
}

void Settings::setLanguage(explanation::Language language)
{
    write("language", explanation::codeOf(language));
}

bool Settings::showsBothLanguages() const
{
    return read("bothLanguages", false).toBool();
}

void Settings::setShowsBothLanguages(bool both)
{
    write("bothLanguages", both);
}

Appearance Settings::appearance() const
{
    const QString stored = read("appearance").toString();
    for (const auto &[appearance, name] : AppearanceNames) {
        if (stored == QLatin1String(name))
            return appearance;
    }
    return Appearance::System;
}

void Settings::setAppearance(Appearance appearance)
{
    for (const auto &[candidate, name] : AppearanceNames) {
        if (candidate == appearance)
            write("appearance", name);
    }
}

bool Settings::reducesMotion() const
{
    return read("reducedMotion", false).toBool();
}

void Settings::setReducesMotion(bool reduces)
{
    write("reducedMotion", reduces);
}

bool Settings::showsNumbers() const
{
    return read("diagram/numbers", false).toBool();
}

void Settings::setShowsNumbers(bool shows)
{
    write("diagram/numbers", shows);
}

bool Settings::showsAbsoluteNumbers() const
{
    return read("diagram/absoluteNumbers", false).toBool();
}

void Settings::setShowsAbsoluteNumbers(bool absolute)
{
    write("diagram/absoluteNumbers", absolute);
}

QString Settings::timeScale() const
{
    return read("diagram/timeScale").toString();
}

void Settings::setTimeScale(const QString &name)
{
    write("diagram/timeScale", name);
}

bool Settings::showsFewSteps() const
{
    return read("diagram/fewSteps", false).toBool();
}

void Settings::setShowsFewSteps(bool shows)
{
    write("diagram/fewSteps", shows);
}

bool Settings::showsMap() const
{
    return read("diagram/map", false).toBool();
}

void Settings::setShowsMap(bool shows)
{
    write("diagram/map", shows);
}

double Settings::speed() const
{
    return read("speed", 1.0).toDouble();
}

void Settings::setSpeed(double speed)
{
    write("speed", speed);
}

bool Settings::showsDoors() const
{
    return read("doors", true).toBool();
}

void Settings::setShowsDoors(bool shows)
{
    write("doors", shows);
}

QString Settings::tourBookmark() const
{
    return read("tour").toString();
}

void Settings::setTourBookmark(const QString &bookmark)
{
    write("tour", bookmark);
}

QString Settings::lastDocument() const
{
    return read("last/document").toString();
}

std::chrono::microseconds Settings::lastMoment() const
{
    return std::chrono::microseconds(read("last/moment", 0).toLongLong());
}

void Settings::setLast(const QString &document, std::chrono::microseconds moment)
{
    write("last/document", document);
    write("last/moment", qlonglong(moment.count()));
}

QString Settings::lastLecture() const
{
    return read("lastLecture").toString();
}

void Settings::setLastLecture(const QString &fileName)
{
    write("lastLecture", fileName);
}

QStringList Settings::recentFiles() const
{
    return read("recentFiles").toStringList();
}

void Settings::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    write("recentFiles", QStringList(files.mid(0, RecentFilesKept)));
}

void Settings::clearRecentFiles()
{
    write("recentFiles", QStringList());
}

QString Settings::bookmarksFolder()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return data + QStringLiteral("/presentations");
}

QStringList Settings::exportPresets() const
{
    return read("exportPresets").toMap().keys();
}

QVariantMap Settings::exportPreset(const QString &name) const
{
    return read("exportPresets").toMap().value(name).toMap();
}

void Settings::setExportPreset(const QString &name, const QVariantMap &values)
{
    QVariantMap presets = read("exportPresets").toMap();
    presets.insert(name, values);
    write("exportPresets", presets);
}

void Settings::removeExportPreset(const QString &name)
{
    QVariantMap presets = read("exportPresets").toMap();
    presets.remove(name);
    write("exportPresets", presets);
}

QByteArray Settings::geometry() const
{
    return read("window/geometry").toByteArray();
}

QByteArray Settings::layout() const
{
    return read("window/layout").toByteArray();
}

void Settings::setWindow(const QByteArray &geometry, const QByteArray &layout)
{
    write("window/geometry", geometry);
    write("window/layout", layout);
}

} // namespace app
