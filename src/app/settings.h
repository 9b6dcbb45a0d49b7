// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <QVariantMap>

#include <chrono>
#include <optional>

namespace app {

// Which colours the window and the diagram have.
enum class Appearance { System, Light, Dark, Projector, HighContrast, Greyscale };

// What is remembered between two starts. Values are read and written where QSettings keeps them.
class Settings
{
public:
    // True until the first window was shown.
    [[nodiscard]] bool isFirstStart() const;
    void setStarted();

    // The language that was chosen; nothing: the locale decides.
    [[nodiscard]] std::optional<explanation::Language> language() const;
    void setLanguage(explanation::Language language);
    [[nodiscard]] bool showsBothLanguages() const;
    void setShowsBothLanguages(bool both);

    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);
    [[nodiscard]] bool reducesMotion() const;
    void setReducesMotion(bool reduces);

    [[nodiscard]] bool showsNumbers() const;
    void setShowsNumbers(bool shows);
    [[nodiscard]] bool showsAbsoluteNumbers() const;
    void setShowsAbsoluteNumbers(bool absolute);
    [[nodiscard]] QString timeScale() const; // empty: the default
    void setTimeScale(const QString &name);
    // A few steps at a time, large; a map of the whole beside them.
    [[nodiscard]] bool showsFewSteps() const;
    void setShowsFewSteps(bool shows);
    [[nodiscard]] bool showsMap() const;
    void setShowsMap(bool shows);
    [[nodiscard]] double speed() const;
    void setSpeed(double speed);

    [[nodiscard]] bool showsDoors() const;
    void setShowsDoors(bool shows);

    // Where the guided tour was left; empty: at its beginning.
    [[nodiscard]] QString tourBookmark() const;
    void setTourBookmark(const QString &bookmark);

    // The document of the last window, as Documents names it, and its moment.
    [[nodiscard]] QString lastDocument() const;
    [[nodiscard]] std::chrono::microseconds lastMoment() const;
    void setLast(const QString &document, std::chrono::microseconds moment);

    // What a moment was last added to; empty: nothing yet.
    [[nodiscard]] QString lastLecture() const;
    void setLastLecture(const QString &fileName);

    // Newest first, at most ten.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void clearRecentFiles();

    // The folder where the places in presentations are remembered.
    [[nodiscard]] static QString bookmarksFolder();

    // Kept choices of an export, by their names, which are sorted.
    [[nodiscard]] QStringList exportPresets() const;
    [[nodiscard]] QVariantMap exportPreset(const QString &name) const;
    void setExportPreset(const QString &name, const QVariantMap &values);
    void removeExportPreset(const QString &name);

    [[nodiscard]] QByteArray geometry() const;
    [[nodiscard]] QByteArray layout() const;
    void setWindow(const QByteArray &geometry, const QByteArray &layout);

private:
    [[nodiscard]] QVariant read(const char *key, const QVariant &otherwise = {}) const;
    void write(const char *key, const QVariant &value);

    QSettings m_store; // it gathers what changes and writes it soon
};

} // namespace app
