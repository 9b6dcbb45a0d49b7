// SPDX-License-Identifier: MIT
#include "app/settings.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace app;

// What is remembered, and what holds when nothing is.
class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void nothingStored_givesDefaults();
    void stored_isReadAgain();
    void recentFiles_areNewestFirstAndTen();
    void nonsenseStored_givesDefaults();
    void storedAgain_fileIsNotTouched();

private:
    QTemporaryDir m_folder;
};

void TestSettings::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QCoreApplication::setOrganizationName("fourwave-test");
    QCoreApplication::setApplicationName("fourwave-test");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void TestSettings::init()
{
    QSettings().clear();
}

void TestSettings::nothingStored_givesDefaults()
{
    const Settings settings;
    QVERIFY(settings.isFirstStart());
    QVERIFY(!settings.language());
    QVERIFY(settings.showsDoors());
    QVERIFY(!settings.reducesMotion());
    QVERIFY(settings.appearance() == Appearance::System);
    QCOMPARE(settings.speed(), 1.0);
    QVERIFY(settings.recentFiles().isEmpty());
    QVERIFY(settings.lastDocument().isEmpty());
}

void TestSettings::stored_isReadAgain()
{
    Settings settings;
    settings.setStarted();
    settings.setLanguage(explanation::Language::Chinese);
    settings.setAppearance(Appearance::Projector);
    settings.setShowsDoors(false);
    settings.setSpeed(0.5);
    settings.setLast("/tmp/a.fourwave", std::chrono::microseconds(1'234'567));

    const Settings again;
    QVERIFY(!again.isFirstStart());
    QVERIFY(again.language() == explanation::Language::Chinese);
    QVERIFY(again.appearance() == Appearance::Projector);
    QVERIFY(!again.showsDoors());
    QCOMPARE(again.speed(), 0.5);
    QCOMPARE(again.lastDocument(), "/tmp/a.fourwave");
    QVERIFY(again.lastMoment() == std::chrono::microseconds(1'234'567));
}

void TestSettings::recentFiles_areNewestFirstAndTen()
{
    Settings settings;
    for (int i = 0; i < 12; ++i)
        settings.addRecentFile(QString::number(i));
    settings.addRecentFile("5");
    const QStringList expected = {"5", "11", "10", "9", "8", "7", "6", "4", "3", "2"};
    QCOMPARE(settings.recentFiles(), expected);
    settings.clearRecentFiles();
    QVERIFY(settings.recentFiles().isEmpty());
}

void TestSettings::nonsenseStored_givesDefaults()
{
    QSettings().setValue("appearance", "mauve");
    QSettings().setValue("language", "xx");
    const Settings settings;
    QVERIFY(settings.appearance() == Appearance::System);
    QVERIFY(!settings.language());
}

// Writing replaces the file, and waits for the disk while a window wants to appear.
void TestSettings::storedAgain_fileIsNotTouched()
{
    const auto store = [](double speed) {
        Settings settings;
        settings.setStarted();
        settings.setSpeed(speed);
    };
    store(0.5);
    const std::filesystem::path file = QSettings().fileName().toStdString();
    const std::filesystem::path before = file.string() + ".before";
    std::filesystem::create_hard_link(file, before);
    store(0.5);
    QVERIFY(std::filesystem::equivalent(file, before));
    store(2);
    QVERIFY(!std::filesystem::equivalent(file, before));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
