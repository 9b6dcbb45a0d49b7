// SPDX-License-Identifier: MIT
// Pictures are the same whatever fonts a system has: the program brings its own.
#include "proof/program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class TestFonts : public QObject
{
    Q_OBJECT

private slots:
    void picture_withoutSystemFonts_isTheSameToTheByte_data();
    void picture_withoutSystemFonts_isTheSameToTheByte();

private:
    // The picture as the program draws it while fontconfig reads this file, or its usual one.
    [[nodiscard]] QByteArray drawn(const QString &format, const QString &fontconfig) const;

    QTemporaryDir m_folder;
};

QByteArray TestFonts::drawn(const QString &format, const QString &fontconfig) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!fontconfig.isEmpty())
        environment.insert(QStringLiteral("FONTCONFIG_FILE"), fontconfig);
    const QString path = m_folder.filePath(QStringLiteral("picture.") + format);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(FOURWAVE_PROGRAM),
                  {QStringLiteral("render"), QStringLiteral("life-of-a-connection"),
                   QStringLiteral("-o"), path, QStringLiteral("--lang"), QStringLiteral("both")});
    program.waitForFinished();
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestFonts::picture_withoutSystemFonts_isTheSameToTheByte_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"png", "svg", "pdf", "gif", "html"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestFonts::picture_withoutSystemFonts_isTheSameToTheByte()
{
    QFETCH(const QString, format);
    const QString nothing = m_folder.filePath(QStringLiteral("fonts.conf"));
    QFile config(nothing);
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("<?xml version=\"1.0\"?><fontconfig><dir>/nowhere</dir></fontconfig>\n");
    config.close();
    const QByteArray usual = drawn(format, {});
    QVERIFY(usual.size() > 1000);
    QVERIFY(drawn(format, nothing) == usual);
}

QTEST_MAIN(TestFonts)
#include "tst_fonts.moc"
