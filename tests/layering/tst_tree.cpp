// SPDX-License-Identifier: MIT
#include "layering/rules.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace layering;

namespace {

const QString ProjectFolder = QStringLiteral(PROJECT_FOLDER);

// The first line, or the second where the first is for the system or for XML.
bool hasLicenceLine(const QByteArray &contents)
{
    const QList<QByteArray> lines = contents.split('\n');
    return lines.mid(0, 2).join('\n').contains("SPDX-License-Identifier: MIT");
}

QStringList filesWithComments()
{
    const QStringList patterns = {u"*.h"_qs,  u"*.cpp"_qs, u"CMakeLists.txt"_qs, u"*.cmake"_qs,
                                  u"*.sh"_qs, u"*.py"_qs,  u"*.qrc"_qs};
    QStringList files = {ProjectFolder + u"/CMakeLists.txt"_qs, ProjectFolder + u"/.ci/run"_qs};
    for (const QString &folder : {u"src"_qs, u"tests"_qs, u"resources"_qs}) {
        QDirIterator it(ProjectFolder + u'/' + folder, patterns, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            files += it.next();
    }
    return files;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString nameOf(QtLevel level)
{
    switch (level) {
    case QtLevel::None: return u"none"_qs;
    case QtLevel::Core: return u"Core"_qs;
    case QtLevel::Gui: return u"Gui"_qs;
    case QtLevel::Widgets: return u"Widgets"_qs;
    }
    return {};
}

} // namespace

class TestTree : public QObject
{
    Q_OBJECT

private slots:
    void topLevel_visibleEntries_areTheKnownOnes();
    void files_withComments_nameTheLicence();
    void licenceLine_missingOrLate_isFound();
    void readme_tableOfLayers_isTheTable();
    void readme_linkedFiles_exist();
};

void TestTree::topLevel_visibleEntries_areTheKnownOnes()
{
    QStringList entries = QDir(ProjectFolder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    entries.removeAll(u"build"_qs);
    const QStringList known = {u"CMakeLists.txt"_qs, u"CMakePresets.json"_qs, u"LICENSE"_qs,
                               u"README.md"_qs,      u"resources"_qs,         u"src"_qs,
                               u"tests"_qs,          u"translations"_qs};
    QCOMPARE(entries, known);
}

void TestTree::files_withComments_nameTheLicence()
{
    QStringList without;
    for (const QString &path : filesWithComments()) {
        if (!hasLicenceLine(contents(path)))
            without += path;
    }
    QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
}

void TestTree::licenceLine_missingOrLate_isFound()
{
    QVERIFY(hasLicenceLine("#!/bin/sh\n# SPDX-License-Identifier: MIT\n"));
    QVERIFY(!hasLicenceLine("#!/bin/sh\n# A script.\n# SPDX-License-Identifier: MIT\n"));
    QVERIFY(!hasLicenceLine("// Copyright\n"));
    QVERIFY(!hasLicenceLine(""));
}

// Rows look like: | `src/trace` | what it is | tcp | none |
void TestTree::readme_tableOfLayers_isTheTable()
{
    const QString readme = QString::fromUtf8(contents(ProjectFolder + u"/README.md"_qs));
    static const QRegularExpression row(u"^\\| `src/(\\w+)` \\|[^|]*\\| ([^|]*) \\| (\\w+) \\|$"_qs,
                                        QRegularExpression::MultilineOption);
    QStringList found;
    for (const QRegularExpressionMatch &match : row.globalMatch(readme))
        found += match.captured(1) + u": "_qs + match.captured(2) + u", "_qs + match.captured(3);
    QStringList expected;
    for (const Layer &layer : layers()) {
        if (layer.name == u"presentation"_qs
            && !QFile::exists(ProjectFolder + u"/src/presentation/CMakeLists.txt"_qs))
            continue; // the one layer that is still to come
        const QString uses = layer.name == u"app"_qs ? u"all"_qs : layer.uses.join(u' ');
        expected +=
            u"%1: %2, %3"_qs.arg(layer.name, uses.isEmpty() ? u"-"_qs : uses, nameOf(layer.qt));
    }
    QCOMPARE(found, expected);
}

void TestTree::readme_linkedFiles_exist()
{
    const QString readme = QString::fromUtf8(contents(ProjectFolder + u"/README.md"_qs));
    static const QRegularExpression link(u"\\]\\(([^#)][^)]*)\\)"_qs);
    int count = 0;
    for (const QRegularExpressionMatch &match : link.globalMatch(readme)) {
        const QString file = ProjectFolder + u'/' + match.captured(1);
        QVERIFY2(QFile::exists(file), qPrintable(file));
        ++count;
    }
    QVERIFY(count >= 4); // two pictures, two licences
}

QTEST_APPLESS_MAIN(TestTree)
#include "tst_tree.moc"
