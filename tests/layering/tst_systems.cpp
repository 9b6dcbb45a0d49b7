// SPDX-License-Identifier: MIT
// A system is data: no protocol code names one. Only the tables do, and comments that give sources.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

const QString SourceFolder = QStringLiteral(PROJECT_FOLDER "/src/");

QString withoutComments(QString source)
{
    static const QRegularExpression comment(QStringLiteral("//[^\n]*|/\\*.*?\\*/"),
                                            QRegularExpression::DotMatchesEverythingOption);
    return source.remove(comment);
}

// The names of systems and kernels in code: as words, or as parts of identifiers and strings.
QStringList systemsNamedIn(const QString &source)
{
    static const QRegularExpression name(
        QStringLiteral(
            "linux|(?-i:Windows|\"windows\")|macos|xnu|darwin|[a-z]*bsd|illumos|solaris"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList names;
    auto found = name.globalMatch(withoutComments(source));
    while (found.hasNext())
        names << found.next().captured();
    return names;
}

} // namespace

class TestSystems : public QObject
{
    Q_OBJECT

private slots:
    void protocol_namesNoSystem();
    void name_inCode_isFound();
};

void TestSystems::protocol_namesNoSystem()
{
    int read = 0;
    for (const char *folder : {"tcp", "simulation", "trace"}) {
        QDirIterator files(SourceFolder + QLatin1String(folder), {"*.h", "*.cpp"}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QString name = path.mid(SourceFolder.size());
            if (name.startsWith("tcp/systems"))
                continue;
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QStringList names = systemsNamedIn(QString::fromUtf8(file.readAll()));
            QVERIFY2(names.isEmpty(), qPrintable(name + " names " + names.join(", ")));
            ++read;
        }
    }
    QVERIFY(read > 30);
}

void TestSystems::name_inCode_isFound()
{
    QCOMPARE(systemsNamedIn("if (os == Os::Linux)"), QStringList("Linux"));
    QCOMPARE(systemsNamedIn("isFreeBsd = true;"), QStringList("isFreeBsd"));
    QCOMPARE(systemsNamedIn("findSystem(\"macos\")"), QStringList("macos"));
    QVERIFY(systemsNamedIn("m_wnd = 0; // Linux tcp.c").isEmpty());
    QCOMPARE(systemsNamedIn("bool isWindows"), QStringList("Windows"));
    QVERIFY(systemsNamedIn("int windows = windowShift(); /* Windows */").isEmpty());
}

QTEST_APPLESS_MAIN(TestSystems)
#include "tst_systems.moc"
